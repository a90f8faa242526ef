package vn.hoitu.operation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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

    record TestMailRequest(@Nullable String recipient) {}

    @PostMapping("/test-mail")
    ResponseEntity<Void> testMail(Actor actor, @RequestBody TestMailRequest request) {
        return Answer.empty(operation.testMail(actor, Objects.requireNonNullElse(request.recipient(), "")));
    }
}
