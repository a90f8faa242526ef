package vn.hoitu.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts days into a text that does not know when it will appear: {@code {ngày-1}}, {@code {thứ}}, {@code {năm}}. */
record Dateline(LocalDate day) {

    private static final Pattern PLACE = Pattern.compile("\\{(ngày đủ|ngày|thứ|tháng|năm)([+-]\\d+)?}");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d/M");
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d/M/yyyy");

    String in(String text) {
        return PLACE.matcher(text).replaceAll(this::words);
    }

    private String words(MatchResult place) {
        int shift = place.group(2) == null ? 0 : Integer.parseInt(place.group(2));
        return switch (place.group(1)) {
            case "ngày" -> day.plusDays(shift).format(SHORT);
            case "ngày đủ" -> day.plusDays(shift).format(FULL);
            case "thứ" -> weekday(day.plusDays(shift).getDayOfWeek());
            case "tháng" -> String.valueOf(day.plusMonths(shift).getMonthValue());
            default -> String.valueOf(day.plusYears(shift).getYear());
        };
    }

    static String weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "thứ Hai";
            case TUESDAY -> "thứ Ba";
            case WEDNESDAY -> "thứ Tư";
            case THURSDAY -> "thứ Năm";
            case FRIDAY -> "thứ Sáu";
            case SATURDAY -> "thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }
}
