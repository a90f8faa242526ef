package vn.hoitu.collection;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;
import vn.hoitu.shared.web.KeyedPage;
import vn.hoitu.shared.web.PublicAddress;

/** The form behind a one-time link: no sign-in, no script, made for a phone, Vietnamese or English. */
@Controller
class LinkPageController {

    static final String PATH = "/bao-cao/";
    private static final String COOKIE = "hoitu_report";

    private final LinkCounter counter;
    private final LinkPage page;
    private final AnswerPace pace;
    private final CollectionTime time;
    private final PublicAddress addresses;

    LinkPageController(
            LinkCounter counter, LinkPage page, AnswerPace pace, CollectionTime time, PublicAddress addresses) {
        this.counter = counter;
        this.page = page;
        this.pace = pace;
        this.time = time;
        this.addresses = addresses;
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
        return answer(counter.open(token, key(request), spoken), spoken);
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
        LinkCounter.Answer taken = counter.take(token, typed, save, request.getRemoteAddr(), key(request), spoken);
        ResponseEntity<String> answer = answer(taken, spoken);
        return taken instanceof LinkCounter.Answer.Form form && form.key() != null
                ? ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .header(HttpHeaders.SET_COOKIE, cookie(token, form.key()))
                        .body(answer.getBody())
                : answer;
    }

    private static @Nullable String key(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : cookie.getValue();
    }

    /** For this page only and no script; TLS only where the installation has TLS. */
    private String cookie(String token, LinkCounter.Key key) {
        return ResponseCookie.from(COOKIE, key.value())
                .httpOnly(true)
                .secure(addresses.secure())
                .sameSite("Strict")
                .path(PATH + token)
                .maxAge(key.life())
                .build()
                .toString();
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
