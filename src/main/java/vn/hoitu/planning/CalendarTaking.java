package vn.hoitu.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.planning.calendar.CalendarEntry;
import vn.hoitu.planning.calendar.Rhythm;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.secret.Token;
import vn.hoitu.shared.text.VietnameseText;

/** Takes one event of a calendar file in, and says what that did. Runs within the agency's transaction. */
@Component
class CalendarTaking {

    private final EventBook book;
    private final SeriesBook books;
    private final EventSeries series;
    private final SeriesEntries entries;
    private final EventNews news;
    private final ChangeLog changes;
    private final IdSource ids;
    private final Clock clock;

    CalendarTaking(
            EventBook book,
            SeriesBook books,
            EventSeries series,
            SeriesEntries entries,
            EventNews news,
            ChangeLog changes,
            IdSource ids,
            Clock clock) {
        this.book = book;
        this.books = books;
        this.series = series;
        this.entries = entries;
        this.news = news;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    CalendarImport.TakenView take(AgencyId agency, Actor actor, CalendarEntry raw) {
        CalendarEntry entry = fitted(raw);
        byte[] hash = Token.hash(entry.toString());
        Optional<Event.Series> known = books.byUid(agency, entry.uid());
        String effect = entry.instead() != null
                ? exception(agency, actor, entry, hash, known)
                : known.isPresent()
                        ? again(agency, actor, entry, hash, known.get())
                        : book.byUid(agency, entry.uid())
                                .map(e -> again(actor, entry, hash, e))
                                .orElseGet(() -> created(agency, actor, entry, hash));
        return new CalendarImport.TakenView(
                entry.words().title(), entry.when().start(), entry.rule() != null, effect, null);
    }

    private String created(AgencyId agency, Actor actor, CalendarEntry entry, byte[] hash) {
        if (entry.status() == CalendarEntry.Status.CANCELLED) {
            return "left";
        }
        Rhythm rule = entry.rule();
        UUID id = ids.next();
        Event event = new Event(
                agency,
                id,
                rule == null ? entry.uid() : id + "@hoitu",
                null,
                null,
                entry.words(),
                entry.when(),
                Event.State.PLANNED,
                null,
                false,
                entry.sequence(),
                new Event.Maker(actor.person().value(), actor.name(), clock.instant()),
                clock.instant(),
                1);
        book.add(event, rule == null ? hash : null);
        if (rule != null) {
            series.begin(agency, entry.uid(), event, rule, entry.leftOut(), hash);
            if (entry.leftOut().contains(entry.when().start())) {
                book.remove(agency, id); // a rule begins somewhere even where its first time is left out
            }
        }
        changes.record(agency, "event", id);
        return "created";
    }

    private String again(Actor actor, CalendarEntry entry, byte[] hash, Event event) {
        Optional<byte[]> known = book.importHash(event.agency(), event.id());
        if (known.filter(before -> Arrays.equals(before, hash)).isPresent() || asItStands(entry, event)) {
            return "unchanged";
        }
        // A time of a series that no file spoke of before has only the series' number, which says nothing of its own.
        boolean toldBefore = entry.instead() == null || known.isPresent();
        if (toldBefore && entry.sequence() < event.sequence()) {
            return "left";
        }
        boolean cancelled = entry.status() == CalendarEntry.Status.CANCELLED;
        Event next = event.with(entry.words(), entry.when(), event.seriesId() != null)
                .standing(cancelled ? Event.State.CANCELLED : Event.State.PLANNED, null)
                .edition(entry.sequence());
        book.change(next, hash, clock.instant());
        if (entry.rule() != null && event.seriesId() == null && !cancelled) {
            series.begin(event.agency(), entry.uid(), next, entry.rule(), entry.leftOut(), hash);
        }
        changes.record(event.agency(), "event", event.id());
        if (cancelled || !event.when().equals(entry.when())) {
            news.told(next, cancelled ? "cancelled" : "moved", actor, null);
        }
        return cancelled ? "cancelled" : "changed";
    }

    /** Our own calendar coming back: nobody imported it, yet it says what stands here. */
    private static boolean asItStands(CalendarEntry entry, Event event) {
        boolean cancelled = entry.status() == CalendarEntry.Status.CANCELLED;
        return entry.when().equals(event.when())
                && entry.words().equals(event.what())
                && cancelled == (event.state() == Event.State.CANCELLED);
    }

    private String again(AgencyId agency, Actor actor, CalendarEntry entry, byte[] hash, Event.Series known) {
        boolean same = books.importHash(agency, known.id())
                .filter(before -> Arrays.equals(before, hash))
                .isPresent();
        if (same || entries.asItStands(agency, known, entry)) {
            return "unchanged";
        }
        List<Event> times = book.ofSeries(agency, known.id(), series.today());
        Optional<Event> first =
                times.stream().filter(e -> e.followsSeries(series.today())).findFirst();
        if (entry.status() == CalendarEntry.Status.CANCELLED || first.isEmpty()) {
            times.stream().filter(e -> e.followsSeries(series.today())).forEach(e -> {
                book.change(e.standing(Event.State.CANCELLED, null), null, clock.instant());
                news.told(e, "cancelled", actor, null);
            });
            books.change(agency, known, hash);
            return first.isEmpty() ? "left" : "cancelled";
        }
        Rhythm rule = entry.rule() == null ? known.rule() : entry.rule();
        LocalDate from = Objects.requireNonNull(first.get().occurrence());
        series.follow(known, first.get(), entry, rule, from, hash);
        return "changed";
    }

    /** One time of a series that is not as the series says. */
    private String exception(
            AgencyId agency, Actor actor, CalendarEntry entry, byte[] hash, Optional<Event.Series> known) {
        CalendarEntry.Occurrence instead = Objects.requireNonNull(entry.instead());
        return known.flatMap(s -> time(agency, s, instead))
                .map(e -> again(actor, entry, hash, e))
                .orElse("left");
    }

    /** The time of a series that is meant; one further ahead than times are written out is written out for it. */
    private Optional<Event> time(AgencyId agency, Event.Series s, CalendarEntry.Occurrence meant) {
        List<Event> times = book.ofSeries(agency, s.id(), LocalDate.EPOCH);
        if (times.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = meant.dayOf(SeriesEntries.pattern(times).when());
        if (day.isAfter(s.filledTo())) {
            series.fillTo(agency, day);
            times = book.ofSeries(agency, s.id(), day);
        }
        return times.stream().filter(e -> day.equals(e.occurrence())).findFirst();
    }

    /** Texts longer than ours are cut: an event that says too much is still an event. */
    private static CalendarEntry fitted(CalendarEntry e) {
        CalendarEntry.Words w = e.words();
        String title = cut(w.title().replaceAll("\\s+", " ").strip(), EventReading.MOST_TITLE_CHARACTERS);
        CalendarEntry.Words words = new CalendarEntry.Words(
                title.isEmpty() ? "…" : title,
                cut(w.details().strip(), EventReading.MOST_DETAILS_CHARACTERS),
                cut(w.place().strip(), EventReading.MOST_LINE_CHARACTERS),
                cut(w.contact().strip(), EventReading.MOST_LINE_CHARACTERS),
                w.link());
        return new CalendarEntry(
                e.uid(),
                e.when(),
                words,
                e.status(),
                e.sequence(),
                Instant.EPOCH,
                e.rule(),
                Set.copyOf(e.leftOut()),
                e.instead());
    }

    static String cut(String text, int most) {
        String clean = VietnameseText.nfc(text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", ""));
        return clean.length() <= most
                ? clean
                : clean.substring(0, Character.isHighSurrogate(clean.charAt(most - 2)) ? most - 2 : most - 1) + "…";
    }
}
