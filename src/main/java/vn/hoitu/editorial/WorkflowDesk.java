package vn.hoitu.editorial;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.editorial.workflow.DesignCheck;
import vn.hoitu.editorial.workflow.UsualDesigns;
import vn.hoitu.editorial.workflow.WorkflowDesign;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Designing workflows. A draft is changed freely; what is published becomes a version that never changes. New pieces go
 * by the newest version, running ones keep theirs unless somebody moves them.
 */
@Service
public class WorkflowDesk {

    static final int MOST_WORKFLOWS = 50;
    static final int MOST_NAME_CHARACTERS = 80;

    /** What is wanted; null leaves a thing as it is. */
    public record Wish(
            @Nullable String name,
            @Nullable List<String> forms,
            @Nullable List<String> urgencies,
            @Nullable Integer position,
            @Nullable Boolean active,
            @Nullable WorkflowDesign design) {}

    private final Workflows workflows;
    private final EditorialPolicy policy;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    WorkflowDesk(
            Workflows workflows,
            EditorialPolicy policy,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.workflows = workflows;
        this.policy = policy;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins a workflow with the usual design, unless the wish brings one. */
    public Outcome<UUID> begin(AgencyId agency, Actor actor, Wish wish) {
        if (!policy.may(actor, agency, EditorialPolicy.MANAGE_WORKFLOWS)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            List<Workflows.Workflow> all = workflows.all(agency);
            if (all.size() >= MOST_WORKFLOWS) {
                return Outcome.refused(
                        Refusal.of(Refusal.Kind.CONFLICT, "too-many-workflows", Map.of("limit", MOST_WORKFLOWS)));
            }
            Workflows.Workflow empty = new Workflows.Workflow(
                    ids.next(),
                    "",
                    List.of(),
                    List.of(),
                    all.size() + 1,
                    true,
                    UsualDesigns.of(UsualDesigns.STANDARD),
                    1,
                    clock.instant());
            return changed(empty, wish).map(workflow -> {
                workflows.add(agency, workflow);
                recorded(agency, actor, "begun", workflow.id(), workflow.name(), Map.of(), values(workflow));
                return workflow.id();
            });
        });
    }

    /** Changes the draft; nothing of it is in force before it is published. Whether it is used at all is at once. */
    public Outcome<UUID> change(AgencyId agency, Actor actor, UUID id, int seen, Wish wish) {
        return managing(
                agency,
                actor,
                id,
                (workflow, w) -> changed(workflow, wish).then(next -> {
                    if (!workflows.change(agency, next, seen)) {
                        return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "workflow-moved-on"));
                    }
                    recorded(agency, actor, "changed", id, next.name(), values(workflow), values(next));
                    return Outcome.done(id);
                }));
    }

    /** Puts the draft in force for pieces that are handed in from now on. */
    public Outcome<UUID> publish(AgencyId agency, Actor actor, UUID id, int seen) {
        return managing(agency, actor, id, (workflow, newest) -> {
            if (!DesignCheck.findings(workflow.design()).isEmpty()) {
                return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "workflow-not-whole"));
            }
            if (newest.map(v -> v.design().equals(workflow.design())).orElse(false)) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "workflow-unchanged"));
            }
            if (!workflows.change(agency, workflow, seen)) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "workflow-moved-on"));
            }
            int number = newest.map(Workflows.Version::number).orElse(0) + 1;
            workflows.addVersion(
                    agency,
                    new Workflows.Version(
                            ids.next(), id, number, workflow.name(), workflow.design(), actor.name(), clock.instant()),
                    actor);
            recorded(agency, actor, "published", id, workflow.name(), Map.of(), Map.of("number", number));
            return Outcome.done(id);
        });
    }

    private Outcome<UUID> managing(
            AgencyId agency,
            Actor actor,
            UUID id,
            BiFunction<Workflows.Workflow, Optional<Workflows.Version>, Outcome<UUID>> work) {
        if (!policy.may(actor, agency, EditorialPolicy.MANAGE_WORKFLOWS)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> workflows
                        .find(agency, id)
                        .map(workflow -> work.apply(workflow, workflows.newest(agency, id)))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private Outcome<Workflows.Workflow> changed(Workflows.Workflow now, Wish wish) {
        List<FieldProblem> problems = new ArrayList<>();
        String name = wish.name() == null ? now.name() : wish.name().strip();
        if (name.isBlank()) {
            problems.add(FieldProblem.of("name", "required"));
        } else if (name.length() > MOST_NAME_CHARACTERS) {
            problems.add(new FieldProblem("name", "too-long", Map.of("limit", MOST_NAME_CHARACTERS)));
        }
        List<String> forms = wish.forms() == null ? now.forms() : wish.forms();
        if (forms.stream().anyMatch(form -> PieceForm.of(form).isEmpty())) {
            problems.add(FieldProblem.of("forms", "unknown"));
        }
        List<String> urgencies = wish.urgencies() == null ? now.urgencies() : wish.urgencies();
        if (urgencies.stream().anyMatch(urgency -> Urgency.of(urgency).isEmpty())) {
            problems.add(FieldProblem.of("urgencies", "unknown"));
        }
        WorkflowDesign design = wish.design() == null ? now.design() : wish.design();
        if (design.steps().size() > DesignCheck.MOST_STEPS
                || design.transitions().size() > DesignCheck.MOST_TRANSITIONS) {
            problems.add(new FieldProblem("design", "too-many", Map.of("limit", DesignCheck.MOST_TRANSITIONS)));
        }
        return problems.isEmpty()
                ? Outcome.done(new Workflows.Workflow(
                        now.id(),
                        name,
                        forms,
                        urgencies,
                        wish.position() == null ? now.position() : wish.position(),
                        wish.active() == null ? now.active() : wish.active(),
                        design,
                        now.version(),
                        clock.instant()))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    private void recorded(
            AgencyId agency,
            Actor actor,
            String what,
            UUID id,
            String name,
            Map<String, Object> before,
            Map<String, Object> after) {
        changes.record(agency, "workflow", id);
        audit.record(
                agency,
                actor,
                AuditFact.of("workflow." + what, "workflow", id, name).changing(before, after));
    }

    private static Map<String, Object> values(Workflows.Workflow workflow) {
        return Map.of(
                "name", workflow.name(),
                "forms", workflow.forms(),
                "urgencies", workflow.urgencies(),
                "position", workflow.position(),
                "active", workflow.active(),
                "steps", workflow.design().steps().stream().map(s -> s.code()).toList(),
                "transitions",
                        workflow.design().transitions().stream()
                                .map(t -> t.from() + " → " + t.to())
                                .toList());
    }
}
