package vn.hoitu.editorial.check;

import java.util.List;

/** What one check said, and at which level the agency wants to hear it. */
public record CheckResult(CheckCode check, CheckLevel level, Verdict verdict) {

    /** What holds the piece back. */
    public List<Finding> blocking() {
        return level == CheckLevel.BLOCK && verdict instanceof Verdict.Failed(List<Finding> findings)
                ? findings.stream().filter(Finding::must).toList()
                : List.of();
    }

    /** What only should be otherwise. */
    public List<Finding> warnings() {
        return verdict instanceof Verdict.Failed(List<Finding> findings)
                ? findings.stream()
                        .filter(f -> level != CheckLevel.BLOCK || !f.must())
                        .toList()
                : List.of();
    }
}
