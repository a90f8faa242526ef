package vn.hoitu.editorial;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.editorial.workflow.WorkflowDesign;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.web.Answer;

/** Workflows over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/workflows")
class WorkflowController {

    record WorkflowRequest(
            @Nullable Integer version,
            @Nullable String name,
            @Nullable List<String> forms,
            @Nullable List<String> urgencies,
            @Nullable Integer position,
            @Nullable Boolean active,
            @Nullable DesignForm design) {

        Outcome<WorkflowDesk.Wish> wish() {
            return design == null ? Outcome.done(wish(null)) : design.read().map(this::wish);
        }

        private WorkflowDesk.Wish wish(@Nullable WorkflowDesign read) {
            return new WorkflowDesk.Wish(name, forms, urgencies, position, active, read);
        }
    }

    record SeenRequest(@Nullable Integer version) {
        int seen() {
            return Objects.requireNonNullElse(version, 0);
        }
    }

    record DesignFindingsView(List<WorkflowViews.DesignFindingView> findings) {}

    private final WorkflowDesk desk;
    private final WorkflowReading reading;
    private final RunningPieces running;

    WorkflowController(WorkflowDesk desk, WorkflowReading reading, RunningPieces running) {
        this.desk = desk;
        this.reading = reading;
        this.running = running;
    }

    @GetMapping
    WorkflowViews.WorkflowsView workflows(Actor actor, @PathVariable AgencyId agency) {
        return Answer.of(reading.all(agency, actor));
    }

    @PostMapping
    ResponseEntity<WorkflowViews.WorkflowView> begin(
            Actor actor, @PathVariable AgencyId agency, @RequestBody WorkflowRequest request) {
        WorkflowViews.WorkflowView workflow = Answer.of(request.wish()
                .then(wish -> desk.begin(agency, actor, wish))
                .then(id -> reading.one(agency, actor, id)));
        return ResponseEntity.created(URI.create("/api/v1/agencies/" + agency + "/workflows/" + workflow.id()))
                .body(workflow);
    }

    @GetMapping("/{id}")
    WorkflowViews.WorkflowView workflow(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(reading.one(agency, actor, id));
    }

    @PatchMapping("/{id}")
    WorkflowViews.WorkflowView change(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody WorkflowRequest request) {
        int seen = Objects.requireNonNullElse(request.version(), 0);
        return Answer.of(request.wish()
                .then(wish -> desk.change(agency, actor, id, seen, wish))
                .then(done -> reading.one(agency, actor, done)));
    }

    @PostMapping("/{id}/versions")
    WorkflowViews.WorkflowView publish(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody SeenRequest request) {
        return Answer.of(
                desk.publish(agency, actor, id, request.seen()).then(done -> reading.one(agency, actor, done)));
    }

    /** What is wrong with a design that is not saved yet. */
    @PostMapping("/check")
    DesignFindingsView check(Actor actor, @PathVariable AgencyId agency, @RequestBody DesignForm design) {
        return new DesignFindingsView(Answer.of(design.read().then(read -> reading.findings(agency, actor, read))));
    }

    @GetMapping("/{id}/running")
    RunningPieces.MovePreview running(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(running.preview(agency, actor, id));
    }

    @PostMapping("/{id}/running")
    RunningPieces.MovePreview moveRunning(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(running.move(agency, actor, id));
    }
}
