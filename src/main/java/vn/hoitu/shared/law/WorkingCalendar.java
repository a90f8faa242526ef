package vn.hoitu.shared.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Counts the days of a legal time. The first day is the one after the event (Bộ luật Dân sự 2015, Điều 147); a time in
 * calendar days that ends on a day of rest ends with the next working day (Điều 148 khoản 5).
 *
 * @param worked what differs from the week: {@code false} for a holiday, {@code true} for a weekend day that is worked
 */
public record WorkingCalendar(Map<LocalDate, Boolean> worked) {

    /** No legal time of the press is longer; beyond it a figure is a slip of the finger. */
    static final int MOST_DAYS = 1_000;

    public WorkingCalendar {
        worked = Map.copyOf(worked);
    }

    public boolean isWorking(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return worked.getOrDefault(day, weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY);
    }

    /** The last of so many working days after an event; of none it is the day of the event. */
    public LocalDate afterWorkingDays(LocalDate event, int days) {
        LocalDate day = event;
        for (int counted = 0; counted < checked(days); ) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                counted++;
            }
        }
        return day;
    }

    /** The last of so many calendar days after an event. */
    public LocalDate afterDays(LocalDate event, int days) {
        LocalDate day = event.plusDays(checked(days));
        while (days > 0 && !isWorking(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static int checked(int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("Not a legal time: " + days + " days");
        }
        return days;
    }
}
