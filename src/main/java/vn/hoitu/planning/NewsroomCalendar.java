package vn.hoitu.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;

/** Events, duty and leave for other modules: what people do with them on the screens, with the same rules and refusals. */
@Service
public class NewsroomCalendar {

    /**
     * Something that will happen, on whole days or by the newsroom's clock.
     *
     * @param lastDay of whole days; otherwise {@code startsAt} and {@code endsAt} say when
     * @param rule how it repeats (RRULE); absent for once
     */
    public record Happening(
            String title,
            String details,
            String place,
            String contact,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable LocalDateTime startsAt,
            @Nullable LocalDateTime endsAt,
            @Nullable String rule) {}

    /** A turn of duty. */
    public record Turn(LocalDate day, String role, LocalTime from, LocalTime to, List<UUID> people) {}

    /** Some days away. */
    public record Absence(UUID person, LocalDate firstDay, LocalDate lastDay, UUID deputy) {}

    private final EventDesk events;
    private final EventBook book;
    private final EventStories stories;
    private final DutyDesk duty;
    private final LeaveDesk leaves;
    private final Tenancy tenancy;

    NewsroomCalendar(
            EventDesk events, EventBook book, EventStories stories, DutyDesk duty, LeaveDesk leaves, Tenancy tenancy) {
        this.events = events;
        this.book = book;
        this.stories = stories;
        this.duty = duty;
        this.leaves = leaves;
        this.tenancy = tenancy;
    }

    /** Whether no event was ever entered. */
    public boolean isEmpty(AgencyId agency) {
        return tenancy.reading(agency, () -> book.isEmpty(agency));
    }

    public Outcome<UUID> add(AgencyId agency, Actor actor, Happening h) {
        return events.add(
                agency,
                actor,
                new EventReading.EventWish(
                        h.title(),
                        h.details(),
                        h.place(),
                        h.contact(),
                        null,
                        h.firstDay(),
                        h.lastDay(),
                        h.startsAt(),
                        h.endsAt(),
                        null,
                        h.rule(),
                        null));
    }

    /** Ties a story of the plan to the event it grew from. */
    public Outcome<UUID> tie(AgencyId agency, Actor actor, UUID story, UUID event) {
        return stories.tie(agency, actor, story, event);
    }

    /** Registers a story with what the event says. */
    public Outcome<UUID> grow(AgencyId agency, Actor actor, UUID event) {
        return stories.grow(agency, actor, event, null, null);
    }

    public Outcome<UUID> put(AgencyId agency, Actor actor, Turn t) {
        return duty.add(
                agency, actor, new ShiftReading.ShiftWish(t.day(), null, t.role(), t.from(), t.to(), "", t.people()));
    }

    public Outcome<UUID> away(AgencyId agency, Actor actor, Absence a) {
        return leaves.ask(
                agency,
                actor,
                new LeaveReading.LeaveWish(a.person(), "annual", a.firstDay(), a.lastDay(), a.deputy(), ""));
    }
}
