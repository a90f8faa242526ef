package vn.hoitu.editorial;

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
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;

/** The past of a piece over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/pieces/{id}")
class HistoryController {

    record NamedVersionRequest(@Nullable String name) {}

    record KeptVersionView(int number) {}

    record RestoredView(int documentVersion) {}

    private final HistoryDesk history;
    private final RestoringDesk restoring;

    HistoryController(HistoryDesk history, RestoringDesk restoring) {
        this.history = history;
        this.restoring = restoring;
    }

    @GetMapping("/compare")
    DiffView compare(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = KeptTexts.CURRENT) String to) {
        return Answer.of(history.compare(agency, actor, new PieceId(id), from, to));
    }

    @GetMapping("/authorship")
    AuthorshipView authorship(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID id,
            @RequestParam(defaultValue = KeptTexts.CURRENT) String at) {
        return Answer.of(history.authorship(agency, actor, new PieceId(id), at));
    }

    @GetMapping("/contributions")
    HistoryDesk.ContributionsView contributions(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String at) {
        return Answer.of(history.contributions(agency, actor, new PieceId(id), at));
    }

    @GetMapping("/contributions.csv")
    ResponseEntity<byte[]> contributionsCsv(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String at) {
        return Download.csv("dong-gop.csv", Answer.of(history.contributionsCsv(agency, actor, new PieceId(id), at)));
    }

    @PostMapping("/versions")
    KeptVersionView keep(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody NamedVersionRequest r) {
        return new KeptVersionView(Answer.of(history.keep(agency, actor, new PieceId(id), r.name())));
    }

    @PostMapping("/versions/{number}/restore")
    RestoredView restore(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @PathVariable int number) {
        return new RestoredView(Answer.of(restoring.restore(agency, actor, new PieceId(id), number)));
    }
}
