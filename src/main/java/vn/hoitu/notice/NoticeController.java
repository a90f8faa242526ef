package vn.hoitu.notice;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

/** One's own choices. */
@RestController
@RequestMapping("/api/v1/me/notice-choices")
class NoticeController {

    record WishRequest(
            @Nullable String subject,
            @Nullable Boolean inProduct,
            @Nullable String mail,
            @Nullable Boolean push) {}

    record ChoicesRequest(
            @Nullable List<WishRequest> subjects,
            @Nullable Integer digestHour,
            @Nullable Integer quietFrom,
            @Nullable Integer quietUntil) {}

    record BrowserRequest(
            @Nullable String endpoint,
            @Nullable String publicKey,
            @Nullable String auth,
            @Nullable String name) {}

    private final NoticeDesk desk;

    NoticeController(NoticeDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    NoticeChoicesView noticeChoices(Actor actor) {
        return desk.view(actor);
    }

    @PutMapping
    NoticeChoicesView choose(Actor actor, @RequestBody ChoicesRequest request) {
        List<NoticeDesk.Wish> wishes = Objects.requireNonNullElse(request.subjects(), List.<WishRequest>of()).stream()
                .map(w -> new NoticeDesk.Wish(
                        text(w.subject()),
                        Boolean.TRUE.equals(w.inProduct()),
                        text(w.mail()),
                        Boolean.TRUE.equals(w.push())))
                .toList();
        return Answer.of(desk.choose(
                actor,
                wishes,
                Objects.requireNonNullElse(request.digestHour(), Rhythm.PROPOSED.digestHour()),
                request.quietFrom(),
                request.quietUntil()));
    }

    @PostMapping("/browsers")
    NoticeChoicesView subscribe(Actor actor, @RequestBody BrowserRequest request) {
        return Answer.of(desk.subscribe(
                actor,
                text(request.endpoint()),
                text(request.publicKey()),
                text(request.auth()),
                text(request.name())));
    }

    @DeleteMapping("/browsers/{id}")
    NoticeChoicesView unsubscribe(Actor actor, @PathVariable UUID id) {
        return Answer.of(desk.unsubscribe(actor, id));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
