package vn.hoitu.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.planning.calendar.CalendarEntry;
import vn.hoitu.planning.calendar.CalendarFinding;
import vn.hoitu.planning.calendar.CalendarReading;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Takes the events of a calendar file in. An event is known by its UID: the same again changes nothing, a newer edition
 * changes what stands here, and what people changed here stays until the file itself says something new.
 */
@Service
class CalendarImport {

    /** @param effect {@code created}, {@code changed}, {@code cancelled}, {@code unchanged} or {@code left} */
    record TakenView(
            String title,
            LocalDate day,
            boolean repeats,
            String effect,
            @Nullable String note) {}

    /**
     * @param entry which event of the file, from 1
     * @param taken the event itself was taken, only not all of it
     */
    record LeftOutView(int entry, String title, String reason, boolean taken) {}

    /** @param trial nothing was stored */
    record CalendarImportView(boolean trial, List<TakenView> items, List<LeftOutView> problems) {}

    /** Takes back what a trial did. */
    private static final class Trial extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient CalendarImportView seen;

        Trial(CalendarImportView seen) {
            super(null, null, false, false);
            this.seen = seen;
        }
    }

    private final CalendarTaking taking;
    private final PlanningPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final Problems texts;
    private final IdSource ids;

    CalendarImport(
            CalendarTaking taking,
            PlanningPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            Problems texts,
            IdSource ids) {
        this.taking = taking;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.texts = texts;
        this.ids = ids;
    }

    Outcome<CalendarImportView> take(AgencyId agency, Actor actor, byte[] file, boolean trial) {
        if (!policy.may(actor, agency, PlanningPolicy.DECIDE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return switch (CalendarReading.read(file, VietnamTime.ZONE)) {
            case CalendarReading.Result.Refused(String code) ->
                Outcome.refused(Refusal.of(
                        code.equals("too-large") ? Refusal.Kind.TOO_LARGE : Refusal.Kind.INVALID,
                        "calendar-" + code,
                        Map.of(
                                "limit",
                                CalendarReading.MOST_ENTRIES,
                                "megabytes",
                                CalendarReading.MOST_BYTES / 1_000_000)));
            case CalendarReading.Result.Read read -> Outcome.done(take(agency, actor, read, trial));
        };
    }

    /** A trial does all of it and takes it back, so that it says what would happen and not what was guessed. */
    private CalendarImportView take(AgencyId agency, Actor actor, CalendarReading.Result.Read read, boolean trial) {
        try {
            return tenancy.within(agency, () -> {
                List<CalendarEntry> entries = new ArrayList<>(read.entries());
                entries.sort(
                        java.util.Comparator.comparing(e -> e.instead() != null)); // a series before its exceptions
                List<TakenView> taken = entries.stream()
                        .map(entry -> taking.take(agency, actor, entry))
                        .toList();
                CalendarImportView view = new CalendarImportView(trial, taken, problems(read.findings(), actor));
                if (trial) {
                    throw new Trial(view);
                }
                UUID act = ids.next();
                audit.record(
                        agency,
                        actor,
                        AuditFact.of("event.imported", "calendar", act, "iCalendar")
                                .changing(Map.of(), Map.of("events", taken.size(), "unreadable", unreadable(read))));
                return view;
            });
        } catch (Trial done) {
            return done.seen;
        }
    }

    private static long unreadable(CalendarReading.Result.Read read) {
        return read.findings().stream().filter(f -> !f.taken()).count();
    }

    private List<LeftOutView> problems(List<CalendarFinding> findings, Actor actor) {
        return findings.stream()
                .map(f -> new LeftOutView(
                        f.entry(),
                        CalendarTaking.cut(f.title(), EventReading.MOST_TITLE_CHARACTERS),
                        texts.text("calendar-finding." + f.code(), Map.of(), actor.locale()),
                        f.taken()))
                .toList();
    }
}
