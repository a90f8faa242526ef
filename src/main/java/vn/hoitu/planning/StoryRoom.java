package vn.hoitu.planning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.storage.StoredFiles;

/** What those who work on a story share: notes, links, contacts, open sources, files and pictures. */
@Service
class StoryRoom {

    static final int MOST_ITEMS = 300;
    static final long MOST_FILE_BYTES = 50_000_000;

    /** A file as it came in. */
    record Upload(InputStream content, String name, String mime) {}

    /** A file ready to be sent. */
    record Delivery(Path file, String name, long bytes) {}

    private final SharedItems items;
    private final PlanBook stories;
    private final StoredFiles files;
    private final ItemReading reading;
    private final PlanningPolicy policy;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    StoryRoom(
            SharedItems items,
            PlanBook stories,
            StoredFiles files,
            ItemReading reading,
            PlanningPolicy policy,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.items = items;
        this.stories = stories;
        this.files = files;
        this.reading = reading;
        this.policy = policy;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<List<SharedItems.Item>> of(AgencyId agency, Actor actor, UUID story) {
        if (!policy.may(actor, agency, PlanningPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.reading(
                agency,
                () -> stories.find(agency, story).isEmpty()
                        ? Outcome.refused(Refusal.absent())
                        : Outcome.done(items.of(agency, story)));
    }

    Outcome<UUID> add(AgencyId agency, Actor actor, UUID story, ItemReading.ItemWish wish) {
        return inRoom(
                agency,
                actor,
                story,
                () -> reading.read(agency, story, actor, wish, ids.next()).map(item -> {
                    items.add(agency, item);
                    record(agency, actor, "room.added", item);
                    return item.id();
                }));
    }

    Outcome<UUID> change(AgencyId agency, Actor actor, UUID id, int version, ItemReading.ItemWish wish) {
        return onItem(agency, actor, id, before -> {
            if (before.version() != version) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "room-moved-on"));
            }
            if (before.fileHash() != null) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("kind", "unknown")));
            }
            return reading.read(agency, before.storyId(), actor, wish, id).map(item -> {
                items.change(agency, item);
                recordChange(agency, actor, before, item);
                return id;
            });
        });
    }

    Outcome<UUID> remove(AgencyId agency, Actor actor, UUID id) {
        return onItem(agency, actor, id, item -> {
            items.remove(agency, id);
            record(agency, actor, "room.removed", item);
            return Outcome.done(id);
        });
    }

    /** The bytes are stored before the row that names them; a file nobody names is no harm. */
    Outcome<UUID> upload(AgencyId agency, Actor actor, UUID story, Upload upload) throws IOException {
        StoredFiles.Stored stored;
        if (!policy.may(actor, agency, PlanningPolicy.PROPOSE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        boolean there =
                tenancy.reading(agency, () -> stories.find(agency, story).isPresent());
        if (!there) {
            return Outcome.refused(Refusal.absent());
        }
        try {
            stored = files.put(upload.content(), MOST_FILE_BYTES);
        } catch (StoredFiles.TooLarge e) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.TOO_LARGE, "room-file-too-large", Map.of("megabytes", MOST_FILE_BYTES / 1_000_000)));
        }
        String name = upload.name().replaceAll("[\\p{Cntrl}/\\\\]", "_").strip();
        String called =
                name.isEmpty() ? "tep" : name.substring(0, Math.min(name.length(), ItemReading.MOST_TITLE_CHARACTERS));
        return inRoom(agency, actor, story, () -> {
            SharedItems.Item item = new SharedItems.Item(
                    ids.next(),
                    story,
                    "file",
                    called,
                    "",
                    "",
                    null,
                    stored.hash().value(),
                    called,
                    upload.mime(),
                    stored.bytes(),
                    actor.person().value(),
                    actor.name(),
                    clock.instant(),
                    1);
            items.add(agency, item);
            record(agency, actor, "room.added", item);
            return Outcome.done(item.id());
        });
    }

    Outcome<Delivery> file(AgencyId agency, Actor actor, UUID id) {
        if (!policy.may(actor, agency, PlanningPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.reading(
                agency,
                () -> items.find(agency, id)
                        .filter(item -> item.fileHash() != null)
                        .flatMap(item -> files.find(
                                        new vn.hoitu.storage.FileHash(Objects.requireNonNull(item.fileHash())))
                                .map(path -> new Delivery(
                                        path,
                                        Objects.requireNonNullElse(item.fileName(), "tep"),
                                        item.bytes() == null ? 0 : item.bytes())))
                        .<Outcome<Delivery>>map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private Outcome<UUID> inRoom(
            AgencyId agency, Actor actor, UUID story, java.util.function.Supplier<Outcome<UUID>> work) {
        if (!policy.may(actor, agency, PlanningPolicy.PROPOSE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            if (stories.lock(agency, story).isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            return items.count(agency, story) >= MOST_ITEMS
                    ? Outcome.refused(
                            Refusal.invalid(new FieldProblem("title", "too-many", Map.of("limit", MOST_ITEMS))))
                    : work.get();
        });
    }

    /** What was shared is changed by whoever shared it and by those who decide. */
    private Outcome<UUID> onItem(
            AgencyId agency, Actor actor, UUID id, Function<SharedItems.Item, Outcome<UUID>> work) {
        if (!policy.may(actor, agency, PlanningPolicy.PROPOSE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> items.lock(agency, id)
                        .map(item -> policy.mayChange(actor, agency, item)
                                ? work.apply(item)
                                : Outcome.<UUID>refused(Refusal.forbidden()))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    /** What was another before and is now; of a contact or a source only which parts of it. */
    private void recordChange(AgencyId agency, Actor actor, SharedItems.Item before, SharedItems.Item after) {
        Map<String, Object> was = new LinkedHashMap<>();
        Map<String, Object> is = new LinkedHashMap<>();
        boolean personal = before.isPersonal() || after.isPersonal();
        was.put("kind", before.kind());
        is.put("kind", after.kind());
        Map<String, String> old = before.wording();
        after.wording().forEach((part, words) -> {
            if (!words.equals(old.get(part))) {
                was.put(part, personal ? "" : Objects.requireNonNullElse(old.get(part), ""));
                is.put(part, personal ? "" : words);
            }
        });
        changes.record(agency, "story", after.storyId());
        audit.record(
                agency,
                actor,
                AuditFact.of("room.changed", "story", after.storyId(), personal ? "" : after.title())
                        .changing(was, is));
    }

    /** What a contact or a source is called stays out of the record: it is personal. */
    private void record(AgencyId agency, Actor actor, String act, SharedItems.Item item) {
        changes.record(agency, "story", item.storyId());
        boolean personal = item.isPersonal();
        audit.record(
                agency,
                actor,
                AuditFact.of(act, "story", item.storyId(), personal ? "" : item.title())
                        .changing(Map.of(), Map.of("kind", item.kind())));
    }
}
