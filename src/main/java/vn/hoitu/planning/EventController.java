package vn.hoitu.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.planning.calendar.When;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.web.Answer;

/** The calendar of events over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/plan")
class EventController {

    record EventRequest(
            @Nullable Integer version,
            @Nullable String scope,
            @Nullable String title,
            @Nullable String details,
            @Nullable String place,
            @Nullable String contact,
            @Nullable String link,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable LocalDateTime startsAt,
            @Nullable LocalDateTime endsAt,
            @Nullable String zone,
            @Nullable String rule,
            @Nullable LocalDate until) {

        EventReading.EventWish wish() {
            return new EventReading.EventWish(
                    title, details, place, contact, link, firstDay, lastDay, startsAt, endsAt, zone, rule, until);
        }
    }

    record EventActRequest(
            @Nullable String act,
            @Nullable Integer version,
            @Nullable String scope,
            @Nullable String reason,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable LocalDateTime startsAt,
            @Nullable LocalDateTime endsAt,
            @Nullable String zone) {

        EventReading.EventWish to() {
            return new EventReading.EventWish(
                    null, null, null, null, null, firstDay, lastDay, startsAt, endsAt, zone, null, null);
        }
    }

    record StoryOfEventRequest(
            @Nullable String title, @Nullable LocalDate day) {}

    record EventOfStoryRequest(@Nullable UUID eventId) {}

    private final EventBoard board;
    private final EventDesk desk;
    private final EventActs acts;
    private final EventReading reading;
    private final EventStories stories;
    private final PlanBoard plan;
    private final PlanDesk plans;

    EventController(
            EventBoard board,
            EventDesk desk,
            EventActs acts,
            EventReading reading,
            EventStories stories,
            PlanBoard plan,
            PlanDesk plans) {
        this.board = board;
        this.desk = desk;
        this.acts = acts;
        this.reading = reading;
        this.stories = stories;
        this.plan = plan;
        this.plans = plans;
    }

    @GetMapping("/events")
    EventBoard.EventsView events(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String q) {
        return Answer.of(board.days(agency, actor, from, to, q));
    }

    @PostMapping("/events")
    ResponseEntity<EventBoard.EventChainView> add(
            Actor actor, @PathVariable AgencyId agency, @RequestBody EventRequest r) {
        return Answer.created(desk.add(agency, actor, r.wish()).then(id -> board.chain(agency, actor, id)));
    }

    @GetMapping("/events/{id}")
    EventBoard.EventChainView event(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(board.chain(agency, actor, id));
    }

    @PutMapping("/events/{id}")
    EventBoard.EventChainView change(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody EventRequest r) {
        return Answer.of(desk.change(agency, actor, id, version(r.version()), scope(r.scope()), r.wish())
                .then(done -> board.chain(agency, actor, done)));
    }

    @PostMapping("/events/{id}/acts")
    EventBoard.EventChainView act(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody EventActRequest r) {
        return Answer.of(to(r).then(to -> acts.act(
                        agency,
                        actor,
                        id,
                        version(r.version()),
                        new EventActs.EventAct(r.act(), scope(r.scope()), r.reason(), to.when())))
                .then(done -> board.chain(agency, actor, done)));
    }

    @PostMapping("/events/{id}/stories")
    ResponseEntity<PlanBoard.StoryView> grow(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody StoryOfEventRequest r) {
        return Answer.created(
                stories.grow(agency, actor, id, r.title(), r.day()).then(story -> plan.story(agency, actor, story)));
    }

    @PutMapping("/stories/{id}/event")
    PlanBoard.StoryView tie(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody EventOfStoryRequest r) {
        return Answer.of(stories.tie(agency, actor, id, r.eventId()).then(story -> plan.story(agency, actor, story)));
    }

    private record NewTime(@Nullable When when) {}

    private Outcome<NewTime> to(EventActRequest r) {
        if (r.firstDay() == null && r.startsAt() == null) {
            return Outcome.done(new NewTime(null));
        }
        List<FieldProblem> problems = new ArrayList<>();
        When when = reading.when(r.to(), plans.today(), problems);
        return problems.isEmpty()
                ? Outcome.done(new NewTime(when))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    private static Event.@Nullable Scope scope(@Nullable String code) {
        return Event.Scope.of(code).orElse(null);
    }

    private static int version(@Nullable Integer given) {
        return Objects.requireNonNullElse(given, 0);
    }
}
