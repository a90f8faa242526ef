package vn.hoitu.organization;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a registry file does, or would do, row by row. It is applied as a whole, and only without problems. */
record RegistryImport(boolean dryRun, List<RowResult> rows, List<RowProblem> problems) {

    static final int MOST_PROBLEMS = 1_000;

    /** What becomes of a row. */
    enum Effect {
        CREATE,
        CHANGE,
        UNCHANGED,
        PROBLEM
    }

    record RowResult(int row, Effect effect, @Nullable UUID organization, String name, List<String> changes) {}

    /** What is wrong in a row; the text is {@code <group>.<code>} in the message bundles. */
    record RowProblem(
            int row, RegistryColumn column, String value, String group, String code, Map<String, Object> values) {}

    boolean applies() {
        return !dryRun && problems.isEmpty();
    }

    long count(Effect effect) {
        return rows.stream().filter(r -> r.effect() == effect).count();
    }
}
