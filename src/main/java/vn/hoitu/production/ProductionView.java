package vn.hoitu.production;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was made in a span of days.
 *
 * @param scope {@code agency}, {@code desks} or {@code own}: whose figures these are
 */
record ProductionView(
        LocalDate from,
        LocalDate to,
        String scope,
        int pieces,
        long words,
        List<ProducedDayView> days,
        List<ProducedFormView> forms,
        List<ProducedDeskView> desks,
        List<ProducedPersonView> people,
        List<StepTimeView> steps,
        ReturnCountsView returns,
        DeadlineCountsView deadlines,
        int storiesInForms,
        GrowthView growth) {

    record ProducedDayView(LocalDate day, int pieces) {}

    record ProducedFormView(String form, int pieces) {}

    /** @param id absent for pieces that were planned for no desk */
    record ProducedDeskView(@Nullable UUID id, String name, int pieces) {}

    record ProducedPersonView(@Nullable UUID id, String name, int pieces) {}

    record StepTimeView(String state, int times, long medianSeconds, long ninetiethSeconds) {}

    record ReturnCountsView(int handedIn, int pieces, int returns, int repeatedly) {}

    /** @param open their time has not come yet and nothing was handed in */
    record DeadlineCountsView(int met, int missed, int open) {}

    /**
     * @param before how many the same days of the year before had
     * @param change the difference in percent; absent where there were none before
     * @param expected what a plan expects in percent a year, with its citation
     */
    record GrowthView(
            int now,
            int before,
            @Nullable Double change,
            List<ProducedMonthView> months,
            @Nullable Integer expected,
            @Nullable String citation) {}

    /** @param month its first day */
    record ProducedMonthView(LocalDate month, int pieces, int yearBefore) {}
}
