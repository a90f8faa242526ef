package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationView;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Names the units that answer for indicators, or for a programme as a whole, each from a day on and by a decision that
 * is cited.
 */
@Service
public class ResponsibleDesk {

    private final Responsibilities responsibilities;
    private final Figures figures;
    private final OrganizationDirectory directory;
    private final CollectionPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final CollectionTime time;

    ResponsibleDesk(
            Responsibilities responsibilities,
            Figures figures,
            OrganizationDirectory directory,
            CollectionPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            CollectionTime time) {
        this.responsibilities = responsibilities;
        this.figures = figures;
        this.directory = directory;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.time = time;
    }

    Outcome<List<Responsibilities.Responsible>> all(Actor actor, String programme) {
        return policy.mayReadSome(actor)
                ? tenancy.system(() -> Outcome.done(responsibilities.all(programme)))
                : Outcome.refused(Refusal.forbidden());
    }

    /** Only the installation's operator names them: the decision binds units of several bodies. */
    public Outcome<UUID> name(
            Actor actor,
            String programme,
            @Nullable String indicator,
            @Nullable UUID unit,
            @Nullable LocalDate from,
            @Nullable String source) {
        if (!policy.mayCollect(actor, AgencyId.INSTALLATION.value())) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (indicator == null || unit == null || from == null) {
            String field = indicator == null ? "indicator" : unit == null ? "organizationId" : "from";
            return Outcome.refused(Refusal.invalid(FieldProblem.of(field, "required")));
        }
        return Words.said(source, "source")
                .then(s -> tenancy.within(AgencyId.INSTALLATION, () -> {
                    boolean known = figures.edition(programme, from)
                            .filter(e -> indicator.equals(Responsibilities.WHOLE)
                                    || e.book()
                                            .indicator(indicator)
                                            .filter(Asked::isAsked)
                                            .isPresent())
                            .isPresent();
                    Optional<OrganizationView> found = directory
                            .find(unit, from, actor.locale())
                            .filter(u -> u.state().equals("active"));
                    if (!known || found.isEmpty()) {
                        return Outcome.refused(Refusal.invalid(
                                known
                                        ? FieldProblem.of("organizationId", "holder-not-active")
                                        : FieldProblem.of("indicator", "unknown")));
                    }
                    responsibilities.add(
                            programme, indicator, from, unit, found.get().name(), s, actor, time.now());
                    audit.record(
                            AgencyId.INSTALLATION,
                            actor,
                            AuditFact.of(
                                            "collection.responsible-named",
                                            "organization",
                                            unit,
                                            found.get().name())
                                    .changing(
                                            Map.of(),
                                            Map.of(
                                                    "indicator",
                                                    programme + " " + indicator,
                                                    "from",
                                                    from.toString(),
                                                    "source",
                                                    s)));
                    return Outcome.done(unit);
                }));
    }
}
