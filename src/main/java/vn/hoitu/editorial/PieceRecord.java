package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.APPROVAL;
import static vn.hoitu.editorial.db.Tables.HAND_OVER;
import static vn.hoitu.editorial.db.Tables.PIECE;
import static vn.hoitu.editorial.db.Tables.PIECE_VERSION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;

/** What happened to a piece in the newsroom, kept for ever: its versions and who handed it to whom. */
@Repository
class PieceRecord {

    private static final UUID PROGRAM = Actor.program("").person().value();

    record HandOverView(
            UUID id,
            String from,
            String to,
            String act,
            String byName,
            Instant at,
            @Nullable String reason,
            @Nullable String fromStep,
            @Nullable String toStep,
            @Nullable String responsibleName,
            @Nullable String onBehalfOfName) {}

    /** The step that brought a piece to where it stands. */
    record LastStep(
            String act, String byName, Instant at, @Nullable Instant scheduledAt) {}

    record LastVersion(int number, UUID by, Instant at, int documentVersion) {}

    private final DSLContext sql;
    private final IdSource ids;

    PieceRecord(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** To another phase at the same step, or out to readers. */
    void handOver(Piece piece, PieceState to, String act, @Nullable String reason, Actor actor, Instant at) {
        Holding now = piece.holding();
        String step = to == PieceState.PUBLISHED ? Holding.LAST_STEP : now.step();
        handOver(
                piece,
                to,
                act,
                reason,
                actor,
                new Holding(now.workflowVersion(), step, at, null, null, null, now.taken()));
    }

    /** Who takes responsibility for a piece with a hand-over. */
    private record Signature(UUID person, String name) {}

    /**
     * By name, always: who answers at the next step; where nobody does by name yet, whoever hands the piece over, until
     * somebody takes it. What the program does at its time was answered for by whoever approved the text.
     */
    private Signature responsible(Piece piece, Actor actor, Holding next) {
        if (next.holder() != null && next.holderName() != null) {
            return new Signature(next.holder(), next.holderName());
        }
        if (!actor.person().value().equals(PROGRAM)) {
            return new Signature(actor.person().value(), actor.name());
        }
        return sql.select(APPROVAL.BY_ID, APPROVAL.BY_NAME)
                .from(APPROVAL)
                .where(APPROVAL.AGENCY_ID
                        .eq(piece.agency().value())
                        .and(APPROVAL.PIECE_ID.eq(piece.id().value())))
                .fetchOptional(r -> new Signature(r.value1(), r.value2()))
                .orElseGet(() -> new Signature(piece.ownerId(), piece.ownerName()));
    }

    /** To another step, with who answers from now on. */
    void handOver(Piece piece, PieceState to, String act, @Nullable String reason, Actor actor, Holding next) {
        Holding.Taken taken = next.taken();
        Signature responsible = responsible(piece, actor, next);
        sql.insertInto(HAND_OVER)
                .set(HAND_OVER.AGENCY_ID, piece.agency().value())
                .set(HAND_OVER.PIECE_ID, piece.id().value())
                .set(HAND_OVER.ID, ids.next())
                .set(HAND_OVER.FROM_STATE, piece.state().code())
                .set(HAND_OVER.TO_STATE, to.code())
                .set(HAND_OVER.ACT, act)
                .set(HAND_OVER.REASON, reason)
                .set(HAND_OVER.BY_ID, actor.person().value())
                .set(HAND_OVER.BY_NAME, actor.name())
                .set(HAND_OVER.AT, next.since())
                .set(HAND_OVER.WORKFLOW_VERSION_ID, taken == null ? next.workflowVersion() : taken.version())
                .set(HAND_OVER.TRANSITION, taken == null ? null : taken.transition())
                .set(HAND_OVER.FROM_STEP, piece.holding().step())
                .set(HAND_OVER.TO_STEP, next.step())
                .set(HAND_OVER.RESPONSIBLE_ID, responsible.person())
                .set(HAND_OVER.RESPONSIBLE_NAME, responsible.name())
                .set(HAND_OVER.ON_BEHALF_OF_ID, taken == null ? null : taken.onBehalfOf())
                .set(HAND_OVER.ON_BEHALF_OF_NAME, taken == null ? null : taken.onBehalfOfName())
                .execute();
    }

    List<HandOverView> handOvers(Piece piece) {
        return sql.selectFrom(HAND_OVER)
                .where(handOversOf(piece))
                .orderBy(HAND_OVER.ID.desc())
                .fetch(r -> new HandOverView(
                        r.get(HAND_OVER.ID),
                        r.get(HAND_OVER.FROM_STATE),
                        r.get(HAND_OVER.TO_STATE),
                        r.get(HAND_OVER.ACT),
                        r.get(HAND_OVER.BY_NAME),
                        r.get(HAND_OVER.AT),
                        r.get(HAND_OVER.REASON),
                        r.get(HAND_OVER.FROM_STEP),
                        r.get(HAND_OVER.TO_STEP),
                        r.get(HAND_OVER.RESPONSIBLE_NAME),
                        r.get(HAND_OVER.ON_BEHALF_OF_NAME)));
    }

    Optional<LastStep> lastStep(Standing piece) {
        return sql.select(HAND_OVER.ACT, HAND_OVER.BY_NAME, HAND_OVER.AT, PIECE.SCHEDULED_AT)
                .from(HAND_OVER)
                .join(PIECE)
                .on(PIECE.AGENCY_ID.eq(HAND_OVER.AGENCY_ID).and(PIECE.ID.eq(HAND_OVER.PIECE_ID)))
                .where(handOversOf(piece))
                .orderBy(HAND_OVER.ID.desc())
                .limit(1)
                .fetchOptional(r -> new LastStep(r.value1(), r.value2(), r.value3(), r.value4()));
    }

    Optional<LastVersion> lastVersion(Standing piece) {
        return sql.select(PIECE_VERSION.NUMBER, PIECE_VERSION.BY_ID, PIECE_VERSION.AT, PIECE_VERSION.DOCUMENT_VERSION)
                .from(PIECE_VERSION)
                .where(versionsOf(piece))
                .orderBy(PIECE_VERSION.NUMBER.desc())
                .limit(1)
                .fetchOptional(r -> new LastVersion(
                        r.get(PIECE_VERSION.NUMBER),
                        r.get(PIECE_VERSION.BY_ID),
                        r.get(PIECE_VERSION.AT),
                        r.get(PIECE_VERSION.DOCUMENT_VERSION)));
    }

    /** Keeps the present text as a version that can be looked at later; the piece is locked by the caller. */
    void keepVersion(Piece piece, String label, UUID by, String byName, Instant at) {
        Field<Integer> next = DSL.coalesce(
                        DSL.field(DSL.select(DSL.max(PIECE_VERSION.NUMBER))
                                .from(PIECE_VERSION)
                                .where(versionsOf(piece))),
                        DSL.inline(0))
                .plus(1);
        sql.insertInto(PIECE_VERSION)
                .set(PIECE_VERSION.AGENCY_ID, piece.agency().value())
                .set(PIECE_VERSION.PIECE_ID, piece.id().value())
                .set(PIECE_VERSION.NUMBER, next)
                .set(PIECE_VERSION.DOCUMENT_VERSION, piece.documentVersion())
                .set(PIECE_VERSION.DOCUMENT, piece.document())
                .set(PIECE_VERSION.LABEL, label)
                .set(PIECE_VERSION.WORDS, piece.words())
                .set(PIECE_VERSION.BY_ID, by)
                .set(PIECE_VERSION.BY_NAME, byName)
                .set(PIECE_VERSION.AT, at)
                .execute();
    }

    /** Keeps the text as it stands in the row, before a checkpoint writes the next one over it. */
    void keepCheckpoint(Standing piece, int number) {
        sql.execute("""
                insert into editorial.piece_version
                    (agency_id, piece_id, number, document_version, document, label, words, by_id, by_name, at)
                select agency_id, id, ?, checkpoint_version, document, 'autosave', words, saved_by_id, saved_by_name, saved_at
                from editorial.piece where agency_id = ? and id = ?
                """, number, piece.agency().value(), piece.id().value());
    }

    Optional<String> versionDocument(Piece piece, int number) {
        return sql.select(PIECE_VERSION.DOCUMENT)
                .from(PIECE_VERSION)
                .where(versionsOf(piece).and(PIECE_VERSION.NUMBER.eq(number)))
                .fetchOptional(PIECE_VERSION.DOCUMENT);
    }

    private static Condition handOversOf(Standing piece) {
        return HAND_OVER
                .AGENCY_ID
                .eq(piece.agency().value())
                .and(HAND_OVER.PIECE_ID.eq(piece.id().value()));
    }

    private static Condition versionsOf(Standing piece) {
        return PIECE_VERSION
                .AGENCY_ID
                .eq(piece.agency().value())
                .and(PIECE_VERSION.PIECE_ID.eq(piece.id().value()));
    }
}
