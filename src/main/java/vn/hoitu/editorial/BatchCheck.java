package vn.hoitu.editorial;

import java.util.Map;
import java.util.Optional;
import vn.hoitu.document.Node;
import vn.hoitu.document.PlainText;
import vn.hoitu.document.StepCheck;
import vn.hoitu.editorial.live.Authority;

/** Whether a text may follow another: it fits the schema, is not too large, and no field grows beyond its limit. */
final class BatchCheck {

    private static final Map<String, Integer> MOST_CHARACTERS =
            Map.of("title", WritingDesk.MOST_TITLE_CHARACTERS, "sapo", WritingDesk.MOST_SAPO_CHARACTERS);

    private BatchCheck() {}

    static Optional<Authority.Answer.Refused> problem(Node before, Node after) {
        if (!StepCheck.changes(before, after).isEmpty()) {
            return Optional.of(new Authority.Answer.Refused("bad-steps", Map.of()));
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
            if (old.type() == field.type()) {
                return old != field
                        && PlainText.of(field).length() > PlainText.of(old).length();
            }
        }
        return true;
    }
}
