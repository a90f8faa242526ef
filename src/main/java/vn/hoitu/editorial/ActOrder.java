package vn.hoitu.editorial;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to do an act to a piece as the actor saw it.
 *
 * @param version the piece's version the actor decided on
 * @param documentVersion the text's version the actor decided on; nobody answers for words he did not see
 * @param reason why, where the act asks for it
 * @param at when, for scheduling
 * @param transition the way the agency's workflow has for it; without it, the first of its kind that is open
 * @param holder who is to answer for the next step by name
 * @param grade the piece's royalty grade, where the way grades
 */
public record ActOrder(
        String act,
        int version,
        int documentVersion,
        @Nullable String reason,
        @Nullable Instant at,
        @Nullable CorrectionText correction,
        @Nullable TakeDownGround takedown,
        @Nullable String transition,
        @Nullable UUID holder,
        @Nullable GradeWish grade) {

    /** An order of an act that is no step of a workflow, or of its usual way. */
    public ActOrder(
            String act,
            int version,
            int documentVersion,
            @Nullable String reason,
            @Nullable Instant at,
            @Nullable CorrectionText correction,
            @Nullable TakeDownGround takedown) {
        this(act, version, documentVersion, reason, at, correction, takedown, null, null, null);
    }

    /** Genre and coefficient by the agency's own table. */
    public record GradeWish(
            @Nullable String genre, @Nullable BigDecimal coefficient) {}

    /** What was wrong, what is right, and the apology. */
    public record CorrectionText(
            @Nullable String wrong,
            @Nullable String right,
            @Nullable String apology) {}

    /**
     * Why a piece goes, and who asked.
     *
     * @param requesterId the colleague who asked for it; somebody else then approves by carrying it out
     */
    public record TakeDownGround(
            @Nullable String ground,
            @Nullable String requester,
            @Nullable UUID requesterId,
            @Nullable String documentNumber,
            @Nullable String reason) {}

    public static ActOrder of(String act, int version, int documentVersion) {
        return new ActOrder(act, version, documentVersion, null, null, null, null);
    }
}
