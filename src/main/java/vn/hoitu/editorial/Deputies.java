package vn.hoitu.editorial;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.workflow.Hands;
import vn.hoitu.editorial.workflow.Verdict;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;

/** In what quality somebody acts: by the own roles and by those of the people who are away and whom one stands in for. */
@Component
class Deputies {

    private final ObjectProvider<StandIns> standIns;
    private final Directory directory;
    private final EditorialPolicy policy;
    private final Tenancy tenancy;
    private final Clock clock;

    Deputies(
            ObjectProvider<StandIns> standIns,
            Directory directory,
            EditorialPolicy policy,
            Tenancy tenancy,
            Clock clock) {
        this.standIns = standIns;
        this.directory = directory;
        this.policy = policy;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Hands hands(Actor actor, Piece piece) {
        Set<Role> lent = EnumSet.noneOf(Role.class);
        absent(actor, piece.agency()).forEach(c -> lent.addAll(c.roles()));
        return new Hands(actor.rolesIn(piece.agency().value()), lent, policy.owns(actor, piece));
    }

    /** Those for whom the person stands in now; asked once in a transaction, which never changes it. */
    List<Directory.Colleague> absent(Actor actor, AgencyId agency) {
        return actor.scopes() == null
                ? tenancy.once(new Absent(agency, actor.person()), () -> absentNow(actor, agency))
                : List.of();
    }

    private record Absent(AgencyId agency, PersonId deputy) {}

    private List<Directory.Colleague> absentNow(Actor actor, AgencyId agency) {
        Set<PersonId> people = new HashSet<>();
        standIns.forEach(s -> people.addAll(s.standingInFor(agency, actor.person(), clock.instant())));
        return directory.colleaguesAmong(agency, people);
    }

    /** For whom the person takes the way, where the own roles would not do. */
    Optional<Directory.Colleague> onBehalf(WayOut way, Actor actor, Piece piece) {
        if (way.verdict() != Verdict.ON_BEHALF) {
            return Optional.empty();
        }
        return absent(actor, piece.agency()).stream()
                .filter(c -> way.transition().roles().stream().anyMatch(c.roles()::contains))
                .findFirst();
    }

    /** The same person with what is lent for the time, for reading and typing. */
    Actor withLent(Actor actor, AgencyId agency) {
        List<Directory.Colleague> absent = absent(actor, agency);
        if (absent.isEmpty()) {
            return actor;
        }
        Set<Grant> grants = new HashSet<>(actor.grants());
        absent.forEach(c -> c.roles().forEach(role -> grants.add(new Grant(agency.value(), role))));
        return new Actor(
                actor.person(),
                actor.name(),
                actor.locale(),
                grants,
                actor.scopes(),
                actor.credential(),
                actor.address());
    }

    /** By the own roles, or by those that are lent for the time. */
    boolean may(Actor actor, AgencyId agency, Permission permission) {
        return policy.may(actor, agency, permission)
                || actor.scopes() == null && policy.may(withLent(actor, agency), agency, permission);
    }

    /** In whose place the person does what his own roles would not let him do. */
    Optional<String> inPlaceOf(Actor actor, AgencyId agency, Permission permission) {
        return policy.may(actor, agency, permission)
                ? Optional.empty()
                : absent(actor, agency).stream()
                        .filter(c -> c.roles().stream()
                                .anyMatch(role -> policy.permissionsOf(role).contains(permission)))
                        .map(Directory.Colleague::name)
                        .findFirst();
    }

    boolean mayRead(Actor actor, Standing piece) {
        return policy.mayRead(actor, piece)
                || actor.scopes() == null && policy.mayRead(withLent(actor, piece.agency()), piece);
    }

    /** On an own piece nobody is his own second pair of eyes, whomever he stands in for. */
    boolean mayType(Actor actor, Standing piece) {
        return policy.mayType(actor, piece)
                || actor.scopes() == null
                        && !policy.owns(actor, piece)
                        && policy.mayType(withLent(actor, piece.agency()), piece);
    }

    boolean isAway(AgencyId agency, PersonId person) {
        return standIns.stream().anyMatch(s -> s.isAway(agency, person, clock.instant()));
    }

    /** The people and, of those who are away, whoever stands in for them and works here. */
    List<PersonId> withDeputies(AgencyId agency, List<PersonId> people) {
        Set<PersonId> deputies = new LinkedHashSet<>();
        away(agency, people).values().forEach(deputies::addAll);
        return Stream.concat(
                        people.stream(),
                        directory.colleaguesAmong(agency, deputies).stream().map(Directory.Colleague::person))
                .distinct()
                .toList();
    }

    private Map<PersonId, Set<PersonId>> away(AgencyId agency, Collection<PersonId> people) {
        Map<PersonId, Set<PersonId>> away = new HashMap<>();
        if (!people.isEmpty()) {
            standIns.forEach(s -> s.away(agency, people, clock.instant())
                    .forEach((person, by) ->
                            away.computeIfAbsent(person, p -> new HashSet<>()).addAll(by)));
        }
        return away;
    }
}
