package vn.hoitu.identity;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.PageView;

/** One's own account. */
@RestController
@RequestMapping("/api/v1/me")
class AccountController {

    record ProfileRequest(@Nullable String name, @Nullable String locale) {}

    record PasswordRequest(
            @Nullable String currentPassword, @Nullable String newPassword) {}

    record EmailRequest(@Nullable String email, @Nullable String currentPassword) {}

    record CodeRequest(@Nullable String code) {}

    record PasswordProof(@Nullable String password) {}

    record TokensView(List<PersonalTokens.TokenView> items) {}

    record TokenRequest(
            @Nullable String name,
            @Nullable List<String> scopes,
            @Nullable UUID organizationId,
            @Nullable Integer expiresInDays) {}

    record ReadRequest(@Nullable List<UUID> ids, @Nullable Boolean all) {}

    private static final int DEFAULT_TOKEN_DAYS = 90;

    private final Accounts accounts;
    private final PersonalTokens tokens;
    private final InAppNotifications notifications;

    AccountController(Accounts accounts, PersonalTokens tokens, InAppNotifications notifications) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.notifications = notifications;
    }

    @PatchMapping
    PersonView rename(Actor actor, @RequestBody ProfileRequest request) {
        return Answer.of(accounts.rename(actor, request.name(), request.locale()));
    }

    @PostMapping("/password")
    ResponseEntity<Void> changePassword(Actor actor, @RequestBody PasswordRequest request) {
        return Answer.empty(accounts.changePassword(
                actor,
                SessionController.text(request.currentPassword()),
                SessionController.text(request.newPassword())));
    }

    @PostMapping("/email")
    PersonView changeEmail(Actor actor, @RequestBody EmailRequest request) {
        return Answer.of(accounts.changeEmail(
                actor, SessionController.text(request.email()), SessionController.text(request.currentPassword())));
    }

    @PostMapping("/totp")
    Accounts.TotpSetupView beginTotp(Actor actor) {
        return Answer.of(accounts.beginTotp(actor));
    }

    @PostMapping("/totp/confirm")
    Accounts.RecoveryCodesView confirmTotp(Actor actor, @RequestBody CodeRequest request) {
        return Answer.of(accounts.confirmTotp(actor, SessionController.text(request.code())));
    }

    @PostMapping("/totp/disable")
    ResponseEntity<Void> disableTotp(Actor actor, @RequestBody PasswordProof request) {
        return Answer.empty(accounts.disableTotp(actor, SessionController.text(request.password())));
    }

    @GetMapping("/tokens")
    TokensView tokens(Actor actor) {
        return new TokensView(tokens.list(actor));
    }

    @PostMapping("/tokens")
    ResponseEntity<PersonalTokens.NewTokenView> makeToken(Actor actor, @RequestBody TokenRequest request) {
        return Answer.created(tokens.make(
                actor,
                SessionController.text(request.name()),
                Objects.requireNonNullElse(request.scopes(), List.of()),
                Objects.requireNonNullElse(request.organizationId(), new UUID(0, 1)),
                Objects.requireNonNullElse(request.expiresInDays(), DEFAULT_TOKEN_DAYS)));
    }

    @DeleteMapping("/tokens/{id}")
    ResponseEntity<Void> revokeToken(Actor actor, @PathVariable UUID id) {
        return Answer.empty(tokens.revoke(actor, id));
    }

    @GetMapping("/notifications")
    InAppNotifications.NotificationsView notifications(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return notifications.of(actor.person(), cursor, PageView.limit(limit));
    }

    @PostMapping("/notifications/read")
    ResponseEntity<Void> read(Actor actor, @RequestBody ReadRequest request) {
        notifications.read(
                actor.person(),
                Boolean.TRUE.equals(request.all()) ? null : Objects.requireNonNullElse(request.ids(), List.of()));
        return ResponseEntity.noContent().build();
    }
}
