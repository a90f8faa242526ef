package vn.hoitu.document;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Leaves the descent through what a stranger wrote. Never leaves this package. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private static final int MAX_QUOTED_UNITS = 40;

    private final transient DocumentProblem problem;

    Unreadable(DocumentProblem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    Unreadable(DocumentRule rule, String path, String detail) {
        this(new DocumentProblem(rule, path, detail));
    }

    DocumentProblem problem() {
        return problem;
    }

    static void require(boolean holds, DocumentRule rule, String path, String detail) throws Unreadable {
        if (!holds) {
            throw new Unreadable(rule, path, detail);
        }
    }

    static void requireShape(JsonNode json, Set<String> members, String path) throws Unreadable {
        require(json.isObject(), DocumentRule.WRONG_SHAPE, path, "");
        for (String member : json.propertyNames()) {
            if (!members.contains(member)) {
                throw new Unreadable(DocumentRule.WRONG_SHAPE, path, quoted(member));
            }
        }
    }

    /** What a stranger wrote comes back to a screen only as a short name. */
    static String quoted(String foreign) {
        String clean = foreign.replaceAll("[^\\w-]", "?");
        return clean.length() > MAX_QUOTED_UNITS ? clean.substring(0, MAX_QUOTED_UNITS) + "…" : clean;
    }
}
