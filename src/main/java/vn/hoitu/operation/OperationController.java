package vn.hoitu.operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

@RestController
@RequestMapping("/api/v1/operation")
class OperationController {

    private final Operation operation;

    OperationController(Operation operation) {
        this.operation = operation;
    }

    @GetMapping
    OperationView view(Actor actor) {
        return Answer.of(operation.view(actor));
    }
}
