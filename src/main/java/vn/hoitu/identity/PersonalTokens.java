package vn.hoitu.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import vn.hoitu.shared.tenancy.Tenancy;

/** Tokens with which a program works in a person's place, within what the person may do. */
@Service
class PersonalTokens {

    static final int MOST_TOKENS = 20;
    static final int MOST_TOKEN_DAYS = 366;

    record TokenView(
            UUID id,
            String name,
            List<String> scopes,
            UUID organizationId,
            Instant createdAt,
            @Nullable Instant lastUsedAt,
            Instant expiresAt) {}

    record NewTokenView(TokenView token, String secret) {}

    private final ApiTokens tokens;
    private final List<PermissionPolicy> policies;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    PersonalTokens(
            ApiTokens tokens,
            List<PermissionPolicy> policies,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.tokens = tokens;
        this.policies = policies;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    List<TokenView> list(Actor actor) {
        return tokens.of(actor.person().value()).stream()
                .map(PersonalTokens::view)
                .toList();
    }

    /** A token never holds more than its person: scopes are cut to what the person may do there today. */
    Outcome<NewTokenView> make(Actor actor, String name, List<String> scopes, UUID organization, int days) {
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
        EntryForm.nameProblem(name).ifPresent(problems::add);
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
            audit.record(AgencyId.INSTALLATION, actor, AuditFact.of("token.made", "token", id, name));
            return tokens.add(id, actor.person().value(), organization, name.strip(), scopes, now, expires);
        });
        return Outcome.done(
                new NewTokenView(new TokenView(id, name.strip(), scopes, organization, now, null, expires), secret));
    }

    Outcome<Boolean> revoke(Actor actor, UUID id) {
        return tenancy.within(AgencyId.INSTALLATION, () -> {
            if (!tokens.revoke(id, actor.person().value(), clock.instant())) {
                return Outcome.refused(Refusal.absent());
            }
            audit.record(AgencyId.INSTALLATION, actor, AuditFact.of("token.revoked", "token", id, ""));
            return Outcome.done(true);
        });
    }

    private static TokenView view(ApiTokens.Held t) {
        return new TokenView(
                t.id(),
                t.name(),
                List.copyOf(t.scopes()),
                t.organization(),
                t.createdAt(),
                t.lastUsedAt(),
                t.expiresAt());
    }
}
