package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.CORRECTION;
import static vn.hoitu.editorial.db.Tables.PUBLICATION;
import static vn.hoitu.editorial.db.Tables.TAKE_DOWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.document.DocumentFields;
import vn.hoitu.shared.actor.Actor;

/** What of a piece reached readers, kept for ever: publications, corrections, take-down. */
@Repository
class PublicationRecord {

    record PublicationView(int revision, Instant at, String byName, String kind) {}

    record TakedownView(
            String ground,
            String requester,
            @Nullable String documentNumber,
            String reason,
            String byName,
            @Nullable String approverName,
            Instant at) {}

    private final DSLContext sql;
    private final Pieces pieces;

    PublicationRecord(DSLContext sql, Pieces pieces) {
        this.sql = sql;
        this.pieces = pieces;
    }

    void publication(PublishedPiece p, Piece piece, Channel channel, String kind, Actor actor) {
        sql.insertInto(PUBLICATION)
                .set(PUBLICATION.AGENCY_ID, p.agency().value())
                .set(PUBLICATION.PIECE_ID, p.id().value())
                .set(PUBLICATION.REVISION, p.revision())
                .set(PUBLICATION.KIND, kind)
                .set(PUBLICATION.DOCUMENT, p.document())
                .set(PUBLICATION.DOCUMENT_VERSION, piece.documentVersion())
                .set(PUBLICATION.CHANNEL, channel.code())
                .set(PUBLICATION.TITLE, piece.title())
                .set(PUBLICATION.FOLDED, Pieces.folded(piece.title(), p.authors()))
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
                .where(publicationsOf(piece))
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
                .map(document ->
                        DocumentFields.of(WritingDesk.read(document).orThrow()).title())
                .orElse(piece.title());
    }

    /** The text that readers have now, of the last revision. */
    Optional<String> publishedDocument(Piece piece) {
        return sql.select(PUBLICATION.DOCUMENT)
                .from(PUBLICATION)
                .where(publicationsOf(piece))
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
                .where(correctionsOf(piece))
                .orderBy(CORRECTION.ID)
                .fetch(PublicationRecord::correction);
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

    /** Whoever carries a take-down out answers for it: its approver. */
    void takeDown(Piece piece, TakedownView t, @Nullable UUID requester, Actor actor) {
        sql.insertInto(TAKE_DOWN)
                .set(TAKE_DOWN.AGENCY_ID, piece.agency().value())
                .set(TAKE_DOWN.PIECE_ID, piece.id().value())
                .set(TAKE_DOWN.GROUND, t.ground())
                .set(TAKE_DOWN.REQUESTER, t.requester())
                .set(TAKE_DOWN.REQUESTER_ID, requester)
                .set(TAKE_DOWN.APPROVER_ID, actor.person().value())
                .set(TAKE_DOWN.APPROVER_NAME, t.approverName())
                .set(TAKE_DOWN.DOCUMENT_NUMBER, t.documentNumber())
                .set(TAKE_DOWN.REASON, t.reason())
                .set(TAKE_DOWN.BY_ID, actor.person().value())
                .set(TAKE_DOWN.BY_NAME, actor.name())
                .set(TAKE_DOWN.AT, t.at())
                .execute();
    }

    Optional<TakedownView> takedown(Piece piece) {
        return sql.selectFrom(TAKE_DOWN)
                .where(takedownOf(piece))
                .fetchOptional(r -> new TakedownView(
                        r.get(TAKE_DOWN.GROUND),
                        r.get(TAKE_DOWN.REQUESTER),
                        r.get(TAKE_DOWN.DOCUMENT_NUMBER),
                        r.get(TAKE_DOWN.REASON),
                        r.get(TAKE_DOWN.BY_NAME),
                        r.get(TAKE_DOWN.APPROVER_NAME),
                        r.get(TAKE_DOWN.AT)));
    }

    private static Condition publicationsOf(Piece piece) {
        return PUBLICATION
                .AGENCY_ID
                .eq(piece.agency().value())
                .and(PUBLICATION.PIECE_ID.eq(piece.id().value()));
    }

    private static Condition correctionsOf(Piece piece) {
        return CORRECTION
                .AGENCY_ID
                .eq(piece.agency().value())
                .and(CORRECTION.PIECE_ID.eq(piece.id().value()));
    }

    private static Condition takedownOf(Piece piece) {
        return TAKE_DOWN
                .AGENCY_ID
                .eq(piece.agency().value())
                .and(TAKE_DOWN.PIECE_ID.eq(piece.id().value()));
    }
}
