package vn.hoitu.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.law.LegalFigures;
import vn.hoitu.shared.problem.FieldProblem;

/** Looks at a whole form with all rules. */
@Component
class FormCheck {

    private static final int NO_LIMIT = 1_000_000;

    private final Figures figures;
    private final LegalFigures limits;

    FormCheck(Figures figures, LegalFigures limits) {
        this.figures = figures;
        this.limits = limits;
    }

    List<Finding> of(Reports.Seen seen, FormContent content, Locale locale) {
        Map<String, Figures.Known> known = figures.known(seen, locale);
        int jump = limit("collection.jump", seen);
        int shrink = limit("collection.shrink", seen);
        List<Finding> found = new ArrayList<>();
        for (String indicator : seen.obligation().indicators()) {
            Figures.Known k = known.get(indicator);
            if (k != null) {
                FormContent.FormEntry entry =
                        content.of(indicator).orElseGet(() -> FormContent.FormEntry.empty(indicator));
                ValueCase one = new ValueCase(
                        k.asked(), entry, value(k.last()), value(k.yearBefore()), k.population(), jump, shrink);
                ValueRule.ALL.forEach(rule -> rule.look(one).ifPresent(found::add));
            }
        }
        if (seen.round().asksTrend() && content.trendText().isBlank()) {
            found.add(new Finding(null, "trend", "trend-missing", Finding.Weight.STOPS, Map.of()));
        }
        if (seen.round().asksProposals() && content.proposalText().isBlank() && !content.proposesNothing()) {
            found.add(new Finding(null, "proposals", "proposals-missing", Finding.Weight.STOPS, Map.of()));
        }
        return found;
    }

    /** What keeps a form from being handed in, by the path of the field. */
    static List<FieldProblem> stopping(List<Finding> findings, Reports.Seen seen, FormContent content) {
        return findings.stream()
                .filter(f -> f.weight() != Finding.Weight.WARNS)
                .map(f -> new FieldProblem(path(f, seen, content), f.code(), f.values()))
                .toList();
    }

    /** In the order in which the form came; one that was left out stands where it would be in the order that is asked. */
    private static String path(Finding f, Reports.Seen seen, FormContent content) {
        String indicator = f.indicator();
        if (indicator == null) {
            return f.field();
        }
        int sent = content.all().stream()
                .map(FormContent.FormEntry::indicator)
                .toList()
                .indexOf(indicator);
        int place = sent >= 0 ? sent : seen.obligation().indicators().indexOf(indicator);
        return "entries[" + place + "]." + f.field();
    }

    private static ValueCase.@org.jspecify.annotations.Nullable Value value(
            Figures.@org.jspecify.annotations.Nullable Shown s) {
        return s == null ? null : new ValueCase.Value(s.part(), s.whole(), s.stage());
    }

    private int limit(String code, Reports.Seen seen) {
        return limits.on(code, seen.round().lastDay())
                .map(LegalFigures.LegalFigure::value)
                .orElse(NO_LIMIT);
    }
}
