package vn.hoitu.planning.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one event of a calendar file. */
final class EntryReading {

    static final int MOST_UID_CHARACTERS = 300;
    static final int MOST_DAYS = 366;
    private static final int MOST_EXCEPTIONS = 1_000;
    private static final Pattern LENGTH = Pattern.compile(
            "\\+?P(?:(\\d{1,3})W)?(?:(\\d{1,4})D)?(?:T(?:(\\d{1,4})H)?(?:(\\d{1,5})M)?(?:(\\d{1,6})S)?)?");
    private static final Pattern UNTIL = Pattern.compile("UNTIL=([0-9TZ]+)", Pattern.CASE_INSENSITIVE);

    private final List<ContentLine> lines;
    private final ZoneId newsroom;
    private final Map<String, ZoneId> zones;
    private final boolean cancels;
    private @Nullable String problem;

    EntryReading(List<ContentLine> lines, ZoneId newsroom, Map<String, ZoneId> zones, boolean cancels) {
        this.lines = lines;
        this.newsroom = newsroom;
        this.zones = zones;
        this.cancels = cancels;
    }

    @Nullable
    String problem() {
        return problem;
    }

    String title() {
        return text("SUMMARY");
    }

    /** Empty when it cannot be an event; the problem says why. */
    Optional<CalendarEntry> entry() {
        String uid = text("UID").strip();
        if (uid.isEmpty() || uid.length() > MOST_UID_CHARACTERS) {
            return refused("uid-missing");
        }
        Optional<When> when = when();
        if (when.isEmpty()) {
            return Optional.empty();
        }
        Optional<Moment> insteadOf = line("RECURRENCE-ID").flatMap(this::moment);
        if (insteadOf.isEmpty() && line("RECURRENCE-ID").isPresent()) {
            return refused("occurrence-unreadable");
        }
        CalendarEntry.Occurrence instead = insteadOf
                .map(m -> new CalendarEntry.Occurrence(m.day(), m.time(), m.time() == null ? null : m.zone()))
                .orElse(null);
        Rhythm rule = instead != null ? null : rule(when.get());
        if (line("RDATE").isPresent()) {
            problem = "dates-not-taken";
        }
        return Optional.of(new CalendarEntry(
                uid,
                when.get(),
                new CalendarEntry.Words(title(), text("DESCRIPTION"), text("LOCATION"), text("CONTACT"), link()),
                status(),
                sequence(),
                line("DTSTAMP")
                        .flatMap(this::moment)
                        .map(m -> m.local().atZone(m.zone()).toInstant())
                        .orElse(Instant.EPOCH),
                rule,
                rule == null ? Set.of() : leftOut(when.get()),
                instead));
    }

    private Optional<When> when() {
        Optional<Moment> start = line("DTSTART").flatMap(this::moment);
        if (start.isEmpty()) {
            problem = problem == null ? "start-missing" : problem;
            return Optional.empty();
        }
        Moment from = start.get();
        LocalDateTime end = end(from);
        if (end == null) {
            problem = problem == null ? "end-unreadable" : problem;
            return Optional.empty();
        }
        When when = from.time() == null
                ? new When.AllDay(
                        from.day(),
                        end.toLocalDate().isAfter(from.day())
                                ? end.toLocalDate().minusDays(1)
                                : end.toLocalDate())
                : new When.Timed(from.local(), end, from.zone());
        boolean tooLong = ChronoUnit.DAYS.between(from.day(), end.toLocalDate()) > MOST_DAYS;
        if (!when.inOrder() || tooLong) {
            problem = tooLong ? "too-long" : "end-before-start";
            return Optional.empty();
        }
        return Optional.of(when);
    }

