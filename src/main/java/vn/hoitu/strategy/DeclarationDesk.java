package vn.hoitu.strategy;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Given;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.programme.Indicator;

/**
 * A unit declares what its facts do not tell, or tell otherwise, with proof; a body above it accepts or returns that
 * with a comment. What was declared stands beside what was worked out, and neither overwrites the other.
 */
@Service
public class DeclarationDesk {

    static final int MOST_COMMENT_CHARACTERS = 1_000;

    private final Declarations declarations;
    private final ProofFiles files;
    private final CountedUnits counts;
    private final DeclaredFigures figures;
    private final Oversight oversight;
    private final OrganizationDirectory directory;
    private final StrategyPolicy policy;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    DeclarationDesk(
            Declarations declarations,
            ProofFiles files,
            CountedUnits counts,
            DeclaredFigures figures,
            Oversight oversight,
            OrganizationDirectory directory,
            StrategyPolicy policy,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.declarations = declarations;
        this.files = files;
        this.counts = counts;
        this.figures = figures;
        this.oversight = oversight;
        this.directory = directory;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** An earlier one of the same that waits is replaced at once, an accepted one on acceptance; both stay readable. */
    public Outcome<UUID> declare(
            AgencyId agency, Actor actor, String programme, String indicator, FigurePeriod period, DeclarationWish wish)
            throws IOException {
        if (!policy.declares(actor, agency.value())) {
            return Outcome.refused(Refusal.forbidden());
        }
        MeasureKey measure = new MeasureKey(programme, indicator);
        Outcome<Indicator> counted = counts.of(agency, measure, period);
        if (counted instanceof Outcome.Refused<Indicator>(Refusal refusal)) {
            return Outcome.refused(refusal);
        }
        String what = Objects.requireNonNullElse(counted.orThrow().counts(), DeclarationWish.YES_OR_NO);
        List<FieldProblem> problems = wish.problems(what, directory.today());
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        if (wish.file() == null) {
            return kept(actor, declaration(actor, agency, measure, period, wish, what, null));
        }
        return files.put(Objects.requireNonNullElse(wish.fileName(), ""), wish.file())
                .then(file -> kept(actor, declaration(actor, agency, measure, period, wish, what, file)));
    }

    private Declaration declaration(
            Actor actor,
            AgencyId agency,
            MeasureKey measure,
            FigurePeriod period,
            DeclarationWish wish,
            String what,
            Declaration.@Nullable ProofFile file) {
        boolean whole = what.equals(DeclarationWish.YES_OR_NO);
        FigureVerdict verdict = whole ? FigureVerdict.of(Objects.requireNonNull(wish.verdict())) : FigureVerdict.NONE;
        return new Declaration(
                ids.next(),
                measure,
                period,
                agency.value(),
                verdict,
                whole ? unit(verdict == FigureVerdict.MET) : wish.part(),
                whole ? unit(true) : wish.whole(),
                Objects.requireNonNull(wish.explanation()).strip(),
                stripped(wish.documentNumber()),
                wish.documentDate(),
                stripped(wish.documentIssuer()),
                file,
                Declaration.SUBMITTED,
                1,
                clock.instant(),
                actor.person().value(),
                actor.name());
    }

    private Outcome<UUID> kept(Actor actor, Declaration d) {
        return tenancy.within(new AgencyId(d.organization()), () -> {
            declarations.keepOthersOut(d);
            replace(d, Declaration.SUBMITTED, actor);
            declarations.add(d);
            declarations.step(d.id(), Declaration.SUBMITTED, actor, "", null, clock.instant());
            figures.declared(actor, d);
            record(actor, d, Declaration.SUBMITTED, Map.of());
            return Outcome.done(d.id());
        });
    }

    private void replace(Declaration by, String state, Actor actor) {
        declarations.of(by.measure(), by.period(), by.organization()).stream()
                .filter(d -> d.state().equals(state) && !d.id().equals(by.id()))
                .filter(d -> declarations.move(d.id(), d.version(), Declaration.REPLACED))
                .forEach(d -> declarations.step(d.id(), Declaration.REPLACED, actor, "", null, clock.instant()));
    }

    /** A body above the unit decides. Of two who decide at once the second learns that it was decided. */
    public Outcome<UUID> review(
            AgencyId agency, Actor actor, UUID id, int version, @Nullable Boolean accept, @Nullable String comment) {
        Optional<UUID> body = oversight.bodyAbove(actor, agency.value());
        if (body.isEmpty()) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (accept == null) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("accept", "required")));
        }
        Optional<FieldProblem> unfit = accept
                ? Given.wrongIfThere("comment", comment, MOST_COMMENT_CHARACTERS)
                : Given.wrong("comment", comment, MOST_COMMENT_CHARACTERS);
        if (unfit.isPresent()) {
            return Outcome.refused(Refusal.invalid(unfit.get()));
        }
        String state = accept ? Declaration.ACCEPTED : Declaration.RETURNED;
        Move move = new Move(state, oversight.nameOf(body.get()), comment);
        return moved(agency, actor, id, version, move, d -> d.state().equals(Declaration.SUBMITTED), d -> {
            if (accept) {
                replace(d, Declaration.ACCEPTED, actor);
                figures.accepted(actor, d);
            } else {
                figures.withdrawn(actor, d, Objects.requireNonNull(comment));
            }
        });
    }

    /** The unit takes it back, with a reason. */
    public Outcome<UUID> withdraw(AgencyId agency, Actor actor, UUID id, int version, @Nullable String reason) {
        if (!policy.declares(actor, agency.value())) {
            return Outcome.refused(Refusal.forbidden());
        }
        Optional<FieldProblem> unfit = Given.wrong("reason", reason, MOST_COMMENT_CHARACTERS);
        if (reason == null || unfit.isPresent()) {
            return Outcome.refused(Refusal.invalid(unfit.orElseThrow()));
        }
        return moved(
                agency,
                actor,
                id,
                version,
                new Move(Declaration.WITHDRAWN, "", reason),
                Declaration::isOpen,
                d -> figures.withdrawn(actor, d, reason));
    }

    private record Move(String state, String body, @Nullable String comment) {}

    /** Whether it may be is asked before anything is written; a version that moved on in between decides the race. */
    private Outcome<UUID> moved(
            AgencyId agency,
            Actor actor,
            UUID id,
            int version,
            Move move,
            Predicate<Declaration> allowed,
            Consumer<Declaration> deciding) {
        return tenancy.within(agency, () -> {
            Optional<Declaration> found = declarations.find(agency.value(), id);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            Declaration d = found.get();
            declarations.keepOthersOut(d);
            if (!allowed.test(d)) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "declaration-decided"));
            }
            if (!declarations.move(id, version, move.state())) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "declaration-moved-on"));
            }
            deciding.accept(d);
            declarations.step(id, move.state(), actor, move.body(), move.comment(), clock.instant());
            record(actor, d, move.state(), move.body().isEmpty() ? Map.of() : Map.of("body", move.body()));
            return Outcome.done(id);
        });
    }

    private void record(Actor actor, Declaration d, String state, Map<String, Object> more) {
        events.publishEvent(new DeclarationMoved(
                d.organization(), d.id(), state, actor.person().value()));
        audit.record(
                new AgencyId(d.organization()),
                actor,
                AuditFact.of(
                                "declaration." + state,
                                "declaration",
                                d.id(),
                                "Chỉ tiêu " + d.measure().indicator())
                        .changing(Map.of(), more));
    }

    private static java.math.BigDecimal unit(boolean yes) {
        return yes ? java.math.BigDecimal.ONE : java.math.BigDecimal.ZERO;
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
