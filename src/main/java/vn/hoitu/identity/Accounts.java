package vn.hoitu.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.secret.SealedBox;
import vn.hoitu.shared.tenancy.Tenancy;

/** What people do with their own accounts: name, password, second factor, sessions, tokens. */
@Service
class Accounts {

    static final int RECOVERY_CODES = 10;
    static final int MOST_NAME_CHARACTERS = 120;
    static final int MOST_TOKENS = 20;
    static final int MOST_TOKEN_DAYS = 366;
    private static final String RECOVERY_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final String ISSUER = "Hội Tụ";

    record TotpSetupView(String secret, String uri, String qrSvg) {}

    record RecoveryCodesView(List<String> codes) {}

    record TokenView(
            UUID id,
            String name,
            List<String> scopes,
            UUID organizationId,
            Instant createdAt,
            @Nullable Instant lastUsedAt,
            Instant expiresAt) {}

    record NewTokenView(TokenView token, String secret) {}

    private final People people;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final Passwords passwords;
    private final List<PermissionPolicy> policies;
    private final SealedBox box;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    Accounts(
            People people,
            Sessions sessions,
            ApiTokens tokens,
            Passwords passwords,
            List<PermissionPolicy> policies,
            IdentityKey key,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.tokens = tokens;
        this.passwords = passwords;
        this.policies = policies;
        this.box = key.box();
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<PersonView> rename(Actor actor, @Nullable String name, @Nullable String locale) {
        People.Account account = own(actor);
        String newName = name == null ? account.name() : name.strip();
        if (newName.isEmpty() || newName.length() > MOST_NAME_CHARACTERS) {
            return Outcome.refused(Refusal.invalid(
                    newName.isEmpty()
                            ? FieldProblem.of("name", "required")
                            : new FieldProblem("name", "too-long", Map.of("limit", MOST_NAME_CHARACTERS))));
        }
        String newLocale = locale == null ? account.locale() : locale;
        if (!Set.of("vi", "en").contains(newLocale)) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("locale", "unknown")));
        }
        tenancy.within(AgencyId.INSTALLATION, () -> {
            people.rename(account.id(), newName, newLocale);
            if (!newName.equals(account.name())) {
                record(actor, AuditFact.of("person.renamed", "person", account.id(), newName)
                        .changing(Map.of("name", account.name()), Map.of("name", newName)));
            }
        });
        return Outcome.done(new PersonView(account.id(), newName, account.email(), newLocale));
    }

    /** Changing the password ends every other session: whoever knew the old one is out. */
    Outcome<Integer> changePassword(Actor actor, String current, String fresh) {
        People.Account account = own(actor);
        if (account.lockedAt(clock.instant())) {
            return Outcome.refused(SignIn.locked());
        }
        if (!passwords.matches(current, account.passwordHash())) {
            people.failed(account.id(), SignIn.ATTEMPTS_TO_LOCK, clock.instant().plus(SignIn.LOCK));
            return Outcome.refused(Refusal.invalid(FieldProblem.of("currentPassword", "password-wrong")));
        }
        var problem = passwords.problemWith("newPassword", fresh, account.email());
        if (problem.isPresent()) {
            return Outcome.refused(Refusal.invalid(problem.get()));
        }
        String hash = passwords.hash(fresh);
        return Outcome.done(tenancy.within(AgencyId.INSTALLATION, () -> {
            people.setPassword(account.id(), hash);
            record(actor, AuditFact.of("person.password-changed", "person", account.id(), account.name()));
            return sessions.endOthers(account.id(), credential(actor), clock.instant());
        }));
    }

    Outcome<TotpSetupView> beginTotp(Actor actor) {
        People.Account account = own(actor);
        if (account.totpOn()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "second-factor-on"));
        }
        byte[] secret = Totp.freshSecret();
        people.prepareTotp(account.id(), box.seal(secret));
        String uri = Totp.uri(ISSUER, account.email(), secret);
        return Outcome.done(new TotpSetupView(Totp.base32(secret), uri, QrPicture.svg(uri)));
    }

    Outcome<RecoveryCodesView> confirmTotp(Actor actor, String code) {
        People.Account account = own(actor);
        byte[] sealed = account.totpSecret();
        if (account.totpOn() || sealed == null) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "second-factor-on"));
        }
        var step = Totp.stepOf(code, box.open(sealed), account.totpLastStep(), clock.instant());
        if (step.isEmpty()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("code", "second-factor-wrong")));
        }
        List<String> codes = freshRecoveryCodes();
        tenancy.within(AgencyId.INSTALLATION, () -> {
            people.useStep(account.id(), step.getAsLong(), true);
            people.replaceRecoveryCodes(
                    account.id(), codes.stream().map(SignIn::recoveryHash).toList());
            record(actor, AuditFact.of("person.second-factor-on", "person", account.id(), account.name()));
        });
        return Outcome.done(new RecoveryCodesView(codes));
    }

    Outcome<Boolean> disableTotp(Actor actor, String password) {
        People.Account account = own(actor);
        if (account.lockedAt(clock.instant())) {
            return Outcome.refused(SignIn.locked());
        }
        if (!passwords.matches(password, account.passwordHash())) {
            people.failed(account.id(), SignIn.ATTEMPTS_TO_LOCK, clock.instant().plus(SignIn.LOCK));
            return Outcome.refused(Refusal.invalid(FieldProblem.of("password", "password-wrong")));
        }
        tenancy.within(AgencyId.INSTALLATION, () -> {
            people.switchTotpOff(account.id());
            record(actor, AuditFact.of("person.second-factor-off", "person", account.id(), account.name()));
        });
        return Outcome.done(true);
    }

    List<TokenView> tokens(Actor actor) {
        return tokens.of(actor.person().value()).stream().map(Accounts::view).toList();
    }

    /** A token never holds more than its person: scopes are cut to what the person may do there today. */
    Outcome<NewTokenView> makeToken(Actor actor, String name, List<String> scopes, UUID organization, int days) {
        if (actor.scopes() != null) {
            return Outcome.refused(Refusal.forbidden()); // a token makes no tokens
        }
        List<String> held = policies.stream()
                .flatMap(p -> actor.rolesIn(organization).stream().flatMap(r -> p.permissionsOf(r).stream()))
                .map(Permission::code)
                .distinct()
                .toList();
        if (held.isEmpty()) {
            return Outcome.refused(Refusal.forbidden());
        }
        List<FieldProblem> problems = new ArrayList<>();
        if (name.isBlank() || name.length() > MOST_NAME_CHARACTERS) {
            problems.add(FieldProblem.of("name", "required"));
        }
        if (scopes.isEmpty() || !held.containsAll(scopes)) {
            problems.add(FieldProblem.of("scopes", "unknown"));
        }
        if (days < 1 || days > MOST_TOKEN_DAYS) {
            problems.add(FieldProblem.of("expiresInDays", "malformed"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        if (tokens.of(actor.person().value()).size() >= MOST_TOKENS) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "too-many-tokens", Map.of("limit", MOST_TOKENS)));
        }
        Instant now = clock.instant();
        UUID id = ids.next();
        Instant expires = now.plus(Duration.ofDays(days));
        String secret = tenancy.within(AgencyId.INSTALLATION, () -> {
            record(actor, AuditFact.of("token.made", "token", id, name));
            return tokens.add(id, actor.person().value(), organization, name.strip(), scopes, now, expires);
        });
        return Outcome.done(
                new NewTokenView(new TokenView(id, name.strip(), scopes, organization, now, null, expires), secret));
    }

    Outcome<Boolean> revokeToken(Actor actor, UUID id) {
        return tenancy.within(AgencyId.INSTALLATION, () -> {
            if (!tokens.revoke(id, actor.person().value(), clock.instant())) {
                return Outcome.refused(Refusal.absent());
            }
            record(actor, AuditFact.of("token.revoked", "token", id, ""));
            return Outcome.done(true);
        });
    }

    private static TokenView view(ApiTokens.Held t) {
        return new TokenView(
                t.id(), t.name(), List.copyOf(t.scopes()), t.organization(), t.createdAt(), t.lastUsedAt(), t.expiresAt());
    }

    private static List<String> freshRecoveryCodes() {
        SecureRandom random = new SecureRandom();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            StringBuilder code = new StringBuilder();
            for (int c = 0; c < 10; c++) {
                code.append(c == 5 ? "-" : "")
                        .append(RECOVERY_ALPHABET.charAt(random.nextInt(RECOVERY_ALPHABET.length())));
            }
            codes.add(code.toString());
        }
        return codes;
    }

    private People.Account own(Actor actor) {
        return people.find(actor.person().value()).orElseThrow();
    }

    private static UUID credential(Actor actor) {
        UUID credential = actor.credential();
        return credential == null ? new UUID(0, 0) : credential;
    }

    private void record(Actor actor, AuditFact fact) {
        audit.record(AgencyId.INSTALLATION, actor, fact);
    }
}
