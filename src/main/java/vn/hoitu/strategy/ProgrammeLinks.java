package vn.hoitu.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.strategy.programme.BookDays;
import vn.hoitu.strategy.programme.BookFinding;
import vn.hoitu.strategy.programme.BookFinding.Weight;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.ProgrammeBook;

/**
 * What a book says of the programme above it. A link to nothing stops: values are kept with the programme above, and
 * would be kept apart without a word.
 */
@Component
class ProgrammeLinks {

    private static final String UNDER = "under";

    private final Editions editions;

    ProgrammeLinks(Editions editions) {
        this.editions = editions;
    }

    /** @param from the day from which the book is to hold; absent for always */
    List<BookFinding> of(ProgrammeBook book, @Nullable LocalDate from) {
        String under = book.under();
        if (under == null) {
            return indicators(book, (at, national) -> stops(at, "no-programme-above", Map.of("code", national)));
        }
        if (under.equals(book.code())) {
            return List.of(stops(UNDER, "programme-under-itself", Map.of("chain", under + " → " + under)));
        }
        List<Edition> above = editions.of(under);
        if (above.isEmpty()) {
            return List.of(stops(UNDER, "no-such-programme", Map.of("code", under)));
        }
        LocalDate day = Objects.requireNonNullElse(from, BookDays.FIRST_DAY);
        Optional<List<String>> circle = wayBack(List.of(String.valueOf(book.code()), under), day);
        return circle.isPresent()
                ? List.of(stops(UNDER, "programme-under-itself", Map.of("chain", String.join(" → ", circle.get()))))
                : indicators(book, (at, national) -> carriedOut(at, national, under, above));
    }

    private interface Link {
        @Nullable
        BookFinding wrong(String at, String national);
    }

    private static List<BookFinding> indicators(ProgrammeBook book, Link link) {
        List<BookFinding> findings = new ArrayList<>();
        for (int i = 0; i < book.indicators().size(); i++) {
            String national = book.indicators().get(i).national();
            BookFinding wrong = national == null ? null : link.wrong("indicators[" + i + "].national", national);
            if (wrong != null) {
                findings.add(wrong);
            }
        }
        return findings;
    }

    /** Any edition may have it: decisions drop indicators, and what was under way is carried out to its end. */
    private static @Nullable BookFinding carriedOut(String at, String national, String under, List<Edition> above) {
        return above.stream().anyMatch(e -> e.book().indicator(national).isPresent())
                ? null
                : stops(
                        at,
                        "no-such-indicator-above",
                        Map.of(
                                "programme",
                                under,
                                "code",
                                national,
                                "choices",
                                above.getLast().book().indicators().stream()
                                        .map(Indicator::code)
                                        .toList()));
    }

    /** Up from programme to programme, as they stand on the day or later, until the first of them is met again. */
    private Optional<List<String>> wayBack(List<String> way, LocalDate day) {
        return fromOn(editions.of(way.getLast()), day)
                .map(e -> e.book().under())
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(next -> {
                    List<String> longer =
                            Stream.concat(way.stream(), Stream.of(next)).toList();
                    return next.equals(way.getFirst())
                            ? Stream.of(longer)
                            : way.contains(next) ? Stream.<List<String>>empty() : wayBack(longer, day).stream();
                })
                .findFirst();
    }

    /** What holds on the day, and what holds after it. */
    private static Stream<Edition> fromOn(List<Edition> all, LocalDate day) {
        return Stream.concat(
                all.stream()
                        .filter(e -> !begins(e).isAfter(day))
                        .reduce((a, b) -> begins(b).isBefore(begins(a)) ? a : b)
                        .stream(),
                all.stream().filter(e -> begins(e).isAfter(day)));
    }

    private static LocalDate begins(Edition e) {
        return Objects.requireNonNullElse(e.validFrom(), LocalDate.MIN);
    }

    private static BookFinding stops(String at, String code, Map<String, Object> values) {
        return new BookFinding(at, code, values, Weight.STOPS);
    }
}
