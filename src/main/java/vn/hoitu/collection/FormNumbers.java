package vn.hoitu.collection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Refusal;

/** Looks at what a form is made of before anything is reckoned with it: a program may have sent it. */
final class FormNumbers {

    static final int MOST_WHOLE_DIGITS = 18;
    static final int MOST_DECIMALS = 6;
    private static final int MOST_CODE_CHARACTERS = 40;

    static final Map<String, Object> RANGE = Map.of("digits", MOST_WHOLE_DIGITS, "decimals", MOST_DECIMALS);

    private FormNumbers() {}

    /** Why a form can be neither kept nor handed in. */
    static Optional<Refusal> refused(FormContent content, List<String> indicators) {
        List<FieldProblem> found = problems(content, indicators);
        return found.isEmpty() ? Optional.empty() : Optional.of(Refusal.invalid(found.toArray(FieldProblem[]::new)));
    }

    private static List<FieldProblem> problems(FormContent content, List<String> indicators) {
        List<FieldProblem> found = new ArrayList<>();
        if (content.all().size() > FormContent.MOST_ENTRIES) {
            return List.of(new FieldProblem("entries", "too-many", Map.of("limit", FormContent.MOST_ENTRIES)));
        }
        text(content.trendText(), "trend", found);
        text(content.proposalText(), "proposals", found);
        text(content.difficultyText(), "difficulties", found);
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
            } else if (place < 0) {
                found.add(new FieldProblem(path + "indicator", "indicator-not-asked", Map.of("code", shortened(code))));
            }
            number(e.part(), path + "part", found);
            number(e.whole(), path + "whole", found);
            text(Objects.requireNonNullElse(e.stage(), ""), path + "stage", found);
            text(e.noted(), path + "note", found);
            text(e.explained(), path + "explanation", found);
        }
        return found;
    }

    private static void text(String text, String field, List<FieldProblem> found) {
        if (text.length() > FormContent.MOST_TEXT_CHARACTERS) {
            found.add(Words.tooLong(field, FormContent.MOST_TEXT_CHARACTERS));
        }
    }

    private static String shortened(String code) {
        return code.length() <= MOST_CODE_CHARACTERS ? code : code.substring(0, MOST_CODE_CHARACTERS) + "…";
    }

    private static void number(@Nullable BigDecimal number, String field, List<FieldProblem> found) {
        if (!fits(number)) {
            found.add(new FieldProblem(field, "figure-out-of-range", RANGE));
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
