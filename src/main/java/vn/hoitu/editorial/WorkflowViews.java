package vn.hoitu.editorial;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.workflow.DesignCheck;
import vn.hoitu.editorial.workflow.Finding;
import vn.hoitu.editorial.workflow.UsualDesigns;
import vn.hoitu.editorial.workflow.WorkflowDesign;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.problem.Problems;

/** Draws workflows for the screens. */
@Component
class WorkflowViews {

    /** The agency's own workflows in the order in which they are tried, and those that stand in where none fits. */
    record WorkflowsView(List<WorkflowView> items, List<UsualWorkflowView> usual) {}

    record WorkflowView(
            UUID id,
            String name,
            List<String> forms,
            List<String> urgencies,
            int position,
            boolean active,
            int version,
            Instant updatedAt,
            DesignForm design,
            List<DesignFindingView> findings,
            boolean unpublishedChanges,
            List<WorkflowVersionView> versions) {}

    /** A version with the number of pieces that go by it now. */
    record WorkflowVersionView(
            UUID id, int number, String name, String byName, Instant at, int running, DesignForm design) {}

    record UsualWorkflowView(UUID id, String name, int running, DesignForm design) {}

    record DesignFindingView(String code, String place, String message) {}

    private final Workflows workflows;
    private final Problems texts;

    WorkflowViews(Workflows workflows, Problems texts) {
        this.workflows = workflows;
        this.texts = texts;
    }

    WorkflowsView all(AgencyId agency, Locale locale) {
        Map<UUID, Integer> running = workflows.running(agency);
        List<Workflows.Version> versions = workflows.versions(agency);
        return new WorkflowsView(
                workflows.all(agency).stream()
                        .map(w -> view(w, versions, running, locale))
                        .toList(),
                List.of(
                        usual(UsualDesigns.STANDARD, "workflow.standard", running, locale),
                        usual(UsualDesigns.URGENT, "workflow.urgent", running, locale)));
    }

    WorkflowView one(AgencyId agency, UUID id, Locale locale) {
        return view(
                workflows.find(agency, id).orElseThrow(),
                workflows.versions(agency),
                workflows.running(agency),
                locale);
    }

    List<DesignFindingView> findings(WorkflowDesign design, Locale locale) {
        return DesignCheck.findings(design).stream()
                .map(f -> new DesignFindingView(f.code(), f.place(), words(f, design, locale)))
                .toList();
    }

    private WorkflowView view(
            Workflows.Workflow w, List<Workflows.Version> all, Map<UUID, Integer> running, Locale locale) {
        List<Workflows.Version> own =
                all.stream().filter(v -> v.workflow().equals(w.id())).toList();
        @Nullable WorkflowDesign newest = own.isEmpty() ? null : own.getFirst().design();
        return new WorkflowView(
                w.id(),
                w.name(),
                w.forms(),
                w.urgencies(),
                w.position(),
                w.active(),
                w.version(),
                w.updatedAt(),
                DesignForm.of(w.design()),
                findings(w.design(), locale),
                !w.design().equals(newest),
                own.stream()
                        .map(v -> new WorkflowVersionView(
                                v.id(),
                                v.number(),
                                v.name(),
                                v.byName(),
                                v.at(),
                                running.getOrDefault(v.id(), 0),
                                DesignForm.of(v.design())))
                        .toList());
    }

    private UsualWorkflowView usual(UUID version, String name, Map<UUID, Integer> running, Locale locale) {
        return new UsualWorkflowView(
                version,
                texts.text(name, Map.of(), locale),
                running.getOrDefault(version, 0),
                DesignForm.of(UsualDesigns.of(version)));
    }

    private String words(Finding finding, WorkflowDesign design, Locale locale) {
        String language = locale.getLanguage();
        String place = design.step(finding.place())
                .map(s -> s.name().in(language))
                .or(() -> design.transition(finding.place()).map(t -> t.name().in(language)))
                .filter(name -> !name.isBlank())
                .orElse(finding.place());
        Map<String, Object> values = new HashMap<>(finding.values());
        values.put("place", place);
        return texts.text("workflow." + finding.code(), values, locale);
    }
}
