package vn.hoitu.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.planning.calendar.CalendarEntry;
import vn.hoitu.planning.calendar.CalendarWriting;
import vn.hoitu.planning.calendar.When;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** The calendar as other programs read it: events, and for a person what he or she owes, is on duty for and is away. */
@Component
class CalendarOut {

    static final int DAYS_BACK = 60;
    static final int DAYS_ON = 400;
    static final int MOST_EVENTS = 5_000;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final EventBook book;
    private final EventSeries series;
    private final SeriesEntries events;
    private final PlanBook stories;
    private final Assignments assignments;
    private final DutyBook duty;
    private final LeaveBook leaves;
    private final Agencies agencies;
    private final Directory directory;
    private final PlanningPolicy policy;
    private final Problems texts;
    private final Tenancy tenancy;

    CalendarOut(
            EventBook book,
            EventSeries series,
            SeriesEntries events,
            PlanBook stories,
            Assignments assignments,
            DutyBook duty,
            LeaveBook leaves,
            Agencies agencies,
            Directory directory,
            PlanningPolicy policy,
            Problems texts,
            Tenancy tenancy) {
        this.book = book;
        this.series = series;
        this.events = events;
        this.stories = stories;
        this.assignments = assignments;
        this.duty = duty;
        this.leaves = leaves;
        this.agencies = agencies;
        this.directory = directory;
        this.policy = policy;
        this.texts = texts;
        this.tenancy = tenancy;
    }

    /** The events as a file for somebody at a screen. */
    Outcome<String> file(AgencyId agency, Actor actor) {
        return policy.may(actor, agency, PlanningPolicy.READ)
                ? Outcome.done(write(agency, null))
                : Outcome.refused(Refusal.forbidden());
    }

    /** What an address opens; nothing once its person no longer works here. */
    Optional<String> feed(CalendarFeeds.Opened opened) {
        UUID person = opened.person();
        boolean works = person == null
                || directory.holders(opened.agency(), PlanningPolicy.READERS).stream()
                        .anyMatch(p -> p.value().equals(person));
        return works ? Optional.of(write(opened.agency(), person)) : Optional.empty();
    }

    private String write(AgencyId agency, @Nullable UUID person) {
        String name = agencies.find(agency).map(AgencyProfile::productName).orElse("");
        LocalDate from = series.today().minusDays(DAYS_BACK);
        LocalDate to = series.today().plusDays(DAYS_ON);
        List<CalendarEntry> entries = tenancy.within(agency, () -> {
            series.fillTo(agency, to);
            List<CalendarEntry> all = new ArrayList<>();
            all.addAll(events.of(agency, book.between(agency, from, to, null, MOST_EVENTS)));
            if (person != null) {
                all.addAll(owed(agency, person));
                all.addAll(onDuty(agency, person, from, to));
                all.addAll(away(agency, person, from, to));
            }
            return all;
        });
        return CalendarWriting.write(text("calendar.name", Map.of("agency", name)), entries);
    }

    /** Deadlines of what the person makes. */
    private List<CalendarEntry> owed(AgencyId agency, UUID person) {
        List<CalendarEntry> owed = new ArrayList<>();
        for (Assignment a : assignments.ofPerson(agency, person, PlanBoard.MOST_OWED)) {
            Story story = stories.find(agency, a.storyId()).orElseThrow();
            Instant due = a.order().deadline() != null
                    ? a.order().deadline()
                    : story.wish().deadline();
            String title = text(
                    "calendar.owed",
                    Map.of(
                            "story",
                            story.wish().title(),
                            "form",
                            text("story-form." + a.order().form(), Map.of())));
            When when = due == null ? new When.AllDay(story.day(), story.day()) : at(due, due);
            owed.add(plain(a.id(), when, title, story.wish().place(), a.version(), story.proposedAt()));
        }
        return owed;
    }

    private List<CalendarEntry> onDuty(AgencyId agency, UUID person, LocalDate from, LocalDate to) {
        return duty.ofPerson(agency, person, from, to).stream()
                .map(s -> plain(
                        s.id(),
                        new When.Timed(s.start(), s.end(), VietnamTime.ZONE),
                        text("calendar.duty", Map.of("role", s.role())),
                        "",
                        s.version(),
                        Instant.EPOCH))
                .toList();
    }

    private List<CalendarEntry> away(AgencyId agency, UUID person, LocalDate from, LocalDate to) {
        return leaves.ofPerson(agency, person, from, to).stream()
                .filter(l -> l.state().equals("granted"))
                .map(l -> plain(
                        l.id(),
                        new When.AllDay(l.firstDay(), l.lastDay()),
                        text("calendar.away", Map.of()),
                        "",
                        l.version(),
                        Instant.EPOCH))
                .toList();
    }

    private static CalendarEntry plain(UUID id, When when, String title, String place, int version, Instant stamp) {
        return new CalendarEntry(
                id + "@hoitu",
                when,
                new CalendarEntry.Words(title, "", place, "", ""),
                CalendarEntry.Status.CONFIRMED,
                version - 1,
                stamp,
                null,
                Set.of(),
                null);
    }

    private static When at(Instant from, Instant to) {
        return new When.Timed(
                java.time.LocalDateTime.ofInstant(from, VietnamTime.ZONE),
                java.time.LocalDateTime.ofInstant(to, VietnamTime.ZONE),
                VietnamTime.ZONE);
    }

    private String text(String key, Map<String, Object> values) {
        return Objects.requireNonNull(texts.text(key, values, VIETNAMESE));
    }
}
