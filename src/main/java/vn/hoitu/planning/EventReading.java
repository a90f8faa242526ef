package vn.hoitu.planning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.planning.calendar.CalendarEntry;
import vn.hoitu.planning.calendar.Rhythm;
import vn.hoitu.planning.calendar.When;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Reads what people write about an event, and says field by field what does not fit. */
@Component
class EventReading {

    static final int MOST_TITLE_CHARACTERS = 200;
    static final int MOST_DETAILS_CHARACTERS = 4_000;
    static final int MOST_LINE_CHARACTERS = 300;
    static final int MOST_LINK_CHARACTERS = 2_000;
    static final int MOST_DAYS = 366;
    private static final Pattern LINK = Pattern.compile("(?i)https?://\\S+");

    /**
     * An event as the request gives it: whole.
     *
     * @param firstDay with {@code lastDay}, of what goes on for whole days
     * @param startsAt with {@code endsAt} by the clock of {@code zone}
     * @param rule how it repeats (RRULE without UNTIL); empty or absent for once
     * @param until the last day on which it may begin
     */
    record EventWish(
            @Nullable String title,
            @Nullable String details,
            @Nullable String place,
            @Nullable String contact,
            @Nullable String link,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable LocalDateTime startsAt,
            @Nullable LocalDateTime endsAt,
            @Nullable String zone,
            @Nullable String rule,
            @Nullable LocalDate until) {}

    record Read(
            CalendarEntry.Words what, When when, @Nullable Rhythm rule) {}

    Outcome<Read> read(EventWish given, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        CalendarEntry.Words words = new CalendarEntry.Words(
                WishReading.text(given.title(), "", "title", MOST_TITLE_CHARACTERS, problems),
                WishReading.text(given.details(), "", "details", MOST_DETAILS_CHARACTERS, problems),
                WishReading.text(given.place(), "", "place", MOST_LINE_CHARACTERS, problems),
                WishReading.text(given.contact(), "", "contact", MOST_LINE_CHARACTERS, problems),
                WishReading.text(given.link(), "", "link", MOST_LINK_CHARACTERS, problems));
        if (words.title().isEmpty()) {
            problems.add(FieldProblem.of("title", "required"));
        }
        if (!words.link().isEmpty() && !LINK.matcher(words.link()).matches()) {
            problems.add(FieldProblem.of("link", "malformed"));
        }
        When when = when(given, today, problems);
        Rhythm rule = rule(given, problems);
        return problems.isEmpty() && when != null
                ? Outcome.done(new Read(words, when, rule))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    @Nullable
    When when(EventWish given, LocalDate today, List<FieldProblem> problems) {
        When when = given.startsAt() != null ? timed(given, given.startsAt(), problems) : allDay(given, problems);
        if (when == null) {
            return null;
        }
        LocalDate end = when.lastDay(VietnamTime.ZONE);
        String last = given.startsAt() != null ? "endsAt" : "lastDay";
        if (!when.inOrder()) {
            problems.add(FieldProblem.of(last, "order"));
        } else if (ChronoUnit.DAYS.between(when.firstDay(VietnamTime.ZONE), end) >= MOST_DAYS) {
            problems.add(new FieldProblem(last, "event-too-long", Map.of("limit", MOST_DAYS)));
        }
        if (Math.abs(ChronoUnit.DAYS.between(today, when.start())) > WishReading.FARTHEST_DAY.toDays()) {
            problems.add(FieldProblem.of(given.startsAt() != null ? "startsAt" : "firstDay", "too-far"));
        }
        return when;
    }

    private static @Nullable When allDay(EventWish given, List<FieldProblem> problems) {
        if (given.firstDay() == null) {
            problems.add(FieldProblem.of("firstDay", "required"));
            return null;
        }
        return new When.AllDay(given.firstDay(), Objects.requireNonNullElse(given.lastDay(), given.firstDay()));
    }

    private static @Nullable When timed(EventWish given, LocalDateTime from, List<FieldProblem> problems) {
        try {
            ZoneId zone = given.zone() == null || given.zone().isBlank() ? VietnamTime.ZONE : ZoneId.of(given.zone());
            return new When.Timed(
                    from.truncatedTo(ChronoUnit.MINUTES),
                    Objects.requireNonNullElse(given.endsAt(), from).truncatedTo(ChronoUnit.MINUTES),
                    zone);
        } catch (DateTimeException e) {
            problems.add(FieldProblem.of("zone", "unknown"));
            return null;
        }
    }

    private static @Nullable Rhythm rule(EventWish given, List<FieldProblem> problems) {
        if (given.rule() == null || given.rule().isBlank()) {
            return null;
        }
        Rhythm rule = Rhythm.of(given.rule().strip(), given.until()).orElse(null);
        if (rule == null) {
            problems.add(FieldProblem.of("rule", "event-rule"));
        }
        return rule;
    }
}
