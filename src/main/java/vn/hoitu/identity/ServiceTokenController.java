package vn.hoitu.identity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

/** The programs that work for an agency. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/service-tokens")
class ServiceTokenController {

    record ServiceTokenRequest(
            @Nullable String name,
            @Nullable List<String> scopes,
            @Nullable Integer expiresInDays) {}

    private static final int DEFAULT_TOKEN_DAYS = 90;

    private final ServiceTokenDesk desk;

    ServiceTokenController(ServiceTokenDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ServiceTokenDesk.ServiceTokensView list(Actor actor, @PathVariable UUID agency) {
        return Answer.of(desk.list(agency, actor));
    }

    @PostMapping
    ResponseEntity<ServiceTokenDesk.NewServiceTokenView> make(
            Actor actor, @PathVariable UUID agency, @RequestBody ServiceTokenRequest request) {
        return Answer.created(desk.make(
                agency,
                actor,
                SessionController.text(request.name()),
                Set.copyOf(Objects.requireNonNullElse(request.scopes(), List.of())),
                Objects.requireNonNullElse(request.expiresInDays(), DEFAULT_TOKEN_DAYS)));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> revoke(Actor actor, @PathVariable UUID agency, @PathVariable UUID id) {
        return Answer.empty(desk.revoke(agency, actor, id));
    }
}
