package vn.hoitu.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.planning.calendar.CalendarEntry;
import vn.hoitu.planning.calendar.Rhythm;
import vn.hoitu.planning.calendar.When;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.VietnamTime;

/**
 * Writes out the times of what repeats, and carries a change to those it reaches. Nobody's edit locks a series: what is
 * over, called off or was moved by itself stays as it is.
 */
@Component
class EventSeries {

    /** How far ahead times are written out; further ones follow when somebody looks there. */
    static final int DAYS_AHEAD = 400;
    /** Nobody plans further than this. */
    static final int MOST_DAYS_AHEAD = 800;

    /**
     * What a change of a series did.
     *
     * @param dropped times that no longer exist though stories grew from them
     */
    record Rewritten(UUID series, List<Event> changed, List<Event> dropped) {}

    private final EventBook book;
    private final SeriesBook series;
    private final IdSource ids;
    private final Clock clock;

    EventSeries(EventBook book, SeriesBook series, IdSource ids, Clock clock) {
        this.book = book;
        this.series = series;
        this.ids = ids;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    }

    /** Begins a series with its first time, which stands in the calendar already. */
    UUID begin(AgencyId agency, String uid, Event first, Rhythm rule, Set<LocalDate> leftOut, byte @Nullable [] hash) {
        UUID id = ids.next();
        LocalDate start = first.when().start();
        LocalDate end = horizon(start);
        series.add(agency, new Event.Series(id, uid, rule, start, leftOut, end, 1), hash);
        book.change(first.in(id, start), null, clock.instant());
        write(first, id, rule.days(start, end), leftOut);
        return id;
    }

    /** Writes times out as far as a day that somebody looks at. */
    void fillTo(AgencyId agency, LocalDate day) {
        LocalDate to = earlier(day, today().plusDays(MOST_DAYS_AHEAD));
        for (Event.Series s : series.shortOf(agency, to)) {
            List<Event> times = book.ofSeries(agency, s.id(), s.first());
            Event pattern =
                    times.stream().filter(e -> !e.apart()).reduce((a, b) -> b).orElse(null);
            if (pattern != null) {
                List<LocalDate> days = s.rule().days(s.first(), to).stream()
                        .filter(d -> d.isAfter(s.filledTo()))
                        .toList();
                write(pattern, s.id(), days, s.leftOut());
            }
            series.change(
                    agency, new Event.Series(s.id(), s.uid(), s.rule(), s.first(), s.leftOut(), to, s.version()), null);
        }
    }

    /**
     * Gives the times of a series from one on another look, hour or rhythm. Earlier ones keep the old.
     *
     * @param rule the new rhythm; absent to keep the old, moved along with the days
     * @return nothing done when the old rhythm names days that cannot simply be moved
     */
    Optional<Rewritten> rewrite(
            Event.Series old,
            Event edited,
            CalendarEntry.Words what,
            When when,
            @Nullable Rhythm rule,
            boolean onlyFuture) {
        AgencyId agency = edited.agency();
        LocalDate given = Objects.requireNonNull(edited.occurrence());
        long shift = ChronoUnit.DAYS.between(given, when.start());
        LocalDate from = onlyFuture ? later(given, today()) : today();
        List<Event> reached = book.ofSeries(agency, old.id(), from);
        LocalDate at = reached.isEmpty()
                ? given
                : Objects.requireNonNull(reached.getFirst().occurrence());
        int before = old.rule().days(old.first(), at.minusDays(1)).size();
        Optional<Rhythm> rhythm =
                rule != null ? Optional.of(rule) : old.rule().without(before).later(shift);
        return rhythm.map(r -> {
            LocalDate start = at.plusDays(shift);
            Set<LocalDate> leftOut =
                    old.leftOut().stream().map(d -> d.plusDays(shift)).collect(Collectors.toSet());
            Event.Series next = new Event.Series(old.id(), old.uid(), r, start, leftOut, horizon(start), old.version());
            UUID id = before == 0 ? renewed(agency, next) : split(agency, old, next, at);
            List<LocalDate> days = r.days(start, next.filledTo()).stream()
                    .filter(d -> !leftOut.contains(d))
                    .toList();
            return laidOut(edited, id, reached, days, what, when, shift);
        });
    }

