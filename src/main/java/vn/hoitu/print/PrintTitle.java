package vn.hoitu.print;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import vn.hoitu.print.setting.Measure;

/** A print product (ấn phẩm) with its rhythm and its typography. */
record PrintTitle(UUID id, Wish wish, int version) {

    /**
     * @param rhythm {@code weekly}: days are 1 (Monday) to 7; {@code monthly}: days of the month, where 31 means the last
     * @param closingDaysBefore how many days before the day of issue its pages close
     * @param firstNumber of the first issue that is generated
     */
    record Wish(
            String name,
            String kind,
            String rhythm,
            List<Integer> days,
            int pages,
            List<String> pageNames,
            String format,
            Measure measure,
            int closingDaysBefore,
            LocalTime closingTime,
            int firstNumber,
            boolean active) {}

    static final String WEEKLY = "weekly";
    static final String MONTHLY = "monthly";
    static final int LAST_OF_MONTH = 31;

    boolean comesOutOn(LocalDate day) {
        if (wish.rhythm().equals(WEEKLY)) {
            return wish.days().contains(day.getDayOfWeek().getValue());
        }
        return wish.days().contains(day.getDayOfMonth())
                || wish.days().contains(LAST_OF_MONTH) && day.getDayOfMonth() == day.lengthOfMonth();
    }

    String pageName(int number) {
        return number <= wish.pageNames().size() ? wish.pageNames().get(number - 1) : "";
    }

    /** The figure of law that says how much of an issue may be advertising. */
    String adFigure() {
        return "print.ads-" + wish.kind();
    }
}
