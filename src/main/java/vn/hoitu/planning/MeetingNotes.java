package vn.hoitu.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.text.VietnameseText;

/** What the morning meeting of a day decided (biên bản giao ban). */
@Service
class MeetingNotes {

    static final int MOST_MINUTES_CHARACTERS = 20_000;

    /** @param roomUrl where the meeting meets on the screen; absent where no server for that is set up */
    record MeetingView(
            LocalDate day,
            String minutes,
            int version,
            @Nullable String changedByName,
            @Nullable Instant changedAt,
            @Nullable String roomUrl) {}

    private final DSLContext sql;
    private final MeetingRooms rooms;
    private final PlanningPolicy policy;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final Clock clock;

    MeetingNotes(
            DSLContext sql,
            MeetingRooms rooms,
            PlanningPolicy policy,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            Clock clock) {
        this.sql = sql;
        this.rooms = rooms;
        this.policy = policy;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Outcome<MeetingView> of(AgencyId agency, Actor actor, @Nullable LocalDate day) {
        if (!policy.may(actor, agency, PlanningPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (day == null) {
            return Outcome.refused(Refusal.absent());
        }
        return Outcome.done(tenancy.reading(
                agency,
                () -> find(agency, day)
                        .orElseGet(() -> new MeetingView(
                                day, "", 0, null, null, rooms.of(agency, day).orElse(null)))));
    }

    /** @param version the version that was read; 0 for a day without minutes */
    Outcome<MeetingView> write(
            AgencyId agency, Actor actor, @Nullable LocalDate day, int version, @Nullable String minutes) {
        if (!policy.may(actor, agency, PlanningPolicy.DECIDE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (day == null) {
            return Outcome.refused(Refusal.absent());
        }
        String text = minutes == null ? "" : VietnameseText.nfc(minutes.strip());
        if (text.length() > MOST_MINUTES_CHARACTERS) {
            return Outcome.refused(
                    Refusal.invalid(new FieldProblem("minutes", "too-long", Map.of("limit", MOST_MINUTES_CHARACTERS))));
        }
        return tenancy.within(agency, () -> {
            String before = find(agency, day).map(MeetingView::minutes).orElse("");
            int written = version == 0 ? first(agency, actor, day, text) : next(agency, actor, day, version, text);
            if (written == 0) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "minutes-moved-on"));
            }
            UUID subject = new UUID(0, day.toEpochDay());
            changes.record(agency, "meeting", subject);
            audit.record(
                    agency,
                    actor,
                    AuditFact.of("meeting.minutes", "meeting", subject, day.toString())
                            .changing(Map.of("minutes", before), Map.of("minutes", text)));
            return Outcome.done(find(agency, day).orElseThrow());
        });
    }

    private int first(AgencyId agency, Actor actor, LocalDate day, String text) {
        return sql.execute("""
            insert into planning.meeting (agency_id, day, minutes, changed_by_name, changed_at)
            values (?, ?, ?, ?, ?::timestamptz) on conflict do nothing
            """, agency.value(), day, text, actor.name(), PlanBook.at(clock.instant()));
    }

    private int next(AgencyId agency, Actor actor, LocalDate day, int version, String text) {
        return sql.execute("""
            update planning.meeting set minutes = ?, changed_by_name = ?, changed_at = ?::timestamptz,
                version = version + 1
            where agency_id = ? and day = ? and version = ?
            """, text, actor.name(), PlanBook.at(clock.instant()), agency.value(), day, version);
    }

    private Optional<MeetingView> find(AgencyId agency, LocalDate day) {
        return sql.fetch("select * from planning.meeting where agency_id = ? and day = ?", agency.value(), day).stream()
                .findFirst()
                .map(r -> new MeetingView(
                        day,
                        r.get("minutes", String.class),
                        r.get("version", Integer.class),
                        r.get("changed_by_name", String.class),
                        PlanBook.instant(r, "changed_at"),
                        rooms.of(agency, day).orElse(null)));
    }
}
