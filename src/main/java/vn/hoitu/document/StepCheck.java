package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares with the schema only what a change touched. Steps leave untouched nodes as the objects they were, so a
 * letter typed in a book costs no more than one typed in a line.
 */
public final class StepCheck {
    private final List<DocumentProblem> problems = new ArrayList<>();

    private StepCheck() {}

    /**
     * @param before a document that fits the schema
     * @param after the same after steps
     * @return every way in which the new one breaks the schema or the limits; empty when it may be kept
     */
    public static List<DocumentProblem> changed(Node before, Node after) {
        StepCheck check = new StepCheck();
        check.compare(before, after, "", 1);
        if (check.problems.isEmpty() && before != after) {
            check.problems.addAll(DocumentSize.problems(after));
        }
        return List.copyOf(check.problems);
    }

    private void compare(Node before, Node after, String path, int depth) {
        if (before == after || problems.size() >= DocumentLimits.MAX_PROBLEMS) {
            return;
        }
        if (before.type() != after.type()) {
            checkWhole(after, path, depth);
            return;
        }
        if (depth > DocumentLimits.MAX_DEPTH) {
            problems.add(new DocumentProblem(DocumentRule.TOO_DEEP, path, ""));
            return;
        }
        problems.addAll(DocumentCheck.ofMarkup(after, path));
        if (after.is("doc")) {
            problems.addAll(DocumentCheck.ofVariants(after, path));
        }
        compareContent(before.content(), after, path, depth);
    }

    private void compareContent(Fragment old, Node after, String path, int depth) {
        Fragment content = after.content();
        if (content == old) {
            return;
        }
        int start = 0;
        int shared = Math.min(old.childCount(), content.childCount());
        while (start < shared && old.child(start) == content.child(start)) {
            start++;
        }
        int same = 0;
        while (same < shared - start
                && old.child(old.childCount() - 1 - same) == content.child(content.childCount() - 1 - same)) {
            same++;
        }
        if (!sameKinds(old, content, start, same)) {
            problems.addAll(DocumentCheck.ofContent(after, path));
        }
        boolean paired = old.childCount() == content.childCount();
        for (int i = start; i < content.childCount() - same; i++) {
            String at = path + "/content/" + i;
            if (paired) {
                compare(old.child(i), content.child(i), at, depth + 1);
            } else {
                checkWhole(content.child(i), at, depth + 1);
            }
        }
    }

    /** With the same kinds and marks in the same order a node may hold what it held. */
    private static boolean sameKinds(Fragment old, Fragment content, int start, int same) {
        if (old.childCount() != content.childCount()) {
            return false;
        }
        for (int i = start; i < content.childCount() - same; i++) {
            Node one = old.child(i);
            Node two = content.child(i);
            if (one.type() != two.type() || !one.marks().equals(two.marks())) {
                return false;
            }
        }
        return true;
    }

    private void checkWhole(Node node, String path, int depth) {
        if (depth + DocumentSize.levels(node) - 1 > DocumentLimits.MAX_DEPTH) {
            problems.add(new DocumentProblem(DocumentRule.TOO_DEEP, path, ""));
        } else {
            problems.addAll(DocumentCheck.of(node, path));
        }
    }
}
