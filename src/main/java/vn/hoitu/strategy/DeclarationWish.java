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

    /** @param counted what the indicator counts: units as a whole, or people in each */
    List<FieldProblem> problems(String counted, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (counted.equals("organization")) {
            if (!List.of("met", "not-met").contains(Objects.requireNonNullElse(verdict, ""))) {
                problems.add(FieldProblem.of("verdict", verdict == null ? "required" : "unknown"));
            }
        } else {
            numbers(problems);
        }
        if (explanation == null || explanation.isBlank()) {
            problems.add(FieldProblem.of("explanation", "required"));
        } else if (explanation.length() > MOST_EXPLANATION_CHARACTERS) {
            problems.add(new FieldProblem("explanation", "too-long", Map.of("limit", MOST_EXPLANATION_CHARACTERS)));
        }
        document(problems, today);
        return problems;
    }

    private void numbers(List<FieldProblem> problems) {
        boolean partTooLarge = size(problems, "part", part);
        boolean wholeTooLarge = size(problems, "whole", whole);
        if (partTooLarge || wholeTooLarge) {
            return;
        }
        if (part == null || part.signum() < 0) {
            problems.add(FieldProblem.of("part", part == null ? "required" : "not-negative"));
        }
        if (whole == null || whole.signum() <= 0) {
            problems.add(FieldProblem.of("whole", whole == null ? "required" : "not-negative"));
        }
        if (part != null && whole != null && part.compareTo(whole) > 0) {
            problems.add(new FieldProblem("part", "above-denominator", Map.of("part", part, "whole", whole)));
        }
    }

    private static boolean size(List<FieldProblem> problems, String field, @Nullable BigDecimal number) {
        boolean tooLarge = FigureNumber.isTooLarge(number);
        if (tooLarge) {
            problems.add(FigureNumber.problem(field));
        }
        return tooLarge;
    }

    private void document(List<FieldProblem> problems, LocalDate today) {
        boolean named = said(documentNumber) || said(documentIssuer) || documentDate != null;
        if (file == null && !named) {
            problems.add(FieldProblem.of("file", "proof-missing"));
        }
        if (named) {
            required(problems, "documentNumber", documentNumber);
            required(problems, "documentIssuer", documentIssuer);
            if (documentDate == null) {
                problems.add(FieldProblem.of("documentDate", "required"));
            } else if (documentDate.isAfter(today)) {
                problems.add(FieldProblem.of("documentDate", "not-in-future"));
            }
        }
    }

    private static void required(List<FieldProblem> problems, String field, @Nullable String text) {
        if (!said(text)) {
            problems.add(FieldProblem.of(field, "required"));
        } else if (Objects.requireNonNull(text).length() > MOST_DOCUMENT_CHARACTERS) {
            problems.add(new FieldProblem(field, "too-long", Map.of("limit", MOST_DOCUMENT_CHARACTERS)));
        }
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
