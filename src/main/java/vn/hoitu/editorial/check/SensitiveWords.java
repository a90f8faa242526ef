package vn.hoitu.editorial.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The words the agency wants nobody to publish without thinking, each with the agency's advice. */
@Component
class SensitiveWords implements PublicationCheck {

    static final int MOST_FINDINGS = 50;

    @Override
    public CheckCode code() {
        return CheckCode.SENSITIVE;
    }

    @Override
    public Verdict of(CheckedPiece piece, Context context) {
        Phrases list = context.book().sensitive();
        if (list.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        List<Finding> findings = new ArrayList<>();
        for (TextBlock block : piece.blocks()) {
            for (Phrases.Hit hit : list.in(block.text())) {
                findings.add(finding(block, hit));
            }
        }
        return Verdict.of(findings.stream().limit(MOST_FINDINGS).toList());
    }

    private static Finding finding(TextBlock block, Phrases.Hit hit) {
        CheckEntry entry = hit.entry();
        return new Finding(
                entry.advice().isBlank() ? "sensitive" : "sensitive-advised",
                block.spot(hit.from(), hit.to()),
                Map.of("words", block.text().substring(hit.from(), hit.to()), "advice", entry.advice()),
                entry.level() == CheckLevel.BLOCK);
    }
}
