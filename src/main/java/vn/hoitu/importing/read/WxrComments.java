package vn.hoitu.importing.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Readers' comments under an item. */
final class WxrComments {

    private WxrComments() {}

    static List<ForeignComment> of(XmlElement item, List<Finding> findings) {
        List<XmlElement> all = item.all("wp:comment");
        List<ForeignComment> kept = new ArrayList<>();
        for (int i = 0; i < Math.min(all.size(), Limits.MOST_COMMENTS_PER_ITEM); i++) {
            kept.add(comment(all.get(i), i));
        }
        if (!kept.isEmpty()) {
            findings.add(Finding.of(Remark.COMMENTS_KEPT, "count", kept.size()));
        }
        if (kept.size() < all.size()) {
            findings.add(Finding.of(Remark.COMMENTS_CUT, "count", all.size() - kept.size()));
        }
        return List.copyOf(kept);
    }

    private static ForeignComment comment(XmlElement comment, int place) {
        String id = comment.of("wp:comment_id");
        return new ForeignComment(
                id.isEmpty() ? "#" + place : capped(id),
                parent(comment.of("wp:comment_parent")),
                capped(comment.of("wp:comment_author")),
                capped(comment.of("wp:comment_author_email")),
                capped(comment.of("wp:comment_author_url")),
                capped(comment.of("wp:comment_author_IP")),
                WxrDates.gmt(comment.of("wp:comment_date_gmt")).orElse(null),
                standing(comment.of("wp:comment_approved")),
                capped(comment.of("wp:comment_type")),
                Plain.cut(comment.raw("wp:comment_content"), Limits.MOST_COMMENT_CHARACTERS));
    }

    private static @Nullable String parent(String id) {
        return id.isEmpty() || id.equals("0") ? null : capped(id);
    }

    private static String standing(String approved) {
        return switch (approved) {
            case "1" -> "approved";
            case "spam" -> "spam";
            case "trash" -> "trash";
            default -> "waiting";
        };
    }

    private static String capped(String text) {
        return Plain.cut(Plain.line(text), Limits.MOST_NAME_CHARACTERS);
    }
}
