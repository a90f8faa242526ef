package vn.hoitu.shared.law;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarTests {

    @Property
    boolean betweenTheEventAndTheEndLieExactlySoManyWorkingDays(
            @ForAll @IntRange(max = 900) int start, @ForAll @IntRange(max = 60) int days) {
        WorkingCalendar calendar = new WorkingCalendar(Map.of(
                LocalDate.parse("2026-04-30"),
                false,
                LocalDate.parse("2026-05-01"),
                false,
                LocalDate.parse("2026-05-02"),
                true));
        LocalDate event = LocalDate.parse("2026-01-01").plusDays(start);
        LocalDate end = calendar.afterWorkingDays(event, days);
        long worked = event.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(calendar::isWorking)
                .count();
        return worked == days && (days == 0 || calendar.isWorking(end));
    }
}
