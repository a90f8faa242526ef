package vn.hoitu.collection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoitu.shared.web.KeyedPage;

/** The form behind a one-time link: no sign-in, no script, made for a phone, Vietnamese or English. */
@Controller
class LinkPageController {

    static final String PATH = "/bao-cao/";

    private final LinkCounter counter;
    private final LinkPage page;
    private final AnswerPace pace;
    private final CollectionTime time;

    LinkPageController(LinkCounter counter, LinkPage page, AnswerPace pace, CollectionTime time) {
        this.counter = counter;
        this.page = page;
        this.pace = pace;
        this.time = time;
    }

    @GetMapping(PATH + "{token}")
    ResponseEntity<String> form(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request,
            Locale locale) {
        if (!pace.takes(request.getRemoteAddr(), time.now())) {
            return answer(
                    new LinkCounter.Answer.TooOften(), KeyedPage.chosen(lang).orElse(locale));
        }
        // Else it speaks as the link was made, and an unknown link as the browser.
        Locale spoken = KeyedPage.chosen(lang).or(() -> counter.language(token)).orElse(locale);
        return answer(counter.open(token, spoken), spoken);
    }

    @PostMapping(path = PATH + "{token}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> send(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request,
            Locale locale) {
        if (!pace.takes(request.getRemoteAddr(), time.now())) {
            return answer(
                    new LinkCounter.Answer.TooOften(), KeyedPage.chosen(lang).orElse(locale));
        }
        // Else it speaks as the link was made, and an unknown link as the browser.
        Locale spoken = KeyedPage.chosen(lang).or(() -> counter.language(token)).orElse(locale);
        Map<String, String> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values.length == 0 ? "" : values[0]));
        boolean save = "save".equals(typed.get("do"));
        return answer(counter.take(token, typed, save, request.getRemoteAddr(), spoken), spoken);
    }

    private ResponseEntity<String> answer(LinkCounter.Answer answer, Locale locale) {
        int status = switch (answer) {
            case LinkCounter.Answer.Form form -> form.problems().isEmpty() ? 200 : 422;
            case LinkCounter.Answer.Taken taken -> 200;
            case LinkCounter.Answer.Used used -> 410;
            case LinkCounter.Answer.Closed closed -> 410;
            case LinkCounter.Answer.TooOften often -> 429;
            case LinkCounter.Answer.Unknown unknown -> 404;
        };
        return KeyedPage.answer(status, page.html(answer, locale));
    }
}
