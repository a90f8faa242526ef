package vn.hoitu.collection;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.web.KeyedPage;

/** Writes the page behind a link: plain HTML with its own few rules of style, everything that was typed escaped. */
@Component
class LinkPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VietnamTime.ZONE);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(VietnamTime.ZONE);

    private static final String STYLE = """
            main{max-width:42rem;margin:0 auto;padding:1rem 1rem 4rem}
            h1{font-size:1.5rem;line-height:1.3;margin:.5rem 0}
            fieldset{border:0;border-top:1px solid #9997;margin:1.75rem 0 0;padding:1rem 0 0;min-width:0}
            legend{font-weight:600;padding:0;float:left;width:100%;margin-bottom:.25rem}
            legend+*{clear:both}
            label{margin-top:.9rem}
            .hint,.facts{display:block;font-weight:400;opacity:.75;font-size:.92rem}
            .pair{display:grid;grid-template-columns:1fr 1fr;gap:.75rem;align-items:end}
            textarea{min-height:4.5rem}
            .box{margin-top:1rem}
            .good{border-color:#2e7d32}
            .acts{display:flex;gap:.75rem;flex-wrap:wrap;margin-top:1.5rem}
            button.quiet{background:transparent;color:inherit;border-color:#888}
            """;

    private final LinkForm forms;
    private final ReportWords words;
    private final Problems texts;

    LinkPage(LinkForm forms, ReportWords words, Problems texts) {
        this.forms = forms;
        this.words = words;
        this.texts = texts;
    }

    String html(LinkCounter.Answer answer, Locale locale) {
        return switch (answer) {
            case LinkCounter.Answer.Form form ->
                page(locale, title(form.seen(), locale), forms.html(form, values(form.seen(), null), locale));
            case LinkCounter.Answer.Taken(var seen, var at) -> told("taken", values(seen, at), locale);
            case LinkCounter.Answer.Used(var seen, var at) -> told("used", values(seen, at), locale);
            case LinkCounter.Answer.Closed(var seen) -> told("closed", values(seen, null), locale);
            case LinkCounter.Answer.TooOften() -> told("often", Map.of(), locale);
            case LinkCounter.Answer.Unknown() -> told("unknown", Map.of(), locale);
        };
    }

    private String told(String what, Map<String, Object> values, Locale locale) {
        return page(
                locale,
                say(what + ".title", values, locale),
                "<p>" + KeyedPage.escaped(say(what + ".what", values, locale)) + "</p>");
    }

    private String page(Locale locale, String title, String content) {
        return KeyedPage.html(locale, STYLE, title, content);
    }

    private String title(Reports.Seen seen, Locale locale) {
        Map<String, Object> values = values(seen, null);
        values.put("period", words.period(seen.round(), locale));
        return say("title", values, locale);
    }

    private Map<String, Object> values(Reports.Seen seen, @Nullable Instant at) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("unit", seen.obligation().unitName());
        values.put("collector", seen.round().collectorName());
        values.put("programme", seen.round().title());
        values.put("before", DAY.format(seen.obligation().dueAt()));
        values.put("lastInTime", DAY.format(seen.obligation().dueAt().minusNanos(1_000)));
        values.put("at", at == null ? "" : TIME.format(at));
        return values;
    }

    private String say(String key, Map<String, Object> values, Locale locale) {
        return texts.text("collection.page." + key, values, locale);
    }
}
