package vn.hoitu.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** The people of one organisation and their roles with dates. */
@Service
class Staff {

    record RoleGrantView(
            UUID id,
            String role,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record StaffView(
            UUID personId,
            String name,
            String email,
            List<RoleGrantView> roles,
            String state,
            @Nullable Instant lastSeenAt) {}

    private final People people;
    private final RoleGrants grants;
    private final Enrolment enrolment;
    private final HoldableRoles holdable;
    private final LastRole lastRole;
    private final Invitations invitations;
    private final IdentityPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    Staff(
            People people,
            RoleGrants grants,
            Enrolment enrolment,
            HoldableRoles holdable,
            LastRole lastRole,
            Invitations invitations,
            IdentityPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.people = people;
        this.grants = grants;
        this.enrolment = enrolment;
        this.holdable = holdable;
        this.lastRole = lastRole;
        this.invitations = invitations;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<List<StaffView>> list(UUID organization, Actor actor, @Nullable String query, @Nullable String role) {
        if (!actor.may(IdentityPolicy.READ_PEOPLE, organization, policy) && !actor.isOperator()) {
            return Outcome.refused(Refusal.forbidden());
        }
        boolean manages = actor.may(IdentityPolicy.MANAGE_PEOPLE, organization, policy);
        Map<UUID, List<RoleGrants.Held>> held = new LinkedHashMap<>();
        grants.in(organization)
                .forEach(g ->
                        held.computeIfAbsent(g.person(), p -> new ArrayList<>()).add(g));
        List<StaffView> all = new ArrayList<>();
        for (People.Account account : people.findAll(held.keySet())) {
            all.add(new StaffView(
                    account.id(),
                    account.name(),
                    manages ? account.email() : "",
                    held.getOrDefault(account.id(), List.of()).stream()
                            .map(Staff::view)
                            .toList(),
                    state(account),
                    manages ? account.lastSeenAt() : null));
        }
        if (manages) {
            invitations
                    .open(organization, clock.instant())
                    .forEach(i -> all.add(new StaffView(
                            i.id(),
                            i.name(),
                            i.email(),
                            i.roles().stream()
                                    .map(r -> new RoleGrantView(i.id(), r.code(), grants.today(), i.validTo()))
                                    .toList(),
                            "invited",
                            null)));
        }
        String wanted = query == null ? "" : vn.hoitu.shared.text.VietnameseText.searchKey(query.strip());
        return Outcome.done(all.stream()
                .filter(s -> wanted.isEmpty()
                        || vn.hoitu.shared.text.VietnameseText.searchKey(s.name() + " " + s.email())
                                .contains(wanted))
                .filter(s -> role == null
                        || role.isBlank()
                        || s.roles().stream().anyMatch(r -> r.role().equals(role)))
                .sorted(Comparator.comparing(s -> familyNameLast(s.name())))
                .toList());
    }

    Outcome<RoleGrantView> grant(
            UUID organization,
            Actor actor,
            UUID person,
            String roleCode,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        if (!manages(actor, organization)) {
            return Outcome.refused(Refusal.forbidden());
        }
        boolean isStaff =
                grants.in(organization).stream().anyMatch(g -> g.person().equals(person));
        if (!isStaff) {
            return Outcome.refused(Refusal.absent()); // others come in by invitation
        }
        var role = Role.of(roleCode)
                .filter(r -> r != Role.OPERATOR || actor.isOperator())
                .filter(r -> holdable.mayHold(r, organization));
        if (role.isEmpty()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("role", "unknown")));
        }
        LocalDate start = from == null ? grants.today() : from;
        if (to != null && to.isBefore(start)) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("validTo", "order")));
        }
        return tenancy.within(new AgencyId(organization), () -> {
            UUID id = grants.add(ids.next(), person, organization, role.get(), start, to);
            audit.record(
                    new AgencyId(organization),
                    actor,
                    AuditFact.of("role.granted", "person", person, nameOf(person))
                            .changing(Map.of(), Map.of("role", roleCode)));
            return Outcome.done(new RoleGrantView(id, roleCode, start, to));
        });
    }

    /** The last one who can manage people keeps that role, so that nobody locks an agency out of itself. */
    Outcome<Boolean> revoke(UUID organization, Actor actor, UUID person, UUID grant, boolean leftToSecretariat) {
        if (!manages(actor, organization)) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (!leftToSecretariat && lastRole.keeps(organization, person, grant)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "open-work"));
        }
        return tenancy.within(new AgencyId(organization), () -> {
            boolean othersManage = grants.in(organization).stream()
                    .anyMatch(g -> !g.id().equals(grant)
                            && policy.permissionsOf(g.role()).contains(IdentityPolicy.MANAGE_PEOPLE));
            if (!othersManage) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "last-manager"));
            }
            var revoked = grants.revoke(grant, organization, person, clock.instant());
            if (revoked.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            audit.record(
                    new AgencyId(organization),
                    actor,
                    AuditFact.of("role.revoked", "person", person, nameOf(person))
                            .changing(Map.of("role", revoked.get().role().code()), Map.of()));
            if (leftToSecretariat) {
                lastRole.leftToSecretariat(organization, actor, person);
            }
            return Outcome.done(true);
        });
    }

    Outcome<Boolean> unlock(UUID organization, Actor actor, UUID person) {
        boolean isStaff =
                grants.in(organization).stream().anyMatch(g -> g.person().equals(person));
        if (!manages(actor, organization)) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (!isStaff) {
            return Outcome.refused(Refusal.absent());
        }
        return tenancy.within(new AgencyId(organization), () -> {
            people.unlock(person);
            audit.record(
                    new AgencyId(organization),
                    actor,
                    AuditFact.of("person.unlocked", "person", person, nameOf(person)));
            return Outcome.done(true);
        });
    }

    private boolean manages(Actor actor, UUID organization) {
        return actor.may(IdentityPolicy.MANAGE_PEOPLE, organization, policy);
    }

    private String nameOf(UUID person) {
        return people.find(person).map(People.Account::name).orElse("");
    }

    private String state(People.Account account) {
        if (account.disabledAt() != null) {
            return "disabled";
        }
        return account.lockedAt(clock.instant()) ? "locked" : "active";
    }

    /** Vietnamese lists go by the given name, which stands last. */
    private static String familyNameLast(String name) {
        int space = name.lastIndexOf(' ');
        return vn.hoitu.shared.text.VietnameseText.fold(name.substring(space + 1) + " " + name);
    }

    private static RoleGrantView view(RoleGrants.Held g) {
        return new RoleGrantView(g.id(), g.role().code(), g.validFrom(), g.validTo());
    }
}
