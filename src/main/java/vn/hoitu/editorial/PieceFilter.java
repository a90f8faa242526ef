package vn.hoitu.editorial;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows; each part that is said narrows it. Several states, steps, forms or urgencies are parted by commas.
 *
 * @param view {@code mine}, {@code queue} or {@code all}
 * @param workflow which of the agency's workflows, or of the usual ones, a piece goes by
 * @param holder who answers for the step by name
 * @param from the first day, in Vietnam, on which a piece was last changed
 * @param to the last such day
 * @param late only what is past the time of its step
 */
record PieceFilter(
        @Nullable String view,
        @Nullable String state,
        @Nullable String step,
        @Nullable UUID workflow,
        @Nullable UUID section,
        @Nullable String form,
        @Nullable String urgency,
        @Nullable UUID owner,
        @Nullable UUID holder,
        @Nullable UUID desk,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean late,
        @Nullable String query,
        @Nullable String sort) {

    private static final int MOST_CHOSEN = 20;

    static PieceFilter of(String view, @Nullable String state) {
        return new PieceFilter(
                view, state, null, null, null, null, null, null, null, null, null, null, false, null, null);
    }

    boolean isQueue() {
        return "queue".equals(view);
    }

    /** The same without its states and steps, as a board's columns bring their own. */
    PieceFilter inState(@Nullable String one) {
        return new PieceFilter(
                view, one, step, workflow, section, form, urgency, owner, holder, desk, from, to, late, query, sort);
    }

    PieceFilter inSection(UUID one) {
        return new PieceFilter(
                view, state, step, workflow, one, form, urgency, owner, holder, desk, from, to, late, query, sort);
    }

    PieceFilter inForm(String one) {
        return new PieceFilter(
                view, state, step, workflow, section, one, urgency, owner, holder, desk, from, to, late, query, sort);
    }

    PieceFilter ofDesk(UUID one) {
        return new PieceFilter(
                view, state, step, workflow, section, form, urgency, owner, holder, one, from, to, late, query, sort);
    }

    /** At one step of one workflow; of what is out only what changed lately. */
    PieceFilter atStep(UUID by, String one, String states, @Nullable LocalDate since) {
        return new PieceFilter(
                view, states, one, by, section, form, urgency, owner, holder, desk, since, to, late, query, sort);
    }

    static List<String> chosen(@Nullable String codes) {
        return codes == null || codes.isBlank() ? List.of() : List.of(codes.split(",", MOST_CHOSEN));
    }
}
