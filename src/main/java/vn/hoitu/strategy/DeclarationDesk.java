package vn.hoitu.strategy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.programme.Indicator;

/**
 * A unit declares what its facts do not tell, or tell otherwise, with proof. What was declared stands beside what was
 * worked out, and neither overwrites the other; what becomes of it {@link DeclarationDecisions} says.
 */
@Service
public class DeclarationDesk {

    private final Declarations declarations;
    private final DeclarationSteps steps;
    private final ProofFiles files;
    private final CountedUnits counts;
    private final DeclaredFigures figures;
    private final OrganizationDirectory directory;
    private final StrategyPolicy policy;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    DeclarationDesk(
            Declarations declarations,
            DeclarationSteps steps,
            ProofFiles files,
            CountedUnits counts,
            DeclaredFigures figures,
            OrganizationDirectory directory,
            StrategyPolicy policy,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.declarations = declarations;
        this.steps = steps;
        this.files = files;
        this.counts = counts;
        this.figures = figures;
        this.directory = directory;
        this.policy = policy;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** As it came in: its days may have been left out. */
    Outcome<UUID> declare(
            AgencyId agency,
            Actor actor,
            MeasureKey measure,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            DeclarationWish wish)
            throws IOException {
        if (!policy.declares(actor, agency.value())) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (first == null || last == null) {
            return Outcome.refused(Refusal.invalid(Stream.of(missing("first", first), missing("last", last))
                    .flatMap(List::stream)
                    .toArray(FieldProblem[]::new)));
        }
        FigurePeriod period = new FigurePeriod(first, last);
        return declare(agency, actor, measure.programme(), measure.indicator(), period, wish);
    }

    private static List<FieldProblem> missing(String field, @Nullable LocalDate day) {
        return day == null ? List.of(FieldProblem.of(field, "required")) : List.of();
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
            steps.replace(d, Declaration.SUBMITTED, actor);
            declarations.add(d);
            declarations.step(d.id(), Declaration.SUBMITTED, actor, "", null, clock.instant());
            figures.declared(actor, d);
            steps.tell(actor, d, Declaration.SUBMITTED, Map.of());
            return Outcome.done(d.id());
        });
    }

    private static BigDecimal unit(boolean yes) {
        return yes ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
