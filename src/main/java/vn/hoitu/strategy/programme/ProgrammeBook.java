package vn.hoitu.strategy.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that one decision says of the Strategy, words and figures side by side.
 *
 * @param scope {@code nation}, {@code ministry}, {@code province} or {@code agency}
 * @param under the programme it carries out
 * @param provisional the clause that allows estimated figures, as printed
 * @param notes what the copy does not say, and misprints that were kept
 */
public record ProgrammeBook(
        String code,
        String title,
        String scope,
        String ownerName,
        @Nullable String under,
        Decision decision,
        List<Indicator> indicators,
        List<Term> terms,
        @Nullable String provisional,
        List<Task> tasks,
        List<Responsibility> responsibilities,
        List<Note> notes) {

    public ProgrammeBook {
        indicators = List.copyOf(Objects.requireNonNullElse(indicators, List.of()));
        terms = List.copyOf(Objects.requireNonNullElse(terms, List.of()));
        tasks = List.copyOf(Objects.requireNonNullElse(tasks, List.of()));
        responsibilities = List.copyOf(Objects.requireNonNullElse(responsibilities, List.of()));
        notes = List.copyOf(Objects.requireNonNullElse(notes, List.of()));
    }

    /** Who does a part from a day on; a later row of the same role takes over. */
    public record Responsibility(LocalDate from, String name, String role, String source) {}

    public record Note(String place, String text) {}

    public Optional<Indicator> indicator(String wanted) {
        return indicators.stream().filter(i -> i.code().equals(wanted)).findFirst();
    }

    /** Who holds a role on a day. */
    public Optional<Responsibility> responsible(String role, LocalDate on) {
        return responsibilities.stream()
                .filter(r -> r.role().equals(role) && !r.from().isAfter(on))
                .reduce((a, b) -> b.from().isBefore(a.from()) ? a : b);
    }
}
