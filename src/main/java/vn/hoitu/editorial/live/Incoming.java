package vn.hoitu.editorial.live;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.document.DocumentLimits;
import vn.hoitu.document.Schema;
import vn.hoitu.document.Step;
import vn.hoitu.document.StepReading;
import vn.hoitu.document.Steps;

/** A frame that a client sent, read. Nothing in it makes the reading throw. */
sealed interface Incoming {

    /** @param version the version the client holds, -1 when it holds none */
    record Open(UUID client, int version) implements Incoming {}

    record Batch(long sequence, int version, List<Step> steps) implements Incoming {}

    record Caret(int version, int anchor, int head) implements Incoming {}

    record NoCaret() implements Incoming {}

    record Ping() implements Incoming {}

    /** @param sequence of the batch that is refused, null when the frame does not tell */
    record Unusable(@Nullable Long sequence, String code) implements Incoming {}

    JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(2 * DocumentLimits.MAX_DEPTH + 16)
                            .maxStringLength(LiveLimits.MOST_FRAME_CHARACTERS)
                            .maxNameLength(200)
                            .maxNumberLength(30)
                            .maxDocumentLength(LiveLimits.MOST_FRAME_CHARACTERS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    Pattern SEQUENCE = Pattern.compile("\"sequence\"\\s*:\\s*(\\d{1,15})[,}\\s]");

    static Incoming of(String frame) {
        JsonNode json;
        try {
            json = JSON.readTree(frame);
        } catch (JacksonException e) {
            return new Unusable(sequenceIn(frame), "bad-steps");
        }
        return switch (json.path("t").asString("")) {
            case "open" -> open(json);
            case "steps" -> batch(json);
            case "caret" -> caret(json);
            case "ping" -> new Ping();
            default -> new Unusable(null, "bad-steps");
        };
    }

    /** The number of a batch that was too much to read, so that its sender knows what was refused. */
    static @Nullable Long sequenceIn(String beginning) {
        Matcher found = SEQUENCE.matcher(beginning.substring(0, Math.min(beginning.length(), 300)));
        return found.find() ? Long.valueOf(found.group(1)) : null;
    }

    private static Incoming open(JsonNode json) {
        try {
            UUID client = UUID.fromString(json.path("clientId").asString(""));
            int version = json.path("version").isInt() ? json.path("version").asInt() : -1;
            return new Open(client, version);
        } catch (IllegalArgumentException e) {
            return new Unusable(null, "bad-steps");
        }
    }

    private static Incoming batch(JsonNode json) {
        JsonNode number = json.path("sequence");
        if (!number.isIntegralNumber() || !number.canConvertToLong() || number.asLong() < 1) {
            return new Unusable(null, "bad-steps");
        }
        long sequence = number.asLong();
        JsonNode list = json.path("steps");
        if (!json.path("version").isInt() || json.path("version").asInt() < 0 || !list.isArray() || list.isEmpty()) {
            return new Unusable(sequence, "bad-steps");
        }
        if (list.size() > LiveLimits.MOST_STEPS_OF_A_BATCH) {
            return new Unusable(sequence, "too-large");
        }
        List<Step> steps = new ArrayList<>(list.size());
        for (JsonNode each : list) {
            switch (Steps.read(Schema.v1(), each)) {
                case StepReading.Read(Step step) -> steps.add(step);
                case StepReading.Refused refused -> {
                    return new Unusable(sequence, "bad-steps");
                }
            }
        }
        return new Batch(sequence, json.path("version").asInt(), steps);
    }

    private static Incoming caret(JsonNode json) {
        if (json.path("anchor").isNull()) {
            return new NoCaret();
        }
        boolean whole = json.path("version").isInt()
                && json.path("anchor").isInt()
                && json.path("head").isInt();
        return whole
                ? new Caret(
                        json.path("version").asInt(),
                        json.path("anchor").asInt(),
                        json.path("head").asInt())
                : new Unusable(null, "bad-steps");
    }
}
