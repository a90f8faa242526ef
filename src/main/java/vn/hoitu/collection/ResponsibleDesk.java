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
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.programme.ProgrammeBook;

/**
 * Names the units that answer for indicators, or for a programme as a whole, each from a day on and by a decision that
 * is cited.
 */
@Service
public class ResponsibleDesk {

    private final Responsibilities responsibilities;
    private final ProgrammeTerm term;
    private final OrganizationDirectory directory;
    private final CollectionPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final CollectionTime time;

    ResponsibleDesk(
            Responsibilities responsibilities,
            ProgrammeTerm term,
            OrganizationDirectory directory,
            CollectionPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            CollectionTime time) {
        this.responsibilities = responsibilities;
        this.term = term;
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
                    Optional<ProgrammeBook> book = term.book(programme, from);
                    if (book.isEmpty()) {
                        return Outcome.refused(Refusal.absent());
                    }
                    Optional<OrganizationOnDay> found = directory.standing(from, null, actor.locale()).stream()
                            .filter(o -> o.id().equals(unit))
                            .findFirst();
                    Optional<FieldProblem> unfit = term.refused(book.get(), from, "from")
                            .or(() -> unfit(book.get(), indicator))
                            .or(() -> unfit(found));
                    return unfit.isPresent()
                            ? Outcome.refused(Refusal.invalid(unfit.get()))
                            : Outcome.done(named(actor, programme, indicator, found.orElseThrow(), from, s));
                }));
    }

    private static Optional<FieldProblem> unfit(ProgrammeBook book, String indicator) {
        return indicator.equals(Responsibilities.WHOLE)
                        || book.indicator(indicator).filter(Asked::isAsked).isPresent()
                ? Optional.empty()
                : Optional.of(FieldProblem.of("indicator", "unknown"));
    }

    /** A decision makes bodies answer; a newsroom is what they answer for. */
    private static Optional<FieldProblem> unfit(Optional<OrganizationOnDay> unit) {
        if (unit.isEmpty()) {
            return Optional.of(FieldProblem.of("organizationId", "holder-not-active"));
        }
        return Bodies.isBody(unit.get())
                ? Optional.empty()
                : Optional.of(new FieldProblem(
                        "organizationId",
                        "responsible-not-a-body",
                        Map.of("name", unit.get().name(), "kind", unit.get().kindName())));
    }

    private UUID named(
            Actor actor, String programme, String indicator, OrganizationOnDay unit, LocalDate from, String source) {
        responsibilities.add(programme, indicator, from, unit.id(), unit.name(), source, actor, time.now());
        audit.record(
                AgencyId.INSTALLATION,
                actor,
                AuditFact.of("collection.responsible-named", "organization", unit.id(), unit.name())
                        .changing(
                                Map.of(),
                                Map.of(
                                        "indicator",
                                        programme + " " + indicator,
                                        "from",
                                        from.toString(),
                                        "source",
                                        source)));
        return unit.id();
    }
}