    /** A newer edition of a calendar file: those to come follow it from its own first day on. */
    void follow(
            Event.Series known, Event first, CalendarEntry entry, Rhythm rule, LocalDate from, byte @Nullable [] hash) {
        AgencyId agency = first.agency();
        LocalDate start = entry.when().start();
        Event.Series next = new Event.Series(
                known.id(), known.uid(), rule, start, entry.leftOut(), horizon(start), known.version());
        series.change(agency, next, hash);
        List<LocalDate> days = rule.days(start, next.filledTo()).stream()
                .filter(d -> !d.isBefore(today()) && !entry.leftOut().contains(d))
                .toList();
        laidOut(first, known.id(), book.ofSeries(agency, known.id(), from), days, entry.words(), entry.when(), 0)
                .dropped()
                .forEach(e -> book.change(e.standing(Event.State.CANCELLED, null), null, clock.instant()));
    }

    private UUID renewed(AgencyId agency, Event.Series next) {
        series.change(agency, next, null);
        return next.id();
    }

    private UUID split(AgencyId agency, Event.Series old, Event.Series next, LocalDate at) {
        end(agency, old, at.minusDays(1));
        UUID id = ids.next();
        series.add(
                agency,
                new Event.Series(id, id + "@hoitu", next.rule(), next.first(), next.leftOut(), next.filledTo(), 1),
                null);
        return id;
    }

    /** Nothing of a series begins after a day any more. */
    void end(AgencyId agency, Event.Series s, LocalDate last) {
        series.change(
                agency,
                new Event.Series(
                        s.id(), s.uid(), s.rule().endingOn(last), s.first(), s.leftOut(), s.filledTo(), s.version()),
                null);
    }

    private Rewritten laidOut(
            Event edited,
            UUID id,
            List<Event> reached,
            List<LocalDate> days,
            CalendarEntry.Words what,
            When when,
            long shift) {
        AgencyId agency = edited.agency();
        book.loosen(agency, reached.stream().map(Event::id).toList());
        Map<LocalDate, Event> standing = new TreeMap<>();
        reached.forEach(e -> standing.put(Objects.requireNonNull(e.occurrence()).plusDays(shift), e));
        List<Event> changed = new ArrayList<>();
        List<Event> dropped = new ArrayList<>();
        Instant now = clock.instant();
        standing.forEach((day, e) -> {
            boolean follows = e.followsSeries(today()) || e.id().equals(edited.id());
            if (!follows) {
                book.change(e.in(id, day), null, now);
            } else if (days.contains(day)) {
                Event next = e.with(what, when.startingOn(day), false).in(id, day);
                book.change(next, null, now);
                changed.add(next);
            } else if (series.storiesOf(agency, e.id()).isEmpty()) {
                book.remove(agency, e.id());
            } else {
                dropped.add(e.in(null, null));
            }
        });
        if (!reached.isEmpty()) {
            Event pattern = reached.getFirst().with(what, when, false);
            write(
                    pattern,
                    id,
                    days.stream().filter(d -> !standing.containsKey(d)).toList(),
                    Set.of());
        }
        return new Rewritten(id, changed, dropped);
    }

    private void write(Event pattern, UUID id, List<LocalDate> days, Set<LocalDate> leftOut) {
        Instant now = clock.instant();
        for (LocalDate day : days) {
            if (!leftOut.contains(day)) {
                UUID next = ids.next();
                book.add(
                        new Event(
                                pattern.agency(),
                                next,
                                next + "@hoitu",
                                id,
                                day,
                                pattern.what(),
                                pattern.when().startingOn(day),
                                Event.State.PLANNED,
                                null,
                                false,
                                pattern.sequence(),
                                pattern.maker(),
                                now,
                                1),
                        null);
            }
        }
    }

    private LocalDate horizon(LocalDate start) {
        return later(start, today()).plusDays(DAYS_AHEAD);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
