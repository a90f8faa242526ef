package vn.hoitu.collection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form.
 *
 * @param trend the assessment of the half-year
 * @param nothingToPropose that there is nothing to propose was said, not forgotten
 */
record FormContent(
        @Nullable List<FormEntry> entries,
        @Nullable String trend,
        @Nullable String proposals,
        @Nullable String difficulties,
        @Nullable Boolean nothingToPropose) {

    static final int MOST_ENTRIES = 100;
    static final int MOST_TEXT_CHARACTERS = 10_000;
    static final FormContent EMPTY = new FormContent(List.of(), "", "", "", false);

    FormContent {
        entries = List.copyOf(Objects.requireNonNullElse(entries, List.of()));
        trend = Objects.requireNonNullElse(trend, "");
        proposals = Objects.requireNonNullElse(proposals, "");
        difficulties = Objects.requireNonNullElse(difficulties, "");
        nothingToPropose = Objects.requireNonNullElse(nothingToPropose, false);
    }

    /** One indicator; a program may leave its code out ({@link FormNumbers} looks). */
    record FormEntry(
            String indicator,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable String stage,
            @Nullable String note,
            @Nullable String explanation) {

        FormEntry {
            note = Objects.requireNonNullElse(note, "");
            explanation = Objects.requireNonNullElse(explanation, "");
        }

        static FormEntry empty(String indicator) {
            return new FormEntry(indicator, null, null, null, "", "");
        }

        boolean hasValue() {
            return part != null || whole != null || stage != null && !stage.isBlank();
        }

        String noted() {
            return Objects.requireNonNull(note);
        }

        String explained() {
            return Objects.requireNonNull(explanation);
        }
    }

    List<FormEntry> all() {
        return Objects.requireNonNull(entries);
    }

    Optional<FormEntry> of(String indicator) {
        return all().stream().filter(e -> indicator.equals(e.indicator())).findFirst();
    }

    String trendText() {
        return Objects.requireNonNull(trend);
    }

    String proposalText() {
        return Objects.requireNonNull(proposals);
    }

    String difficultyText() {
        return Objects.requireNonNull(difficulties);
    }

    boolean proposesNothing() {
        return Boolean.TRUE.equals(nothingToPropose);
    }
}
