package vn.hoitu.shared.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;

/**
 * What is said where no controller has a say: to a program the problem, to a person a short page. Neither names what the
 * server is made of.
 */
@Component
class RefusalPage {

    static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

    private static final String API = "/api";
    private static final String UTF_8 = "UTF-8";
    private static final List<Locale> BOTH = List.of(WebConfiguration.VIETNAMESE, Locale.ENGLISH);
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
            <meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>%s</title></head>
            <body><main>%s</main></body>
            </html>
            """;
    private static final String SAID = """
            <section lang="%s"><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p></section>""";

    private final Problems problems;
    private final JsonMapper json;

    RefusalPage(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /** An answer ready to be sent. */
    record Answer(int status, String contentType, byte[] body) {}

    /**
     * @param path where the request went to; null where that could not be read
     * @param locale the person's language; null where that could not be read, and both are spoken
     */
    Answer of(int status, @Nullable String path, @Nullable String accept, @Nullable Locale locale) {
        List<Locale> spoken = locale == null ? BOTH : List.of(locale);
        if (wantsProblem(path, accept)) {
            Map<String, Object> problem = said(status, spoken.getFirst());
            problem.put("detail", joined(status, "detail", spoken));
            return new Answer(status, MediaType.APPLICATION_PROBLEM_JSON_VALUE, json.writeValueAsBytes(problem));
        }
        String sections =
                spoken.stream().map(language -> section(status, language)).collect(Collectors.joining());
        String page = PAGE.formatted(
                spoken.getFirst().getLanguage(),
                HtmlUtils.htmlEscape(joined(status, "title", spoken), UTF_8),
                sections);
        return new Answer(status, "text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> said(int status, Locale locale) {
        Map<String, Object> said = problems.inWords(refusal(status), locale);
        said.put("status", status);
        return said;
    }

    private String joined(int status, String member, List<Locale> spoken) {
        return spoken.stream()
                .map(language -> String.valueOf(said(status, language).get(member)))
                .collect(Collectors.joining(" · "));
    }

    private String section(int status, Locale locale) {
        Map<String, Object> said = said(status, locale);
        return SAID.formatted(
                locale.getLanguage(),
                HtmlUtils.htmlEscape(String.valueOf(said.get("title")), UTF_8),
                HtmlUtils.htmlEscape(String.valueOf(said.get("detail")), UTF_8),
                problems.text("page.home", Map.of(), locale));
    }

    private static boolean wantsProblem(@Nullable String path, @Nullable String accept) {
        boolean ofTheInterface = path != null && (path.equals(API) || path.startsWith(API + "/"));
        return ofTheInterface || accept != null && accept.contains("json") && !accept.contains("html");
    }

    private static Refusal refusal(int status) {
        return switch (status) {
            case 401 -> Refusal.of(Refusal.Kind.NOT_SIGNED_IN, "not-signed-in");
            case 403 -> Refusal.forbidden();
            case 404 -> Refusal.absent();
            case 413 -> BodyLimit.refusal();
            case 414 -> Refusal.of(Refusal.Kind.MALFORMED, "address-too-long");
            case 431 -> Refusal.of(Refusal.Kind.MALFORMED, "header-too-large");
            case 507 -> Refusal.of(Refusal.Kind.NO_SPACE, "disk-full");
            default ->
                status < 500
                        ? Refusal.of(Refusal.Kind.MALFORMED, ProblemAdvice.codeFor(status))
                        : Refusal.of(Refusal.Kind.UNAVAILABLE, "interrupted");
        };
    }
}
