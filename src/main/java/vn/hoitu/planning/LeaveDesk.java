package vn.hoitu.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Asking for leave, granting it, and naming who stands in. */
@Service
class LeaveDesk {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final LeaveBook book;
    private final LeaveReading reading;
    private final Directory directory;
    private final Rank rank;
    private final PlanningPolicy policy;
    private final DutyNews news;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final Clock clock;

    LeaveDesk(
            LeaveBook book,
            LeaveReading reading,
            Directory directory,
            Rank rank,
            PlanningPolicy policy,
            DutyNews news,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            Clock clock) {
        this.book = book;
        this.reading = reading;
        this.directory = directory;
        this.rank = rank;
        this.policy = policy;
        this.news = news;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Asks for leave; written down by those who decide it is granted at once. */
    Outcome<UUID> ask(AgencyId agency, Actor actor, LeaveReading.LeaveWish wish) {
        boolean decides = policy.may(actor, agency, PlanningPolicy.DECIDE);
        UUID person = Objects.requireNonNullElse(wish.personId(), actor.person().value());
        boolean own = person.equals(actor.person().value());
        if (!decides && !(own && policy.may(actor, agency, PlanningPolicy.PROPOSE))) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (wish.deputyId() != null && !rank.mayLend(agency, actor, person)) {
            return Outcome.refused(Rank.tooHigh());
        }
        return tenancy.within(
                agency,
                () -> reading.read(agency, wish, person).then(l -> {
                    List<Leave> before = book.ofPerson(agency, person, l.firstDay(), l.lastDay());
                    if (!before.isEmpty()) {
                        return Outcome.refused(overlaps(before.getFirst()));
                    }
                    Leave leave = decides ? decided(l, "granted", actor) : l;
                    book.add(agency, leave);
                    record(agency, actor, "leave.asked", leave);
                    if (decides) {
                        tellGranted(agency, leave, actor);
                    } else {
                        Set<UUID> heads = directory.holders(agency, Set.of(Role.DESK_HEAD)).stream()
                                .map(PersonId::value)
                                .collect(Collectors.toSet());
                        news.leave(agency, leave, "asked", heads, actor, null);
                    }
                    return Outcome.done(leave.id());
                }));
    }

    /** Two leaves of one person on the same day would be granted, counted and handed over twice. */
    private static Refusal overlaps(Leave before) {
        return Refusal.invalid(new FieldProblem(
                "firstDay",
                "leave-overlaps",
                Map.of("first", DAY.format(before.firstDay()), "last", DAY.format(before.lastDay()))));
    }

    /** @param act {@code grant}, {@code refuse} or {@code withdraw} */
    Outcome<UUID> decide(
            AgencyId agency, Actor actor, UUID id, int version, @Nullable String act, @Nullable String given) {
        return onLeave(agency, actor, id, leave -> {
            boolean own = leave.personId().equals(actor.person().value());
            boolean decides = policy.may(actor, agency, PlanningPolicy.DECIDE);
            String known = Objects.requireNonNullElse(act, "");
            String to = Map.of("grant", "granted", "refuse", "refused", "withdraw", "withdrawn")
                    .get(known);
            String reason = given == null || given.isBlank() ? null : given.strip();
            if (to == null) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("act", "unknown")));
            }
            if (!decides && !(own && to.equals("withdrawn"))) {
                return Outcome.refused(Refusal.forbidden());
            }
            if (to.equals("granted") && leave.deputyId() != null && !rank.mayLend(agency, actor, leave.personId())) {
                return Outcome.refused(Rank.tooHigh());
            }
            if (leave.version() != version) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "leave-moved-on"));
            }
            if (to.equals("refused") && reason == null) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("reason", "required")));
            }
            boolean open = leave.state().equals("asked") || leave.state().equals("granted") && to.equals("withdrawn");
            if (!open) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "leave-decided"));
            }
            book.decide(agency, id, to, actor.name(), reason, clock.instant());
            Leave now = decided(leave, to, actor);
            record(agency, actor, "leave." + to, now);
            if (to.equals("granted")) {
                tellGranted(agency, now, actor);
            } else {
                news.leave(agency, now, to, concerned(now), actor, reason);
            }
            return Outcome.done(id);
        });
    }

    private void tellGranted(AgencyId agency, Leave leave, Actor actor) {
        news.leave(agency, leave, "granted", Set.of(leave.personId()), actor, null);
        if (leave.deputyId() != null) {
            news.leave(agency, leave, "deputy", Set.of(leave.deputyId()), actor, null);
        }
    }

    private static Set<UUID> concerned(Leave leave) {
        Set<UUID> people = new HashSet<>(Set.of(leave.personId()));
        if (leave.deputyId() != null) {
            people.add(leave.deputyId());
        }
        return people;
    }

    private Leave decided(Leave l, String state, Actor actor) {
        Instant now = clock.instant();
        return new Leave(
                l.id(),
                l.personId(),
                l.personName(),
                l.kind(),
                l.firstDay(),
                l.lastDay(),
                l.deputyId(),
                l.deputyName(),
                l.note(),
                state,
                actor.name(),
                now,
                null,
                l.version() + 1);
    }

    private Outcome<UUID> onLeave(AgencyId agency, Actor actor, UUID id, Function<Leave, Outcome<UUID>> work) {
        if (!policy.may(actor, agency, PlanningPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency, () -> book.lock(agency, id).map(work).orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private void record(AgencyId agency, Actor actor, String act, Leave l) {
        changes.record(agency, "leave", l.id());
        audit.record(
                agency,
                actor,
                AuditFact.of(act, "leave", l.id(), l.personName())
                        .changing(
                                Map.of(),
                                Map.of(
                                        "days", l.firstDay() + "/" + l.lastDay(),
                                        "deputy", Objects.requireNonNullElse(l.deputyName(), ""),
                                        "state", l.state())));
    }
}
