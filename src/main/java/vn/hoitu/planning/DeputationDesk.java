package vn.hoitu.planning;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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

/** Names who stands in for whom although nobody is away (ủy quyền). */
@Service
class DeputationDesk {

    private final LeaveBook book;
    private final LeaveReading reading;
    private final PlanningPolicy policy;
    private final Rank rank;
    private final DutyNews news;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;

    DeputationDesk(
            LeaveBook book,
            LeaveReading reading,
            PlanningPolicy policy,
            Rank rank,
            DutyNews news,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy) {
        this.book = book;
        this.reading = reading;
        this.policy = policy;
        this.rank = rank;
        this.news = news;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
    }

    /** Somebody stands in for somebody from a day on. */
    Outcome<UUID> depute(AgencyId agency, Actor actor, LeaveReading.LeaveWish wish) {
        UUID person = Objects.requireNonNullElse(wish.personId(), actor.person().value());
        boolean own = person.equals(actor.person().value());
        boolean may = policy.may(actor, agency, PlanningPolicy.DECIDE)
                || own && policy.may(actor, agency, PlanningPolicy.PROPOSE);
        if (!may) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (!rank.mayLend(agency, actor, person)) {
            return Outcome.refused(Rank.tooHigh());
        }
        if (wish.firstDay() == null) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("firstDay", "required")));
        }
        LeaveReading.LeaveWish whole = new LeaveReading.LeaveWish(
                person,
                "other",
                wish.firstDay(),
                Objects.requireNonNullElse(wish.lastDay(), wish.firstDay()),
                wish.deputyId(),
                "");
        return tenancy.within(
                agency,
                () -> reading.read(agency, whole, person).then(l -> {
                    if (l.deputyId() == null || l.deputyName() == null) {
                        return Outcome.refused(Refusal.invalid(FieldProblem.of("deputyId", "required")));
                    }
                    LeaveBook.Deputation d = new LeaveBook.Deputation(
                            l.id(),
                            person,
                            l.personName(),
                            l.deputyId(),
                            l.deputyName(),
                            l.firstDay(),
                            wish.lastDay(),
                            actor.name());
                    book.add(agency, d);
                    changes.record(agency, "leave", d.id());
                    audit.record(
                            agency,
                            actor,
                            AuditFact.of("deputy.named", "leave", d.id(), d.personName())
                                    .changing(Map.of("deputy", ""), Map.of("deputy", d.deputyName())));
                    news.leave(agency, l, "deputy", Set.of(d.deputyId()), actor, null);
                    return Outcome.done(d.id());
                }));
    }

    Outcome<UUID> endDeputation(AgencyId agency, Actor actor, UUID id) {
        if (!policy.may(actor, agency, PlanningPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> book.deputation(agency, id)
                        .map(d -> {
                            boolean own = d.personId().equals(actor.person().value());
                            boolean may = policy.may(actor, agency, PlanningPolicy.DECIDE)
                                    && rank.mayLend(agency, actor, d.personId());
                            if (!own && !may) {
                                return Outcome.<UUID>refused(Refusal.forbidden());
                            }
                            book.remove(agency, id);
                            changes.record(agency, "leave", id);
                            audit.record(
                                    agency,
                                    actor,
                                    AuditFact.of("deputy.ended", "leave", id, d.personName())
                                            .changing(Map.of("deputy", d.deputyName()), Map.of("deputy", "")));
                            return Outcome.done(id);
                        })
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }
}
