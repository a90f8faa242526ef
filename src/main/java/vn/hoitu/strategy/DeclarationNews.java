package vn.hoitu.strategy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.identity.Notifications;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Tells overseers what waits for their decision, and the people of a unit who may declare what became of it. It tells of
 * what was declared, its proof and its comments only; what a unit is still typing is kept nowhere and told to nobody.
 */
@Component
class DeclarationNews {
    private final Notifications notifications;
    private final Directory directory;
    private final Declarations declarations;
    private final DeclaredDifferences differences;
    private final MeasuredPeriods periods;
    private final Oversight oversight;
    private final StrategyPolicy policy;
    private final Problems texts;
    private final TermWords terms;
    private final Tenancy tenancy;

    DeclarationNews(
            Notifications notifications,
            Directory directory,
            Declarations declarations,
            DeclaredDifferences differences,
            MeasuredPeriods periods,
            Oversight oversight,
            StrategyPolicy policy,
            Problems texts,
            TermWords terms,
            Tenancy tenancy) {
        this.notifications = notifications;
        this.directory = directory;
        this.declarations = declarations;
        this.differences = differences;
        this.periods = periods;
        this.oversight = oversight;
        this.policy = policy;
        this.texts = texts;
        this.terms = terms;
        this.tenancy = tenancy;
    }

    /** After the act, and again if it did not succeed; whoever was told is not told twice. */
    @ApplicationModuleListener
    void on(DeclarationMoved moved) {
        AgencyId agency = new AgencyId(moved.agency());
        tenancy.within(agency, () -> {
            Optional<Declaration> found = declarations.find(moved.agency(), moved.declaration());
            found.ifPresent(d -> tell(d, moved));
            return found;
        });
    }

    private void tell(Declaration d, DeclarationMoved moved) {
        List<Declaration.Step> steps = declarations.steps(d.id());
        Declaration.@Nullable Step step = steps.stream()
                .filter(s -> s.state().equals(moved.what()))
                .findFirst()
                .orElse(null);
        switch (moved.what()) {
            case Declaration.SUBMITTED -> {
                if (d.state().equals(Declaration.SUBMITTED)) {
                    overseers(d, moved, step, "declaration-to-review");
                }
            }
            case Declaration.ACCEPTED, Declaration.RETURNED -> unit(d, moved, step, null);
            case Declaration.WITHDRAWN -> {
                unit(d, moved, step, null);
                if (steps.stream().noneMatch(s -> s.state().equals(Declaration.ACCEPTED))) {
                    overseers(d, moved, step, "declaration-withdrawn"); // nothing waits for them any more
                }
            }
            case DeclarationMoved.DIFFERS ->
                differences.computed(d).filter(f -> d.isOpen()).ifPresent(computed -> unit(d, moved, step, computed));
            default -> throw new IllegalStateException("Nobody is told of " + moved.what());
        }
    }

    private void overseers(Declaration d, DeclarationMoved moved, Declaration.@Nullable Step step, String kind) {
        oversight
                .bodiesAbove(d.organization())
                .forEach(body -> tell(
                        new AgencyId(body),
                        directory.holders(new AgencyId(body), policy.overseers()),
                        kind,
                        d,
                        moved,
                        step,
                        null));
    }

    private void unit(
            Declaration d, DeclarationMoved moved, Declaration.@Nullable Step step, @Nullable UnitFigure computed) {
        AgencyId agency = new AgencyId(d.organization());
        List<PersonId> people = directory.holders(agency, policy.declarers());
        tell(agency, people, "declaration-" + moved.what(), d, moved, step, computed);
    }

    private void tell(
            AgencyId agency,
            List<PersonId> people,
            String kind,
            Declaration d,
            DeclarationMoved moved,
            Declaration.@Nullable Step step,
            @Nullable UnitFigure computed) {
        List<PersonId> others =
                people.stream().filter(p -> !p.value().equals(moved.by())).toList();
        if (!others.isEmpty()) {
            notifications.tell(
                    agency,
                    others,
                    new Notifications.Message(
                            kind,
                            locale -> texts.text("news.declaration.title", values(d, step, computed, locale), locale),
                            locale -> texts.text(
                                    "news.declaration." + moved.what(), values(d, step, computed, locale), locale),
                            link(d),
                            "declaration:" + d.id() + ":" + moved.what()));
        }
    }

    private Map<String, Object> values(
            Declaration d, Declaration.@Nullable Step step, @Nullable UnitFigure computed, Locale locale) {
        Map<String, Object> values = new HashMap<>();
        values.put("unit", oversight.nameOf(d.organization()));
        values.put("indicator", d.measure().indicator());
        values.put("period", period(d.period(), locale));
        values.put("declared", value(d.verdict(), d.part(), d.whole(), locale));
        values.put("by", step == null ? d.declaredByName() : step.body().isEmpty() ? step.by() : step.body());
        String comment = step == null ? null : step.comment();
        values.put("comment", comment == null || comment.isBlank() ? "" : " “" + comment.strip() + "”");
        values.put(
                "computed",
                computed == null ? "" : value(computed.verdict(), computed.part(), computed.whole(), locale));
        return values;
    }

    private String value(FigureVerdict verdict, @Nullable BigDecimal part, @Nullable BigDecimal whole, Locale locale) {
        return verdict == FigureVerdict.NONE
                ? plain(part) + "/" + plain(whole)
                : texts.text("figure-verdict." + verdict.code(), Map.of(), locale);
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "–" : number.stripTrailingZeros().toPlainString();
    }

    private String period(FigurePeriod span, Locale locale) {
        MeasuredPeriods.@Nullable Named named = periods.name(span).orElse(null);
        return named == null ? terms.of("", 0, span, locale) : terms.of(named.term(), named.year(), span, locale);
    }

    /** The place where it stands beside what was worked out, and where it is decided about. */
    private static String link(Declaration d) {
        return "/dieu-hanh/bang-chung/" + d.measure().programme() + "~"
                + d.measure().indicator() + "/" + d.organization() + "/"
                + d.period().first() + "~" + d.period().last() + "?declaration=" + d.id();
    }
}
