package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.PIECE;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Where pieces stand, in the database. Each method runs within the agency's transaction; the piece is locked. What waits
 * for a piece does not outlive the state it was planned for, by whatever way that is left.
 */
@Repository
class PieceMoves {

    private static final vn.hoitu.editorial.db.tables.Piece P = PIECE;

    private final DSLContext sql;
    private final PlannedActs planned;

    PieceMoves(DSLContext sql, PlannedActs planned) {
        this.sql = sql;
        this.planned = planned;
    }

    /** To another phase at the same step: scheduled, set aside, taken down. */
    void move(Piece piece, PieceState to, @Nullable Instant scheduledAt, Instant at) {
        planned.left(piece, to);
        sql.update(P)
                .set(P.STATE, to.code())
                .set(P.SCHEDULED_AT, scheduledAt)
                .set(P.VERSION, P.VERSION.plus(1))
                .set(P.UPDATED_AT, at)
                .where(key(piece))
                .execute();
    }

    /** To another step. */
    void move(Piece piece, PieceState to, Holding next, Instant at) {
        planned.left(piece, to);
        sql.update(P)
                .set(P.STATE, to.code())
                .set(P.WORKFLOW_VERSION_ID, next.workflowVersion())
                .set(P.STEP, next.step())
                .set(P.STEP_SINCE, next.since())
                .set(P.STEP_DUE_AT, next.dueAt())
                .set(P.HOLDER_ID, next.holder())
                .set(P.HOLDER_NAME, next.holderName())
                .setNull(P.SCHEDULED_AT)
                .setNull(P.AFTER_REVIEW_MINUTES)
                .setNull(P.STEP_LATE_TOLD_AT)
                .set(P.VERSION, P.VERSION.plus(1))
                .set(P.UPDATED_AT, at)
                .where(key(piece))
                .execute();
    }

    /** At the same step, somebody answers by name. */
    void hold(Piece piece, UUID holder, String holderName, Instant at) {
        sql.update(P)
                .set(P.HOLDER_ID, holder)
                .set(P.HOLDER_NAME, holderName)
                .set(P.VERSION, P.VERSION.plus(1))
                .set(P.UPDATED_AT, at)
                .where(key(piece))
                .execute();
    }

    void published(Piece piece, String slug, int revision, Instant firstPublishedAt, Instant at) {
        planned.left(piece, PieceState.PUBLISHED);
        boolean first = piece.state() != PieceState.PUBLISHED;
        sql.update(P)
                .set(P.STATE, PieceState.PUBLISHED.code())
                .set(P.STEP, Holding.LAST_STEP)
                .set(P.STEP_SINCE, first ? at : piece.holding().since())
                .setNull(P.STEP_DUE_AT)
                .setNull(P.HOLDER_ID)
                .setNull(P.HOLDER_NAME)
                .setNull(P.SCHEDULED_AT)
                .set(P.SLUG, slug)
                .set(P.REVISION, revision)
                .set(P.PUBLISHED_AT, firstPublishedAt)
                .set(P.PUBLISHED_DOCUMENT_VERSION, piece.documentVersion())
                .set(P.VERSION, P.VERSION.plus(1))
                .set(P.UPDATED_AT, at)
                .where(key(piece))
                .execute();
        reviewFallsDue(piece, at);
    }

    /** A piece whose time was over was corrected: only what was published last is another. */
    void correctedOffTime(Piece piece, int revision, Instant at) {
        sql.update(P)
                .set(P.REVISION, revision)
                .set(P.PUBLISHED_DOCUMENT_VERSION, piece.documentVersion())
                .set(P.VERSION, P.VERSION.plus(1))
                .set(P.UPDATED_AT, at)
                .where(key(piece))
                .execute();
    }

    /** A publication without the head was ordered; the review is owed once it went out. */
    void oweReview(Piece piece, @Nullable Integer minutes) {
        sql.update(P).set(P.AFTER_REVIEW_MINUTES, minutes).where(key(piece)).execute();
    }

    private void reviewFallsDue(Piece piece, Instant at) {
        Integer minutes =
                sql.select(P.AFTER_REVIEW_MINUTES).from(P).where(key(piece)).fetchOne(P.AFTER_REVIEW_MINUTES);
        if (minutes != null) {
            sql.update(P)
                    .set(P.AFTER_REVIEW_DUE_AT, at.plus(Duration.ofMinutes(minutes)))
                    .setNull(P.AFTER_REVIEWED_BY)
                    .setNull(P.AFTER_REVIEWED_NAME)
                    .setNull(P.AFTER_REVIEWED_AT)
                    .setNull(P.AFTER_REVIEW_MINUTES)
                    .setNull(P.AFTER_REVIEW_LATE_TOLD_AT)
                    .where(key(piece))
                    .execute();
        }
    }

    void reviewed(Piece piece, UUID by, String byName, Instant at) {
        sql.update(P)
                .set(P.AFTER_REVIEWED_BY, by)
                .set(P.AFTER_REVIEWED_NAME, byName)
                .set(P.AFTER_REVIEWED_AT, at)
                .set(P.VERSION, P.VERSION.plus(1))
                .set(P.UPDATED_AT, at)
                .where(key(piece))
                .execute();
    }

    private static Condition key(Piece piece) {
        return P.AGENCY_ID.eq(piece.agency().value()).and(P.ID.eq(piece.id().value()));
    }
}
