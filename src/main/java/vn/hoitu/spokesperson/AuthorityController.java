package vn.hoitu.spokesperson;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.PageView;
import vn.hoitu.shared.web.SeenRows;

/** Releases of an authority over HTTP. */
@RestController
@RequestMapping("/api/v1/authorities/{authority}/releases")
class AuthorityController {

    record ReleaseRequest(
            @Nullable Integer version,
            @Nullable String title,
            @Nullable String text,
            @Nullable String contact,
            @Nullable Instant embargoUntil,
            @Nullable String audience,
            @Nullable UUID under,
            @Nullable List<UUID> agencies,
            @Nullable String note) {

        ReleaseReading.ReleaseWish wish() {
            return new ReleaseReading.ReleaseWish(title, text, contact, embargoUntil, audience, under, agencies, note);
        }
    }

    record ReleaseActRequest(
            @Nullable Integer version, @Nullable String reason) {}

    private final ReleaseBoard board;
    private final ReleaseDesk desk;
    private final ReleaseFiles files;

    AuthorityController(ReleaseBoard board, ReleaseDesk desk, ReleaseFiles files) {
        this.board = board;
        this.desk = desk;
        this.files = files;
    }

    @GetMapping
    PageView<ReleaseBoard.ReleaseRowView> page(
            Actor actor,
            @PathVariable UUID authority,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Answer.of(board.page(authority, actor, q, state, new SeenRows(cursor), PageView.limit(limit)));
    }

    @PostMapping
    ResponseEntity<ReleaseBoard.ReleaseView> draft(
            Actor actor, @PathVariable UUID authority, @RequestBody ReleaseRequest r) {
        return Answer.created(desk.draft(authority, actor, r.wish()).then(id -> board.release(authority, actor, id)));
    }

    @GetMapping("/{id}")
    ReleaseBoard.ReleaseView release(Actor actor, @PathVariable UUID authority, @PathVariable UUID id) {
        return Answer.of(board.release(authority, actor, id));
    }

    @PutMapping("/{id}")
    ReleaseBoard.ReleaseView change(
            Actor actor, @PathVariable UUID authority, @PathVariable UUID id, @RequestBody ReleaseRequest r) {
        return Answer.of(desk.change(authority, actor, id, number(r.version()), r.wish())
                .then(done -> board.release(authority, actor, done)));
    }

    @PostMapping("/{id}/release")
    ReleaseBoard.ReleaseView send(
            Actor actor, @PathVariable UUID authority, @PathVariable UUID id, @RequestBody ReleaseActRequest r) {
        return Answer.of(desk.release(authority, actor, id, number(r.version()))
                .then(done -> board.release(authority, actor, done)));
    }

    @PostMapping("/{id}/withdrawal")
    ReleaseBoard.ReleaseView withdraw(
            Actor actor, @PathVariable UUID authority, @PathVariable UUID id, @RequestBody ReleaseActRequest r) {
        return Answer.of(desk.withdraw(authority, actor, id, number(r.version()), r.reason())
                .then(done -> board.release(authority, actor, done)));
    }

    @PostMapping(path = "/{id}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ReleaseBoard.ReleaseView> attach(
            Actor actor, @PathVariable UUID authority, @PathVariable UUID id, @RequestPart MultipartFile file)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            return Answer.created(files.attach(authority, actor, id, name, content)
                    .then(done -> board.release(authority, actor, done)));
        }
    }

    @GetMapping("/{id}/attachments/{attachment}")
    ResponseEntity<Resource> deliver(
            Actor actor, @PathVariable UUID authority, @PathVariable UUID id, @PathVariable UUID attachment) {
        return Sent.file(Answer.of(files.forAuthority(authority, actor, id, attachment)));
    }

    @DeleteMapping("/{id}/attachments/{attachment}")
    ReleaseBoard.ReleaseView detach(
            Actor actor, @PathVariable UUID authority, @PathVariable UUID id, @PathVariable UUID attachment) {
        return Answer.of(
                files.detach(authority, actor, id, attachment).then(done -> board.release(authority, actor, done)));
    }

    private static int number(@Nullable Integer given) {
        return Objects.requireNonNullElse(given, 0);
    }
}
