package vn.hoitu.identity;

import static vn.hoitu.identity.SessionController.origin;
import static vn.hoitu.identity.SessionController.text;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.PublicAddress;

/** Coming in by a one-time link: the first operator, somebody invited, somebody who forgot the password. */
@RestController
@RequestMapping("/api/v1")
class EntryController {

    record SetupView(boolean valid) {}

    record SetupRequest(
            @Nullable String name,
            @Nullable String email,
            @Nullable String password) {}

    record InvitationView(
            String organizationName,
            String email,
            String name,
            List<String> roles,
            Instant expiresAt,
            boolean hasAccount) {}

    record AcceptInvitationRequest(
            @Nullable String name, @Nullable String password) {}

    record ResetLinkRequest(@Nullable String email) {}

    record ResetLinkView(String link, Instant expiresAt) {}

    record ResetView(String name, String email, Instant expiresAt) {}

    record ResetRequest(@Nullable String password) {}

    private final SignIn signIn;
    private final Enrolment enrolment;
    private final PasswordReset reset;
    private final SessionViews views;
    private final People people;
    private final SessionCookie cookies;
    private final PublicAddress addresses;

    EntryController(
            SignIn signIn,
            Enrolment enrolment,
            PasswordReset reset,
            SessionViews views,
            People people,
            SessionCookie cookies,
            PublicAddress addresses) {
        this.signIn = signIn;
        this.enrolment = enrolment;
        this.reset = reset;
        this.views = views;
        this.people = people;
        this.cookies = cookies;
        this.addresses = addresses;
    }

    @GetMapping("/setup/{token}")
    SetupView setup(@PathVariable String token, HttpServletRequest http) {
        return switch (enrolment.setupOpen(token, origin(http).address())) {
            case Outcome.Refused<Boolean>(Refusal no) when no.kind() == Refusal.Kind.GONE -> new SetupView(false);
            case Outcome<Boolean> open -> new SetupView(Answer.of(open));
        };
    }

    @PostMapping("/setup/{token}")
    ResponseEntity<SignInView> setUp(
            @PathVariable String token, @RequestBody SetupRequest request, HttpServletRequest http) {
        RequestOrigin origin = origin(http);
        return cookies.entered(enrolment
                .setUp(token, text(request.name()), text(request.email()), text(request.password()), origin.address())
                .map(account -> signIn.enter(account, origin)));
    }

    @GetMapping("/invitations/{token}")
    InvitationView invitation(@PathVariable String token, HttpServletRequest http) {
        Invitations.Invited invited =
                Answer.of(enrolment.invitation(token, origin(http).address()));
        return new InvitationView(
                views.organizationName(invited.organization()),
                invited.email(),
                invited.name(),
                invited.roles().stream().map(Role::code).toList(),
                invited.expiresAt(),
                people.byEmail(invited.email()).isPresent());
    }

    @PostMapping("/invitations/{token}")
    ResponseEntity<SignInView> accept(
            @PathVariable String token, @RequestBody AcceptInvitationRequest request, HttpServletRequest http) {
        RequestOrigin origin = origin(http);
        String password = text(request.password());
        return cookies.entered(enrolment
                .acceptAsAccount(token, text(request.name()), password, origin.address())
                .then(account -> letIn(account, password, origin)));
    }

    /** The operator's way to a link, for people of every agency and of none. */
    @PostMapping("/reset-links")
    ResponseEntity<ResetLinkView> makeResetLink(Actor actor, @RequestBody ResetLinkRequest request) {
        return Answer.created(reset.byOperator(actor, text(request.email())).map(made -> resetLink(addresses, made)));
    }

    @GetMapping("/resets/{token}")
    ResetView reset(@PathVariable String token, HttpServletRequest http) {
        PasswordReset.Awaited awaited = Answer.of(reset.find(token, origin(http).address()));
        return new ResetView(awaited.account().name(), awaited.account().email(), awaited.expiresAt());
    }

    @PostMapping("/resets/{token}")
    ResponseEntity<SignInView> reset(
            @PathVariable String token, @RequestBody ResetRequest request, HttpServletRequest http) {
        RequestOrigin origin = origin(http);
        String password = text(request.password());
        return cookies.entered(
                reset.use(token, password, origin.address()).then(account -> letIn(account, password, origin)));
    }

    /** A link replaces the password only; who has a second factor is still asked for it. */
    private Outcome<SignIn.Entered> letIn(People.Account account, String password, RequestOrigin origin) {
        return account.totpOn()
                ? signIn.withPassword(account.email(), password, origin)
                : Outcome.done(signIn.enter(account, origin));
    }

    static ResetLinkView resetLink(PublicAddress addresses, PasswordReset.LinkMade made) {
        return new ResetLinkView(
                addresses.installation() + "/toa-soan/dat-lai-mat-khau/" + made.token(), made.expiresAt());
    }
}
