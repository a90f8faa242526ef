package vn.hoitu.strategy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Given;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Works the values of an agency out because somebody asks: those who may declare for it, a body above it, the operator. */
@Service
class EvidenceOrder {

    static final int MOST_REASON_CHARACTERS = 1_000;

    /** @param changed how many values have a new vintage */
    record Done(int changed, Instant at) {}

    private final EvidenceDesk desk;
    private final MeasuredPeriods periods;
    private final Oversight oversight;
    private final StrategyPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final Clock clock;

    EvidenceOrder(
            EvidenceDesk desk,
            MeasuredPeriods periods,
            Oversight oversight,
            StrategyPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            Clock clock) {
        this.desk = desk;
        this.periods = periods;
        this.oversight = oversight;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    boolean may(Actor actor, AgencyId agency) {
        return policy.declares(actor, agency.value())
                || policy.mayManage(actor)
                || oversight.bodyAbove(actor, agency.value()).isPresent();
    }

    /** Of a period that is over a reason is asked: what is official changes before everybody's eyes. */
    Outcome<Done> workOut(
            AgencyId agency,
            Actor actor,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable String reason) {
        if (!may(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        Optional<FigurePeriod> period = first == null || last == null
                ? Optional.empty()
                : tenancy.system(() -> periods.name(new FigurePeriod(first, last)))
                        .map(MeasuredPeriods.Named::period);
        if (period.isEmpty()) {
            return Outcome.refused(MeasuredPeriods.noSuchDays());
        }
        LocalDate today = desk.today();
        if (period.get().first().isAfter(today)) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("first", "not-in-future")));
        }
        Optional<FieldProblem> unfit = period.get().isOver(today)
                ? Given.wrong("reason", reason, MOST_REASON_CHARACTERS)
                : Given.wrongIfThere("reason", reason, MOST_REASON_CHARACTERS);
        if (unfit.isPresent()) {
            return Outcome.refused(Refusal.invalid(unfit.get()));
        }
        List<UnitFigure> changed = desk.workOut(actor, agency, period.get(), reason);
        tenancy.within(
                agency,
                () -> audit.record(
                        agency,
                        actor,
                        AuditFact.of("indicators.worked-out", "indicators", agency.value(), first + "–" + last)
                                .changing(
                                        Map.of(),
                                        Map.of(
                                                "changed",
                                                changed.size(),
                                                "reason",
                                                Objects.requireNonNullElse(reason, "")))));
        return Outcome.done(new Done(changed.size(), clock.instant()));
    }
}
