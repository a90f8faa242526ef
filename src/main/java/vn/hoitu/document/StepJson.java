package vn.hoitu.document;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes a step as ProseMirror's {@code toJSON} does, members in the same order. */
final class StepJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private StepJson() {}

    static String write(Step step) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            write(step, json);
        }
        return out.toString();
    }

    static void write(Step step, JsonGenerator json) {
        json.writeStartObject();
        switch (step) {
            case ReplaceStep replace -> {
                begin(json, "replace");
                range(json, replace.from(), replace.to());
                slice(json, replace.slice(), replace.structure());
            }
            case ReplaceAroundStep around -> {
                begin(json, "replaceAround");
                range(json, around.from(), around.to());
                json.writeNumberProperty("gapFrom", around.gapFrom());
                json.writeNumberProperty("gapTo", around.gapTo());
                json.writeNumberProperty("insert", around.insert());
                slice(json, around.slice(), around.structure());
            }
            case AddMarkStep add -> {
                begin(json, "addMark");
                mark(json, add.mark());
                range(json, add.from(), add.to());
            }
            case RemoveMarkStep remove -> {
                begin(json, "removeMark");
                mark(json, remove.mark());
                range(json, remove.from(), remove.to());
            }
            case MarkSetStep set -> {
                begin(json, "markSet");
                json.writeArrayPropertyStart("steps");
                set.steps().forEach(each -> write(each, json));
                json.writeEndArray();
            }
            case AddNodeMarkStep add -> nodeMark(json, "addNodeMark", add.position(), add.mark());
            case RemoveNodeMarkStep remove -> nodeMark(json, "removeNodeMark", remove.position(), remove.mark());
            case AttrStep attr -> {
                begin(json, "attr");
                json.writeNumberProperty("pos", attr.position());
                attribute(json, attr.attribute(), attr.value());
            }
            case DocAttrStep attr -> {
                begin(json, "docAttr");
                attribute(json, attr.attribute(), attr.value());
            }
        }
        json.writeEndObject();
    }

    private static void begin(JsonGenerator json, String kind) {
        json.writeStringProperty("stepType", kind);
    }

    private static void range(JsonGenerator json, int from, int to) {
        json.writeNumberProperty("from", from);
        json.writeNumberProperty("to", to);
    }

    private static void mark(JsonGenerator json, Mark mark) {
        json.writeName("mark");
        DocumentJson.write(mark, json);
    }

    private static void nodeMark(JsonGenerator json, String kind, int position, Mark mark) {
        begin(json, kind);
        json.writeNumberProperty("pos", position);
        mark(json, mark);
    }

    private static void attribute(JsonGenerator json, String name, AttributeValue value) {
        json.writeStringProperty("attr", name);
        if (value.given()) {
            json.writeName("value");
            DocumentJson.writeScalar(value.value(), json);
        }
    }

    /** As there, a slice that adds nothing is left out even when it has nodes. */
    private static void slice(JsonGenerator json, Slice slice, boolean structure) {
        if (slice.size() != 0) {
            json.writeName("slice");
            write(slice, json);
        }
        if (structure) {
            json.writeBooleanProperty("structure", true);
        }
    }

    static void write(Slice slice, JsonGenerator json) {
        if (slice.content().isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeArrayPropertyStart("content");
        for (int i = 0; i < slice.content().childCount(); i++) {
            DocumentJson.write(slice.content().child(i), json);
        }
        json.writeEndArray();
        if (slice.openStart() > 0) {
            json.writeNumberProperty("openStart", slice.openStart());
        }
        if (slice.openEnd() > 0) {
            json.writeNumberProperty("openEnd", slice.openEnd());
        }
        json.writeEndObject();
    }
}
