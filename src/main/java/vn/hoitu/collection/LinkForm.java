package vn.hoitu.collection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.web.KeyedPage;
import vn.hoitu.strategy.programme.Stage;

/** The fields of the page behind a link. */
@Component
class LinkForm {

    private final Problems texts;

    LinkForm(Problems texts) {
        this.texts = texts;
    }

    String html(LinkCounter.Answer.Form form, Map<String, Object> values, Locale locale) {
        StringBuilder html = new StringBuilder();
        html.append("<p>").append(KeyedPage.escaped(say("to", values, locale))).append("</p>");
        if (form.saved()) {
            html.append("<div class=\"box good\" role=\"status\"><p>")
                    .append(KeyedPage.escaped(say("saved", Map.of(), locale)))
                    .append("</p></div>");
        }
        if (form.elsewhere()) {
            html.append("<div class=\"box\" role=\"status\"><p>")
                    .append(KeyedPage.escaped(say("elsewhere", Map.of(), locale)))
                    .append("</p></div>");
        }
        if (!form.problems().isEmpty()) {
            String words = form.problems()
                    .getOrDefault(
                            "form", say("again", Map.of("count", form.problems().size()), locale));
            html.append("<div class=\"box\" role=\"alert\"><p>")
                    .append(KeyedPage.escaped(words))
                    .append("</p></div>");
        }
        html.append("<form method=\"post\" action=\"?lang=")
                .append(locale.getLanguage())
                .append("\"><input type=\"hidden\" name=\"version\" value=\"")
                .append(KeyedPage.escaped(form.typed().getOrDefault(LinkCounter.VERSION, "0")))
                .append("\">");
        form.lines().forEach(line -> html.append(line(line, form, locale)));
        html.append("<fieldset><legend>")
                .append(KeyedPage.escaped(say("words", Map.of(), locale)))
                .append("</legend>");
        if (form.seen().round().asksTrend()) {
            html.append(area("trend", "trend", form, locale));
        }
        html.append(area("proposals", "proposals", form, locale));
        if (form.seen().round().asksProposals()) {
            html.append("<label class=\"row\"><input type=\"checkbox\" name=\"nothing\" value=\"yes\"")
                    .append("yes".equals(form.typed().get("nothing")) ? " checked" : "")
                    .append("> ")
                    .append(KeyedPage.escaped(say("nothing", Map.of(), locale)))
                    .append("</label>");
        }
        html.append(area("difficulties", "difficulties", form, locale)).append("</fieldset><fieldset><legend>");
        html.append(KeyedPage.escaped(say("signing", Map.of(), locale)))
                .append("</legend>")
                .append(kinds(form, locale));
        if (form.asksReason() || form.problems().containsKey("reason")) {
            html.append(area("reason", "reason", form, locale));
        }
        html.append(field("name", "name", "text", form, locale)).append("</fieldset>");
        return html.append("<div class=\"acts\"><button name=\"do\" value=\"send\">")
                .append(KeyedPage.escaped(say("send", Map.of(), locale)))
                .append("</button><button class=\"quiet\" name=\"do\" value=\"save\">")
                .append(KeyedPage.escaped(say("save", Map.of(), locale)))
                .append("</button></div></form>")
                .toString();
    }

    private String line(ReportViews.ReportLineView line, LinkCounter.Answer.Form form, Locale locale) {
        String code = line.indicator();
        StringBuilder html = new StringBuilder("<fieldset><legend lang=\"vi\">")
                .append(KeyedPage.escaped(code + ". " + line.text()))
                .append(shortName(line, locale))
                .append("</legend>");
        html.append(facts(line, locale));
        if (line.asked().equals(Asked.STAGE.code())) {
            html.append(stages(code, form, locale));
        } else if (line.asked().equals(Asked.ITSELF.code())) {
            html.append(itself(code, form, locale));
        } else {
            html.append("<div class=\"pair\">")
                    .append(field("part." + code, "part-" + line.asked(), "decimal", form, locale))
                    .append(field("whole." + code, "whole-" + line.asked(), "decimal", form, locale))
                    .append("</div>");
        }
        return html.append(field("note." + code, "note", "text", form, locale))
                .append(field("explanation." + code, "explanation", "text", form, locale))
                .append("</fieldset>")
                .toString();
    }

    private static String shortName(ReportViews.ReportLineView line, Locale locale) {
        return line.shortName() == null
                ? ""
                : "<span class=\"hint\" lang=\"" + locale.getLanguage() + "\">" + KeyedPage.escaped(line.shortName())
                        + "</span>";
    }

    private String facts(ReportViews.ReportLineView line, Locale locale) {
        StringBuilder html = new StringBuilder();
        fact("last", line.last(), html, locale);
        fact("computed", line.computed(), html, locale);
        if (line.population() != null) {
            html.append("<span class=\"facts\">")
                    .append(KeyedPage.escaped(say("population", Map.of("count", line.population()), locale)))
                    .append("</span>");
        }
        return html.toString();
    }

