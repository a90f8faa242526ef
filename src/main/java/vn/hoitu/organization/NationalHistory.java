package vn.hoitu.organization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.organization.register.Act;
import vn.hoitu.organization.register.Act.Successor;
import vn.hoitu.organization.register.Period;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/**
 * What public sources tell of how press agencies and the bodies above them changed. Comes with the program as {@code
 * organization/history.json}, every act with its source; what no source tells is left open there.
 */
@Service
public class NationalHistory {

    private static final String RESOURCE = "/organization/history.json";

    record Entry(
            String act,
            String key,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String under,
            @Nullable String with,
            @Nullable String into,
            @Nullable LocalDate on,
            String source,
            @Nullable String note) {}

    record History(Map<String, String> sources, List<Entry> acts) {}

    private final RegisterBook book;
    private final Mandate mandate;
    private final JsonMapper json;

    NationalHistory(RegisterBook book, Mandate mandate, JsonMapper json) {
        this.book = book;
        this.mandate = mandate;
        this.json = json;
    }

    /** Enters the history once; loading it again changes nothing. Returns the ids by the keys of the resource. */
    public Outcome<Map<String, UUID>> load(Actor actor) {
        if (!mandate.mayManageAll(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        History history = read();
        Map<String, UUID> ids = ids(history);
        return book.write(actor, "organization.history", (register, registrar) -> {
            if (ids.values().stream().noneMatch(id -> register.find(id).isPresent())) {
                history.acts().forEach(e -> registrar.apply(act(e, source(history, e))));
            }
            return Outcome.done(ids);
        });
    }

    private History read() {
        try (InputStream in = Objects.requireNonNull(NationalHistory.class.getResourceAsStream(RESOURCE))) {
            return json.readValue(in, History.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(History history, Entry entry) {
        return Objects.requireNonNull(history.sources().get(entry.source()), entry.source());
    }

    private static Map<String, UUID> ids(History history) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        history.acts().stream()
                .flatMap(e -> Stream.of(e.key(), e.into()))
                .filter(Objects::nonNull)
                .forEach(key -> ids.put(key, id(key)));
        return ids;
    }

    /** The same on every installation, so that registers can be told to speak of the same organisation. */
    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("vn.hoitu/history/" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static Act act(Entry e, String source) {
        UUID id = id(e.key());
        return switch (e.act()) {
            case "create" ->
                new Act.Create(
                        id,
                        given(e.name()),
                        given(e.kind()),
                        Optional.ofNullable(e.under()).map(NationalHistory::id),
                        Collections.emptySortedSet(),
                        Period.of(null, null),
                        source);
            case "move" -> new Act.Move(id, Optional.of(id(given(e.under()))), given(e.on()), source);
            case "retype" -> new Act.Retype(id, given(e.kind()), given(e.on()), source);
            case "succession" -> new Act.Succeed(id, id(given(e.into())), given(e.on()), source, e.note());
            case "close" -> new Act.Close(id, given(e.on()), List.of(), source, e.note());
            case "merge" ->
                new Act.Merge(
                        Stream.of(e.key(), e.with())
                                .filter(Objects::nonNull)
                                .map(NationalHistory::id)
                                .toList(),
                        into(e),
                        given(e.on()),
                        source,
                        e.note());
            default -> throw new IllegalStateException("Unknown act in " + RESOURCE + ": " + e.act());
        };
    }

    private static Successor into(Entry e) {
        UUID into = id(given(e.into()));
        return e.name() == null
                ? new Successor.Existing(into)
                : new Successor.Founded(into, e.name(), e.kind(), id(given(e.under())), null);
    }

    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
