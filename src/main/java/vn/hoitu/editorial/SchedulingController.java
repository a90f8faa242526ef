package vn.hoitu.editorial;

import java.time.Instant;
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
import vn.hoitu.shared.web.Download;

/** What is planned to happen to pieces, over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}")
class SchedulingController {

    record PlanActRequest(@Nullable String act, @Nullable Instant at) {}

    record PlannedActRequest(
            @Nullable Integer version, @Nullable Instant at) {

        int seen() {
            return Objects.requireNonNullElse(version, 0);
        }
    }

    record EmbargoRequest(
            @Nullable Integer version, @Nullable Instant until) {}

    private final SchedulingDesk desk;
    private final PlannedActList list;
    private final Embargoes embargoes;
    private final ReadingDesk reading;

    SchedulingController(SchedulingDesk desk, PlannedActList list, Embargoes embargoes, ReadingDesk reading) {
        this.desk = desk;
        this.list = list;
        this.embargoes = embargoes;
        this.reading = reading;
    }

    @GetMapping("/planned-acts")
    PlannedActList.PlannedActsView planned(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable UUID piece,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        return Answer.of(list.list(agency, actor, new PlannedActList.Filter(state, act, channel, piece, from, to)));
    }

    @GetMapping("/planned-acts.csv")
    ResponseEntity<byte[]> plannedCsv(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        var filter = new PlannedActList.Filter(state, act, channel, null, from, to);
        return Download.csv("lich-dang.csv", Answer.of(list.csv(agency, actor, filter)));
    }

    @PostMapping("/pieces/{id}/planned-acts")
    PieceView plan(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody PlanActRequest r) {
        return Answer.of(desk.plan(agency, actor, new PieceId(id), r.act(), r.at())
                .then(piece -> reading.piece(agency, actor, piece)));
    }

    @PutMapping("/pieces/{id}/embargo")
    PieceView embargo(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody EmbargoRequest r) {
        int version = Objects.requireNonNullElse(r.version(), 0);
        return Answer.of(embargoes
                .set(agency, actor, new PieceId(id), version, r.until())
                .then(piece -> reading.piece(agency, actor, piece)));
    }

    @PostMapping("/planned-acts/{id}/cancel")
    PieceView cancel(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody PlannedActRequest r) {
        return Answer.of(desk.cancel(agency, actor, id, r.seen()).then(piece -> reading.piece(agency, actor, piece)));
    }

    @PostMapping("/planned-acts/{id}/move")
    PieceView move(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody PlannedActRequest r) {
        return Answer.of(
                desk.move(agency, actor, id, r.seen(), r.at()).then(piece -> reading.piece(agency, actor, piece)));
    }

    @PostMapping("/planned-acts/{id}/again")
    PieceView again(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody PlannedActRequest r) {
        return Answer.of(desk.again(agency, actor, id, r.seen()).then(piece -> reading.piece(agency, actor, piece)));
    }
}
