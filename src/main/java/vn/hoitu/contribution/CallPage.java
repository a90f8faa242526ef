package vn.hoitu.contribution;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.web.KeyedPage;

/** Writes the page: plain HTML with its own few rules of style, everything that was typed escaped. */
@Component
class CallPage {

    private static final String STYLE = """
            main{max-width:40rem;margin:0 auto;padding:1.5rem 1rem 4rem}
            h1{font-size:1.6rem;line-height:1.3}
            label{margin-top:1.25rem}
            .hint{font-size:.9rem}
            textarea{min-height:14rem}
            button{margin-top:1.5rem}
            .receipt{font-size:1.8rem;font-weight:600}
            """;

    private final Problems texts;

    CallPage(Problems texts) {
        this.texts = texts;
    }

    String html(CallCounter.Answer answer, Locale locale) {
        return switch (answer) {
            case CallCounter.Answer.Form form -> page(locale, form.link().title(), form(form, locale));
            case CallCounter.Answer.Taken taken ->
                page(locale, say("taken.title", Map.of(), locale), taken(taken, locale));
            case CallCounter.Answer.Closed closed ->
                page(locale, say("closed.title", Map.of(), locale), closed(closed.agency(), locale));
            case CallCounter.Answer.TooOften() ->
                page(
                        locale,
                        say("often.title", Map.of(), locale),
                        "<p>" + KeyedPage.escaped(say("often.what", Map.of(), locale)));
            case CallCounter.Answer.Unknown() ->
                page(
                        locale,
                        say("unknown.title", Map.of(), locale),
                        "<p>" + KeyedPage.escaped(say("unknown.what", Map.of(), locale)));
        };
    }

    private String page(Locale locale, String title, String content) {
        return KeyedPage.html(locale, STYLE, title, content);
    }

    private String form(CallCounter.Answer.Form form, Locale locale) {
        FormReading typed = form.typed();
        StringBuilder html = new StringBuilder();
        html.append("<p>")
                .append(KeyedPage.escaped(
                        say("to", Map.of("agency", form.agency().productName()), locale)));
        if (!form.link().guidance().isEmpty()) {
            html.append("<p>").append(KeyedPage.escaped(form.link().guidance()).replace("\n", "<br>"));
        }
        html.append(summary(form.problems(), locale));
        html.append("<form method=\"post\" enctype=\"multipart/form-data\" action=\"?lang=")
                .append(locale.getLanguage())
                .append("\"><input type=\"hidden\" name=\"key\" value=\"")
                .append(KeyedPage.escaped(form.key()))
                .append("\">");
        html.append(field("name", "text", "name", typed.name(), form, locale));
        html.append(field("email", "email", "email", typed.email(), form, locale));
        html.append(field("phone", "tel", "tel", typed.phone(), form, locale));
        html.append(field("title", "text", "off", typed.title(), form, locale));
        html.append(label("text", form, locale))
                .append("<textarea id=\"text\" name=\"text\"")
                .append(marks("text", form))
                .append(">\n")
                .append(KeyedPage.escaped(typed.text()))
                .append("</textarea>");
        html.append(label("files", form, locale))
                .append("<input id=\"files\" name=\"files\" type=\"file\" multiple"
                        + " accept=\".jpg,.jpeg,.png,.webp,.pdf,.docx,.odt,.txt\"")
                .append(marks("files", form))
                .append(">");
        html.append("<label class=\"row\"><input type=\"checkbox\" name=\"consent\" value=\"yes\"")
                .append(typed.consent() ? " checked" : "")
                .append(marks("consent", form))
                .append("><span>")
                .append(KeyedPage.escaped(
                        say("consent", Map.of("agency", form.agency().agencyName()), locale)))
                .append(wrong("consent", form, locale))
                .append("</span></label>");
        return html.append("<button>")
                .append(KeyedPage.escaped(say("send", Map.of(), locale)))
                .append("</button></form>")
                .toString();
    }

    private String field(
            String name, String type, String fill, String value, CallCounter.Answer.Form form, Locale locale) {
        return label(name, form, locale) + "<input id=\"" + name + "\" name=\"" + name + "\" type=\"" + type
                + "\" autocomplete=\"" + fill + "\" value=\"" + KeyedPage.escaped(value) + "\"" + marks(name, form)
                + ">";
    }

    private String label(String name, CallCounter.Answer.Form form, Locale locale) {
        String hint = say(name + ".hint", limits(), locale);
        return "<label for=\"" + name + "\">" + KeyedPage.escaped(say(name, Map.of(), locale))
                + (hint.isBlank() ? "" : "<span class=\"hint\">" + KeyedPage.escaped(hint) + "</span>")
                + wrong(name, form, locale) + "</label>";
    }

    private String wrong(String name, CallCounter.Answer.Form form, Locale locale) {
        String code = form.problems().get(name);
        return code == null
                ? ""
                : "<span class=\"wrong\" id=\"" + name + "-wrong\">" + KeyedPage.escaped(problem(code, locale))
                        + "</span>";
    }

    private static String marks(String name, CallCounter.Answer.Form form) {
        return form.problems().containsKey(name)
                ? " aria-invalid=\"true\" aria-describedby=\"" + name + "-wrong\""
                : "";
    }

    private String summary(Map<String, String> problems, Locale locale) {
        if (problems.isEmpty()) {
            return "";
        }
        return "<div class=\"box\" role=\"alert\"><p>" + KeyedPage.escaped(say("again", Map.of(), locale))
                + "</p></div>";
    }

    private String taken(CallCounter.Answer.Taken taken, Locale locale) {
        Map<String, Object> values = Map.of("agency", taken.agency().productName(), "title", taken.title());
        return "<p>" + KeyedPage.escaped(say("taken.what", values, locale)) + "<p class=\"receipt\">"
                + KeyedPage.escaped(taken.receipt()) + "<p>" + KeyedPage.escaped(say("taken.keep", values, locale));
    }

    private String closed(AgencyProfile agency, Locale locale) {
        return "<p>" + KeyedPage.escaped(say("closed.what", Map.of("agency", agency.productName()), locale));
    }

    private String problem(String code, Locale locale) {
        return say("problem." + code, limits(), locale);
    }

    private static Map<String, Object> limits() {
        Map<String, Object> limits = new LinkedHashMap<>();
        limits.put("files", ContributionLimits.MOST_FILES);
        limits.put("megabytes", ContributionLimits.MOST_FILE_BYTES >> ContributionLimits.MEGABYTE_BITS);
        limits.put("all", ContributionLimits.MOST_ALL_BYTES >> ContributionLimits.MEGABYTE_BITS);
        return limits;
    }

    private String say(String key, Map<String, Object> values, Locale locale) {
        return texts.text("contribution.form." + key, values, locale);
    }
}
