package vn.hoitu.document;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes a tree as ProseMirror's {@code toJSON} does: only what is there, in the same order of members. */
public final class DocumentJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private DocumentJson() {}

    public static String write(Node node) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            write(node, json);
        }
        return out.toString();
    }

    public static void write(Node node, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", node.type().name());
        writeAttributes(node.attributes(), json);
        if (!node.content().isEmpty()) {
            json.writeArrayPropertyStart("content");
            for (Node child : node.children()) {
                write(child, json);
            }
            json.writeEndArray();
        }
        writeMarks(node.marks(), json);
        if (node.isText()) {
            json.writeStringProperty("text", node.text());
        }
        json.writeEndObject();
    }

    private static void writeMarks(List<Mark> marks, JsonGenerator json) {
        if (marks.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("marks");
        for (Mark mark : marks) {
            write(mark, json);
        }
        json.writeEndArray();
    }

    static void write(Mark mark, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", mark.type().name());
        writeAttributes(mark.attributes(), json);
        json.writeEndObject();
    }

    private static void writeAttributes(Attributes attributes, JsonGenerator json) {
        if (attributes.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart("attrs");
        for (Map.Entry<String, @Nullable Object> entry : attributes.asMap().entrySet()) {
            json.writeName(entry.getKey());
            writeScalar(entry.getValue(), json);
        }
        json.writeEndObject();
    }

    static void writeScalar(@Nullable Object value, JsonGenerator json) {
        switch (value) {
            case String text -> json.writeString(text);
            case Integer number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            case null -> json.writeNull();
            default -> throw new IllegalStateException("attribute values are strings, integers and booleans");
        }
    }

    /** A value as attributes hold it; whatever cannot be one comes back as it is and fits no rule. */
    static @Nullable Object scalar(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        if (value.isString()) {
            return value.stringValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isNumber() && value.canConvertToExactIntegral() && value.canConvertToInt()) {
            return value.intValue();
        }
        return value;
    }
}
