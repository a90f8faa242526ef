package vn.hoitu.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;

/** The story plan for other modules: what people do with it on the screen, with the same rules and refusals. */
@Service
public class StoryPlan {

    /** A story to register; what is not said is left open. */
    public record Proposal(
            LocalDate day,
            String title,
            String angle,
            @Nullable UUID sectionId,
            String priority,
            String place,
            String equipment,
            @Nullable Instant deadline) {}

    /** A form of a story to be made; the first person leads. */
    public record Order(
            String form,
            @Nullable UUID deskId,
            @Nullable Integer length,
            @Nullable String lengthUnit,
            @Nullable Instant deadline,
            String note,
            List<UUID> people) {}

    private final PlanDesk desk;
    private final AssignmentDesk assignments;
    private final MeetingNotes meetings;
    private final PlanBoard board;
    private final PlanBook book;
    private final Tenancy tenancy;

    StoryPlan(
            PlanDesk desk,
            AssignmentDesk assignments,
            MeetingNotes meetings,
            PlanBoard board,
            PlanBook book,
            Tenancy tenancy) {
        this.desk = desk;
        this.assignments = assignments;
        this.meetings = meetings;
        this.board = board;
        this.book = book;
        this.tenancy = tenancy;
    }

    /** Whether nothing was ever registered. */
    public boolean isEmpty(AgencyId agency) {
        return tenancy.reading(agency, () -> book.isEmpty(agency));
    }

    public Outcome<UUID> propose(AgencyId agency, Actor actor, Proposal p) {
        return desk.propose(
                agency,
                actor,
                new WishReading.StoryWish(
                        p.day(),
                        p.title(),
                        p.angle(),
                        p.sectionId(),
                        p.priority(),
                        p.place(),
                        p.equipment(),
                        p.deadline(),
                        null));
    }

    /**
     * @param act {@code approve}, {@code refuse}, {@code cancel}, {@code reopen} or {@code merge}
     * @param reason why; asked for where the act takes something away from who proposed it
     * @param into the story that takes this one in, of a merger
     */
    public Outcome<UUID> decide(
            AgencyId agency, Actor actor, UUID story, String act, @Nullable String reason, @Nullable UUID into) {
        StoryAct known = StoryAct.of(act).orElseThrow(() -> new IllegalArgumentException(act));
        return board.story(agency, actor, story)
                .then(s -> desk.decide(agency, actor, story, new PlanDesk.Decision(known, s.version(), reason, into)));
    }

    public Outcome<UUID> order(AgencyId agency, Actor actor, UUID story, Order o) {
        return assignments.add(
                agency,
                actor,
                story,
                new OrderReading.OrderWish(
                        o.form(), o.deskId(), o.length(), o.lengthUnit(), o.deadline(), o.note(), o.people()));
    }

    public Outcome<UUID> accept(AgencyId agency, Actor actor, UUID assignment) {
        return assignments.accept(agency, actor, assignment);
    }

    /** Opens the piece of an assignment in the actor's name, or finds the one that was opened before. */
    public Outcome<UUID> start(AgencyId agency, Actor actor, UUID assignment) {
        return assignments.start(agency, actor, assignment);
    }

    /** Writes the first minutes of a day. */
    public Outcome<LocalDate> writeMinutes(AgencyId agency, Actor actor, LocalDate day, String minutes) {
        return meetings.write(agency, actor, day, 0, minutes).map(MeetingNotes.MeetingView::day);
    }

    /** The desks that can be given something to make, by name. */
    public Outcome<List<Desk>> desks(AgencyId agency, Actor actor) {
        return board.desks(agency, actor)
                .map(desks ->
                        desks.stream().map(d -> new Desk(d.id(), d.name())).toList());
    }

    public record Desk(UUID id, String name) {}
}
