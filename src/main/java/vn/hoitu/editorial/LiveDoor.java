package vn.hoitu.editorial;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.editorial.live.Authority;
import vn.hoitu.editorial.live.LiveLimits;
import vn.hoitu.editorial.live.LiveSocket;
import vn.hoitu.editorial.live.Rooms;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Sockets;

/**
 * Where a tab begins to write together with others: a request like any other, past the same doors, that becomes a
 * WebSocket. What is refused is refused before, in words.
 */
@Hidden
@RestController
class LiveDoor {

    private final Rooms rooms;
    private final Pieces pieces;
    private final Deputies deputies;
    private final Tenancy tenancy;

    LiveDoor(Rooms rooms, Pieces pieces, Deputies deputies, Tenancy tenancy) {
        this.rooms = rooms;
        this.pieces = pieces;
        this.deputies = deputies;
        this.tenancy = tenancy;
    }

    @GetMapping("/api/v1/agencies/{agency}/pieces/{id}/live")
    void live(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Answer.of(mayEnter(actor, agency, id, request));
        LiveSocket socket = rooms.socket(new Authority.Place(agency, id), actor);
        if (!Sockets.open(request, response, socket)) {
            Answer.of(Outcome.refused(Sockets.NOT_A_WEBSOCKET));
        }
    }

    private Outcome<Boolean> mayEnter(Actor actor, AgencyId agency, UUID id, HttpServletRequest request) {
        boolean readable = tenancy.reading(
                agency,
                () -> pieces.standing(agency, new PieceId(id))
                        .filter(piece -> deputies.mayRead(actor, piece))
                        .isPresent());
        if (!readable) {
            return Outcome.refused(Refusal.absent());
        }
        Optional<Refusal> wrong = Sockets.refusal(request, actor);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        return rooms.hasPlace(id, actor.person())
                ? Outcome.done(true)
                : Outcome.refused(Refusal.of(
                        Refusal.Kind.TOO_MANY, "piece-full", Map.of("limit", LiveLimits.MOST_PEOPLE_OF_A_PIECE)));
    }
}
