package vn.hoitu.planning;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.database.DataFolder;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.secret.SealedBox;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Sources that must not be known (nguồn tin cần bảo mật): kept sealed, opened only for the people named, each look
 * recorded. Nothing but {@link #open} ever says their words; the roles of whoever asks do not matter.
 */
@Service
class GuardedSources {

    static final int MOST_SOURCES = 50;
    static final int MOST_READERS = 20;
    static final int MOST_WORDS_CHARACTERS = 10_000;

    record SourceReaderView(UUID personId, String name) {}

    /** That there is a source, for those named; not what it is. */
    record GuardedSourceView(
            UUID id,
            UUID keeperId,
            String keeperName,
            Instant madeAt,
            List<SourceReaderView> readers,
            boolean keeper,
            int version) {}

    record OpenedSourceView(UUID id, String name, String words) {}

    /** A source as the request gives it. */
    record SourceWish(
            @Nullable String name,
            @Nullable String words,
            @Nullable List<UUID> readerIds) {}

    /** What lies in the box; the id binds it to its row. */
    private record Sealed(UUID id, String name, String words) {}

    private final SourceBook book;
    private final PlanBook stories;
    private final Directory directory;
    private final PlanningPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final SealedBox box;
    private final JsonMapper json;
    private final IdSource ids;
    private final Clock clock;

    GuardedSources(
            SourceBook book,
            PlanBook stories,
            Directory directory,
            PlanningPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            DataFolder folder,
            JsonMapper json,
            IdSource ids,
            Clock clock) {
        this.book = book;
        this.stories = stories;
        this.directory = directory;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.box = new SealedBox(folder.secret("source-key"));
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those of a story that the person may open; to everybody else they do not exist. */
    Outcome<List<GuardedSourceView>> of(AgencyId agency, Actor actor, UUID story) {
        if (!policy.maySeeSources(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.reading(
                agency,
                () -> stories.find(agency, story).isEmpty()
                        ? Outcome.refused(Refusal.absent())
                        : Outcome.done(book.of(agency, story, actor.person().value()).stream()
                                .map(source -> view(agency, actor, source))
                                .toList()));
    }

    private GuardedSourceView view(AgencyId agency, Actor actor, SourceBook.Kept source) {
        return new GuardedSourceView(
                source.id(),
                source.keeperId(),
                source.keeperName(),
                source.madeAt(),
                book.readers(agency, source.id()),
                source.keeperId().equals(actor.person().value()),
                source.version());
    }

    /** Says what is in it, and records that it was said to whom. */
    Outcome<OpenedSourceView> open(AgencyId agency, Actor actor, UUID id) {
        if (!policy.maySeeSources(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> book.sealed(agency, id, actor.person().value())
                        .map(bytes -> {
                            Sealed held = unsealed(bytes);
                            if (!held.id().equals(id)) {
                                throw new IllegalStateException("The box of source " + id + " belongs to another");
                            }
                            record(agency, actor, "source.opened", id, Map.of());
                            return Outcome.done(new OpenedSourceView(id, held.name(), held.words()));
                        })
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    /** Whoever brings a source in keeps it and says who else may know. */
    Outcome<UUID> add(AgencyId agency, Actor actor, UUID story, SourceWish wish) {
        if (!policy.maySeeSources(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            if (stories.lock(agency, story).isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            UUID id = ids.next();
            return read(agency, actor, wish, id).then(held -> {
                if (book.count(agency, story) >= MOST_SOURCES) {
                    return Outcome.refused(
                            Refusal.invalid(new FieldProblem("name", "too-many", Map.of("limit", MOST_SOURCES))));
                }
                Set<UUID> readers = readers(actor, wish);
                SourceBook.Kept source =
                        new SourceBook.Kept(id, story, actor.person().value(), actor.name(), clock.instant(), 1);
                book.add(agency, source, seal(held), named(readers));
                record(agency, actor, "source.kept", id, Map.of("readers", readers.size()));
                return Outcome.done(id);
            });
        });
    }

    /** The keeper changes what is known and who may know it. */
    Outcome<UUID> change(AgencyId agency, Actor actor, UUID id, int version, SourceWish wish) {
        return kept(agency, actor, id, row -> {
            if (row.version() != version) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "source-moved-on"));
            }
            return read(agency, actor, wish, id).map(held -> {
                Set<UUID> readers = readers(actor, wish);
                book.change(agency, id, seal(held), named(readers));
                record(agency, actor, "source.changed", id, Map.of("readers", readers.size()));
                return id;
            });
        });
    }

    Outcome<UUID> remove(AgencyId agency, Actor actor, UUID id) {
        return kept(agency, actor, id, _ -> {
            book.remove(agency, id);
            record(agency, actor, "source.removed", id, Map.of());
            return Outcome.done(id);
        });
    }

    private Outcome<UUID> kept(AgencyId agency, Actor actor, UUID id, Function<SourceBook.Kept, Outcome<UUID>> work) {
        if (!policy.maySeeSources(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> book.lock(agency, id, actor.person().value())
                        .map(work)
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private Outcome<Sealed> read(AgencyId agency, Actor actor, SourceWish given, UUID id) {
        List<FieldProblem> problems = new ArrayList<>();
        String name = WishReading.text(given.name(), "", "name", ItemReading.MOST_TITLE_CHARACTERS, problems);
        String words = WishReading.text(given.words(), "", "words", MOST_WORDS_CHARACTERS, problems);
        if (name.isEmpty()) {
            problems.add(FieldProblem.of("name", "required"));
        }
        Set<UUID> readers = readers(actor, given);
        Set<UUID> staff = directory.holders(agency, PlanningPolicy.READERS).stream()
                .map(PersonId::value)
                .collect(Collectors.toSet());
        if (readers.size() > MOST_READERS || !staff.containsAll(readers)) {
            problems.add(
                    readers.size() > MOST_READERS
                            ? new FieldProblem("readerIds", "too-many", Map.of("limit", MOST_READERS))
                            : FieldProblem.of("readerIds", "unknown"));
        }
        return problems.isEmpty()
                ? Outcome.done(new Sealed(id, name, words))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    private static Set<UUID> readers(Actor actor, SourceWish given) {
        Set<UUID> readers = new LinkedHashSet<>(given.readerIds() == null ? List.of() : given.readerIds());
        readers.add(actor.person().value());
        return readers;
    }

    private Map<UUID, String> named(Set<UUID> readers) {
        Map<UUID, String> names = new HashMap<>(directory.namesOf(readers));
        readers.forEach(person -> names.putIfAbsent(person, ""));
        return names;
    }

    private byte[] seal(Sealed held) {
        return box.seal(json.writeValueAsString(held).getBytes(StandardCharsets.UTF_8));
    }

    private Sealed unsealed(byte[] bytes) {
        return json.readValue(new String(box.open(bytes), StandardCharsets.UTF_8), Sealed.class);
    }

    /** The record says that and who, never what. */
    private void record(AgencyId agency, Actor actor, String act, UUID id, Map<String, Object> after) {
        audit.record(agency, actor, AuditFact.of(act, "source", id, "").changing(Map.of(), after));
    }
}
