package vn.hoitu.strategy.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a task is due, read from the words of its decision; words that name no time stay words. */
public sealed interface TaskDue {

    /** By the end of a month or quarter, or within years. */
    record Within(LocalDate from, LocalDate to) implements TaskDue {}

    /** Each year; {@code month} 12 says in December, 0 that no month is named. */
    record Yearly(int month) implements TaskDue {}

    /** All the time. */
    record Standing() implements TaskDue {}

    /** From a year on. */
    record From(int year) implements TaskDue {}

    /** At a time that something else decides, such as a project's own approval. */
    record Elsewhere(String words) implements TaskDue {}

    Pattern MONTH = Pattern.compile("Tháng (\\d{1,2})/(\\d{4})");
    Pattern QUARTER = Pattern.compile("Quý (IV|III|II|I)/(\\d{4})");
    Pattern YEARS = Pattern.compile("(\\d{4}) ?[-–] ?(\\d{4})");
    Pattern MONTH_OF_EACH_YEAR = Pattern.compile("Tháng (\\d{1,2}) h[àằ]ng năm");
    Pattern FROM_YEAR = Pattern.compile("Từ năm (\\d{4})");
    List<String> QUARTERS = List.of("I", "II", "III", "IV");
    int MONTHS_OF_QUARTER = 3;
    int MONTHS = 12;

    /** The first line decides; what follows it only adds who orders the work. */
    static TaskDue read(String words) {
        String line = words.strip().split("\n", 2)[0].strip();
        if (line.matches("H[àằ]ng năm")) {
            return new Yearly(0);
        }
        if (line.equals("Thường xuyên")) {
            return new Standing();
        }
        Matcher each = MONTH_OF_EACH_YEAR.matcher(line);
        if (each.matches() && isMonth(each.group(1))) {
            return new Yearly(Integer.parseInt(each.group(1)));
        }
        Matcher from = FROM_YEAR.matcher(line);
        return from.matches() ? new From(Integer.parseInt(from.group(1))) : span(line);
    }

    private static TaskDue span(String line) {
        Matcher month = MONTH.matcher(line);
        if (month.matches() && isMonth(month.group(1))) {
            YearMonth one = YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)));
            return new Within(one.atDay(1), one.atEndOfMonth());
        }
        Matcher quarter = QUARTER.matcher(line);
        if (quarter.matches()) {
            int last = (QUARTERS.indexOf(quarter.group(1)) + 1) * MONTHS_OF_QUARTER;
            YearMonth end = YearMonth.of(Integer.parseInt(quarter.group(2)), last);
            return new Within(end.minusMonths(MONTHS_OF_QUARTER - 1).atDay(1), end.atEndOfMonth());
        }
        Matcher years = YEARS.matcher(line);
        if (years.matches() && Integer.parseInt(years.group(1)) <= Integer.parseInt(years.group(2))) {
            return new Within(
                    LocalDate.of(Integer.parseInt(years.group(1)), 1, 1),
                    LocalDate.of(Integer.parseInt(years.group(2)), MONTHS, 31));
        }
        return new Elsewhere(line);
    }

    private static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= MONTHS;
    }
}
