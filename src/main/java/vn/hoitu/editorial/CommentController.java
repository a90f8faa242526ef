package vn.hoitu.editorial;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

/** Comments on the passages of a piece over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/pieces/{id}")
class CommentController {

    record NewCommentRequest(
            @Nullable Integer version,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable String text,
            @Nullable List<@Nullable UUID> mentions) {}

    record CommentRequest(@Nullable String text, @Nullable List<@Nullable UUID> mentions) {

        CommentDesk.Mentions named() {
            return new CommentDesk.Mentions(mentions);
        }
    }

    private final CommentDesk desk;
    private final CommentReading reading;

    CommentController(CommentDesk desk, CommentReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @GetMapping("/comments")
    CommentThreadView.CommentsView comments(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String state) {
        return Answer.of(reading.list(agency, actor, new PieceId(id), state));
    }

    @GetMapping("/readers")
    PieceReaders.ReadersView readers(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String q) {
        return Answer.of(reading.mentionable(agency, actor, new PieceId(id), q));
    }

    @PostMapping("/comments")
    ResponseEntity<CommentThreadView> begin(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody NewCommentRequest r) {
        CommentStart.Passage passage = new CommentStart.Passage(r.version(), r.from(), r.to());
        return Answer.created(
                desk.begin(agency, actor, new PieceId(id), passage, r.text(), new CommentDesk.Mentions(r.mentions())));
    }

    @PostMapping("/comments/{thread}/messages")
    ResponseEntity<CommentThreadView> answer(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID id,
            @PathVariable UUID thread,
            @RequestBody CommentRequest r) {
        return Answer.created(desk.answer(agency, actor, new PieceId(id), thread, r.text(), r.named()));
    }

    @PostMapping("/comments/{thread}/resolve")
    CommentThreadView resolve(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @PathVariable UUID thread) {
        return Answer.of(desk.resolve(agency, actor, new PieceId(id), thread, true));
    }

    @PostMapping("/comments/{thread}/reopen")
    CommentThreadView reopen(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @PathVariable UUID thread) {
        return Answer.of(desk.resolve(agency, actor, new PieceId(id), thread, false));
    }

    @PatchMapping("/comments/{thread}/messages/{message}")
    CommentThreadView rephrase(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID id,
            @PathVariable UUID thread,
            @PathVariable UUID message,
            @RequestBody CommentRequest r) {
        return Answer.of(desk.rephrase(agency, actor, new PieceId(id), thread, message, r.text(), r.named()));
    }

    @DeleteMapping("/comments/{thread}/messages/{message}")
    ResponseEntity<Void> delete(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID id,
            @PathVariable UUID thread,
            @PathVariable UUID message) {
        return Answer.empty(desk.delete(agency, actor, new PieceId(id), thread, message));
    }
}
