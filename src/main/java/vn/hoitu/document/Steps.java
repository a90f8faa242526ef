package vn.hoitu.document;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Steps out of JSON, into it, and between two documents. */
public final class Steps {
    private Steps() {}

    /** Reads what strangers wrote; nothing in it makes this throw. */
    public static StepReading read(Schema schema, JsonNode json) {
        try {
            return new StepReading.Read(new StepReader(schema).step(json, ""));
        } catch (Unreadable unreadable) {
            return new StepReading.Refused(unreadable.problem());
        }
    }

    public static StepReading read(Schema schema, String json) {
        try {
            return new StepReading.Read(new StepReader(schema).step(DocumentReader.parse(json), ""));
        } catch (Unreadable unreadable) {
            return new StepReading.Refused(unreadable.problem());
        }
    }

    /** Small steps that turn one document into another, to be made in this order; none when they are the same. */
    public static List<Step> between(Node from, Node to) {
        return StepsBetween.of(from, to);
    }

    public static void write(Step step, JsonGenerator json) {
        StepJson.write(step, json);
    }
}
