package vn.hoitu.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.planning.calendar.When;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Calls events off, puts them off, takes that back, and makes one of many out of a series. */
@Service
class EventActs {

    private final EventDesk desk;
    private final EventBook book;
    private final SeriesBook books;
    private final EventSeries series;
    private final EventNews news;
    private final Clock clock;

    EventActs(EventDesk desk, EventBook book, SeriesBook books, EventSeries series, EventNews news, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.books = books;
        this.series = series;
        this.news = news;
        this.clock = clock;
    }

    /** An act on an event as the request gives it. */
    record EventAct(
            @Nullable String act,
            Event.@Nullable Scope scope,
            @Nullable String reason,
            @Nullable When to) {}

    Outcome<UUID> act(AgencyId agency, Actor actor, UUID id, int version, EventAct given) {
        return desk.onEvent(agency, actor, id, version, event -> {
            String reason = given.reason() == null ? "" : given.reason().strip();
            if (reason.length() > PlanDesk.MOST_REASON_CHARACTERS) {
                return Outcome.refused(Refusal.invalid(
                        new FieldProblem("reason", "too-long", Map.of("limit", PlanDesk.MOST_REASON_CHARACTERS))));
            }
            String act = Objects.requireNonNullElse(given.act(), "");
            boolean takesAway = act.equals("cancel") || act.equals("postpone");
            if (takesAway && reason.isEmpty()) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("reason", "required")));
            }
            if (takesAway && event.state() == Event.State.CANCELLED) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "event-cancelled"));
            }
            switch (act) {
                case "cancel" ->
                    reached(event, given.scope()).forEach(e -> stand(actor, e, Event.State.CANCELLED, reason));
                case "postpone" -> postpone(actor, event, given.to(), reason);
                case "restore" -> stand(actor, event, Event.State.PLANNED, null);
                case "make-single" -> single(actor, event);
                default -> {
                    return Outcome.refused(Refusal.invalid(FieldProblem.of("act", "unknown")));
                }
            }
            return Outcome.done(id);
        });
    }

    /** To another time, or to none that is known yet. */
    private void postpone(Actor actor, Event event, @Nullable When to, String reason) {
        if (to == null) {
            stand(actor, event, Event.State.POSTPONED, reason);
            return;
        }
        Event next = event.with(event.what(), to, event.seriesId() != null).standing(Event.State.PLANNED, reason);
        book.change(next, null, clock.instant());
        desk.record(actor, event, "event.postponed", EventDesk.values(event), EventDesk.values(next));
        news.told(next, "moved", actor, reason);
    }

    private void stand(Actor actor, Event event, Event.State state, @Nullable String reason) {
        Event next = event.standing(state, reason);
        book.change(next, null, clock.instant());
        desk.record(actor, event, "event." + state.code(), EventDesk.values(event), EventDesk.values(next));
        if (state != Event.State.PLANNED) {
            news.told(next, state.code(), actor, reason);
        }
    }

    /** Those that an act on a series means; the series ends before the first of them. */
    private List<Event> reached(Event event, Event.@Nullable Scope scope) {
        if (event.seriesId() == null || event.occurrence() == null || scope == null || scope == Event.Scope.ONE) {
            return List.of(event);
        }
        LocalDate today = series.today();
        LocalDate from = scope == Event.Scope.FUTURE ? event.occurrence() : today;
        Event.Series s = books.lock(event.agency(), event.seriesId()).orElseThrow();
        series.end(event.agency(), s, from.minusDays(1));
        return book.ofSeries(event.agency(), event.seriesId(), from).stream()
                .filter(e -> e.followsSeries(today) || e.id().equals(event.id()))
                .toList();
    }

    /** This time stays, those to come go; from where stories grew, each goes on by itself. */
    private void single(Actor actor, Event event) {
        if (event.seriesId() == null) {
            return;
        }
        AgencyId agency = event.agency();
        Event.Series s = books.lock(agency, event.seriesId()).orElseThrow();
        LocalDate today = series.today();
        for (Event e : book.ofSeries(agency, s.id(), s.first())) {
            boolean stays = e.id().equals(event.id()) || !e.followsSeries(today);
            if (stays || !books.storiesOf(agency, e.id()).isEmpty()) {
                book.change(e.in(null, null), null, clock.instant());
            } else {
                book.remove(agency, e.id());
            }
        }
        series.end(agency, s, s.first().minusDays(1));
        desk.record(actor, event, "event.made-single", Map.of(), EventDesk.values(event));
    }
}
