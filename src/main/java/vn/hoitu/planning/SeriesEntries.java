package vn.hoitu.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.planning.calendar.CalendarEntry;
import vn.hoitu.shared.AgencyId;

/**
 * Events as calendar files say them: what repeats is one entry with its rule and the days it leaves out, and after it
 * each time that is not as the rule says. Runs within the agency's transaction.
 */
@Component
class SeriesEntries {

    private final EventBook book;
    private final SeriesBook series;

    SeriesEntries(EventBook book, SeriesBook series) {
        this.book = book;
        this.series = series;
    }

    /** The entries of some events; of what repeats all of it, so that other programs reckon the same days. */
    List<CalendarEntry> of(AgencyId agency, Collection<Event> events) {
        Set<UUID> repeating = new HashSet<>();
        List<CalendarEntry> entries = new ArrayList<>();
        for (Event e : events) {
            if (e.seriesId() == null) {
                entries.add(single(e));
            } else {
                repeating.add(e.seriesId());
            }
        }
        series.all(agency, repeating).values().stream()
                .sorted(Comparator.comparing(Event.Series::first).thenComparing(Event.Series::id))
                .forEach(s -> entries.addAll(of(agency, s)));
        return entries;
    }

    /** A series with its exceptions; the entry with the rule comes first. */
    List<CalendarEntry> of(AgencyId agency, Event.Series s) {
        List<Event> times = book.ofSeries(agency, s.id(), LocalDate.EPOCH);
        List<LocalDate> days = s.rule().days(s.first(), s.filledTo());
        if (times.isEmpty() || days.isEmpty()) {
            return times.stream().map(SeriesEntries::single).toList();
        }
        Map<LocalDate, Event> standing = new HashMap<>();
        times.forEach(e -> standing.put(Objects.requireNonNull(e.occurrence()), e));
        Set<LocalDate> leftOut = new HashSet<>(s.leftOut());
        days.stream().filter(day -> !standing.containsKey(day)).forEach(leftOut::add);
        CalendarEntry whole = whole(s, pattern(times), leftOut, times);
        List<CalendarEntry> entries = new ArrayList<>(List.of(whole));
        Set<LocalDate> ruled = new HashSet<>(days);
        for (Event e : times) {
            LocalDate day = Objects.requireNonNull(e.occurrence());
            if (!ruled.contains(day)) {
                entries.add(single(e)); // an older rule gave it; the present one does not
            } else if (!asRuled(e, day, whole)) {
                entries.add(exception(e, day, whole));
            }
        }
        return entries;
    }

    /** The time of a series that shows how the others are: the last that nobody changed by itself. */
    static Event pattern(List<Event> times) {
        return times.stream().filter(e -> !e.apart()).reduce((a, b) -> b).orElseGet(times::getLast);
    }

    private static CalendarEntry whole(Event.Series s, Event pattern, Set<LocalDate> leftOut, List<Event> times) {
        return new CalendarEntry(
                s.uid(),
                pattern.when().startingOn(s.first()),
                pattern.what(),
                CalendarEntry.Status.CONFIRMED,
                Math.max(s.version() - 1, pattern.sequence()),
                times.stream()
                        .map(Event::updatedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                s.rule(),
                leftOut,
                null);
    }

    private static boolean asRuled(Event e, LocalDate day, CalendarEntry whole) {
        return e.state() == Event.State.PLANNED
                && e.what().equals(whole.words())
                && e.when().equals(whole.when().startingOn(day));
    }

    /** Named by the series and the time it stands in for; no older than the series itself. */
    private static CalendarEntry exception(Event e, LocalDate day, CalendarEntry whole) {
        CalendarEntry own = single(e);
        return new CalendarEntry(
                whole.uid(),
                own.when(),
                own.words(),
                own.status(),
                Math.max(own.sequence(), whole.sequence()),
                own.stamp(),
                null,
                Set.of(),
                CalendarEntry.Occurrence.of(day, whole.when()));
    }

    private static CalendarEntry single(Event e) {
        CalendarEntry.Status status = switch (e.state()) {
            case PLANNED -> CalendarEntry.Status.CONFIRMED;
            case POSTPONED -> CalendarEntry.Status.TENTATIVE;
            case CANCELLED -> CalendarEntry.Status.CANCELLED;
        };
        return new CalendarEntry(
                e.uid(),
                e.when(),
                e.what(),
                status,
                Math.max(e.sequence(), e.version() - 1),
                e.updatedAt(),
                null,
                Set.of(),
                null);
    }

    /** Whether an entry says what a series is here already: our own calendar coming back. */
    boolean asItStands(AgencyId agency, Event.Series s, CalendarEntry entry) {
        List<CalendarEntry> own = of(agency, s);
        return !own.isEmpty()
                && own.getFirst().rule() != null
                && entry.rule() != null
                && entry.status() != CalendarEntry.Status.CANCELLED
                && entry.rule().equals(own.getFirst().rule())
                && entry.when().equals(own.getFirst().when())
                && entry.words().equals(own.getFirst().words())
                && entry.leftOut().equals(own.getFirst().leftOut());
    }
}
