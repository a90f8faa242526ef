package vn.hoitu.print;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
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

/** Pages and what stands on them over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/print")
class PageController {

    record PageChangeRequest(
            @Nullable Integer version,
            @Nullable String name,
            @Nullable UUID responsibleId,
            @Nullable Instant closingAt,
            @Nullable Integer adShare,
            @Nullable String note,
            @Nullable Set<String> clear) {}

    record PageActRequest(
            @Nullable String act,
            @Nullable Integer version,
            @Nullable String reason) {}

    record PrintPlaceRequest(
            @Nullable Integer version,
            @Nullable UUID pageId,
            @Nullable String label,
            @Nullable UUID pieceId,
            @Nullable Integer wanted,
            @Nullable String wantedUnit,
            @Nullable Integer columns,
            @Nullable Integer pictureLines,
            @Nullable String note) {

        PlacementDesk.Given given() {
            return new PlacementDesk.Given(label, pieceId, wanted, wantedUnit, columns, pictureLines, note);
        }
    }

    record PrintPlaceMoveRequest(
            @Nullable Integer version,
            @Nullable UUID pageId,
            @Nullable Integer position) {}

    private final PageDesk pages;
    private final PlacementDesk placements;
    private final Flatplan flatplan;
    private final PrintShelf shelf;

    PageController(PageDesk pages, PlacementDesk placements, Flatplan flatplan, PrintShelf shelf) {
        this.pages = pages;
        this.placements = placements;
        this.flatplan = flatplan;
        this.shelf = shelf;
    }

    @GetMapping("/pages/{id}/steps")
    PrintShelf.PageStepsView pageSteps(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(shelf.steps(agency, actor, id));
    }

    @PatchMapping("/pages/{id}")
    ResponseEntity<Void> changePage(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody PageChangeRequest r) {
        PageDesk.Change change =
                new PageDesk.Change(r.name(), r.responsibleId(), r.closingAt(), r.adShare(), r.note(), r.clear());
        return Answer.empty(pages.change(agency, actor, id, PrintController.version(r.version()), change));
    }

    @PostMapping("/pages/{id}/acts")
    ResponseEntity<Void> actOnPage(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody PageActRequest r) {
        PageAct act = PageAct.of(Objects.requireNonNullElse(r.act(), "")).orElse(null);
        return Answer.empty(pages.act(agency, actor, id, PrintController.version(r.version()), act, r.reason()));
    }

    @PostMapping("/issues/{id}/places")
    ResponseEntity<FlatplanViews.FlatplanView> addPlace(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody PrintPlaceRequest r) {
        return Answer.created(placements
                .add(agency, actor, id, r.pageId(), r.given())
                .then(issue -> flatplan.of(agency, actor, issue)));
    }

    @PutMapping("/places/{id}")
    FlatplanViews.FlatplanView changePlace(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody PrintPlaceRequest r) {
        return Answer.of(placements
                .change(agency, actor, id, PrintController.version(r.version()), r.given())
                .then(issue -> flatplan.of(agency, actor, issue)));
    }

    @PostMapping("/places/{id}/move")
    FlatplanViews.FlatplanView movePlace(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody PrintPlaceMoveRequest r) {
        return Answer.of(placements
                .move(agency, actor, id, PrintController.version(r.version()), r.pageId(), r.position())
                .then(issue -> flatplan.of(agency, actor, issue)));
    }

    @DeleteMapping("/places/{id}")
    FlatplanViews.FlatplanView removePlace(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version) {
        return Answer.of(placements
                .remove(agency, actor, id, PrintController.version(version))
                .then(issue -> flatplan.of(agency, actor, issue)));
    }

    /** Where a piece stands on paper, for whoever writes it. */
    @GetMapping("/pieces/{id}/places")
    FlatplanViews.PiecePlacesView placesOfPiece(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(flatplan.placesOf(agency, actor, id));
    }

    @GetMapping("/pieces")
    PrintShelf.PrintPiecesView piecesForPrint(
            Actor actor, @PathVariable AgencyId agency, @RequestParam(required = false) @Nullable String q) {
        return Answer.of(shelf.pieces(agency, actor, Objects.requireNonNullElse(q, "")));
    }

    @GetMapping("/people")
    PrintShelf.PageMakersView pageMakers(Actor actor, @PathVariable AgencyId agency) {
        return new PrintShelf.PageMakersView(List.copyOf(Answer.of(shelf.people(agency, actor))));
    }
}
