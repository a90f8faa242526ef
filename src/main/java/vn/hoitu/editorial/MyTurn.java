package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;
import static vn.hoitu.editorial.db.Tables.WORKFLOW_VERSION;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.workflow.Step;
import vn.hoitu.editorial.workflow.UsualDesigns;
import vn.hoitu.editorial.workflow.WorkflowDesign;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Which pieces wait for a person: those that he, or somebody he stands in for, answers for by name; and those that
 * nobody took by name at a step of his role, in whichever version of a workflow. Runs within the agency's transaction.
 */
@Component
class MyTurn {

    private final DSLContext sql;
    private final Courses courses;
    private final Deputies deputies;
    private final Directory directory;
    private final Tenancy tenancy;

    MyTurn(DSLContext sql, Courses courses, Deputies deputies, Directory directory, Tenancy tenancy) {
        this.sql = sql;
        this.courses = courses;
        this.deputies = deputies;
        this.directory = directory;
        this.tenancy = tenancy;
    }

    /** @param reviewsAfterwards whether the person is a head who looks at what went out by the short way */
    record Turn(Condition onTheWay, boolean reviewsAfterwards) {}

    Turn of(AgencyId agency, Actor actor) {
        List<Directory.Colleague> absent = deputies.absent(actor, agency);
        Set<UUID> names = new HashSet<>(Set.of(actor.person().value()));
        absent.forEach(c -> names.add(c.person().value()));
        Set<Role> roles = roles(agency, actor, absent);
        Supplier<Set<Role>> held = () -> tenancy.onceReading(new Held(agency), () -> directory.rolesHeld(agency));
        List<Condition> byRole = versions(agency).stream()
                .map(version -> ofVersion(agency, version, roles, held))
                .toList();
        return new Turn(
                P.HOLDER_ID.in(names).or(P.HOLDER_ID.isNull().and(DSL.or(byRole))),
                roles.stream().anyMatch(WorkflowDesign.HEADS::contains));
    }

    static Condition awaitsReview() {
        return P.AFTER_REVIEW_DUE_AT.isNotNull().and(P.AFTER_REVIEWED_AT.isNull());
    }

    private record Held(AgencyId agency) {}

    private Condition ofVersion(AgencyId agency, UUID version, Set<Role> roles, Supplier<Set<Role>> held) {
        WorkflowDesign design = courses.engine(agency, version).design();
        List<String> steps = design.steps().stream()
                .filter(step -> !step.isFirst() && !step.isLast())
                .filter(step -> holds(design, step, roles, held))
                .map(Step::code)
                .toList();
        return steps.isEmpty()
                ? DSL.falseCondition()
                : P.WORKFLOW_VERSION_ID.eq(version).and(P.STEP.in(steps));
    }

    /** By the own role; and where the agency has nobody of the step's roles, whoever may take a piece on from there. */
    private static boolean holds(WorkflowDesign design, Step step, Set<Role> roles, Supplier<Set<Role>> held) {
        return step.roles().stream().anyMatch(roles::contains)
                || StepPeople.onward(design, step).stream().anyMatch(roles::contains)
                        && step.roles().stream().noneMatch(held.get()::contains);
    }

    private static Set<Role> roles(AgencyId agency, Actor actor, List<Directory.Colleague> absent) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(actor.rolesIn(agency.value()));
        absent.forEach(c -> roles.addAll(c.roles()));
        return roles;
    }

    private List<UUID> versions(AgencyId agency) {
        List<UUID> versions = new ArrayList<>(List.of(UsualDesigns.STANDARD, UsualDesigns.URGENT));
        versions.addAll(sql.select(WORKFLOW_VERSION.ID)
                .from(WORKFLOW_VERSION)
                .where(WORKFLOW_VERSION.AGENCY_ID.eq(agency.value()))
                .fetch(WORKFLOW_VERSION.ID));
        return versions;
    }
}
