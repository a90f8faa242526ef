package vn.hoitu.editorial;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.StdSerializer;

/** A document's JSON as stored, written into an answer without being read again. */
@JsonSerialize(using = RawDocument.Writer.class)
record RawDocument(String json) {

    @Override
    public String toString() {
        return "…"; // where a text for people names the value, the whole document has no place
    }

    static final class Writer extends StdSerializer<RawDocument> {

        Writer() {
            super(RawDocument.class);
        }

        @Override
        public void serialize(RawDocument document, JsonGenerator out, SerializationContext context) {
            out.writeRawValue(document.json());
        }
    }
}
