package vn.hoitu.spokesperson;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;
import vn.hoitu.shared.web.PageView;
import vn.hoitu.shared.web.SeenRows;

/** What the press asks an authority, over HTTP. */
@RestController
@RequestMapping("/api/v1/authorities/{authority}")
class AuthorityRequestController {

    record PressAnswerRequest(
            @Nullable String act,
            @Nullable Integer version,
            @Nullable String text,
            @Nullable List<String> answers,
            @Nullable Boolean reviewWanted) {}

    record ReceiversView(List<RequestBoard.AuthorityDeskView> items) {}

    private final RequestBoard board;
    private final AnswerDesk desk;
    private final Timeliness timeliness;
    private final RequestTable table;

    AuthorityRequestController(RequestBoard board, AnswerDesk desk, Timeliness timeliness, RequestTable table) {
        this.board = board;
        this.desk = desk;
        this.timeliness = timeliness;
        this.table = table;
    }

    @GetMapping("/receivers")
    ReceiversView receivers(Actor actor, @PathVariable UUID authority) {
        return new ReceiversView(Answer.of(board.receivers(authority, actor)));
    }

    @GetMapping("/press-requests")
    PageView<RequestBoard.PressRequestRowView> page(
            Actor actor,
            @PathVariable UUID authority,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Answer.of(board.ofAuthority(
                authority,
                actor,
                new PressRequests.RequestFilter(q, state, kind),
                new SeenRows(cursor),
                PageView.limit(limit)));
    }

    @GetMapping("/press-requests.csv")
    ResponseEntity<byte[]> receivedRequestsCsv(
            Actor actor,
            @PathVariable UUID authority,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String kind) {
        return Download.csv(
                "yeu-cau-bao-chi.csv",
                Answer.of(table.ofAuthority(authority, actor, new PressRequests.RequestFilter(q, state, kind))));
    }

    @GetMapping("/press-requests/{id}")
    RequestBoard.PressRequestView request(Actor actor, @PathVariable UUID authority, @PathVariable UUID id) {
        return Answer.of(board.forAuthority(authority, actor, id));
    }

    @PostMapping("/press-requests/{id}/acts")
    RequestBoard.PressRequestView act(
            Actor actor, @PathVariable UUID authority, @PathVariable UUID id, @RequestBody PressAnswerRequest r) {
        AnswerDesk.AnswerWish wish = new AnswerDesk.AnswerWish(
                r.act(), Objects.requireNonNullElse(r.version(), 0), r.text(), r.answers(), r.reviewWanted());
        return Answer.of(desk.act(authority, actor, id, wish).then(done -> board.forAuthority(authority, actor, done)));
    }

    @GetMapping("/timeliness")
    Timeliness.TimelinessView timeliness(
            Actor actor,
            @PathVariable UUID authority,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return Answer.of(timeliness.of(authority, actor, from, to));
    }

    @GetMapping("/timeliness.csv")
    ResponseEntity<byte[]> timelinessCsv(
            Actor actor,
            @PathVariable UUID authority,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return Download.csv("tra-loi-bao-chi.csv", Answer.of(timeliness.csv(authority, actor, from, to)));
    }
}
