package vn.hoitu.editorial;

import java.time.LocalDate;
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
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;

/** What corrections and take-downs ask of the pieces made from the ones they happened to, over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}")
class FollowUpController {

    record FollowUpAnswerRequest(
            @Nullable Integer version,
            @Nullable String answer,
            @Nullable String note) {}

    private final FollowUpDesk desk;
    private final FollowUpTable table;

    FollowUpController(FollowUpDesk desk, FollowUpTable table) {
        this.desk = desk;
        this.table = table;
    }

    @GetMapping("/follow-ups")
    FollowUpDesk.FollowUpsView open(Actor actor, @PathVariable AgencyId agency) {
        return Answer.of(desk.open(agency, actor));
    }

    @GetMapping("/follow-ups.csv")
    ResponseEntity<byte[]> followUpsCsv(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cause,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        Table rows = Answer.of(table.of(agency, actor, new FollowUps.Filter(state, cause, from, to)));
        return Download.csv("xu-ly-theo-bai-goc.csv", rows);
    }

    @GetMapping("/pieces/{id}/follow-ups")
    FollowUpDesk.PieceFollowUpsView ofPiece(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(desk.ofPiece(agency, actor, new PieceId(id)));
    }

    @PostMapping("/pieces/{id}/follow-ups/{task}/answer")
    FollowUpDesk.PieceFollowUpsView answer(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID id,
            @PathVariable UUID task,
            @RequestBody FollowUpAnswerRequest r) {
        return Answer.of(desk.answer(
                agency,
                actor,
                new PieceId(id),
                task,
                Objects.requireNonNullElse(r.version(), 0),
                Objects.requireNonNullElse(r.answer(), ""),
                r.note()));
    }
}
