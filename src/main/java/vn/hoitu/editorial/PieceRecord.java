package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.CORRECTION;
import static vn.hoitu.editorial.db.Tables.HAND_OVER;
import static vn.hoitu.editorial.db.Tables.PIECE;
import static vn.hoitu.editorial.db.Tables.PIECE_VERSION;
import static vn.hoitu.editorial.db.Tables.PUBLICATION;
import static vn.hoitu.editorial.db.Tables.TAKE_DOWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;

/** What happened to a piece, kept for ever: versions, hand-overs, publications, corrections, take-down. */
@Repository
class PieceRecord {

    record HandOverView(
            UUID id, String from, String to, String act, String byName, Instant at, @Nullable String reason) {}

    record PublicationView(int revision, Instant at, String byName, String kind) {}

    record TakedownView(
            String ground,
            String requester,
            @Nullable String documentNumber,
            String reason,
            String byName,
            Instant at) {}

    /** The step that brought a piece to where it stands. */
    record LastStep(String byName, Instant at, @Nullable Instant scheduledAt) {}

    record LastVersion(int number, UUID by, Instant at, int documentVersion) {}

    private final DSLContext sql;
    private final Pieces pieces;
    private final IdSource ids;

    PieceRecord(DSLContext sql, Pieces pieces, IdSource ids) {
        this.sql = sql;
        this.pieces = pieces;
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
                .where(HAND_OVER
                        .AGENCY_ID
                        .eq(piece.agency().value())
                        .and(HAND_OVER.PIECE_ID.eq(piece.id().value())))
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

    Optional<LastStep> lastStep(Standing piece) {
        return sql.select(HAND_OVER.BY_NAME, HAND_OVER.AT, PIECE.SCHEDULED_AT)
                .from(HAND_OVER)
                .join(PIECE)
                .on(PIECE.AGENCY_ID.eq(HAND_OVER.AGENCY_ID).and(PIECE.ID.eq(HAND_OVER.PIECE_ID)))
                .where(HAND_OVER
                        .AGENCY_ID
                        .eq(piece.agency().value())
                        .and(HAND_OVER.PIECE_ID.eq(piece.id().value())))
                .orderBy(HAND_OVER.ID.desc())
                .limit(1)
                .fetchOptional(r -> new LastStep(r.value1(), r.value2(), r.value3()));
    }

    Optional<LastVersion> lastVersion(Standing piece) {
        return sql.select(PIECE_VERSION.NUMBER, PIECE_VERSION.BY_ID, PIECE_VERSION.AT, PIECE_VERSION.DOCUMENT_VERSION)
                .from(PIECE_VERSION)
                .where(PIECE_VERSION
                        .AGENCY_ID
                        .eq(piece.agency().value())
                        .and(PIECE_VERSION.PIECE_ID.eq(piece.id().value())))
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

    /** Keeps the text as it stands in the row, before a checkpoint writes the next one over it. */
    void keepCheckpoint(Standing piece, int number) {
        sql.execute(
                """
                insert into editorial.piece_version
                    (agency_id, piece_id, number, document_version, document, label, words, by_id, by_name, at)
                select agency_id, id, ?, checkpoint_version, document, 'autosave', words, saved_by_id, saved_by_name, saved_at
                from editorial.piece where agency_id = ? and id = ?
                """,
                number,
                piece.agency().value(),
                piece.id().value());
    }

    Optional<String> versionDocument(Piece piece, int number) {
        return sql.select(PIECE_VERSION.DOCUMENT)
                .from(PIECE_VERSION)
                .where(PIECE_VERSION
                        .AGENCY_ID
                        .eq(piece.agency().value())
                        .and(PIECE_VERSION.PIECE_ID.eq(piece.id().value()))
                        .and(PIECE_VERSION.NUMBER.eq(number)))
                .fetchOptional(PIECE_VERSION.DOCUMENT);
    }

    void publication(PublishedPiece p, int documentVersion, String kind, Actor actor) {
        sql.insertInto(PUBLICATION)
                .set(PUBLICATION.AGENCY_ID, p.agency().value())
                .set(PUBLICATION.PIECE_ID, p.id().value())
                .set(PUBLICATION.REVISION, p.revision())
                .set(PUBLICATION.KIND, kind)
                .set(PUBLICATION.DOCUMENT, p.document())
                .set(PUBLICATION.DOCUMENT_VERSION, documentVersion)
                .set(PUBLICATION.SLUG, p.slug())
                .set(PUBLICATION.SECTION_ID, p.sectionId())
                .set(PUBLICATION.AUTHORS, pieces.authors(p.authors()))
                .set(PUBLICATION.TAGS, p.tags().toArray(String[]::new))
                .set(PUBLICATION.SOURCE, p.source())
                .set(PUBLICATION.BY_ID, actor.person().value())
                .set(PUBLICATION.BY_NAME, actor.name())
                .set(PUBLICATION.PUBLISHED_AT, p.publishedAt())
                .execute();
    }

    List<PublicationView> publications(Piece piece) {
        return sql.selectFrom(PUBLICATION)
                .where(PUBLICATION
                        .AGENCY_ID
                        .eq(piece.agency().value())
                        .and(PUBLICATION.PIECE_ID.eq(piece.id().value())))
                .orderBy(PUBLICATION.REVISION.desc())
                .fetch(r -> new PublicationView(
                        r.get(PUBLICATION.REVISION),
                        r.get(PUBLICATION.PUBLISHED_AT),
                        r.get(PUBLICATION.BY_NAME),
                        r.get(PUBLICATION.KIND)));
    }

    /** The headline that readers have now, which a correction must name. */
    String publishedTitle(Piece piece) {
        return publishedDocument(piece)
                .map(document -> vn.hoitu.document.DocumentFields.of(
                                WritingDesk.read(document).orThrow())
                        .title())
                .orElse(piece.title());
    }

    /** The text that readers have now, of the last revision. */
    Optional<String> publishedDocument(Piece piece) {
        return sql.select(PUBLICATION.DOCUMENT)
                .from(PUBLICATION)
                .where(PUBLICATION
                        .AGENCY_ID
                        .eq(piece.agency().value())
                        .and(PUBLICATION.PIECE_ID.eq(piece.id().value())))
                .orderBy(PUBLICATION.REVISION.desc())
                .limit(1)
                .fetchOptional(PUBLICATION.DOCUMENT);
    }

    void correction(Piece piece, PublishedCorrection c, Actor actor) {
        sql.insertInto(CORRECTION)
                .set(CORRECTION.AGENCY_ID, piece.agency().value())
                .set(CORRECTION.ID, c.id())
                .set(CORRECTION.PIECE_ID, c.piece().value())
                .set(CORRECTION.WORK_TITLE, c.workTitle())
                .set(CORRECTION.SECTION_NAME, c.sectionName())
                .set(CORRECTION.WORK_PUBLISHED_AT, c.workPublishedAt())
                .set(CORRECTION.WRONG_TEXT, c.wrong())
                .set(CORRECTION.RIGHT_TEXT, c.right())
                .set(CORRECTION.APOLOGY, c.apology())
                .set(CORRECTION.BY_ID, actor.person().value())
                .set(CORRECTION.BY_NAME, actor.name())
                .set(CORRECTION.PUBLISHED_AT, c.publishedAt())
                .set(CORRECTION.SHOWN_UNTIL, c.shownUntil())
                .execute();
    }

    List<PublishedCorrection> corrections(Piece piece) {
        return sql.selectFrom(CORRECTION)
                .where(CORRECTION
                        .AGENCY_ID
                        .eq(piece.agency().value())
                        .and(CORRECTION.PIECE_ID.eq(piece.id().value())))
                .orderBy(CORRECTION.ID)
                .fetch(PieceRecord::correction);
    }

    private static PublishedCorrection correction(Record r) {
        return new PublishedCorrection(
                r.get(CORRECTION.ID),
                new PieceId(r.get(CORRECTION.PIECE_ID)),
                r.get(CORRECTION.WORK_TITLE),
                r.get(CORRECTION.SECTION_NAME),
                r.get(CORRECTION.WORK_PUBLISHED_AT),
                r.get(CORRECTION.WRONG_TEXT),
                r.get(CORRECTION.RIGHT_TEXT),
                r.get(CORRECTION.APOLOGY),
                r.get(CORRECTION.PUBLISHED_AT),
                r.get(CORRECTION.SHOWN_UNTIL));
    }

    void takeDown(Piece piece, TakedownView t, Actor actor) {
        sql.insertInto(TAKE_DOWN)
                .set(TAKE_DOWN.AGENCY_ID, piece.agency().value())
                .set(TAKE_DOWN.PIECE_ID, piece.id().value())
                .set(TAKE_DOWN.GROUND, t.ground())
                .set(TAKE_DOWN.REQUESTER, t.requester())
                .set(TAKE_DOWN.DOCUMENT_NUMBER, t.documentNumber())
                .set(TAKE_DOWN.REASON, t.reason())
                .set(TAKE_DOWN.BY_ID, actor.person().value())
                .set(TAKE_DOWN.BY_NAME, actor.name())
                .set(TAKE_DOWN.AT, t.at())
                .execute();
    }

    Optional<TakedownView> takedown(Piece piece) {
        return sql.selectFrom(TAKE_DOWN)
                .where(TAKE_DOWN
                        .AGENCY_ID
                        .eq(piece.agency().value())
                        .and(TAKE_DOWN.PIECE_ID.eq(piece.id().value())))
                .fetchOptional(r -> new TakedownView(
                        r.get(TAKE_DOWN.GROUND),
                        r.get(TAKE_DOWN.REQUESTER),
                        r.get(TAKE_DOWN.DOCUMENT_NUMBER),
                        r.get(TAKE_DOWN.REASON),
                        r.get(TAKE_DOWN.BY_NAME),
                        r.get(TAKE_DOWN.AT)));
    }
}
