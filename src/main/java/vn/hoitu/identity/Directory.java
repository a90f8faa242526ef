package vn.hoitu.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Role;

/** Who people are and who holds which role now; for the other modules. */
@Service
public class Directory {

    private final People people;
    private final RoleGrants grants;
    private final ServiceTokens services;

    Directory(People people, RoleGrants grants, ServiceTokens services) {
        this.people = people;
        this.grants = grants;
        this.services = services;
    }

    /** The names of people, and of services where one of them stands in a person's place. */
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        Map<UUID, String> names = people.findAll(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(People.Account::id, People.Account::name, (one, same) -> one, HashMap::new));
        Set<UUID> others = ids.stream().filter(id -> !names.containsKey(id)).collect(Collectors.toSet());
        if (!others.isEmpty()) {
            names.putAll(services.namesOf(others));
        }
        return names;
    }

    /** Everybody who holds, held or will hold a role in the agency that was not taken from them. */
    public Set<UUID> staffOf(AgencyId agency) {
        return grants.in(agency.value()).stream().map(RoleGrants.Held::person).collect(Collectors.toSet());
    }

    /** Somebody who works in the agency today. */
    public record Colleague(PersonId person, String name, Set<Role> roles) {}

    /** Everybody who holds a role in the agency today and can sign in. */
    public List<Colleague> colleagues(AgencyId agency) {
        return colleagues(agency, DSL.noCondition());
    }

    /** Those of them who hold one of the roles; each with those of the roles only. */
    public List<Colleague> colleaguesWith(AgencyId agency, Collection<Role> roles) {
        return roles.isEmpty() ? List.of() : colleagues(agency, RoleGrants.ofRoles(roles));
    }

    /** Those of them who are among the people. */
    public List<Colleague> colleaguesAmong(AgencyId agency, Collection<PersonId> among) {
        return among.isEmpty()
                ? List.of()
                : colleagues(
                        agency,
                        RoleGrants.ofPeople(among.stream().map(PersonId::value).toList()));
    }

    private List<Colleague> colleagues(AgencyId agency, Condition which) {
        return grants.named(agency.value(), which).entrySet().stream()
                .map(each -> new Colleague(
                        new PersonId(each.getKey().person()), each.getKey().name(), each.getValue()))
                .toList();
    }

    /** The roles that somebody in the agency holds today. */
    public Set<Role> rolesHeld(AgencyId agency) {
        return grants.heldBySomebody(agency.value());
    }

    /** The organisations in which somebody holds the role today. */
    public Set<UUID> organizationsWith(Role role) {
        return grants.organizationsWith(role);
    }

    /** Where somebody who can sign in is reached by mail, and in which language. */
    public record Addressee(String email, String name, Locale locale) {}

    public Optional<Addressee> addressee(PersonId person) {
        return people.find(person.value())
                .filter(account -> account.disabledAt() == null)
                .map(account -> new Addressee(account.email(), account.name(), Locale.of(account.locale())));
    }

    /** The people who hold one of the roles in the agency today. */
    public List<PersonId> holders(AgencyId agency, Set<Role> roles) {
        return grants.holders(agency.value(), roles).stream().map(PersonId::new).toList();
    }
}
