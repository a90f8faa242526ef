package vn.hoitu.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Writes down an account and its first roles, in the transaction of whoever lets the person in. */
@Component
class Newcomers {

    private final People people;
    private final RoleGrants grants;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    Newcomers(People people, RoleGrants grants, AuditTrail audit, IdSource ids, Clock clock) {
        this.people = people;
        this.grants = grants;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<People.Account> add(
            String email,
            String name,
            String hash,
            UUID organization,
            Set<Role> roles,
            @Nullable LocalDate validTo,
            Actor actor) {
        UUID id = ids.next();
        if (!people.add(id, email, name.strip(), "vi", hash, clock.instant())) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("email", "taken")));
        }
        People.Account account = people.find(id).orElseThrow();
        grant(account, organization, roles, validTo, actor);
        return Outcome.done(account);
    }

    void grant(People.Account account, UUID organization, Set<Role> roles, @Nullable LocalDate validTo, Actor actor) {
        roles.forEach(role -> grants.add(ids.next(), account.id(), organization, role, grants.today(), validTo));
        audit.record(
                new AgencyId(organization),
                actor,
                AuditFact.of("person.joined", "person", account.id(), account.name())
                        .changing(Map.of(), roleCodes(roles)));
    }

    static Map<String, Object> roleCodes(Collection<Role> roles) {
        return Map.of("roles", roles.stream().map(Role::code).sorted().toList());
    }
}
