package vn.hoitu.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.web.Answer;

/** Signing in and out, and the list of one's sessions. */
@RestController
@RequestMapping("/api/v1")
class SessionController {

    record SignInRequest(@Nullable String email, @Nullable String password) {}

    record SecondFactorRequest(@Nullable String code) {}

    record SessionRowView(
            UUID id, boolean current, Instant createdAt, Instant lastSeenAt, String ip, String userAgent) {}

    record SessionsView(List<SessionRowView> items) {}

    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionViews views;
    private final People people;
    private final RoleGrants grants;
    private final SessionCookie cookies;
    private final SessionLimits limits;
    private final Clock clock;

    SessionController(
            SignIn signIn,
            Sessions sessions,
            SessionViews views,
            People people,
            RoleGrants grants,
            SessionCookie cookies,
            SessionLimits limits,
            Clock clock) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.views = views;
        this.people = people;
        this.grants = grants;
        this.cookies = cookies;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping("/session")
    SessionView session(Actor actor) {
        People.Account account = people.find(actor.person().value()).orElseThrow();
        Instant expires = sessions.of(account.id(), clock.instant(), limits.idle()).stream()
                .filter(s -> s.id().equals(actor.credential()))
                .map(Sessions.Open::expiresAt)
                .findFirst()
                .orElse(clock.instant());
        return views.view(account, grants.validNow(account.id()), expires);
    }

    @PostMapping("/session")
    ResponseEntity<SignInView> signIn(@RequestBody SignInRequest request, HttpServletRequest http) {
        return cookies.entered(signIn.withPassword(text(request.email()), text(request.password()), origin(http)));
    }

    @PostMapping("/session/second-factor")
    ResponseEntity<SignInView> secondFactor(@RequestBody SecondFactorRequest request, HttpServletRequest http) {
        String token = Objects.requireNonNullElse(ActorFilter.cookie(http), "");
        return cookies.entered(signIn.withSecondFactor(token, text(request.code()), origin(http)));
    }

    @DeleteMapping("/session")
    ResponseEntity<Void> signOut(Actor actor) {
        UUID credential = actor.credential();
        if (credential != null) {
            sessions.end(credential, actor.person().value(), clock.instant());
        }
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, cookies.gone())
                .build();
    }

    @GetMapping("/sessions")
    SessionsView sessions(Actor actor) {
        return new SessionsView(sessions.of(actor.person().value(), clock.instant(), limits.idle()).stream()
                .filter(s -> !s.awaitsSecond())
                .map(s -> new SessionRowView(
                        s.id(),
                        s.id().equals(actor.credential()),
                        s.createdAt(),
                        s.lastSeenAt(),
                        s.address(),
                        s.userAgent()))
                .toList());
    }

    @DeleteMapping("/sessions/{id}")
    ResponseEntity<Void> end(Actor actor, @PathVariable UUID id) {
        boolean ended = sessions.end(id, actor.person().value(), clock.instant());
        return Answer.empty(ended ? Outcome.done(true) : Outcome.refused(Refusal.absent()));
    }

    @DeleteMapping("/sessions")
    ResponseEntity<Void> endOthers(Actor actor) {
        UUID kept = Objects.requireNonNullElse(actor.credential(), new UUID(0, 0));
        sessions.endOthers(actor.person().value(), kept, clock.instant());
        return ResponseEntity.noContent().build();
    }

    static RequestOrigin origin(HttpServletRequest http) {
        return new RequestOrigin(
                http.getRemoteAddr(), Objects.requireNonNullElse(http.getHeader(HttpHeaders.USER_AGENT), ""));
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
