package vn.hoitu.editorial.check;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks all checks about a piece, within the agency's transaction. */
@Component
public class Checks {

    private final List<PublicationCheck> all;

    Checks(List<PublicationCheck> all) {
        this.all = all.stream()
                .sorted(Comparator.comparing(PublicationCheck::code))
                .toList();
    }

    /** What the checks of the moment say, in the order of {@link CheckCode}. */
    public List<CheckResult> of(CheckedPiece piece, Asking asking) {
        return all.stream()
                .filter(check -> check.code().isAskedAt(asking.moment()))
                .map(check -> new CheckResult(check.code(), check.code().usual(), check.of(piece, asking)))
                .toList();
    }
}
