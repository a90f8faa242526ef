package vn.hoitu.editorial.live;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The frames that the server sends. One text is made for all who get it. */
final class Frames {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final int BATCH_OVERHEAD_CHARACTERS = 200;

    static final String PONG = "{\"t\":\"pong\"}";

    private Frames() {}

    static String opened(
            int version,
            @Nullable String document,
            @Nullable List<AcceptedBatch> batches,
            long lastSequence,
            Person you,
            Authority.Rights rights,
            Collection<Person> people) {
        return frame("opened", json -> {
            json.writeNumberProperty("version", version);
            json.writeName("document");
            raw(json, document);
            json.writeName("batches");
            if (batches == null) {
                json.writeNull();
            } else {
                batches(json, batches);
            }
            json.writeNumberProperty("lastSequence", lastSequence);
            json.writeName("you");
            person(json, you);
            rights(json, rights);
            people(json, people);
        });
    }

    static String steps(int version, List<AcceptedBatch> batches) {
        return frame("steps", json -> {
            json.writeNumberProperty("version", version);
            json.writeName("batches");
            batches(json, batches);
        });
    }

    /** So many batches in a frame that it stays readable while it is on its way. */
    static List<List<AcceptedBatch>> split(List<AcceptedBatch> batches) {
        List<List<AcceptedBatch>> frames = new ArrayList<>();
        List<AcceptedBatch> frame = new ArrayList<>();
        int size = 0;
        for (AcceptedBatch batch : batches) {
            if (!frame.isEmpty() && size + batch.json().length() > LiveLimits.MOST_RESUME_CHARACTERS_OF_A_FRAME) {
                frames.add(frame);
                frame = new ArrayList<>();
                size = 0;
            }
            frame.add(batch);
            size += batch.json().length() + BATCH_OVERHEAD_CHARACTERS;
        }
        if (!frame.isEmpty()) {
            frames.add(frame);
        }
        return frames;
    }

    static String refused(
            @Nullable Long sequence, Authority.Reason reason, int version, java.util.Map<String, Object> values) {
        return frame("refused", json -> {
            if (sequence == null) {
                json.writeNullProperty("sequence");
            } else {
                json.writeNumberProperty("sequence", sequence);
            }
            json.writeStringProperty("code", reason.code());
            json.writeStringProperty("message", reason.message());
            json.writeNumberProperty("version", version);
            for (String name : List.of("field", "limit")) {
                if (values.containsKey(name)) {
                    json.writePOJOProperty(name, values.get(name));
                }
            }
        });
    }

    static String people(Collection<Person> people) {
        return frame("people", json -> people(json, people));
    }

    static String caret(String peer, Incoming.@Nullable Caret caret) {
        return frame("caret", json -> {
            json.writeStringProperty("peer", peer);
            if (caret == null) {
                json.writeNullProperty("anchor");
            } else {
                json.writeNumberProperty("version", caret.version());
                json.writeNumberProperty("anchor", caret.anchor());
                json.writeNumberProperty("head", caret.head());
            }
        });
    }

    static String rights(Authority.Rights rights) {
        return frame("rights", json -> rights(json, rights));
    }

    static String news(String kind) {
        return frame("news", json -> json.writeStringProperty("kind", kind));
    }

    static String closing(String reason) {
        return frame("closing", json -> json.writeStringProperty("reason", reason));
    }

    private static void rights(JsonGenerator json, Authority.Rights rights) {
        json.writeBooleanProperty("mayWrite", rights.mayWrite());
        Authority.Reason reason = rights.reason();
        if (reason == null) {
            json.writeNullProperty("reason");
        } else {
            json.writeObjectPropertyStart("reason");
            json.writeStringProperty("code", reason.code());
            json.writeStringProperty("message", reason.message());
            json.writeEndObject();
        }
    }

    private static void people(JsonGenerator json, Collection<Person> people) {
        json.writeArrayPropertyStart("people");
        people.forEach(each -> person(json, each));
        json.writeEndArray();
    }

    static void person(JsonGenerator json, Person person) {
        json.writeStartObject();
        json.writeStringProperty("peer", person.peer());
        json.writeStringProperty("personId", person.personId().toString());
        json.writeStringProperty("name", person.name());
        json.writeNumberProperty("colour", person.colour());
        json.writeBooleanProperty("mayWrite", person.mayWrite());
        json.writeEndObject();
    }

    private static void batches(JsonGenerator json, List<AcceptedBatch> batches) {
        json.writeStartArray();
        for (AcceptedBatch batch : batches) {
            json.writeStartObject();
            json.writeStringProperty("clientId", batch.client().toString());
            json.writeNumberProperty("sequence", batch.sequence());
            json.writeStringProperty("personId", batch.person().toString());
            json.writeStringProperty("name", batch.name());
            json.writeStringProperty("at", batch.at().toString());
            json.writeName("steps");
            json.writeRawValue(batch.json());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void raw(JsonGenerator json, @Nullable String value) {
        if (value == null) {
            json.writeNull();
        } else {
            json.writeRawValue(value);
        }
    }

    private static String frame(String kind, Consumer<JsonGenerator> members) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("t", kind);
            members.accept(json);
            json.writeEndObject();
        }
        return out.toString();
    }
}
