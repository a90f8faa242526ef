package vn.hoitu.shared.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.testing.ModuleTest;

/** Days of law over weekends and holidays, with the figures and holidays that the installation comes with. */
@ModuleTest
class LegalTimesTests {

    @Autowired
    LegalDeadlines deadlines;

    @Autowired
    LegalFigures figures;

    @Autowired
    Holidays holidays;

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void fifteenWorkingDaysSkipWeekends() {
        // Monday 3 August 2026, no holiday within three weeks: three weeks later on a Monday.
        var due = deadlines.after(day("2026-08-03"), "question.answered").orElseThrow();

        assertThat(due.on()).isEqualTo(day("2026-08-24"));
        assertThat(due.citation()).isEqualTo("Nghị định 237/2026/NĐ-CP, Điều 18 khoản 6");
        assertThat(due.certainty()).isEqualTo("verbatim");
    }

    @Test
    void workingDaysSkipTheDaysOfTet() {
        // Monday 1 February 2027: 4 working days until Thursday the 4th, then Tết from the 5th to the 11th.
        var due = deadlines
                .after(day("2027-02-01"), "opinion.citizen-informed.daily")
                .orElseThrow();

        assertThat(due.on()).isEqualTo(day("2027-02-22"));
        assertThat(due.certainty()).as("days of rest not announced yet").isEqualTo("unverified");
    }

    @Test
    void workingDaysSkipTheNationalDay() {
        // Friday 28 August 2026; 1 and 2 September are holidays.
        assertThat(deadlines
                        .after(day("2026-08-28"), "opinion.citizen-informed.daily")
                        .orElseThrow()
                        .on())
                .isEqualTo(day("2026-09-15"));
    }

    @Test
    void calendarDaysThatEndOnADayOfRestEndWithTheNextWorkingDay() {
        // 30 days after 2 December 2026 is New Year's Day, a Friday; the next working day is Monday the 4th.
        assertThat(deadlines
                        .after(day("2026-12-02"), "press-request.answered")
                        .orElseThrow()
                        .on())
                .isEqualTo(day("2027-01-04"));
        // 30 days after 1 October 2026 is Saturday the 31st.
        assertThat(deadlines
                        .after(day("2026-10-01"), "press-request.answered")
                        .orElseThrow()
                        .on())
                .isEqualTo(day("2026-11-02"));
    }

    @Test
    void atOnceIsTheDayItselfAlsoOnASunday() {
        assertThat(deadlines
                        .after(day("2026-11-29"), "feedback.published.electronic")
                        .orElseThrow()
                        .on())
                .isEqualTo(day("2026-11-29"));
    }

    @Test
    void theNumberOfExchangesChangesWithTheLaw() {
        assertThat(figures.on("feedback.exchanges", day("2026-06-30"))
                        .orElseThrow()
                        .value())
                .isEqualTo(3);
        assertThat(figures.on("feedback.exchanges", day("2026-07-01"))
                        .orElseThrow()
                        .value())
                .isEqualTo(2);
    }

    @Test
    void aLawThatWasNotInForceSetsNoTime() {
        assertThat(deadlines.after(day("2026-06-30"), "question.answered")).isEmpty();
        assertThat(deadlines.after(day("2026-07-01"), "question.answered")).isPresent();
    }

    @Test
    void aYearWhoseHolidaysAreNotEnteredMakesATimeUncertain() {
        assertThat(deadlines
                        .after(day("2027-12-25"), "question.answered")
                        .orElseThrow()
                        .certainty())
                .isEqualTo("unverified");
    }

    @Test
    void aWeekendDayWorkedInExchangeCounts() {
        Map<LocalDate, Boolean> days = new HashMap<>(holidays.calendar().worked());
        days.put(day("2026-08-08"), true);

        assertThat(new WorkingCalendar(days).afterWorkingDays(day("2026-08-07"), 1))
                .isEqualTo(day("2026-08-08"));
    }
}
