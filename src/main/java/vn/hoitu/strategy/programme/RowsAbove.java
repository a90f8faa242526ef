package vn.hoitu.strategy.programme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoitu.strategy.programme.BookFinding.Weight;

/** Rows stand under other rows; none stands under itself, be it around several others. */
final class RowsAbove {

    private RowsAbove() {}

    static List<BookFinding> of(ProgrammeBook book) {
        List<BookFinding> findings = new ArrayList<>();
        for (int i = 0; i < book.indicators().size(); i++) {
            String code = book.indicators().get(i).code();
            Set<String> passed = new LinkedHashSet<>();
            String at = code;
            while (at != null && passed.add(at)) {
                at = parent(book, at);
            }
            if (at != null && at.equals(code)) {
                findings.add(new BookFinding(
                        "indicators[" + i + "].parent",
                        "row-under-itself",
                        Map.of("chain", String.join(" → ", passed) + " → " + code),
                        Weight.STOPS));
            }
        }
        return findings;
    }

    private static @Nullable String parent(ProgrammeBook book, String code) {
        return book.indicators().stream()
                .filter(i -> code.equals(i.code()))
                .findFirst()
                .map(Indicator::parent)
                .orElse(null);
    }
}
