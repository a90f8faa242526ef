package vn.hoitu.notice;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What notifications are about, in the grain in which people choose; each with what the program proposes until they do.
 * A kind of notification that nobody named here is told in the product.
 */
enum NoticeSubject {
    RETURNED("returned", new Choice(true, MailTiming.AT_ONCE, true)),
    TO_APPROVE("to-approve", new Choice(true, MailTiming.DIGEST, true)),
    ASSIGNED("assigned", new Choice(true, MailTiming.AT_ONCE, true)),
    MENTION("mention", new Choice(true, MailTiming.AT_ONCE, true)),
    CONVERSATION("conversation", new Choice(true, MailTiming.NONE, false)),
    APPROVAL_LOST("approval-lost", new Choice(true, MailTiming.AT_ONCE, true)),
    DEADLINE("deadline", new Choice(true, MailTiming.AT_ONCE, true)),
    OUTCOME("outcome", new Choice(true, MailTiming.NONE, false)),
    PLAN("plan", new Choice(true, MailTiming.NONE, false)),
    CONTRIBUTION("contribution", new Choice(true, MailTiming.DIGEST, false)),
    OTHER("other", new Choice(true, MailTiming.NONE, false));

    private static final Map<String, NoticeSubject> KNOWN = Map.ofEntries(
            Map.entry("piece-return", RETURNED),
            Map.entry("collection-returned", RETURNED),
            Map.entry("declaration-returned", RETURNED),
            Map.entry("piece-submit", TO_APPROVE),
            Map.entry("piece-review", TO_APPROVE),
            Map.entry("collection-to-approve", TO_APPROVE),
            Map.entry("declaration-to-review", TO_APPROVE),
            Map.entry("piece-approval-lost", APPROVAL_LOST),
            Map.entry("piece-follow-up", ASSIGNED),
            Map.entry("story-assign", ASSIGNED),
            Map.entry("story-release", ASSIGNED),
            Map.entry("collection-passed-on", ASSIGNED),
            Map.entry("collection-extended", DEADLINE),
            Map.entry("comment-mentioned", MENTION));

    /** Words of kinds that tell of time, such as {@code letter-due-late}. */
    private static final Pattern LATE = Pattern.compile("(^|-)(deadline|due|late|overdue|reminder|escalated)(-|$)");

    private final String code;
    private final Choice proposed;

    NoticeSubject(String code, Choice proposed) {
        this.code = code;
        this.proposed = proposed;
    }

    String code() {
        return code;
    }

    Choice proposed() {
        return proposed;
    }

    /** Whoever is called by name is told, whatever else he does not want to see. */
    boolean alwaysInProduct() {
        return this == MENTION;
    }

    static Optional<NoticeSubject> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }

    /** The subject of a kind of notification, such as {@code piece-return}. */
    static NoticeSubject ofKind(String kind) {
        NoticeSubject known = KNOWN.get(kind);
        if (known != null) {
            return known;
        }
        if (LATE.matcher(kind).find()) {
            return DEADLINE;
        }
        return switch (kind.substring(0, kind.indexOf('-') < 0 ? kind.length() : kind.indexOf('-'))) {
            case "comment" -> CONVERSATION;
            case "piece", "page", "collection", "declaration" -> OUTCOME;
            case "story", "decision" -> PLAN;
            case "duty", "work" -> ASSIGNED;
            case "contribution" -> CONTRIBUTION;
            default -> OTHER;
        };
    }
}
