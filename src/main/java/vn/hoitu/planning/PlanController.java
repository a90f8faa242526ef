package vn.hoitu.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

/** The story plan over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/plan")
class PlanController {

    record StoryRequest(
            @Nullable Integer version,
            @Nullable LocalDate day,
            @Nullable String title,
            @Nullable String angle,
            @Nullable UUID sectionId,
            @Nullable String priority,
            @Nullable String place,
            @Nullable String equipment,
            @Nullable Instant deadline,
            @Nullable Set<String> clear) {

        WishReading.StoryWish wish() {
            return new WishReading.StoryWish(day, title, angle, sectionId, priority, place, equipment, deadline, clear);
        }
    }

    record StoryActRequest(
            @Nullable String act,
            @Nullable Integer version,
            @Nullable String reason,
            @Nullable UUID intoId) {}

    record AssignmentRequest(
            @Nullable Integer version,
            @Nullable String form,
            @Nullable UUID deskId,
            @Nullable Integer length,
            @Nullable String lengthUnit,
            @Nullable Instant deadline,
            @Nullable String note,
            @Nullable List<UUID> personIds) {

        OrderReading.OrderWish wish() {
            return new OrderReading.OrderWish(form, deskId, length, lengthUnit, deadline, note, personIds);
        }
    }

    record DesksView(List<PlanBoard.DeskView> items) {}

    record MakersView(List<Makers.MakerView> items) {}

    record StartedView(UUID pieceId) {}

    private final PlanBoard board;
    private final PlanDesk desk;
    private final AssignmentDesk assignments;
    private final Makers makers;

    PlanController(PlanBoard board, PlanDesk desk, AssignmentDesk assignments, Makers makers) {
        this.board = board;
        this.desk = desk;
        this.assignments = assignments;
        this.makers = makers;
    }

    @GetMapping
    PlanBoard.PlanView plan(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String priority,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable UUID desk,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable UUID section) {
        return Answer.of(
                board.days(agency, actor, from, to, new PlanFilter(q, state, priority, form, desk, person, section)));
    }

    @GetMapping("/desks")
    DesksView desks(Actor actor, @PathVariable AgencyId agency) {
        return new DesksView(Answer.of(board.desks(agency, actor)));
    }

    @GetMapping("/people")
    MakersView people(
            Actor actor, @PathVariable AgencyId agency, @RequestParam(required = false) @Nullable LocalDate day) {
        return new MakersView(Answer.of(makers.of(agency, actor, day)));
    }

    @GetMapping("/pieces/{id}")
    PlanBoard.PieceOriginView origin(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(board.originOf(agency, actor, id));
    }

    @GetMapping("/mine")
    PlanBoard.OwedView mine(Actor actor, @PathVariable AgencyId agency) {
        return Answer.of(board.owedBy(agency, actor));
    }

    @PostMapping("/stories")
    ResponseEntity<PlanBoard.StoryView> propose(
            Actor actor, @PathVariable AgencyId agency, @RequestBody StoryRequest r) {
        return Answer.created(desk.propose(agency, actor, r.wish()).then(id -> board.story(agency, actor, id)));
    }

    @GetMapping("/stories/{id}")
    PlanBoard.StoryView story(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(board.story(agency, actor, id));
    }

    @PatchMapping("/stories/{id}")
    PlanBoard.StoryView change(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody StoryRequest r) {
        return Answer.of(desk.change(agency, actor, id, version(r.version()), r.wish())
                .then(done -> board.story(agency, actor, done)));
    }

    @PostMapping("/stories/{id}/acts")
    PlanBoard.StoryView act(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody StoryActRequest r) {
        StoryAct act = StoryAct.of(Objects.requireNonNullElse(r.act(), "")).orElse(null);
        PlanDesk.Decision decision = new PlanDesk.Decision(act, version(r.version()), r.reason(), r.intoId());
        return Answer.of(desk.decide(agency, actor, id, decision).then(done -> board.story(agency, actor, done)));
    }

    @PostMapping("/stories/{id}/assignments")
    ResponseEntity<PlanBoard.StoryView> assign(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody AssignmentRequest r) {
        return Answer.created(
                assignments.add(agency, actor, id, r.wish()).then(done -> board.story(agency, actor, id)));
    }

    @PutMapping("/assignments/{id}")
    ResponseEntity<Void> changeAssignment(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody AssignmentRequest r) {
        return Answer.empty(assignments.change(agency, actor, id, version(r.version()), r.wish()));
    }

    @DeleteMapping("/assignments/{id}")
    ResponseEntity<Void> removeAssignment(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.empty(assignments.remove(agency, actor, id));
    }

    @PostMapping("/assignments/{id}/accept")
    ResponseEntity<Void> accept(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.empty(assignments.accept(agency, actor, id));
    }

    @PostMapping("/assignments/{id}/start")
    StartedView start(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return new StartedView(Answer.of(assignments.start(agency, actor, id)));
    }

    private static int version(@Nullable Integer given) {
        return Objects.requireNonNullElse(given, 0);
    }
}
