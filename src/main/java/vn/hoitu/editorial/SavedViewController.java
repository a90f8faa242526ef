package vn.hoitu.editorial;

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
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

/** Kept views of the lists over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/piece-views")
class SavedViewController {

    record FirstViewRequest(@Nullable UUID viewId) {}

    private final ViewDesk desk;

    SavedViewController(ViewDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ViewDesk.SavedViewsView views(Actor actor, @PathVariable AgencyId agency) {
        return Answer.of(desk.list(agency, actor));
    }

    @PostMapping
    ResponseEntity<ViewDesk.SavedViewView> keep(
            Actor actor, @PathVariable AgencyId agency, @RequestBody ViewDesk.ViewRequest request) {
        return Answer.created(desk.keep(agency, actor, request));
    }

    @PatchMapping("/{id}")
    ViewDesk.SavedViewView change(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody ViewDesk.ViewRequest r) {
        return Answer.of(desk.change(agency, actor, id, r));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.empty(desk.setDeleted(agency, actor, id, true));
    }

    @PostMapping("/{id}/restore")
    ViewDesk.SavedViewView restore(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(desk.setDeleted(agency, actor, id, false));
    }

    @PutMapping("/first")
    ResponseEntity<Void> openWith(Actor actor, @PathVariable AgencyId agency, @RequestBody FirstViewRequest request) {
        return Answer.empty(desk.openWith(agency, actor, request.viewId()));
    }
}