    private void fact(String what, ReportViews.@Nullable KnownFigureView f, StringBuilder html, Locale locale) {
        if (f != null) {
            String value = f.stage() == null
                    ? ValueRule.text(f.part()) + "/" + ValueRule.text(f.whole())
                    : texts.text("stage." + f.stage(), Map.of(), locale);
            html.append("<span class=\"facts\">")
                    .append(KeyedPage.escaped(say(what, Map.of("value", value), locale)))
                    .append("</span>");
        }
    }

    private String kinds(LinkCounter.Answer.Form form, Locale locale) {
        StringBuilder html = new StringBuilder();
        for (String kind : List.of(Submissions.OFFICIAL, Submissions.PROVISIONAL)) {
            boolean chosen =
                    form.typed().getOrDefault("kind", Submissions.OFFICIAL).equals(kind);
            html.append("<label class=\"row\"><input type=\"radio\" name=\"kind\" value=\"")
                    .append(kind)
                    .append('"')
                    .append(chosen ? " checked" : "")
                    .append("> ")
                    .append(KeyedPage.escaped(say("kind." + kind, Map.of(), locale)))
                    .append("</label>");
        }
        return html.append(wrong("kind", form)).toString();
    }

    private String stages(String code, LinkCounter.Answer.Form form, Locale locale) {
        String name = "stage." + code;
        StringBuilder html = new StringBuilder(label(name, "stage", form, locale))
                .append("<select id=\"")
                .append(name)
                .append("\" name=\"")
                .append(name)
                .append("\"><option></option>");
        for (Stage each : Stage.values()) {
            String stage = each.code();
            html.append("<option value=\"")
                    .append(stage)
                    .append('"')
                    .append(stage.equals(form.typed().get(name)) ? " selected" : "")
                    .append('>')
                    .append(KeyedPage.escaped(texts.text("stage." + stage, Map.of(), locale)))
                    .append("</option>");
        }
        return html.append("</select>").toString();
    }

    /** Yes, no or not known; the mark beside it says that the whole is the unit itself. */
    private String itself(String code, LinkCounter.Answer.Form form, Locale locale) {
        String name = "part." + code;
        StringBuilder html = new StringBuilder(label(name, "part-itself", form, locale))
                .append("<input type=\"hidden\" name=\"")
                .append(FormFields.ITSELF)
                .append(code)
                .append("\" value=\"1\"><select id=\"")
                .append(name)
                .append("\" name=\"")
                .append(name)
                .append('"')
                .append(marks(name, form))
                .append('>');
        for (String value : List.of("", "1", "0")) {
            html.append("<option value=\"")
                    .append(value)
                    .append('"')
                    .append(value.equals(form.typed().getOrDefault(name, "")) ? " selected" : "")
                    .append('>')
                    .append(KeyedPage.escaped(say("itself." + (value.isEmpty() ? "none" : value), Map.of(), locale)))
                    .append("</option>");
        }
        return html.append("</select>").toString();
    }

    private String field(String name, String words, String mode, LinkCounter.Answer.Form form, Locale locale) {
        return "<div>" + label(name, words, form, locale) + "<input id=\"" + name + "\" name=\"" + name
                + "\" type=\"text\" inputmode=\"" + mode + "\" autocomplete=\"off\" value=\""
                + KeyedPage.escaped(form.typed().getOrDefault(name, "")) + '"' + marks(name, form) + "></div>";
    }

    private String area(String name, String words, LinkCounter.Answer.Form form, Locale locale) {
        return label(name, words, form, locale) + "<textarea id=\"" + name + "\" name=\"" + name + '"'
                + marks(name, form) + ">\n" + KeyedPage.escaped(form.typed().getOrDefault(name, "")) + "</textarea>";
    }

    private String label(String name, String words, LinkCounter.Answer.Form form, Locale locale) {
        return "<label for=\"" + name + "\">" + KeyedPage.escaped(say(words, Map.of(), locale)) + wrong(name, form)
                + "</label>";
    }

    private static String wrong(String name, LinkCounter.Answer.Form form) {
        String words = form.problems().get(name);
        return words == null
                ? ""
                : "<span class=\"wrong\" id=\"" + name + "-wrong\">" + KeyedPage.escaped(words) + "</span>";
    }

    private static String marks(String name, LinkCounter.Answer.Form form) {
        return form.problems().containsKey(name)
                ? " aria-invalid=\"true\" aria-describedby=\"" + name + "-wrong\""
                : "";
    }

    private String say(String key, Map<String, Object> values, Locale locale) {
        return texts.text("collection.page." + key, values, locale);
    }
}
