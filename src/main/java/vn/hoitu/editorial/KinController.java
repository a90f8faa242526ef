package vn.hoitu.editorial;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

/** Pieces made from pieces, over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/pieces/{id}")
class KinController {

    record DeriveRequest(@Nullable String form) {}

    record DerivedPieceView(UUID pieceId) {}

    private final DerivingDesk desk;

    KinController(DerivingDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/kin")
    DerivingDesk.KinView kin(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(desk.kin(agency, actor, new PieceId(id)));
    }

    @PostMapping("/derive")
    ResponseEntity<DerivedPieceView> derive(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody DeriveRequest r) {
        return Answer.created(desk.derive(agency, actor, new PieceId(id), Objects.requireNonNullElse(r.form(), ""))
                .map(made -> new DerivedPieceView(made.value())));
    }

    @PostMapping("/duplicate")
    ResponseEntity<DerivedPieceView> duplicate(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.created(
                desk.duplicate(agency, actor, new PieceId(id)).map(made -> new DerivedPieceView(made.value())));
    }
}
