package vn.hoitu.correspondence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.law.Holidays;
import vn.hoitu.shared.law.Holidays.Holiday;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Keeps the days of rest by which legal times are counted. A day that changes moves no time that already runs. */
@Service
class HolidayKeeping {

    private static final Set<String> CERTAINTIES = Set.of("verbatim", "paraphrase", "unverified");
    private static final int MOST_CHARACTERS = 300;

    record HolidayWish(
            @Nullable String nameVi,
            @Nullable String nameEn,
            @Nullable Boolean working,
            @Nullable String citation,
            @Nullable String certainty) {}

    private final Holidays holidays;
    private final CorrespondencePolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;

    HolidayKeeping(Holidays holidays, CorrespondencePolicy policy, AuditTrail audit, Tenancy tenancy) {
        this.holidays = holidays;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
    }

    /** Everybody who signs in may know them. */
    Outcome<List<Holiday>> all(Actor actor) {
        return actor.scopes() == null || actor.scopes().contains(CorrespondencePolicy.READ.code())
                ? Outcome.done(holidays.all())
                : Outcome.refused(Refusal.forbidden());
    }

    Outcome<Holiday> keep(Actor actor, String given, HolidayWish wish) {
        return day(actor, given)
                .then(day -> read(day, wish))
                .map(now -> tenancy.within(AgencyId.INSTALLATION, () -> {
                    Map<String, Object> before =
                            holidays.find(now.day()).map(HolidayKeeping::values).orElse(Map.of());
                    holidays.keep(now);
                    record(actor, "holiday.kept", now.day(), before, values(now));
                    return now;
                }));
    }

    Outcome<LocalDate> remove(Actor actor, String given) {
        return day(actor, given)
                .then(day -> tenancy.within(
                        AgencyId.INSTALLATION,
                        () -> holidays.find(day)
                                .<Outcome<LocalDate>>map(old -> {
                                    holidays.remove(day);
                                    record(actor, "holiday.removed", day, values(old), Map.of());
                                    return Outcome.done(day);
                                })
                                .orElseGet(() -> Outcome.refused(Refusal.absent()))));
    }

    private Outcome<LocalDate> day(Actor actor, String given) {
        if (!policy.mayKeepHolidays(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        try {
            return Outcome.done(LocalDate.parse(given));
        } catch (DateTimeParseException noDay) {
            return Outcome.refused(Refusal.absent());
        }
    }

    private static Outcome<Holiday> read(LocalDate day, HolidayWish w) {
        List<FieldProblem> problems = new ArrayList<>();
        String vi = LetterReading.required(
                "nameVi", LetterReading.line("nameVi", w.nameVi(), MOST_CHARACTERS, problems), problems);
        String en = LetterReading.line("nameEn", w.nameEn(), MOST_CHARACTERS, problems);
        String citation = LetterReading.required(
                "citation", LetterReading.line("citation", w.citation(), MOST_CHARACTERS, problems), problems);
        String certainty = Objects.requireNonNullElse(w.certainty(), "unverified");
        if (!CERTAINTIES.contains(certainty)) {
            problems.add(FieldProblem.of("certainty", "unknown"));
        }
        return problems.isEmpty()
                ? Outcome.done(new Holiday(
                        day, vi, en.isEmpty() ? vi : en, Boolean.TRUE.equals(w.working()), citation, certainty))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    private void record(Actor actor, String act, LocalDate day, Map<String, Object> before, Map<String, Object> after) {
        audit.record(
                AgencyId.INSTALLATION,
                actor,
                AuditFact.of(act, "holiday", new UUID(0, day.toEpochDay()), day.toString())
                        .changing(before, after));
    }

    private static Map<String, Object> values(Holiday h) {
        return Map.of("name", h.nameVi(), "working", h.working(), "citation", h.citation(), "certainty", h.certainty());
    }
}
