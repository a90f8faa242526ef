package vn.hoitu.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Given;

/** What a unit wishes to declare. */
public record DeclarationWish(
        @Nullable String verdict,
        @Nullable BigDecimal part,
        @Nullable BigDecimal whole,
        @Nullable String explanation,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable String documentIssuer,
        @Nullable String fileName,
        @Nullable InputStreamSource file) {

    static final int MOST_EXPLANATION_CHARACTERS = 4_000;
    static final int MOST_DOCUMENT_CHARACTERS = 200;

    /** An agency says of itself as a whole whether it is met. */
    static final String YES_OR_NO = "organization";

    /** @param counted what the indicator counts: units as a whole, or people in each */
    List<FieldProblem> problems(String counted, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (counted.equals(YES_OR_NO)) {
            yesOrNo(problems);
        } else {
            numbers(problems);
        }
        Given.wrong("explanation", explanation, MOST_EXPLANATION_CHARACTERS).ifPresent(problems::add);
        document(problems, today);
        return problems;
    }

    /** Numbers are not asked for here: those that came along must say the same, or one of the two is wrong. */
    private void yesOrNo(List<FieldProblem> problems) {
        boolean met = "met".equals(verdict);
        if (!met && !"not-met".equals(verdict)) {
            problems.add(FieldProblem.of("verdict", verdict == null || verdict.isBlank() ? "required" : "yes-or-no"));
        }
        BigDecimal meant = met ? BigDecimal.ONE : BigDecimal.ZERO;
        if (part != null && part.compareTo(meant) != 0) {
            problems.add(FieldProblem.of("part", "part-of-yes-or-no"));
        }
        if (whole != null && whole.compareTo(BigDecimal.ONE) != 0) {
            problems.add(FieldProblem.of("whole", "whole-of-yes-or-no"));
        }
    }

    private void numbers(List<FieldProblem> problems) {
        if (verdict != null && !verdict.isBlank()) {
            problems.add(FieldProblem.of("verdict", "numbers-not-yes-or-no"));
        }
        boolean partSound = counted(problems, "part", part, 0);
        boolean wholeSound = counted(problems, "whole", whole, 1);
        if (partSound && wholeSound && Objects.requireNonNull(part).compareTo(whole) > 0) {
            problems.add(new FieldProblem(
                    "part",
                    "above-denominator",
                    Map.of(
                            "part",
                            part.toPlainString(),
                            "whole",
                            Objects.requireNonNull(whole).toPlainString())));
        }
    }

    /** People and systems are counted one by one. */
    private static boolean counted(List<FieldProblem> problems, String field, @Nullable BigDecimal number, int least) {
        if (number == null) {
            problems.add(FieldProblem.of(field, "required"));
        } else if (FigureNumber.isTooLarge(number)) {
            problems.add(FigureNumber.problem(field));
        } else if (number.signum() < 0) {
            problems.add(FieldProblem.of(field, "not-negative"));
        } else if (number.signum() < least) {
            problems.add(FieldProblem.of(field, "denominator-zero"));
        } else if (number.stripTrailingZeros().scale() > 0) {
            problems.add(FieldProblem.of(field, "counted-one-by-one"));
        } else {
            return true;
        }
        return false;
    }

    private void document(List<FieldProblem> problems, LocalDate today) {
        boolean named = said(documentNumber) || said(documentIssuer) || documentDate != null;
        if (file == null && !named) {
            problems.add(FieldProblem.of("file", "proof-missing"));
        }
        if (named) {
            Given.wrong("documentNumber", documentNumber, MOST_DOCUMENT_CHARACTERS)
                    .ifPresent(problems::add);
            Given.wrong("documentIssuer", documentIssuer, MOST_DOCUMENT_CHARACTERS)
                    .ifPresent(problems::add);
            if (documentDate == null) {
                problems.add(FieldProblem.of("documentDate", "required"));
            } else if (documentDate.isAfter(today)) {
                problems.add(FieldProblem.of("documentDate", "not-in-future"));
            }
        }
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
