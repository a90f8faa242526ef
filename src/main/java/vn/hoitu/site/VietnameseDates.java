package vn.hoitu.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import vn.hoitu.shared.VietnamTime;

/** Dates as Vietnamese readers write them, in the country's one time zone. */
final class VietnameseDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private VietnameseDates() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant at) {
        return day(LocalDate.ofInstant(at, VietnamTime.ZONE));
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(VietnamTime.ZONE));
    }

    /** Such as {@code Thứ Bảy, 21/11/2026}. */
    static String weekday(Instant at) {
        return weekdayOf(at) + ", " + day(at);
    }

    /** ISO 8601 with offset, as machines on the pages read it. */
    static String iso(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.atZone(VietnamTime.ZONE).withNano(0).toOffsetDateTime());
    }

    /** The masthead carries the date, so no page is right beyond this. */
    static Instant endOfDay(Instant at) {
        ZonedDateTime local = at.atZone(VietnamTime.ZONE);
        return local.toLocalDate().plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
    }

    private static String weekdayOf(Instant at) {
        return switch (at.atZone(VietnamTime.ZONE).getDayOfWeek()) {
            case MONDAY -> "Thứ Hai";
            case TUESDAY -> "Thứ Ba";
            case WEDNESDAY -> "Thứ Tư";
            case THURSDAY -> "Thứ Năm";
            case FRIDAY -> "Thứ Sáu";
            case SATURDAY -> "Thứ Bảy";
            case SUNDAY -> "Chủ Nhật";
        };
    }
}
