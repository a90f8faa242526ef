package vn.hoitu.notice.hint;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Sockets;

/** Where a tab asks to hear of what changes. */
@Hidden
@RestController
class HintDoor {

    private final HintTabs tabs;

    HintDoor(HintTabs tabs) {
        this.tabs = tabs;
    }

    @GetMapping("/api/v1/live")
    void live(Actor actor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer.of(mayEnter(actor, request));
        if (!Sockets.open(request, response, new HintTab(tabs, actor))) {
            Answer.of(Outcome.refused(Sockets.NOT_A_WEBSOCKET));
        }
    }

    private Outcome<Boolean> mayEnter(Actor actor, HttpServletRequest request) {
        if (actor.scopes() != null) {
            return Outcome.refused(Refusal.forbidden()); // for people at screens: a token's program has the interface
        }
        Optional<Refusal> wrong = Sockets.refusal(request, actor);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        return tabs.hasPlace(actor.person())
                ? Outcome.done(true)
                : Outcome.refused(Refusal.of(
                        Refusal.Kind.TOO_MANY, "too-many-windows", Map.of("limit", HintTabs.MOST_TABS_OF_A_PERSON)));
    }
}
