package vn.hoitu.editorial.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The piece keeps to what the agency is licensed for (tôn chỉ, mục đích), as the agency declared it. */
@Component
class ScopeKept implements PublicationCheck {

    static final int MOST_FINDINGS = 20;

    @Override
    public CheckCode code() {
        return CheckCode.SCOPE;
    }

    @Override
    public Verdict of(CheckedPiece piece, Context context) {
        CheckBook book = context.book();
        if (book.of(EntryList.OUTSIDE_SECTION).isEmpty() && book.outside().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        String fields = String.join(
                "; ", book.of(EntryList.FIELD).stream().map(CheckEntry::words).toList());
        List<Finding> findings = new ArrayList<>();
        if (book.names(EntryList.OUTSIDE_SECTION, piece.section())) {
            findings.add(Finding.must("scope-section", Spot.of("sectionId"), Map.of("fields", fields)));
        }
        for (TextBlock block : piece.blocks()) {
            for (Phrases.Hit hit : book.outside().in(block.text())) {
                findings.add(Finding.must(
                        "scope-word",
                        block.spot(hit.from(), hit.to()),
                        Map.of("words", hit.entry().words(), "fields", fields)));
            }
        }
        return Verdict.of(findings.stream().limit(MOST_FINDINGS).toList());
    }
}
