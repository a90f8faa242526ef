package vn.hoitu.document;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Steps out of JSON and into it. */
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

    public static void write(Step step, JsonGenerator json) {
        StepJson.write(step, json);
    }
}
