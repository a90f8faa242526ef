package vn.hoitu.editorial.check;

import java.util.List;

/** What a check says of a piece. */
public sealed interface Verdict {

    /** The check has nothing to look at in this piece. */
    record NotApplicable() implements Verdict {}

    record Passed() implements Verdict {}

    record Failed(List<Finding> findings) implements Verdict {}

    static Verdict of(List<Finding> findings) {
        return findings.isEmpty() ? new Passed() : new Failed(List.copyOf(findings));
    }

    static Verdict unless(boolean wrong, Finding finding) {
        return wrong ? new Failed(List.of(finding)) : new Passed();
    }
}