    /** By the clock of the start; absent when what is said cannot be read. */
    private @Nullable LocalDateTime end(Moment from) {
        Optional<ContentLine> end = line("DTEND");
        if (end.isPresent()) {
            return moment(end.get())
                    .filter(m -> (m.time() == null) == (from.time() == null))
                    .map(m -> m.time() == null ? m.local() : m.in(from.zone()))
                    .orElse(null);
        }
        Optional<ContentLine> length = line("DURATION");
        if (length.isEmpty()) {
            return from.local();
        }
        Matcher m = LENGTH.matcher(length.get().value().strip().toUpperCase(Locale.ROOT));
        if (!m.matches()) {
            return null;
        }
        return from.local()
                .plus(Period.ofDays(number(m.group(1)) * 7 + number(m.group(2))))
                .plus(Duration.ofHours(number(m.group(3))))
                .plus(Duration.ofMinutes(number(m.group(4))))
                .plus(Duration.ofSeconds(number(m.group(5))));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private Optional<Moment> moment(ContentLine line) {
        return moment(line, line.value().strip());
    }

    private Optional<Moment> moment(ContentLine line, String value) {
        String zone = line.parameters().get("TZID");
        ZoneId told = zone == null ? newsroom : zones.get(zone);
        Optional<ZoneId> known = told != null || zone == null ? Optional.ofNullable(told) : Zones.named(zone);
        if (known.isEmpty() && !value.endsWith("Z") && value.indexOf('T') > 0) {
            problem = "zone-unknown";
            return Optional.empty();
        }
        return Moment.of(value, known.orElse(newsroom), newsroom);
    }

    private @Nullable Rhythm rule(When when) {
        Optional<ContentLine> line = line("RRULE");
        if (line.isEmpty()) {
            return null;
        }
        String text = line.get().value().strip();
        Matcher until = UNTIL.matcher(text);
        LocalDate last = null;
        if (until.find()) {
            Optional<Moment> end = moment(line.get(), until.group(1).toUpperCase(Locale.ROOT));
            if (end.isEmpty()) {
                problem = "rule-not-taken";
                return null;
            }
            last = lastDay(end.get(), when);
        }
        Optional<Rhythm> rhythm = Rhythm.of(text, last);
        if (rhythm.isEmpty()) {
            problem = "rule-not-taken";
        }
        return rhythm.orElse(null);
    }

    /** The last day on which a time may begin; an end before that day's hour leaves the day out. */
    private static LocalDate lastDay(Moment end, When when) {
        if (!(when instanceof When.Timed t) || end.time() == null) {
            return end.day();
        }
        LocalDateTime local = end.in(t.zone());
        return local.toLocalTime().isBefore(t.time()) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }

    private Set<LocalDate> leftOut(When when) {
        Set<LocalDate> days = new LinkedHashSet<>();
        lines.stream()
                .filter(l -> l.name().equals("EXDATE"))
                .forEach(line -> Arrays.stream(line.value().split(","))
                        .limit(MOST_EXCEPTIONS)
                        .forEach(value -> moment(line, value.strip())
                                .map(m -> dayOf(m, when))
                                .ifPresent(days::add)));
        return days;
    }

    /** The day by the clock of the series. */
    private static LocalDate dayOf(Moment m, When when) {
        return m.time() != null && when instanceof When.Timed t ? m.in(t.zone()).toLocalDate() : m.day();
    }

    private CalendarEntry.Status status() {
        String status = text("STATUS").strip().toUpperCase(Locale.ROOT);
        if (cancels || status.equals("CANCELLED")) {
            return CalendarEntry.Status.CANCELLED;
        }
        return status.equals("TENTATIVE") ? CalendarEntry.Status.TENTATIVE : CalendarEntry.Status.CONFIRMED;
    }

    private int sequence() {
        String text = text("SEQUENCE").strip();
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private String link() {
        String link = line("URL").map(l -> l.value().strip()).orElse("");
        return link.matches("(?i)https?://[^\\s]{1,1900}") ? link : "";
    }

    private String text(String name) {
        return line(name).map(ContentLine::text).orElse("");
    }

    private Optional<ContentLine> line(String name) {
        return lines.stream().filter(l -> l.name().equals(name)).findFirst();
    }

    private Optional<CalendarEntry> refused(String code) {
        problem = code;
        return Optional.empty();
    }
}
