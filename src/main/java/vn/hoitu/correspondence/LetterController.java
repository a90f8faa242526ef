package vn.hoitu.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.PageView;
import vn.hoitu.shared.web.SeenRows;

/** Letters over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/letters")
class LetterController {

    record LetterRequest(
            @Nullable String kind,
            @Nullable String channel,
            @Nullable String subject,
            @Nullable String text,
            @Nullable String senderKind,
            @Nullable String senderName,
            @Nullable String senderAddress,
            @Nullable String senderPhone,
            @Nullable String senderEmail,
            @Nullable LocalDate receivedOn,
            @Nullable UUID pieceId,
            @Nullable String workTitle,
            @Nullable String workSection,
            @Nullable LocalDate workOn,
            @Nullable UUID authorityId,
            @Nullable String authorityName,
            @Nullable UUID handlerId) {

        LetterReading.LetterWish wish() {
            return new LetterReading.LetterWish(
                    kind,
                    channel,
                    subject,
                    text,
                    senderKind,
                    senderName,
                    senderAddress,
                    senderPhone,
                    senderEmail,
                    receivedOn,
                    pieceId,
                    workTitle,
                    workSection,
                    workOn,
                    authorityId,
                    authorityName,
                    handlerId);
        }
    }

    record LetterActRequest(
            @Nullable String act,
            @Nullable Integer version,
            @Nullable String text,
            @Nullable LocalDate on,
            @Nullable UUID authorityId,
            @Nullable String authorityName,
            @Nullable String ground) {

        LetterActs.ActWish wish() {
            return new LetterActs.ActWish(
                    LetterAct.of(Objects.requireNonNullElse(act, "")).orElse(null),
                    number(version),
                    text,
                    on,
                    authorityId,
                    authorityName,
                    ground);
        }
    }

    record LetterHandlerRequest(
            @Nullable Integer version, @Nullable UUID personId) {}

    record LetterErasureRequest(
            @Nullable Integer version, @Nullable Boolean words) {}

    record FeedbackPieceRequest(
            @Nullable Integer version, @Nullable UUID sectionId) {}

    record LetterHandlersView(List<LetterBoard.LetterHandlerView> items) {}

    record OpenedPieceView(UUID pieceId) {}

    private final LetterBoard board;
    private final LetterDesk desk;
    private final LetterActs acts;
    private final FeedbackPublishing publishing;

    LetterController(LetterBoard board, LetterDesk desk, LetterActs acts, FeedbackPublishing publishing) {
        this.board = board;
        this.desk = desk;
        this.acts = acts;
        this.publishing = publishing;
    }

    @GetMapping
    PageView<LetterBoard.LetterRowView> page(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UUID handler,
            @RequestParam(required = false) @Nullable UUID piece,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Answer.of(board.page(
                agency,
                actor,
                new LetterFilter(q, kind, state, handler, piece, from, to),
                new SeenRows(cursor),
                PageView.limit(limit)));
    }

    @GetMapping("/counts")
    LetterBoard.LetterCountsView counts(Actor actor, @PathVariable AgencyId agency) {
        return Answer.of(board.counts(agency, actor));
    }

    @GetMapping("/handlers")
    LetterHandlersView handlers(Actor actor, @PathVariable AgencyId agency) {
        return new LetterHandlersView(Answer.of(board.handlers(agency, actor)));
    }

    @PostMapping
    ResponseEntity<LetterBoard.LetterView> register(
            Actor actor, @PathVariable AgencyId agency, @RequestBody LetterRequest r) {
        return Answer.created(desk.register(agency, actor, r.wish()).then(id -> board.letter(agency, actor, id)));
    }

    @GetMapping("/{id}")
    LetterBoard.LetterView letter(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(board.letter(agency, actor, id));
    }

    @PostMapping("/{id}/acts")
    LetterBoard.LetterView act(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody LetterActRequest r) {
        return Answer.of(acts.act(agency, actor, id, r.wish()).then(done -> board.letter(agency, actor, done)));
    }

    @PutMapping("/{id}/handler")
    LetterBoard.LetterView assign(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody LetterHandlerRequest r) {
        return Answer.of(desk.assign(agency, actor, id, number(r.version()), r.personId())
                .then(done -> board.letter(agency, actor, done)));
    }

    @PostMapping("/{id}/erasure")
    LetterBoard.LetterView forget(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody LetterErasureRequest r) {
        return Answer.of(desk.forget(agency, actor, id, number(r.version()), Boolean.TRUE.equals(r.words()))
                .then(done -> board.letter(agency, actor, done)));
    }

    @PostMapping("/{id}/messages/{message}/piece")
    OpenedPieceView publish(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID id,
            @PathVariable UUID message,
            @RequestBody FeedbackPieceRequest r) {
        return new OpenedPieceView(
                Answer.of(publishing.open(agency, actor, id, number(r.version()), message, r.sectionId())));
    }

    private static int number(@Nullable Integer given) {
        return Objects.requireNonNullElse(given, 0);
    }
}
