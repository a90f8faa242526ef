package vn.hoitu.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.planning.calendar.When;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Reads the calendar of events; an event shows the stories that grew from it with all that came of them. */
@Service
class EventBoard {

    static final int MOST_DAYS = 42;
    static final int MOST_EVENTS = 1_000;

    /**
     * An event in a list.
     *
     * @param firstDay of what goes on for whole days; otherwise absent, with {@code startsAt} given
     * @param startsAt by the clock of {@code zone}
     * @param startInstant the same on every clock
     * @param fromDay the first day it touches by the newsroom's clock
     */
    record EventView(
            UUID id,
            String title,
            String details,
            String place,
            String contact,
            String link,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable LocalDateTime startsAt,
            @Nullable LocalDateTime endsAt,
            @Nullable String zone,
            @Nullable Instant startInstant,
            @Nullable Instant endInstant,
            LocalDate fromDay,
            LocalDate toDay,
            String state,
            @Nullable String reason,
            @Nullable UUID seriesId,
            @Nullable String rule,
            @Nullable LocalDate ruleUntil,
            boolean apart,
            boolean over,
            int stories,
            String madeByName,
            boolean mayChange,
            int version) {}

    record EventsView(LocalDate from, LocalDate to, LocalDate today, List<EventView> items) {}

    /** One chain, read from the records: the event, its stories, who makes what of them, the pieces, what readers have. */
    record EventChainView(EventView event, List<PlanBoard.StoryView> stories) {}

    private final EventBook book;
    private final SeriesBook books;
    private final EventSeries series;
    private final PlanBook stories;
    private final StoryViews views;
    private final PlanningPolicy policy;
    private final Tenancy tenancy;

    EventBoard(
            EventBook book,
            SeriesBook books,
            EventSeries series,
            PlanBook stories,
            StoryViews views,
            PlanningPolicy policy,
            Tenancy tenancy) {
        this.book = book;
        this.books = books;
        this.series = series;
        this.stories = stories;
        this.views = views;
        this.policy = policy;
        this.tenancy = tenancy;
    }

    Outcome<EventsView> days(
            AgencyId agency, Actor actor, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String query) {
        if (!policy.may(actor, agency, PlanningPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        LocalDate today = series.today();
        LocalDate first = Objects.requireNonNullElse(from, today);
        LocalDate last = Objects.requireNonNullElse(to, first);
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            return Outcome.refused(Refusal.invalid(
                    last.isBefore(first)
                            ? FieldProblem.of("to", "order")
                            : new FieldProblem("to", "too-many-days", Map.of("limit", MOST_DAYS))));
        }
        return tenancy.within(agency, () -> {
            series.fillTo(agency, last);
            return Outcome.done(new EventsView(
                    first, last, today, of(agency, actor, book.between(agency, first, last, query, MOST_EVENTS))));
        });
    }

    Outcome<EventChainView> chain(AgencyId agency, Actor actor, UUID id) {
        if (!policy.may(actor, agency, PlanningPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.reading(
                agency,
                () -> book.find(agency, id)
                        .map(event -> {
                            List<Story> grown = books.storiesOf(agency, id).stream()
                                    .map(story -> stories.find(agency, story))
                                    .flatMap(Optional::stream)
                                    .toList();
                            return Outcome.done(new EventChainView(
                                    of(agency, actor, List.of(event)).getFirst(), views.of(agency, actor, grown)));
                        })
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private List<EventView> of(AgencyId agency, Actor actor, List<Event> events) {
        Map<UUID, Event.Series> repeating = books.all(
                agency,
                events.stream().map(Event::seriesId).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<UUID, Integer> counts = new HashMap<>(
                books.storyCounts(agency, events.stream().map(Event::id).toList()));
        LocalDate today = series.today();
        return events.stream()
                .map(e -> view(
                        e,
                        e.seriesId() == null ? null : repeating.get(e.seriesId()),
                        counts.getOrDefault(e.id(), 0),
                        policy.mayChange(actor, e),
                        today))
                .toList();
    }

    private static EventView view(
            Event e, Event.@Nullable Series series, int stories, boolean mayChange, LocalDate today) {
        When.AllDay days = e.when() instanceof When.AllDay d ? d : null;
        When.Timed timed = e.when() instanceof When.Timed t ? t : null;
        return new EventView(
                e.id(),
                e.what().title(),
                e.what().details(),
                e.what().place(),
                e.what().contact(),
                e.what().link(),
                days == null ? null : days.first(),
                days == null ? null : days.last(),
                timed == null ? null : timed.from(),
                timed == null ? null : timed.until(),
                timed == null ? null : timed.zone().getId(),
                timed == null ? null : timed.startInstant(),
                timed == null ? null : timed.endInstant(),
                e.when().firstDay(VietnamTime.ZONE),
                e.when().lastDay(VietnamTime.ZONE),
                e.state().code(),
                e.reason(),
                e.seriesId(),
                series == null ? null : series.rule().toString(),
                series == null ? null : series.rule().until(),
                e.apart(),
                e.when().lastDay(VietnamTime.ZONE).isBefore(today),
                stories,
                e.maker().name(),
                mayChange,
                e.version());
    }
}
