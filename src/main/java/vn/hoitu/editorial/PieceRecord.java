package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.HAND_OVER;
import static vn.hoitu.editorial.db.Tables.PIECE_VERSION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;

/** What happened to a piece in the newsroom, kept for ever: its versions and who handed it to whom. */
@Repository
class PieceRecord {

    record HandOverView(
            UUID id, String from, String to, String act, String byName, Instant at, @Nullable String reason) {}

    record VersionView(int number, String label, String byName, Instant at, int words) {}

    record LastVersion(int number, UUID by, Instant at, int documentVersion) {}

    private final DSLContext sql;
    private final IdSource ids;

    PieceRecord(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void handOver(Piece piece, PieceState to, String act, @Nullable String reason, Actor actor, Instant at) {
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
                .set(HAND_OVER.AT, at)
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
                        r.get(HAND_OVER.REASON)));
    }

    Optional<LastVersion> lastVersion(Piece piece) {
        return sql.selectFrom(PIECE_VERSION)
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
        int number = lastVersion(piece).map(LastVersion::number).orElse(0) + 1;
        sql.insertInto(PIECE_VERSION)
                .set(PIECE_VERSION.AGENCY_ID, piece.agency().value())
                .set(PIECE_VERSION.PIECE_ID, piece.id().value())
                .set(PIECE_VERSION.NUMBER, number)
                .set(PIECE_VERSION.DOCUMENT_VERSION, piece.documentVersion())
                .set(PIECE_VERSION.DOCUMENT, piece.document())
                .set(PIECE_VERSION.LABEL, label)
                .set(PIECE_VERSION.WORDS, piece.words())
                .set(PIECE_VERSION.BY_ID, by)
                .set(PIECE_VERSION.BY_NAME, byName)
                .set(PIECE_VERSION.AT, at)
                .execute();
    }

    List<VersionView> versions(Piece piece) {
        return sql.selectFrom(PIECE_VERSION)
                .where(versionsOf(piece))
                .orderBy(PIECE_VERSION.NUMBER.desc())
                .fetch(r -> new VersionView(
                        r.get(PIECE_VERSION.NUMBER),
                        r.get(PIECE_VERSION.LABEL),
                        r.get(PIECE_VERSION.BY_NAME),
                        r.get(PIECE_VERSION.AT),
                        r.get(PIECE_VERSION.WORDS)));
    }

    Optional<String> versionDocument(Piece piece, int number) {
        return sql.select(PIECE_VERSION.DOCUMENT)
                .from(PIECE_VERSION)
                .where(versionsOf(piece).and(PIECE_VERSION.NUMBER.eq(number)))
                .fetchOptional(PIECE_VERSION.DOCUMENT);
    }

    private static Condition handOversOf(Piece piece) {
        return HAND_OVER.AGENCY_ID
                .eq(piece.agency().value())
                .and(HAND_OVER.PIECE_ID.eq(piece.id().value()));
    }

    private static Condition versionsOf(Piece piece) {
        return PIECE_VERSION.AGENCY_ID
                .eq(piece.agency().value())
                .and(PIECE_VERSION.PIECE_ID.eq(piece.id().value()));
    }
}
