package vn.hoitu.planning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** Draws up the duty roster. Somebody who is away can be put on it: it is shown, not forbidden. */
@Service
class DutyDesk {

    static final int MOST_SHIFTS_A_DAY = 60;
    private static final int DAYS_OF_A_WEEK = 7;

    private final DutyBook book;
    private final ShiftReading reading;
    private final PlanningPolicy policy;
    private final DutyNews news;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final IdSource ids;

    DutyDesk(
            DutyBook book,
            ShiftReading reading,
            PlanningPolicy policy,
            DutyNews news,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            IdSource ids) {
        this.book = book;
        this.reading = reading;
        this.policy = policy;
        this.news = news;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.ids = ids;
    }

    Outcome<UUID> add(AgencyId agency, Actor actor, ShiftReading.ShiftWish wish) {
        if (!policy.may(actor, agency, PlanningPolicy.DECIDE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> reading.read(agency, wish, ids.next(), 1).then(shift -> {
                    if (book.between(agency, shift.day(), shift.day(), MOST_SHIFTS_A_DAY)
                                    .size()
                            >= MOST_SHIFTS_A_DAY) {
                        return Outcome.refused(Refusal.invalid(
                                new FieldProblem("day", "too-many", Map.of("limit", MOST_SHIFTS_A_DAY))));
                    }
                    book.add(agency, shift);
                    record(agency, actor, "shift.added", shift);
                    news.onDuty(agency, shift, ids(shift), actor);
                    return Outcome.done(shift.id());
                }));
    }

    Outcome<UUID> change(AgencyId agency, Actor actor, UUID id, int version, ShiftReading.ShiftWish wish) {
        return onShift(agency, actor, id, before -> {
            if (before.version() != version) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "shift-moved-on"));
            }
            return reading.read(agency, wish, id, version + 1).map(shift -> {
                book.change(agency, shift);
                record(agency, actor, "shift.changed", shift);
                boolean moved =
                        !before.start().equals(shift.start()) || !before.end().equals(shift.end());
                Set<UUID> told = new HashSet<>(ids(shift));
                if (!moved) {
                    told.removeAll(ids(before));
                }
                news.onDuty(agency, shift, told, actor);
                Set<UUID> free = new HashSet<>(ids(before));
                free.removeAll(ids(shift));
                news.offDuty(agency, before, free, actor);
                return id;
            });
        });
    }

    Outcome<UUID> remove(AgencyId agency, Actor actor, UUID id) {
        return onShift(agency, actor, id, shift -> {
            book.remove(agency, id);
            record(agency, actor, "shift.removed", shift);
            news.offDuty(agency, shift, ids(shift), actor);
            return Outcome.done(id);
        });
    }

    /** Copies a week's roster into another week that has none yet. */
    Outcome<Integer> copyWeek(AgencyId agency, Actor actor, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (!policy.may(actor, agency, PlanningPolicy.DECIDE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (from == null || to == null || from.equals(to)) {
            return Outcome.refused(
                    Refusal.invalid(FieldProblem.of("to", from == null || to == null ? "required" : "taken")));
        }
        if (reading.isTooFar(to)) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("to", "too-far")));
        }
        return tenancy.within(agency, () -> {
            book.lockRoster(agency); // two who copy at once do not fill the week twice
            int most = MOST_SHIFTS_A_DAY * DAYS_OF_A_WEEK;
            if (!book.between(agency, to, to.plusDays(DAYS_OF_A_WEEK - 1), 1).isEmpty()) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "roster-week-taken"));
            }
            Set<UUID> staff = reading.staff(agency);
            List<Shift> copied = book.between(agency, from, from.plusDays(DAYS_OF_A_WEEK - 1), most).stream()
                    .map(s -> copied(s, to.plusDays(s.day().toEpochDay() - from.toEpochDay()), staff))
                    .toList();
            copied.forEach(s -> {
                book.add(agency, s);
                news.onDuty(agency, s, ids(s), actor);
            });
            UUID act = new UUID(0, to.toEpochDay());
            changes.record(agency, "roster", act);
            audit.record(
                    agency,
                    actor,
                    AuditFact.of("roster.copied", "roster", act, to.toString())
                            .changing(Map.of(), Map.of("from", from.toString(), "shifts", copied.size())));
            return Outcome.done(copied.size());
        });
    }

    private Shift copied(Shift s, LocalDate day, Set<UUID> staff) {
        return new Shift(
                ids.next(),
                day,
                s.deskId(),
                s.role(),
                s.startsAt(),
                s.endsAt(),
                s.note(),
                s.people().stream().filter(p -> staff.contains(p.personId())).toList(),
                1);
    }

    private Outcome<UUID> onShift(
            AgencyId agency, Actor actor, UUID id, java.util.function.Function<Shift, Outcome<UUID>> work) {
        if (!policy.may(actor, agency, PlanningPolicy.DECIDE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency, () -> book.lock(agency, id).map(work).orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private void record(AgencyId agency, Actor actor, String act, Shift s) {
        changes.record(agency, "shift", s.id());
        String names = s.people().stream().map(Shift.OnDuty::name).collect(Collectors.joining(", "));
        audit.record(
                agency,
                actor,
                AuditFact.of(act, "shift", s.id(), s.role())
                        .changing(
                                Map.of(),
                                Map.of(
                                        "day",
                                        s.day().toString(),
                                        "hours",
                                        s.startsAt() + "–" + s.endsAt(),
                                        "people",
                                        names)));
    }

    private static Set<UUID> ids(Shift shift) {
        return shift.people().stream().map(Shift.OnDuty::personId).collect(Collectors.toSet());
    }
}
