package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Row2;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.workflow.Step;
import vn.hoitu.editorial.workflow.Transition;
import vn.hoitu.editorial.workflow.UsualDesigns;
import vn.hoitu.editorial.workflow.WorkflowDesign;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.problem.Problems;

/**
 * The agency's workflows as columns of a board: the steps of the version in force, and those of older versions at which
 * pieces may still stand. Runs within the agency's transaction.
 */
@Component
class WorkflowColumns {

    /**
     * @param running how many pieces were handed in and are not out yet
     * @param usual none of the agency's own, but what stands in where none of them fits
     */
    record WorkflowChoiceView(UUID id, String name, int running, boolean usual) {}

    /**
     * A step as a column.
     *
     * @param older the version in force no longer has it
     * @param leadsTo the steps to which its ways lead
     */
    record StepColumn(String code, String name, boolean last, boolean older, List<String> leadsTo) {}

    private final Workflows workflows;
    private final Problems texts;

    WorkflowColumns(Workflows workflows, Problems texts) {
        this.workflows = workflows;
        this.texts = texts;
    }

    /** The workflows that ever came into force, then the usual ones; whichever most pieces go by comes first. */
    List<WorkflowChoiceView> choices(AgencyId agency, Locale locale) {
        Map<UUID, Integer> running = workflows.running(agency);
        List<Workflows.Version> versions = workflows.versions(agency);
        List<WorkflowChoiceView> choices = new ArrayList<>();
        for (Workflows.Workflow w : workflows.all(agency)) {
            List<UUID> own = ids(versions, w.id());
            int count = own.stream().mapToInt(id -> running.getOrDefault(id, 0)).sum();
            if (!own.isEmpty() && (w.active() || count > 0)) {
                choices.add(new WorkflowChoiceView(w.id(), w.name(), count, false));
            }
        }
        usual(agency, UsualDesigns.STANDARD, running, versions)
                .map(count -> choice(UsualDesigns.STANDARD, "workflow.standard", count, locale))
                .ifPresent(choices::add);
        usual(agency, UsualDesigns.URGENT, running, versions)
                .map(count -> choice(UsualDesigns.URGENT, "workflow.urgent", count, locale))
                .ifPresent(choices::add);
        choices.sort(Comparator.comparing(WorkflowChoiceView::running).reversed());
        return choices;
    }

    private WorkflowChoiceView choice(UUID id, String name, int running, Locale locale) {
        return new WorkflowChoiceView(id, texts.text(name, Map.of(), locale), running, true);
    }

    /** How many go by a usual design; nothing where none does and none would. */
    private Optional<Integer> usual(
            AgencyId agency, UUID id, Map<UUID, Integer> running, List<Workflows.Version> versions) {
        int count = running.getOrDefault(id, 0);
        return count > 0 || !kinds(agency, id, versions).isEmpty() ? Optional.of(count) : Optional.empty();
    }

    /** The steps in their order, with those of older versions where they stood: before the last. */
    List<StepColumn> of(AgencyId agency, UUID workflow, Locale locale) {
        List<WorkflowDesign> designs = UsualDesigns.isOne(workflow)
                ? List.of(UsualDesigns.of(workflow))
                : workflows.versions(agency).stream()
                        .filter(v -> v.workflow().equals(workflow))
                        .map(Workflows.Version::design)
                        .toList();
        Map<String, StepColumn> columns = new LinkedHashMap<>();
        for (WorkflowDesign design : designs) {
            boolean older = !columns.isEmpty();
            design.steps().forEach(step -> columns.putIfAbsent(step.code(), column(design, step, older, locale)));
        }
        List<StepColumn> ordered = new ArrayList<>(columns.values());
        ordered.sort(Comparator.comparing(StepColumn::last));
        return ordered;
    }

    private static StepColumn column(WorkflowDesign design, Step step, boolean older, Locale locale) {
        return new StepColumn(
                step.code(),
                step.name().in(locale.getLanguage()),
                step.isLast(),
                older,
                design.from(step.code()).stream().map(Transition::to).distinct().toList());
    }

    /** The pieces that go by a workflow: handed in under one of its versions, or drafts that it would take now. */
    Condition going(AgencyId agency, UUID workflow) {
        List<Workflows.Version> versions = workflows.versions(agency);
        List<UUID> own = UsualDesigns.isOne(workflow) ? List.of(workflow) : ids(versions, workflow);
        List<Row2<String, String>> kinds = kinds(agency, workflow, versions);
        Condition handedIn = P.WORKFLOW_VERSION_ID.in(own);
        return kinds.isEmpty()
                ? handedIn
                : handedIn.or(P.WORKFLOW_VERSION_ID
                        .isNull()
                        .and(DSL.row(P.FORM, P.URGENCY).in(kinds)));
    }

    /** The forms and urgencies whose pieces would go by the workflow if they were handed in now. */
    private List<Row2<String, String>> kinds(AgencyId agency, UUID workflow, List<Workflows.Version> versions) {
        List<Workflows.Workflow> all = workflows.all(agency).stream()
                .filter(w -> !ids(versions, w.id()).isEmpty())
                .toList();
        List<Row2<String, String>> kinds = new ArrayList<>();
        for (PieceForm form : PieceForm.values()) {
            for (Urgency urgency : Urgency.values()) {
                Optional<UUID> own = all.stream()
                        .filter(w -> w.isFor(form, urgency))
                        .map(Workflows.Workflow::id)
                        .findFirst();
                if (workflow.equals(own.orElse(Courses.usualFor(urgency)))) {
                    kinds.add(DSL.row(form.code(), urgency.code()));
                }
            }
        }
        return kinds;
    }

    private static List<UUID> ids(List<Workflows.Version> versions, UUID workflow) {
        return versions.stream()
                .filter(v -> v.workflow().equals(workflow))
                .map(Workflows.Version::id)
                .toList();
    }
}
