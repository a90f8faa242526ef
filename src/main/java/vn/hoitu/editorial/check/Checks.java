package vn.hoitu.editorial.check;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks all checks about a piece, within the agency's transaction. */
@Component
public class Checks {

    private final List<PublicationCheck> all;
    private final CheckBooks books;

    Checks(List<PublicationCheck> all, CheckBooks books) {
        this.all = all.stream()
                .sorted(Comparator.comparing(PublicationCheck::code))
                .toList();
        this.books = books;
    }

    /** What the checks of the moment say, in the order of {@link CheckCode}. What is off is not asked. */
    public List<CheckResult> of(CheckedPiece piece, Asking asking) {
        CheckBook book = books.of(piece.agency());
        Context context = new Context(asking, book);
        return all.stream()
                .filter(check -> check.code().isAskedAt(asking.moment()))
                .map(check -> {
                    CheckLevel level = book.level(check.code());
                    Verdict verdict = level == CheckLevel.OFF ? new Verdict.NotApplicable() : check.of(piece, context);
                    return new CheckResult(check.code(), level, verdict);
                })
                .toList();
    }
}
