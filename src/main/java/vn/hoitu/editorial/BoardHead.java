package vn.hoitu.editorial;

import org.jspecify.annotations.Nullable;

/**
 * What stands over a column of a board, and the filter by which its pieces are read.
 *
 * @param outDays of the last step, how many days back it looks; 0 is everything
 */
record BoardHead(
        String key,
        @Nullable String name,
        PieceFilter filter,
        @Nullable Integer outDays,
        WorkflowColumns.@Nullable StepColumn step) {

    BoardHead(String key, @Nullable String name, PieceFilter filter) {
        this(key, name, filter, null, null);
    }

    boolean isOlder() {
        return step != null && step.older();
    }
}
