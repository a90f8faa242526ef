package vn.hoitu.planning.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date of a calendar file, or a date and time with the zone it is said in. */
record Moment(LocalDate day, @Nullable LocalTime time, ZoneId zone) {

    private static final int EARLIEST_YEAR = 1970;
    private static final int LATEST_YEAR = 2200;
    private static final int LAST_SECOND = 59;
    private static final Pattern DATE = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");
    private static final Pattern MOMENT = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)(Z?)");

    /**
     * @param zone in which a time is meant that does not say it is universal time
     * @param newsroom in which a date without time is meant
     */
    static Optional<Moment> of(String value, ZoneId zone, ZoneId newsroom) {
        try {
            Matcher date = DATE.matcher(value);
            if (date.matches()) {
                return reasonable(new Moment(day(date), null, newsroom));
            }
            Matcher m = MOMENT.matcher(value);
            if (!m.matches()) {
                return Optional.empty();
            }
            LocalTime time = LocalTime.of(part(m, 4), part(m, 5), Math.min(LAST_SECOND, part(m, 6)));
            return reasonable(new Moment(day(m), time, value.endsWith("Z") ? ZoneOffset.UTC : zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    LocalDateTime local() {
        return day.atTime(time == null ? LocalTime.MIDNIGHT : time);
    }

    LocalDateTime in(ZoneId other) {
        return LocalDateTime.ofInstant(local().atZone(zone).toInstant(), other);
    }

    private static Optional<Moment> reasonable(Moment m) {
        int year = m.day().getYear();
        return year < EARLIEST_YEAR || year > LATEST_YEAR ? Optional.empty() : Optional.of(m);
    }

    private static LocalDate day(Matcher m) {
        return LocalDate.of(part(m, 1), part(m, 2), part(m, 3));
    }

    private static int part(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
