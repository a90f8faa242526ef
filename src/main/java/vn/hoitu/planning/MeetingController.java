package vn.hoitu.planning;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

/** The morning meeting over HTTP: where it meets, its minutes, what it decided. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/plan")
class MeetingController {

    record MinutesRequest(
            @Nullable Integer version, @Nullable String minutes) {}

    record DecisionRequest(
            @Nullable Integer version,
            @Nullable String words,
            @Nullable UUID personId,
            @Nullable LocalDate due,
            @Nullable List<UUID> storyIds) {

        DecisionReading.DecisionWish wish() {
            return new DecisionReading.DecisionWish(words, personId, due, storyIds);
        }
    }

    record TickRequest(@Nullable Boolean done) {}

    record DecisionsView(List<DecisionDesk.DecisionView> items) {}

    record DecidedView(UUID id) {}

    private final MeetingNotes meetings;
    private final DecisionDesk decisions;

    MeetingController(MeetingNotes meetings, DecisionDesk decisions) {
        this.meetings = meetings;
        this.decisions = decisions;
    }

    @GetMapping("/meetings/{day}")
    MeetingNotes.MeetingView meeting(Actor actor, @PathVariable AgencyId agency, @PathVariable String day) {
        return Answer.of(meetings.of(agency, actor, day(day)));
    }

    @PutMapping("/meetings/{day}")
    MeetingNotes.MeetingView writeMinutes(
            Actor actor, @PathVariable AgencyId agency, @PathVariable String day, @RequestBody MinutesRequest r) {
        return Answer.of(
                meetings.write(agency, actor, day(day), Objects.requireNonNullElse(r.version(), 0), r.minutes()));
    }

    @GetMapping("/meetings/{day}/decisions")
    DecisionsView decisions(Actor actor, @PathVariable AgencyId agency, @PathVariable String day) {
        return new DecisionsView(Answer.of(decisions.ofDay(agency, actor, day(day))));
    }

    @PostMapping("/meetings/{day}/decisions")
    ResponseEntity<DecidedView> decide(
            Actor actor, @PathVariable AgencyId agency, @PathVariable String day, @RequestBody DecisionRequest r) {
        return Answer.created(decisions.add(agency, actor, day(day), r.wish()).map(DecidedView::new));
    }

    @GetMapping("/decisions/mine")
    DecisionsView mine(Actor actor, @PathVariable AgencyId agency) {
        return new DecisionsView(Answer.of(decisions.mine(agency, actor)));
    }

    @GetMapping("/stories/{id}/decisions")
    DecisionsView ofStory(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return new DecisionsView(Answer.of(decisions.ofStory(agency, actor, id)));
    }

    @PutMapping("/decisions/{id}")
    ResponseEntity<Void> change(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody DecisionRequest r) {
        return Answer.empty(decisions.change(agency, actor, id, Objects.requireNonNullElse(r.version(), 0), r.wish()));
    }

    @PostMapping("/decisions/{id}/done")
    ResponseEntity<Void> tick(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody TickRequest r) {
        return Answer.empty(decisions.tick(agency, actor, id, Objects.requireNonNullElse(r.done(), true)));
    }

    @DeleteMapping("/decisions/{id}")
    ResponseEntity<Void> remove(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.empty(decisions.remove(agency, actor, id));
    }

    /** What is no day names no meeting; who may not read the plan is not told even that. */
    private static @Nullable LocalDate day(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
