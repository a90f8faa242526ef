package vn.hoitu.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.planning.calendar.When;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Puts events into the newsroom's calendar and changes them: one, this and those after it, or all to come. */
@Service
class EventDesk {

    private final EventBook book;
    private final SeriesBook books;
    private final EventSeries series;
    private final EventReading reading;
    private final EventNews news;
    private final PlanningPolicy policy;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    EventDesk(
            EventBook book,
            SeriesBook books,
            EventSeries series,
            EventReading reading,
            EventNews news,
            PlanningPolicy policy,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.book = book;
        this.books = books;
        this.series = series;
        this.reading = reading;
        this.news = news;
        this.policy = policy;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<UUID> add(AgencyId agency, Actor actor, EventReading.EventWish wish) {
        if (!policy.may(actor, agency, PlanningPolicy.PROPOSE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> reading.read(wish, series.today()).map(read -> {
                    Instant now = clock.instant();
                    UUID id = ids.next();
                    Event.Maker maker = new Event.Maker(actor.person().value(), actor.name(), now);
                    Event event = new Event(
                            agency,
                            id,
                            id + "@hoitu",
                            null,
                            null,
                            read.what(),
                            read.when(),
                            Event.State.PLANNED,
                            null,
                            false,
                            0,
                            maker,
                            now,
                            1);
                    book.add(event, null);
                    if (read.rule() != null) {
                        series.begin(agency, ids.next() + "@hoitu", event, read.rule(), java.util.Set.of(), null);
                    }
                    record(actor, event, "event.added", Map.of(), values(event));
                    return id;
                }));
    }

    /** @param wish the whole event as it is to be; its rule counts for a single one that is to repeat and for a scope */
    Outcome<UUID> change(
            AgencyId agency,
            Actor actor,
            UUID id,
            int version,
            Event.@Nullable Scope scope,
            EventReading.EventWish wish) {
        return onEvent(agency, actor, id, version, event -> {
            if (scope == null) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("scope", "unknown")));
            }
            if (event.state() == Event.State.CANCELLED) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "event-cancelled"));
            }
            return reading.read(wish, series.today())
                    .then(read -> event.seriesId() == null || scope == Event.Scope.ONE
                            ? one(actor, event, read)
                            : many(actor, event, read, scope));
        });
    }

    private Outcome<UUID> one(Actor actor, Event event, EventReading.Read read) {
        Event next = event.with(read.what(), read.when(), event.seriesId() != null)
                .standing(event.when().equals(read.when()) ? event.state() : Event.State.PLANNED, null);
        book.change(next, null, clock.instant());
        if (event.seriesId() == null && read.rule() != null) {
            series.begin(event.agency(), ids.next() + "@hoitu", next, read.rule(), java.util.Set.of(), null);
        }
        record(actor, event, "event.changed", values(event), values(next));
        if (!event.when().equals(read.when())) {
            news.told(next, "moved", actor, null);
        }
        return Outcome.done(event.id());
    }

    private Outcome<UUID> many(Actor actor, Event event, EventReading.Read read, Event.Scope scope) {
        Event.Series old = books.lock(event.agency(), Objects.requireNonNull(event.seriesId()))
                .orElseThrow();
        var rewritten = series.rewrite(old, event, read.what(), read.when(), read.rule(), scope == Event.Scope.FUTURE);
        if (rewritten.isEmpty()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("rule", "event-rule-moved")));
        }
        Event next = event.with(read.what(), read.when(), false);
        record(actor, event, "event.series-changed", values(event), values(next));
        boolean moved = !event.when().equals(read.when());
        rewritten.get().changed().stream().filter(e -> moved).forEach(e -> news.told(e, "moved", actor, null));
        rewritten.get().dropped().forEach(e -> {
            book.change(e.standing(Event.State.CANCELLED, null), null, clock.instant());
            news.told(e, "cancelled", actor, null);
        });
        return Outcome.done(event.id());
    }

    /** Opens an event of the version that was read to those who may change it. */
    Outcome<UUID> onEvent(AgencyId agency, Actor actor, UUID id, int version, Function<Event, Outcome<UUID>> work) {
        if (!policy.may(actor, agency, PlanningPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> book.lock(agency, id)
                        .map(event -> {
                            if (!policy.mayChange(actor, event)) {
                                return Outcome.<UUID>refused(Refusal.forbidden());
                            }
                            return event.version() == version
                                    ? work.apply(event)
                                    : Outcome.<UUID>refused(Refusal.of(Refusal.Kind.CONFLICT, "event-moved-on"));
                        })
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    void record(Actor actor, Event event, String act, Map<String, Object> before, Map<String, Object> after) {
        changes.record(event.agency(), "event", event.id());
        audit.record(
                event.agency(),
                actor,
                AuditFact.of(act, "event", event.id(), event.what().title()).changing(before, after));
    }

    static Map<String, Object> values(Event event) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", event.what().title());
        values.put(
                "when",
                switch (event.when()) {
                    case When.AllDay(LocalDate first, LocalDate last) -> first + "/" + last;
                    case When.Timed t -> t.from() + "/" + t.until() + " " + t.zone();
                });
        values.put("place", event.what().place());
        values.put("state", event.state().code());
        values.put("reason", Objects.requireNonNullElse(event.reason(), ""));
        return values;
    }
}
