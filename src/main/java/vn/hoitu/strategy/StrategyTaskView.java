package vn.hoitu.strategy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoitu.strategy.programme.Task;
import vn.hoitu.strategy.programme.TaskDue;

/**
 * A task for the screens, cells as printed.
 *
 * @param due {@code within}, {@code yearly}, {@code standing}, {@code from} or {@code elsewhere}
 */
record StrategyTaskView(
        String code,
        String group,
        String groupTitle,
        String text,
        String lead,
        String coordinating,
        String deliverable,
        String criterion,
        String dueText,
        String due,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo) {

    static StrategyTaskView of(Task t) {
        TaskDue due = t.dueBy();
        LocalDate from = due instanceof TaskDue.Within w
                ? w.from()
                : due instanceof TaskDue.From f ? LocalDate.of(f.year(), 1, 1) : null;
        String kind = switch (due) {
            case TaskDue.Within w -> "within";
            case TaskDue.Yearly y -> "yearly";
            case TaskDue.Standing s -> "standing";
            case TaskDue.From f -> "from";
            case TaskDue.Elsewhere e -> "elsewhere";
        };
        return new StrategyTaskView(
                t.code(),
                t.group(),
                t.groupTitle(),
                t.text(),
                t.lead(),
                t.coordinating(),
                t.deliverable(),
                t.criterion(),
                t.due(),
                kind,
                from,
                due instanceof TaskDue.Within w ? w.to() : null);
    }
}
