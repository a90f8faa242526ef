package vn.hoitu.spokesperson;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;
import vn.hoitu.shared.web.PageView;
import vn.hoitu.shared.web.SeenRows;

/** What an agency gets from authorities and asks them, over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}")
class ReleaseInboxController {

    record PressRequestRequest(
            @Nullable UUID authorityId,
            @Nullable String kind,
            @Nullable String subject,
            @Nullable List<String> questions) {}

    record PressMessageRequest(@Nullable String text) {}

    record ReleasePieceView(UUID pieceId) {}

    record AuthorityDesksView(List<RequestBoard.AuthorityDeskView> items) {}

    private final ReleaseInbox inbox;
    private final ReleaseFiles files;
    private final RequestBoard board;
    private final RequestDesk desk;
    private final RequestTable table;

    ReleaseInboxController(
            ReleaseInbox inbox, ReleaseFiles files, RequestBoard board, RequestDesk desk, RequestTable table) {
        this.inbox = inbox;
        this.files = files;
        this.board = board;
        this.desk = desk;
        this.table = table;
    }

    @GetMapping("/releases")
    PageView<ReleaseInbox.ReceivedRowView> releases(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID authority,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Answer.of(inbox.page(agency, actor, q, authority, new SeenRows(cursor), PageView.limit(limit)));
    }

    @GetMapping("/releases/{id}")
    ReleaseInbox.ReceivedView open(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(inbox.open(agency, actor, id));
    }

    @PostMapping("/releases/{id}/piece")
    ReleasePieceView write(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return new ReleasePieceView(Answer.of(inbox.write(agency, actor, id)));
    }

    @GetMapping("/releases/{id}/attachments/{attachment}")
    ResponseEntity<Resource> deliver(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @PathVariable UUID attachment) {
        return Sent.file(Answer.of(files.forAgency(agency, actor, id, attachment)));
    }

    @GetMapping("/authority-desks")
    AuthorityDesksView desks(Actor actor, @PathVariable AgencyId agency) {
        return new AuthorityDesksView(Answer.of(board.desks(agency, actor)));
    }

    @GetMapping("/press-requests")
    PageView<RequestBoard.PressRequestRowView> requests(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Answer.of(board.ofAgency(
                agency,
                actor,
                new PressRequests.RequestFilter(q, state, kind),
                new SeenRows(cursor),
                PageView.limit(limit)));
    }

    @PostMapping("/press-requests")
    ResponseEntity<RequestBoard.PressRequestView> send(
            Actor actor, @PathVariable AgencyId agency, @RequestBody PressRequestRequest r) {
        RequestDesk.RequestWish wish =
                new RequestDesk.RequestWish(r.authorityId(), r.kind(), r.subject(), r.questions());
        return Answer.created(desk.send(agency, actor, wish).then(id -> board.forAgency(agency, actor, id)));
    }

    @GetMapping("/press-requests.csv")
    ResponseEntity<byte[]> requestsCsv(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String kind) {
        return Download.csv(
                "yeu-cau-bao-chi.csv",
                Answer.of(table.ofAgency(agency, actor, new PressRequests.RequestFilter(q, state, kind))));
    }

    @GetMapping("/press-requests/{id}")
    RequestBoard.PressRequestView request(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(board.forAgency(agency, actor, id));
    }

    @PostMapping("/press-requests/{id}/messages")
    RequestBoard.PressRequestView writeOn(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody PressMessageRequest r) {
        return Answer.of(desk.write(agency, actor, id, r.text()).then(done -> board.forAgency(agency, actor, done)));
    }

    @PostMapping("/press-requests/{id}/withdrawal")
    RequestBoard.PressRequestView withdraw(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(desk.withdraw(agency, actor, id).then(done -> board.forAgency(agency, actor, done)));
    }
}
