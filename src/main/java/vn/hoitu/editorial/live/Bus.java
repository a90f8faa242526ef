package vn.hoitu.editorial.live;

import java.io.StringWriter;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.node.NodeBus;

/** Speaks with the rooms of other nodes. Each word is one line of JSON about one piece. */
final class Bus implements Voices {

    private static final String TOPIC = "live";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final NodeBus nodes;
    private final Rooms rooms;

    Bus(NodeBus nodes, Rooms rooms) {
        this.nodes = nodes;
        this.rooms = rooms;
        nodes.listen(TOPIC, this::hear);
    }

    boolean alone() {
        return nodes.alone();
    }

    @Override
    public void moved(Authority.Place place, int version) {
        tell("moved", place.piece(), json -> json.writeNumberProperty("version", version));
    }

    @Override
    public void news(UUID piece, String kind) {
        tell("news", piece, json -> json.writeStringProperty("kind", kind));
    }

    @Override
    public void ask(Authority.Place place) {
        tell("ask", place.piece(), json -> {});
    }

    @Override
    public void here(Authority.Place place, Person person) {
        tell("here", place.piece(), json -> {
            json.writeName("person");
            Frames.person(json, person);
        });
    }

    @Override
    public void left(Authority.Place place, String peer) {
        tell("left", place.piece(), json -> json.writeStringProperty("peer", peer));
    }

    @Override
    public void caret(Authority.Place place, String frame) {
        tell("caret", place.piece(), json -> {
            json.writeName("frame");
            json.writeRawValue(frame);
        });
    }

    private void tell(String kind, UUID piece, Consumer<JsonGenerator> members) {
        if (nodes.alone()) {
            return;
        }
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("k", kind);
            json.writeStringProperty("p", piece.toString());
            members.accept(json);
            json.writeEndObject();
        }
        nodes.tell(TOPIC, out.toString());
    }

    private void hear(String line) {
        JsonNode word = JSON.readTree(line);
        Room room = rooms.room(UUID.fromString(word.path("p").asString()));
        if (room == null) {
            return;
        }
        switch (word.path("k").asString()) {
            case "moved" -> {
                int version = word.path("version").asInt();
                room.put(() -> room.textMoved(version));
            }
            case "news" -> room.put(() -> room.tellNews(word.path("kind").asString()));
            case "ask" -> room.put(() -> room.stage().announce(true));
            case "here" -> {
                Person person = person(word.path("person"));
                room.put(() -> room.stage().seenElsewhere(person));
            }
            case "left" ->
                room.put(() -> room.stage().leftElsewhere(word.path("peer").asString()));
            case "caret" -> {
                String frame = word.path("frame").toString();
                room.put(() -> room.stage().caretElsewhere(frame));
            }
            default -> {} // a newer node knows more words
        }
    }

    private static Person person(JsonNode json) {
        return new Person(
                json.path("peer").asString(),
                UUID.fromString(json.path("personId").asString()),
                json.path("name").asString(),
                json.path("colour").asInt(),
                json.path("mayWrite").asBoolean());
    }
}
