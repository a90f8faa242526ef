package vn.hoitu.strategy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.strategy.programme.BookDays;

/** On which days something can be counted or judged for the Strategy. */
final class MeasuredDays {

    /** The reporting year 2022 begins here: the base year of the Strategy, and the first of which history comes in. */
    static final LocalDate FIRST_DAY = LocalDate.of(2021, 12, 1);

    static final LocalDate LAST_DAY = BookDays.LAST_DAY;

    private MeasuredDays() {}

    /** What is wrong with a day that has to be given. */
    static Optional<FieldProblem> wrong(String field, @Nullable LocalDate day) {
        if (day == null) {
            return Optional.of(FieldProblem.of(field, "required"));
        }
        return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)
                ? Optional.of(new FieldProblem(
                        field,
                        "day-not-measured",
                        Map.of("first", BookDays.printed(FIRST_DAY), "last", BookDays.printed(LAST_DAY))))
                : Optional.empty();
    }
}
