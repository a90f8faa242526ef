package vn.hoitu.collection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Refusal;

/** Looks at what a form is made of before anything is reckoned with it: a program may have sent it. */
final class FormNumbers {

    static final int MOST_WHOLE_DIGITS = 18;
    static final int MOST_DECIMALS = 6;

    private FormNumbers() {}

    /** Why a form can be neither kept nor handed in. */
    static Optional<Refusal> refused(FormContent content, List<String> indicators) {
        if (content.isTooLong()) {
            return Optional.of(Refusal.of(Refusal.Kind.TOO_LARGE, "form-too-long"));
        }
        List<FieldProblem> found = problems(content, indicators);
        return found.isEmpty() ? Optional.empty() : Optional.of(Refusal.invalid(found.toArray(FieldProblem[]::new)));
    }

    private static List<FieldProblem> problems(FormContent content, List<String> indicators) {
        List<FieldProblem> found = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (int i = 0; i < content.all().size(); i++) {
            FormContent.FormEntry e = content.all().get(i);
            String code = e.indicator();
            int place = code == null ? -1 : indicators.indexOf(code);
            String path = "entries[" + (place < 0 ? i : place) + "].";
            if (code == null || code.isBlank()) {
                found.add(FieldProblem.of(path + "indicator", "required"));
            } else if (!met.add(code)) {
                found.add(new FieldProblem(path + "indicator", "indicator-twice", Map.of("code", code)));
            }
            number(e.part(), path + "part", found);
            number(e.whole(), path + "whole", found);
        }
        return found;
    }

    private static void number(@Nullable BigDecimal number, String field, List<FieldProblem> found) {
        if (!fits(number)) {
            found.add(new FieldProblem(
                    field, "figure-out-of-range", Map.of("digits", MOST_WHOLE_DIGITS, "decimals", MOST_DECIMALS)));
        }
    }

    /** A short way of writing a number may stand for millions of digits. */
    static boolean fits(@Nullable BigDecimal number) {
        return number == null
                || Math.abs((long) number.scale()) <= MOST_DECIMALS
                        && (long) number.precision() - number.scale() <= MOST_WHOLE_DIGITS;
    }

    /** What was kept before this was looked at, without what cannot be reckoned with. */
    static FormContent readable(FormContent kept) {
        List<FormContent.FormEntry> entries = kept.all().stream()
                .filter(e -> e.indicator() != null)
                .map(e -> fits(e.part()) && fits(e.whole())
                        ? e
                        : new FormContent.FormEntry(
                                e.indicator(),
                                fits(e.part()) ? e.part() : null,
                                fits(e.whole()) ? e.whole() : null,
                                e.stage(),
                                e.note(),
                                e.explanation()))
                .toList();
        return new FormContent(entries, kept.trend(), kept.proposals(), kept.difficulties(), kept.nothingToPropose());
    }
}
