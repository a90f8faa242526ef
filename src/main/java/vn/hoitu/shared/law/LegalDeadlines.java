package vn.hoitu.shared.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Until when something is due by law: a dated figure, counted on the calendar of working days. */
@Component
public class LegalDeadlines {

    private static final String UNVERIFIED = "unverified";

    /**
     * The last day, with what it rests on.
     *
     * @param certainty of the weakest part: the figure, a holiday it was counted over, or a year whose holidays are not
     *     entered
     */
    public record Deadline(LocalDate on, String code, int value, String unit, String citation, String certainty) {}

    private final LegalFigures figures;
    private final Holidays holidays;

    LegalDeadlines(LegalFigures figures, Holidays holidays) {
        this.figures = figures;
        this.holidays = holidays;
    }

    /** Counted from an event by the figure in force that day; empty where the law of that day gives no figure. */
    public Optional<Deadline> after(LocalDate event, String code) {
        return figures.on(code, event).map(figure -> {
            List<Holidays.Holiday> known = holidays.all();
            WorkingCalendar calendar = holidays.calendar();
            LocalDate on = switch (figure.unit()) {
                case "working-days" -> calendar.afterWorkingDays(event, figure.value());
                case "days" -> calendar.afterDays(event, figure.value());
                default -> throw new IllegalStateException(code + " is no time: " + figure.unit());
            };
            boolean sure = isSure(known, event, on, figure.value());
            return new Deadline(
                    on, code, figure.value(), figure.unit(), figure.citation(), sure ? figure.certainty() : UNVERIFIED);
        });
    }

    private static boolean isSure(List<Holidays.Holiday> known, LocalDate from, LocalDate to, int value) {
        if (value == 0) {
            return true;
        }
        boolean yearsEntered = from.datesUntil(to.plusDays(1))
                .map(LocalDate::getYear)
                .distinct()
                .allMatch(year -> known.stream().anyMatch(h -> h.day().getYear() == year));
        return yearsEntered
                && known.stream()
                        .filter(h -> h.day().isAfter(from) && !h.day().isAfter(to))
                        .noneMatch(h -> h.certainty().equals(UNVERIFIED));
    }
}
