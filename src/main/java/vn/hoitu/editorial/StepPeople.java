package vn.hoitu.editorial;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.workflow.Kind;
import vn.hoitu.editorial.workflow.Step;
import vn.hoitu.editorial.workflow.WorkflowDesign;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;

/** The people behind the roles of a step. */
@Component
class StepPeople {

    private final Directory directory;
    private final Deputies deputies;
    private final Tenancy tenancy;

    StepPeople(Directory directory, Deputies deputies, Tenancy tenancy) {
        this.directory = directory;
        this.deputies = deputies;
        this.tenancy = tenancy;
    }

    /** A step of the workflow never changes who works here, so it asks for them once. */
    private record Asked(AgencyId agency, Set<Role> roles) {}

    /** Those whose role holds the step; where an agency has nobody of these roles, whoever may take it on from there. */
    List<Directory.Colleague> holding(AgencyId agency, WorkflowDesign design, Step step) {
        List<Role> onward = onward(design, step);
        Set<Role> roles = Stream.concat(step.roles().stream(), onward.stream()).collect(Collectors.toUnmodifiableSet());
        List<Directory.Colleague> all =
                tenancy.once(new Asked(agency, roles), () -> directory.colleaguesWith(agency, roles));
        List<Directory.Colleague> holders = having(all, step.roles());
        return holders.isEmpty() ? having(all, onward) : holders;
    }

    static List<Role> onward(WorkflowDesign design, Step step) {
        return design.from(step.code()).stream()
                .filter(way -> way.kind() != Kind.RETURN)
                .flatMap(way -> way.roles().stream())
                .filter(role -> role != Role.REPORTER)
                .toList();
    }

    /** Who answers by name: the only one there is for the step, if he is not away. */
    Optional<Directory.Colleague> theOnlyOne(AgencyId agency, WorkflowDesign design, Step step) {
        List<Directory.Colleague> holders = holding(agency, design, step);
        return holders.size() == 1
                        && !deputies.isAway(agency, holders.getFirst().person())
                ? Optional.of(holders.getFirst())
                : Optional.empty();
    }

    /** The person, if he holds the step by role or may take pieces on from it. */
    Optional<Directory.Colleague> holderNamed(AgencyId agency, WorkflowDesign design, Step step, UUID person) {
        List<Role> able = Stream.concat(step.roles().stream(), onward(design, step).stream())
                .toList();
        return having(directory.colleaguesAmong(agency, List.of(new PersonId(person))), able).stream()
                .findFirst();
    }

    /** Whom to tell that something waits at the step: the named holder, or all whose role it is; and who stands in. */
    List<PersonId> toTell(AgencyId agency, WorkflowDesign design, Step step, Optional<PersonId> holder) {
        List<PersonId> people = holder.map(List::of)
                .orElseGet(() -> holding(agency, design, step).stream()
                        .map(Directory.Colleague::person)
                        .toList());
        return deputies.withDeputies(agency, people);
    }

    List<PersonId> ofRoles(AgencyId agency, Collection<Role> roles) {
        return deputies.withDeputies(
                agency,
                directory.colleaguesWith(agency, roles).stream()
                        .map(Directory.Colleague::person)
                        .toList());
    }

    private static List<Directory.Colleague> having(List<Directory.Colleague> people, Collection<Role> roles) {
        return people.stream()
                .filter(c -> c.roles().stream().anyMatch(roles::contains))
                .toList();
    }
}
