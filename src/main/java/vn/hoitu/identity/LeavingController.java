package vn.hoitu.identity;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

/** The open work of somebody who leaves, over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/people/{person}")
class LeavingController {

    private final LeavingDesk desk;

    LeavingController(LeavingDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/open-work")
    LeavingDesk.OpenWorkView openWork(Actor actor, @PathVariable UUID agency, @PathVariable UUID person) {
        return Answer.of(desk.open(agency, actor, person));
    }

    @PostMapping("/hand-over")
    LeavingDesk.HandedOverView handOver(
            Actor actor,
            @PathVariable UUID agency,
            @PathVariable UUID person,
            @RequestBody LeavingDesk.HandOverRequest request) {
        return Answer.of(desk.handOver(agency, actor, person, request));
    }
}
