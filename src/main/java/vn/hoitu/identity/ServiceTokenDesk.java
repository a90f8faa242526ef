package vn.hoitu.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.organization.Agencies;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Access for programs of an agency. A service acts under its own name, holds what its token's scopes say and nothing
 * else, and stays when the person who let it in leaves.
 */
@Service
class ServiceTokenDesk {

    static final int MOST_TOKENS = 50;
    static final int MOST_TOKEN_DAYS = 366;

    /** What a person answers for under the Press Law; a program gets it only from somebody whose decision it is. */
    private static final Set<String> DECISIONS =
            Set.of("piece.approve", "piece.publish", "piece.correct", "piece.take-down", "import.run");

    record ServiceTokenView(
            UUID id,
            String name,
            List<String> scopes,
            String madeByName,
            boolean expired,
            Instant createdAt,
            @Nullable Instant lastUsedAt,
            Instant expiresAt) {}

    /**
     * What a service may be given.
     *
     * @param decision a person answers for such an act, so it is never given along with others unasked
     * @param allowed whether the one who asks may give it
     */
    record ServiceScopeView(String code, boolean decision, boolean allowed) {}

    record ServiceTokensView(List<ServiceTokenView> items, List<ServiceScopeView> scopes) {}

    record NewServiceTokenView(ServiceTokenView token, String secret) {}

    private final ServiceTokens tokens;
    private final People people;
    private final Agencies agencies;
    private final IdentityPolicy policy;
    private final List<PermissionPolicy> policies;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    ServiceTokenDesk(
            ServiceTokens tokens,
            People people,
            Agencies agencies,
            IdentityPolicy policy,
            List<PermissionPolicy> policies,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.agencies = agencies;
        this.policy = policy;
        this.policies = policies;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<ServiceTokensView> list(UUID organization, Actor actor) {
        if (!manages(actor, organization)) {
            return Outcome.refused(Refusal.forbidden());
        }
        Set<String> own = codes(actor.rolesIn(organization));
        return Outcome.done(new ServiceTokensView(
                tokens.of(organization).stream().map(this::view).toList(),
                codes(Set.of(Role.SERVICE)).stream()
                        .map(code -> new ServiceScopeView(
                                code, DECISIONS.contains(code), !DECISIONS.contains(code) || own.contains(code)))
                        .toList()));
    }

    Outcome<NewServiceTokenView> make(UUID organization, Actor actor, String name, Set<String> scopes, int days) {
        if (!manages(actor, organization) || actor.scopes() != null) {
            return Outcome.refused(Refusal.forbidden()); // a token makes no tokens
        }
        List<ServiceTokens.Held> known = tokens.of(organization);
        List<FieldProblem> problems = problems(organization, actor, name.strip(), scopes, days, known);
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        if (known.size() >= MOST_TOKENS) {
            return Outcome.refused(
                    Refusal.of(Refusal.Kind.CONFLICT, "too-many-service-tokens", Map.of("limit", MOST_TOKENS)));
        }
        Instant now = clock.instant();
        ServiceTokens.Held made = new ServiceTokens.Held(
                ids.next(),
                organization,
                name.strip(),
                scopes,
                actor.person().value(),
                now,
                null,
                now.plus(Duration.ofDays(days)));
        AgencyId agency = new AgencyId(organization);
        String secret = tenancy.within(agency, () -> {
            audit.record(
                    agency,
                    actor,
                    AuditFact.of("service-token.made", "service", made.id(), made.name())
                            .changing(
                                    Map.of(),
                                    Map.of(
                                            "scopes",
                                            new TreeSet<>(scopes),
                                            "expiresAt",
                                            made.expiresAt().toString())));
            return tokens.add(made);
        });
        return Outcome.done(new NewServiceTokenView(view(made), secret));
    }

    Outcome<Boolean> revoke(UUID organization, Actor actor, UUID id) {
        if (!manages(actor, organization)) {
            return Outcome.refused(Refusal.forbidden());
        }
        AgencyId agency = new AgencyId(organization);
        return tenancy.within(agency, () -> {
            var revoked = tokens.revoke(id, organization, clock.instant());
            if (revoked.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            audit.record(
                    agency,
                    actor,
                    AuditFact.of(
                            "service-token.revoked",
                            "service",
                            id,
                            revoked.get().name()));
            return Outcome.done(true);
        });
    }

    private List<FieldProblem> problems(
            UUID organization, Actor actor, String name, Set<String> scopes, int days, List<ServiceTokens.Held> known) {
        List<FieldProblem> problems = new ArrayList<>();
        if (name.isEmpty()) {
            problems.add(FieldProblem.of("name", "required"));
        } else if (name.length() > EntryForm.MOST_NAME_CHARACTERS) {
            problems.add(new FieldProblem("name", "too-long", Map.of("limit", EntryForm.MOST_NAME_CHARACTERS)));
        } else if (known.stream().anyMatch(t -> t.name().equalsIgnoreCase(name))) {
            problems.add(FieldProblem.of("name", "taken")); // two programs of one name could not be told apart
        }
        Set<String> own = codes(actor.rolesIn(organization));
        if (scopes.isEmpty()) {
            problems.add(FieldProblem.of("scopes", "required"));
        } else if (!codes(Set.of(Role.SERVICE)).containsAll(scopes)) {
            problems.add(FieldProblem.of("scopes", "unknown"));
        } else if (scopes.stream().anyMatch(code -> DECISIONS.contains(code) && !own.contains(code))) {
            problems.add(FieldProblem.of("scopes", "not-yours-to-give"));
        }
        if (days < 1 || days > MOST_TOKEN_DAYS) {
            problems.add(FieldProblem.of("expiresInDays", "malformed"));
        }
        return problems;
    }

    private Set<String> codes(Set<Role> roles) {
        Set<String> codes = new TreeSet<>();
        policies.forEach(p -> roles.forEach(
                role -> p.permissionsOf(role).stream().map(Permission::code).forEach(codes::add)));
        return codes;
    }

    private boolean manages(Actor actor, UUID organization) {
        return actor.may(IdentityPolicy.MANAGE_TOKENS, organization, policy)
                && agencies.find(new AgencyId(organization)).isPresent();
    }

    private ServiceTokenView view(ServiceTokens.Held token) {
        return new ServiceTokenView(
                token.id(),
                token.name(),
                token.scopes().stream().sorted().toList(),
                people.find(token.madeBy()).map(People.Account::name).orElse(""),
                !clock.instant().isBefore(token.expiresAt()),
                token.createdAt(),
                token.lastUsedAt(),
                token.expiresAt());
    }
}
