package vn.hoitu.planning;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Reads a week's duty roster with who is away; and what one person has before him. */
@Service
class DutyBoard {

    static final int MOST_ROWS = 500;
    static final int MOST_DAYS = 42;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAYS_OF_MINE = 14;

    /** @param away on leave that day: the roster shows the conflict */
    record OnDutyView(UUID personId, String name, boolean away) {}

    record ShiftView(
            UUID id,
            LocalDate day,
            @Nullable UUID deskId,
            @Nullable String deskName,
            String role,
            LocalTime startsAt,
            LocalTime endsAt,
            String note,
            List<OnDutyView> people,
            int version) {}

    record LeaveView(
            UUID id,
            UUID personId,
            String personName,
            String kind,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable UUID deputyId,
            @Nullable String deputyName,
            String note,
            String state,
            @Nullable String decidedByName,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            boolean own,
            int version) {}

    record DeputationView(
            UUID id,
            UUID personId,
            String personName,
            UUID deputyId,
            String deputyName,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            boolean own) {}

    record RosterView(
            LocalDate monday,
            LocalDate today,
            List<ShiftView> shifts,
            List<LeaveView> leaves,
            List<DeputationView> deputations) {}

    private final DutyBook duty;
    private final LeaveBook leaves;
    private final StoryViews views;
    private final PlanningPolicy policy;
    private final Tenancy tenancy;
    private final Clock clock;

    DutyBoard(DutyBook duty, LeaveBook leaves, StoryViews views, PlanningPolicy policy, Tenancy tenancy, Clock clock) {
        this.duty = duty;
        this.leaves = leaves;
        this.views = views;
        this.policy = policy;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    }

    /** The week in which a day lies. */
    Outcome<RosterView> week(AgencyId agency, Actor actor, @Nullable LocalDate day) {
        LocalDate monday =
                Objects.requireNonNullElse(day, today()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return roster(agency, actor, monday, monday.plusDays(DAYS_OF_A_WEEK - 1), null);
    }

    /** Some days, such as those of a month's calendar. */
    Outcome<RosterView> days(AgencyId agency, Actor actor, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (!policy.may(actor, agency, PlanningPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        LocalDate first = Objects.requireNonNullElse(from, today());
        LocalDate last = Objects.requireNonNullElse(to, first);
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            return Outcome.refused(Refusal.invalid(
                    last.isBefore(first)
                            ? FieldProblem.of("to", "order")
                            : new FieldProblem("to", "too-many-days", Map.of("limit", MOST_DAYS))));
        }
        return roster(agency, actor, first, last, null);
    }

    /** What the person has before him: his duty, his leaves, for whom he stands in. */
    Outcome<RosterView> mine(AgencyId agency, Actor actor) {
        return roster(
                agency,
                actor,
                today(),
                today().plusDays(DAYS_OF_MINE),
                actor.person().value());
    }

    private Outcome<RosterView> roster(
            AgencyId agency, Actor actor, LocalDate from, LocalDate to, @Nullable UUID only) {
        if (!policy.may(actor, agency, PlanningPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        boolean decides = policy.may(actor, agency, PlanningPolicy.DECIDE);
        return tenancy.reading(agency, () -> {
            List<Leave> away = leaves.between(agency, from, to, MOST_ROWS);
            List<Shift> shifts =
                    only == null ? duty.between(agency, from, to, MOST_ROWS) : duty.ofPerson(agency, only, from, to);
            Map<UUID, String> desks = new HashMap<>();
            if (shifts.stream().anyMatch(s -> s.deskId() != null)) {
                views.desks(agency, actor).forEach(d -> desks.put(d.id(), d.name()));
            }
            return Outcome.done(new RosterView(
                    from,
                    today(),
                    shifts.stream().map(s -> view(s, away, desks)).toList(),
                    away.stream()
                            .filter(l -> only == null || only.equals(l.personId()) || only.equals(l.deputyId()))
                            .map(l -> view(l, actor, decides))
                            .toList(),
                    leaves.deputations(agency, from, to).stream()
                            .filter(d -> only == null || only.equals(d.personId()) || only.equals(d.deputyId()))
                            .map(d -> view(d, actor))
                            .toList()));
        });
    }

    private static ShiftView view(Shift s, List<Leave> leaves, Map<UUID, String> desks) {
        return new ShiftView(
                s.id(),
                s.day(),
                s.deskId(),
                s.deskId() == null ? null : desks.get(s.deskId()),
                s.role(),
                s.startsAt(),
                s.endsAt(),
                s.note(),
                s.people().stream()
                        .map(p -> new OnDutyView(p.personId(), p.name(), away(leaves, p.personId(), s.day())))
                        .toList(),
                s.version());
    }

    static boolean away(List<Leave> leaves, UUID person, LocalDate day) {
        return leaves.stream()
                .anyMatch(l -> l.state().equals("granted") && l.personId().equals(person) && l.covers(day));
    }

    /** Why somebody is away and what was noted is between the person and those who decide. */
    private static LeaveView view(Leave l, Actor actor, boolean decides) {
        boolean own = l.personId().equals(actor.person().value());
        boolean all = own || decides;
        return new LeaveView(
                l.id(),
                l.personId(),
                l.personName(),
                all ? l.kind() : "other",
                l.firstDay(),
                l.lastDay(),
                l.deputyId(),
                l.deputyName(),
                all ? l.note() : "",
                l.state(),
                l.decidedByName(),
                l.decidedAt(),
                all ? l.reason() : null,
                own,
                l.version());
    }

    private static DeputationView view(LeaveBook.Deputation d, Actor actor) {
        return new DeputationView(
                d.id(),
                d.personId(),
                d.personName(),
                d.deputyId(),
                d.deputyName(),
                d.firstDay(),
                d.lastDay(),
                d.personId().equals(actor.person().value()));
    }
}
