package vn.hoitu.media;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
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
import vn.hoitu.shared.text.VietnameseText;

/** What the rights of pictures allow. A picture nobody said anything of may be used. */
@Service
public class PictureUses {

    static final int MOST_NOTE_CHARACTERS = 500;

    /** Why a picture may not be used on a day, in the words of the photo desk. */
    public record Bar(String note) {}

    /** @param untilDay the last day of the use, when it is allowed for a time */
    record UseView(
            boolean allowed,
            @Nullable LocalDate untilDay,
            String note,
            @Nullable String byName,
            java.time.@Nullable Instant at) {

        static final UseView FREE = new UseView(true, null, "", null, null);

        boolean barsOn(LocalDate day) {
            return !allowed || untilDay != null && day.isAfter(untilDay);
        }
    }

    private final DSLContext sql;
    private final PicturePolicy policy;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    PictureUses(
            DSLContext sql,
            PicturePolicy policy,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.sql = sql;
        this.policy = policy;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** Of these pictures, those that may not be used on the day. */
    public Map<UUID, Bar> barred(AgencyId agency, Collection<UUID> pictures, LocalDate day) {
        if (pictures.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Bar> barred = new HashMap<>();
        tenancy.reading(agency, () -> latest(agency, pictures)).forEach((picture, use) -> {
            if (use.barsOn(day)) {
                barred.put(picture, new Bar(use.note()));
            }
        });
        return barred;
    }

    Outcome<UseView> of(AgencyId agency, Actor actor, UUID picture) {
        if (!policy.mayRead(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.reading(
                agency,
                () -> title(agency, picture).isEmpty()
                        ? Outcome.refused(Refusal.absent())
                        : Outcome.done(latest(agency, List.of(picture)).getOrDefault(picture, UseView.FREE)));
    }

    Outcome<UseView> say(
            AgencyId agency,
            Actor actor,
            UUID picture,
            boolean allowed,
            @Nullable LocalDate untilDay,
            @Nullable String note) {
        if (!policy.mayAdd(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        String why = note == null ? "" : VietnameseText.nfc(note.strip());
        if (why.length() > MOST_NOTE_CHARACTERS) {
            return Outcome.refused(
                    Refusal.invalid(new FieldProblem("note", "too-long", Map.of("limit", MOST_NOTE_CHARACTERS))));
        }
        if (why.isEmpty() && (!allowed || untilDay != null)) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("note", "required")));
        }
        return tenancy.within(
                agency,
                () -> title(agency, picture)
                        .map(title -> {
                            UseView before = latest(agency, List.of(picture)).getOrDefault(picture, UseView.FREE);
                            UseView after = new UseView(allowed, untilDay, why, actor.name(), clock.instant());
                            add(agency, picture, after, actor);
                            changes.record(agency, "picture", picture);
                            audit.record(
                                    agency,
                                    actor,
                                    AuditFact.of("picture.use", "picture", picture, title)
                                            .changing(values(before), values(after)));
                            return Outcome.done(after);
                        })
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private void add(AgencyId agency, UUID picture, UseView use, Actor actor) {
        sql.execute(
                """
                insert into media.picture_use (agency_id, picture_id, id, allowed, until_day, note, by_name, at)
                values (?, ?, ?, ?, ?::date, ?, ?, ?::timestamptz)
                """,
                agency.value(),
                picture,
                ids.next(),
                use.allowed(),
                use.untilDay(),
                use.note(),
                actor.name(),
                Timestamp.from(clock.instant()));
    }

    private Map<UUID, UseView> latest(AgencyId agency, Collection<UUID> pictures) {
        Map<UUID, UseView> uses = new HashMap<>();
        sql.fetch("""
                        select distinct on (picture_id) * from media.picture_use
                        where agency_id = ? and picture_id = any (?::uuid[]) order by picture_id, id desc
                        """, agency.value(), pictures.toArray(UUID[]::new))
                .forEach(r -> uses.put(r.get("picture_id", UUID.class), use(r)));
        return uses;
    }

    private static UseView use(Record r) {
        return new UseView(
                r.get("allowed", Boolean.class),
                r.get("until_day", LocalDate.class),
                r.get("note", String.class),
                r.get("by_name", String.class),
                r.get("at", OffsetDateTime.class).toInstant());
    }

    private Optional<String> title(AgencyId agency, UUID picture) {
        return sql
                .fetch(
                        "select coalesce(nullif(caption, ''), file_name) as title from media.picture where agency_id = ? and id = ?",
                        agency.value(),
                        picture)
                .stream()
                .findFirst()
                .map(r -> r.get("title", String.class));
    }

    private static Map<String, Object> values(UseView use) {
        return Map.of(
                "allowed", use.allowed(),
                "until", use.untilDay() == null ? "" : use.untilDay().toString(),
                "note", use.note());
    }
}
