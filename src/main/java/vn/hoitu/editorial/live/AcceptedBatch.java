package vn.hoitu.editorial.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.document.Schema;
import vn.hoitu.document.Step;
import vn.hoitu.document.StepReading;
import vn.hoitu.document.Steps;

/**
 * Steps of one person as they were applied. The JSON that is stored and told to everybody is kept; the steps themselves
 * are read from it only where somebody needs them.
 */
public final class AcceptedBatch {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final int firstVersion;
    private final int count;
    private final UUID client;
    private final long sequence;
    private final UUID person;
    private final String name;
    private final Instant at;
    private final String json;
    private volatile @Nullable List<Step> steps;

    private AcceptedBatch(
            int firstVersion,
            int count,
            UUID client,
            long sequence,
            UUID person,
            String name,
            Instant at,
            String json,
            @Nullable List<Step> steps) {
        this.firstVersion = firstVersion;
        this.count = count;
        this.client = client;
        this.sequence = sequence;
        this.person = person;
        this.name = name;
        this.at = at;
        this.json = json;
        this.steps = steps;
    }

    public static AcceptedBatch of(
            int firstVersion, List<Step> steps, UUID client, long sequence, UUID person, String name, Instant at) {
        StringBuilder json = new StringBuilder("[");
        for (Step step : steps) {
            json.append(json.length() > 1 ? "," : "").append(step.json());
        }
        json.append(']');
        return new AcceptedBatch(
                firstVersion, steps.size(), client, sequence, person, name, at, json.toString(), List.copyOf(steps));
    }

    /** One that was read from the record. */
    public static AcceptedBatch stored(
            int firstVersion,
            int count,
            UUID client,
            long sequence,
            UUID person,
            String name,
            Instant at,
            String json) {
        return new AcceptedBatch(firstVersion, count, client, sequence, person, name, at, json, null);
    }

    /** The version of the text before the first step. */
    public int firstVersion() {
        return firstVersion;
    }

    /** The version of the text after the last step. */
    public int endVersion() {
        return firstVersion + count;
    }

    public int count() {
        return count;
    }

    public UUID client() {
        return client;
    }

    public long sequence() {
        return sequence;
    }

    public UUID person() {
        return person;
    }

    public String name() {
        return name;
    }

    public Instant at() {
        return at;
    }

    /** The steps as a JSON array. */
    public String json() {
        return json;
    }

    /** @throws IllegalStateException when the record holds what was never a step */
    public List<Step> steps() {
        List<Step> known = steps;
        if (known == null) {
            known = read();
            steps = known;
        }
        return known;
    }

    private List<Step> read() {
        List<Step> all = new ArrayList<>(count);
        for (JsonNode each : JSON.readTree(json)) {
            switch (Steps.read(Schema.v1(), each)) {
                case StepReading.Read(Step step) -> all.add(step);
                case StepReading.Refused refused ->
                    throw new IllegalStateException(
                            "A stored step cannot be read: " + refused.code() + " " + refused.path());
            }
        }
        return List.copyOf(all);
    }
}
