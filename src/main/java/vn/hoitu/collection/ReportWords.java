package vn.hoitu.collection;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.MeasureKey;
import vn.hoitu.strategy.TermWords;

/** What is said of a report, in the language of whoever reads it. */
@Component
class ReportWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(VietnamTime.ZONE);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VietnamTime.ZONE);

    private final Problems texts;
    private final TermWords terms;

    ReportWords(Problems texts, TermWords terms) {
        this.texts = texts;
        this.terms = terms;
    }

    /** @param words a reason or comment that came with the act, as it was typed */
    String say(String key, Reports.Seen seen, String words, Locale locale) {
        return texts.text(key, values(seen, words, locale), locale);
    }

    String say(String key, Reports.Seen seen, Map<String, Object> more, Locale locale) {
        Map<String, Object> values = values(seen, "", locale);
        values.putAll(more);
        return texts.text(key, values, locale);
    }

    String period(ReportingRound round, Locale locale) {
        return terms.of(round.term(), round.year(), new FigurePeriod(round.firstDay(), round.lastDay()), locale);
    }

    /** A few words of the reader's language beside the Vietnamese ones of the decision; none where there are none. */
    @Nullable
    String shortName(MeasureKey measure, Locale locale) {
        String key = "indicator-name." + measure.programme() + "." + measure.indicator();
        String name = texts.text(key, Map.of(), locale);
        return locale.getLanguage().equals(AnswerLinks.VIETNAMESE.getLanguage()) || name.equals(key) ? null : name;
    }

    static String at(Instant moment) {
        return TIME.format(moment);
    }

    private Map<String, Object> values(Reports.Seen seen, String words, Locale locale) {
        Obligation o = seen.obligation();
        Map<String, Object> values = new HashMap<>();
        values.put("unit", o.unitName());
        values.put("holder", o.holderName());
        values.put("period", period(seen.round(), locale));
        values.put("programme", seen.round().title());
        values.put("before", DAY.format(o.dueAt()));
        values.put("lastInTime", DAY.format(o.dueAt().minusNanos(1_000)));
        String missing = o.state() == Obligation.State.RETURNED ? "returned" : "unsent";
        values.put("missing", texts.text("collection-missing." + missing, Map.of(), locale));
        values.put("collector", seen.round().collectorName());
        values.put("words", words);
        return values;
    }
}
