package vn.hoitu.editorial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;

/**
 * The steps of a workflow as heads of a board's columns. What is out stands at the last step for good: unless more is
 * wanted, that column shows what changed there lately.
 */
@Component
class StepHeads {

    static final int USUAL_DAYS = 7;

    /** How far back the last step may be looked at; 0 is everything. */
    static final Set<Integer> DAYS_OFFERED = Set.of(USUAL_DAYS, 30, 90, 365, 0);

    private final WorkflowColumns workflows;
    private final Clock clock;

    StepHeads(WorkflowColumns workflows, Clock clock) {
        this.workflows = workflows;
        this.clock = clock;
    }

    /** A step that only older versions have is shown while somebody stands there. */
    List<BoardHead> of(AgencyId agency, Locale locale, UUID workflow, int days, PieceFilter filter) {
        return workflows.of(agency, workflow, locale).stream()
                .limit(PieceBoard.MOST_COLUMNS)
                .map(step -> step.last() ? last(workflow, step, days, filter) : before(workflow, step, filter))
                .toList();
    }

    private static BoardHead before(UUID workflow, WorkflowColumns.StepColumn step, PieceFilter filter) {
        String working = filter.state() == null ? PieceBoard.IN_WORK : filter.state();
        return new BoardHead(
                step.code(), step.name(), filter.atStep(workflow, step.code(), working, filter.from()), null, step);
    }

    /** A first day that was asked for goes before the days that are shown otherwise. */
    private BoardHead last(UUID workflow, WorkflowColumns.StepColumn step, int days, PieceFilter filter) {
        boolean asked = filter.from() != null;
        PieceFilter out =
                filter.atStep(workflow, step.code(), PieceState.PUBLISHED.code(), asked ? filter.from() : since(days));
        return new BoardHead(step.code(), step.name(), out, asked ? null : days, step);
    }

    private @Nullable LocalDate since(int days) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
        return days == 0 ? null : today.minusDays(days - 1);
    }
}
