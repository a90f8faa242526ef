package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.PIECE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.document.DocumentFields;
import vn.hoitu.document.DocumentJson;
import vn.hoitu.document.Node;
import vn.hoitu.editorial.live.AcceptedBatch;
import vn.hoitu.editorial.live.Text;
import vn.hoitu.shared.AgencyId;

/**
 * The text of a piece: its row's copy, which stands at a checkpoint, and the steps after that. Each method runs within
 * the agency's transaction.
 */
@Repository
class PieceTexts {

    private static final vn.hoitu.editorial.db.tables.Piece P = PIECE;
    private static final TypeReference<List<AuthorView>> AUTHORS = new TypeReference<>() {};

    /** What a room needs of a piece to decide about a batch; everything but the text. */
    record Row(
            AgencyId agency,
            PieceId id,
            PieceState state,
            int version,
            UUID ownerId,
            int documentVersion,
            int checkpointVersion,
            int words,
            UUID savedById,
            Instant savedAt,
            Instant createdAt)
            implements Standing {}

    private final DSLContext sql;
    private final WrittenBatches written;
    private final JsonMapper json;

    PieceTexts(DSLContext sql, WrittenBatches written, JsonMapper json) {
        this.sql = sql;
        this.written = written;
        this.json = json;
    }

    /** The piece with every step that was accepted after its checkpoint. */
    Piece caughtUp(Piece row) {
        if (row.documentVersion() == row.checkpointVersion()) {
            return row;
        }
        List<AcceptedBatch> later = written.since(row.agency(), row.id(), row.checkpointVersion());
        if (later.isEmpty()) {
            throw new IllegalStateException("The steps of piece " + row.id() + " after its checkpoint are not there");
        }
        Text text = new Text(row.checkpointVersion(), document(row)).after(later);
        return row.withText(text, DocumentFields.of(text.document()), later.getLast());
    }

    /** Brings the row itself to the text of a piece that is locked and caught up. */
    Piece checkpointed(Piece piece) {
        if (piece.documentVersion() != piece.checkpointVersion()) {
            Node document = document(piece);
            write(
                    piece,
                    new Text(piece.documentVersion(), document),
                    piece.savedById(),
                    piece.savedByName(),
                    piece.savedAt());
            return piece.atCheckpoint();
        }
        return piece;
    }

    Optional<Row> row(AgencyId agency, PieceId id) {
        return sql.select(Columns.OF_A_ROW).from(P).where(key(agency, id)).fetchOptional(PieceTexts::row);
    }

    /** The same, and nobody else changes the piece until the transaction ends. */
    Optional<Row> lockedRow(AgencyId agency, PieceId id) {
        return sql.select(Columns.OF_A_ROW)
                .from(P)
                .where(key(agency, id))
                .forNoKeyUpdate()
                .fetchOptional(PieceTexts::row);
    }

    List<Row> rows(AgencyId agency, Collection<UUID> ids) {
        return sql.select(Columns.OF_A_ROW)
                .from(P)
                .where(P.AGENCY_ID.eq(agency.value()).and(P.ID.in(ids)))
                .fetch(PieceTexts::row);
    }

    /** Moves the number of the text on after steps were added to the log; the row's copy stays behind. */
    void moved(Standing piece, int documentVersion) {
        sql.update(P)
                .set(P.DOCUMENT_VERSION, documentVersion)
                .where(key(piece.agency(), piece.id()))
                .execute();
    }

    /** Writes the text into the row, and what lists and search read of it. */
    void write(Standing piece, Text text, UUID by, String byName, Instant at) {
        DocumentFields fields = DocumentFields.of(text.document());
        List<AuthorView> authors = sql.select(P.AUTHORS)
                .from(P)
                .where(key(piece.agency(), piece.id()))
                .fetchSingle(r -> json.readValue(r.value1().data(), AUTHORS));
        sql.update(P)
                .set(P.DOCUMENT, DocumentJson.write(text.document()))
                .set(P.DOCUMENT_VERSION, DSL.greatest(P.DOCUMENT_VERSION, DSL.val(text.version())))
                .set(P.CHECKPOINT_VERSION, text.version())
                .set(P.TITLE, fields.title())
                .set(P.SAPO, fields.sapo())
                .set(P.FOLDED, Pieces.folded(fields.title(), authors))
                .set(P.WORDS, fields.words())
                .set(P.PICTURE_IDS, fields.pictureIds().toArray(UUID[]::new))
                .set(P.SAVED_BY_ID, by)
                .set(P.SAVED_BY_NAME, byName)
                .set(P.SAVED_AT, at)
                .set(P.UPDATED_AT, at)
                .where(key(piece.agency(), piece.id()))
                .execute();
    }

    static Node document(Piece piece) {
        return WritingDesk.read(piece.document()).orThrow();
    }

    private static Row row(Record r) {
        return new Row(
                new AgencyId(r.get(P.AGENCY_ID)),
                new PieceId(r.get(P.ID)),
                PieceState.of(r.get(P.STATE)).orElseThrow(),
                r.get(P.VERSION),
                r.get(P.OWNER_ID),
                r.get(P.DOCUMENT_VERSION),
                r.get(P.CHECKPOINT_VERSION),
                r.get(P.WORDS),
                r.get(P.SAVED_BY_ID),
                r.get(P.SAVED_AT),
                r.get(P.CREATED_AT));
    }

    private static org.jooq.Condition key(AgencyId agency, PieceId id) {
        return P.AGENCY_ID.eq(agency.value()).and(P.ID.eq(id.value()));
    }

    private static final class Columns {
        static final List<org.jooq.SelectField<?>> OF_A_ROW = List.of(
                P.AGENCY_ID,
                P.ID,
                P.STATE,
                P.VERSION,
                P.OWNER_ID,
                P.DOCUMENT_VERSION,
                P.CHECKPOINT_VERSION,
                P.WORDS,
                P.SAVED_BY_ID,
                P.SAVED_AT,
                P.CREATED_AT);
    }
}
