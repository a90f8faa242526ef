package vn.hoitu.editorial;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoitu.document.DocumentProblem;
import vn.hoitu.document.DocumentRule;
import vn.hoitu.document.Node;
import vn.hoitu.document.PlainText;
import vn.hoitu.document.StepCheck;
import vn.hoitu.editorial.live.Authority;

/** Whether a text may follow another: it fits the schema, is not too large, and no field grows beyond its limit. */
final class BatchCheck {

    private static final Map<String, Integer> MOST_CHARACTERS = Map.of(
            "kicker", TextLimits.MOST_TITLE_CHARACTERS,
            "title", TextLimits.MOST_TITLE_CHARACTERS,
            "sapo", TextLimits.MOST_SAPO_CHARACTERS,
            "variant", TextLimits.MOST_SAPO_CHARACTERS);

    private static final Set<DocumentRule> TOO_LARGE = EnumSet.of(
            DocumentRule.TOO_LARGE, DocumentRule.TOO_DEEP, DocumentRule.TOO_MANY_NODES, DocumentRule.TOO_MUCH_TEXT);

    private BatchCheck() {}

    static Optional<Authority.Answer.Refused> problem(Node before, Node after) {
        List<DocumentProblem> problems = StepCheck.changed(before, after);
        if (!problems.isEmpty()) {
            String code = TOO_LARGE.contains(problems.getFirst().rule()) ? "too-large" : "bad-steps";
            return Optional.of(new Authority.Answer.Refused(code, Map.of()));
        }
        for (Node field : after.children()) {
            Integer most = MOST_CHARACTERS.get(field.type().name());
            if (most != null && field.content().size() > most && grew(field, before)) {
                return Optional.of(new Authority.Answer.Refused(
                        "too-long", Map.of("field", field.type().name(), "limit", most)));
            }
        }
        return Optional.empty();
    }

    /** A field that came too long from elsewhere may be made shorter bit by bit. */
    private static boolean grew(Node field, Node before) {
        for (Node old : before.children()) {
            if (old.type() == field.type() && old.attributes().equals(field.attributes())) {
                return old != field
                        && PlainText.of(field).length() > PlainText.of(old).length();
            }
        }
        return true;
    }
}
