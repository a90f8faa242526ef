package vn.hoitu.strategy;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.Problems;

/** How periods of a calendar are called within a sentence, in the language of whoever reads; one set of words. */
@Component
public class TermWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Problems texts;

    TermWords(Problems texts) {
        this.texts = texts;
    }

    /** "Quý III/2026"; a period that no calendar names goes by its days. */
    public String of(String term, int year, FigurePeriod period, Locale locale) {
        String key = "period." + term;
        String name = texts.text(key, Map.of("year", year), locale);
        return name.equals(key) ? DAY.format(period.first()) + " – " + DAY.format(period.last()) : name;
    }

    /** As a line of its own; what has words of its own keeps them, but for the period they begin with. */
    String of(LookedAt at, Locale locale) {
        if (!at.label().isEmpty() && at.indicator() == null) {
            String written = when(at, VIETNAMESE);
            return !written.isEmpty() && at.label().startsWith(written)
                    ? when(at, locale) + at.label().substring(written.length())
                    : at.label();
        }
        String when = when(at, locale);
        String what = at.indicator() == null
                ? ""
                : texts.text("looked-at-indicator", Map.of("indicator", at.indicator()), locale);
        String words = what.isEmpty() || when.isEmpty() ? what + when : what + ", " + when;
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String when(LookedAt at, Locale locale) {
        Integer year = at.year();
        FigurePeriod period = at.period();
        @Nullable String term = at.term();
        return term == null || year == null || period == null ? "" : of(term, year, period, locale);
    }
}
