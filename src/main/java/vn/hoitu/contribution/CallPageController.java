package vn.hoitu.contribution;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.hoitu.shared.web.KeyedPage;

/** The page a collaborator sees: no sign-in, no script, Vietnamese or English. */
@Controller
class CallPageController {

    static final String PATH = "/gop-bai/";

    private final CallCounter counter;
    private final CallPage page;
    private final SendingPace pace;
    private final Clock clock;

    CallPageController(CallCounter counter, CallPage page, SendingPace pace, Clock clock) {
        this.counter = counter;
        this.page = page;
        this.pace = pace;
        this.clock = clock;
    }

    @GetMapping(PATH + "{token}")
    ResponseEntity<String> form(
            @PathVariable String token, @RequestParam(required = false) @Nullable String lang, Locale locale) {
        return answer(counter.open(token), KeyedPage.chosen(lang).orElse(locale));
    }

    @PostMapping(path = PATH + "{token}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<String> send(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String consent,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            Locale locale) {
        Locale spoken = KeyedPage.chosen(lang).orElse(locale);
        if (!pace.takes(request.getRemoteAddr(), clock.instant())) {
            return answer(new CallCounter.Answer.TooOften(), spoken);
        }
        FormReading reading = FormReading.of(name, email, phone, title, text, consent.equals("yes"));
        List<MultipartFile> sent = Optional.ofNullable(files).orElse(List.of()).stream()
                .filter(f -> f.getSize() > 0)
                .toList();
        return answer(
                counter.take(token, Optional.ofNullable(key).orElse("").replace("\0", ""), reading, sent, spoken),
                spoken);
    }

    private ResponseEntity<String> answer(CallCounter.Answer answer, Locale locale) {
        int status = switch (answer) {
            case CallCounter.Answer.Form form -> form.problems().isEmpty() ? 200 : 422;
            case CallCounter.Answer.Taken taken -> 200;
            case CallCounter.Answer.TooOften often -> 429;
            case CallCounter.Answer.Closed closed -> 410;
            case CallCounter.Answer.Unknown unknown -> 404;
        };
        return KeyedPage.answer(status, page.html(answer, locale));
    }
}
