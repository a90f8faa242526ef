package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.PIECE;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.text.VietnameseText;

/** Pieces in the database. Each method runs within the agency's transaction. */
@Repository
class Pieces {

    static final vn.hoitu.editorial.db.tables.Piece P = PIECE;
    private static final TypeReference<List<AuthorView>> AUTHORS = new TypeReference<>() {};

    private final DSLContext sql;
    private final PieceTexts texts;
    private final PieceMoves moves;
    private final JsonMapper json;

    Pieces(DSLContext sql, PieceTexts texts, PieceMoves moves, JsonMapper json) {
        this.sql = sql;
        this.texts = texts;
        this.moves = moves;
        this.json = json;
    }

    Optional<Piece> find(AgencyId agency, PieceId id) {
        return sql.selectFrom(P)
                .where(P.AGENCY_ID.eq(agency.value()).and(P.ID.eq(id.value())))
                .fetchOptional(this::caughtUp);
    }

    /** What decides about a piece, without its text. */
    Optional<? extends Standing> standing(AgencyId agency, PieceId id) {
        return texts.row(agency, id);
    }

    /**
     * Reads the piece and keeps others from changing it, text included, until the transaction ends. What people typed
     * since the last checkpoint is brought into the row, so that whatever follows finds the text of this moment there.
     */
    Optional<Piece> lock(AgencyId agency, PieceId id) {
        return sql.selectFrom(P)
                .where(P.AGENCY_ID.eq(agency.value()).and(P.ID.eq(id.value())))
                .forUpdate()
                .fetchOptional(this::caughtUp)
                .map(texts::checkpointed);
    }

    List<Piece> findAll(AgencyId agency, Collection<UUID> ids) {
        return sql.selectFrom(P)
                .where(P.AGENCY_ID.eq(agency.value()).and(P.ID.in(ids)))
                .fetch(this::caughtUp);
    }

    List<Piece> after(AgencyId agency, @Nullable PieceId last, int limit) {
        return sql.selectFrom(P)
                .where(P.AGENCY_ID.eq(agency.value()))
                .and(last == null ? org.jooq.impl.DSL.noCondition() : P.ID.gt(last.value()))
                .orderBy(P.ID)
                .limit(limit)
                .fetch(this::caughtUp);
    }

    long nextNumber(AgencyId agency) {
        return sql.fetchSingle("""
                        insert into editorial.piece_counter (agency_id, last_number) values (?, 1)
                        on conflict (agency_id) do update set last_number = editorial.piece_counter.last_number + 1
                        returning last_number
                        """, agency.value()).get(0, Long.class);
    }

    void add(Piece piece) {
        sql.insertInto(P)
                .set(P.AGENCY_ID, piece.agency().value())
                .set(P.ID, piece.id().value())
                .set(P.NUMBER, piece.number())
                .set(P.STATE, piece.state().code())
                .set(P.DOCUMENT, piece.document())
                .set(P.TITLE, piece.title())
                .set(P.SAPO, piece.sapo())
                .set(P.FOLDED, folded(piece.title(), piece.authors()))
                .set(P.WORDS, piece.words())
                .set(P.PICTURE_IDS, piece.pictureIds().toArray(UUID[]::new))
                .set(P.SECTION_ID, piece.sectionId())
                .set(P.TAGS, piece.tags().toArray(String[]::new))
                .set(P.AUTHORS, authors(piece.authors()))
                .set(P.SOURCE, piece.source())
                .set(P.FORM, piece.making().form().code())
                .set(P.URGENCY, piece.making().urgency().code())
                .set(P.DERIVED_FROM, piece.making().derivedFrom())
                .set(P.STEP, piece.holding().step())
                .set(P.STEP_SINCE, piece.holding().since())
                .set(P.HOLDER_ID, piece.holding().holder())
                .set(P.HOLDER_NAME, piece.holding().holderName())
                .set(P.OWNER_ID, piece.ownerId())
                .set(P.OWNER_NAME, piece.ownerName())
                .set(P.SAVED_BY_ID, piece.ownerId())
                .set(P.SAVED_BY_NAME, piece.ownerName())
                .set(P.SAVED_AT, piece.createdAt())
                .set(P.CREATED_AT, piece.createdAt())
                .set(P.UPDATED_AT, piece.updatedAt())
                .execute();
    }

    void saveDetails(
            Piece piece,
            @Nullable UUID section,
            List<String> tags,
            List<AuthorView> authors,
            @Nullable String source,
            Instant at) {
        sql.update(P)
                .set(P.SECTION_ID, section)
                .set(P.TAGS, tags.toArray(String[]::new))
                .set(P.AUTHORS, authors(authors))
                .set(P.FOLDED, folded(piece.title(), authors))
                .set(P.SOURCE, source)
                .set(P.VERSION, P.VERSION.plus(1))
                .set(P.UPDATED_AT, at)
                .where(key(piece))
                .execute();
    }

    /** To another phase at the same step. */
    void move(Piece piece, PieceState to, @Nullable Instant scheduledAt, Instant at) {
        moves.move(piece, to, scheduledAt, at);
    }

    /** To another step, with who answers there. */
    void moveTo(Piece piece, PieceState to, Holding next, Instant at) {
        moves.move(piece, to, next, at);
    }

    void published(Piece piece, String slug, int revision, Instant firstPublishedAt, Instant at) {
        moves.published(piece, slug, revision, firstPublishedAt, at);
    }

    /** It stays off its channel; its archive has another text. */
    void correctedOffTime(Piece piece, int revision, Instant at) {
        moves.correctedOffTime(piece, revision, at);
    }

    JSONB authors(List<AuthorView> authors) {
        return JSONB.valueOf(json.writeValueAsString(authors));
    }

    static String folded(String title, List<AuthorView> authors) {
        return VietnameseText.fold(title + " "
                + String.join(" ", authors.stream().map(AuthorView::name).toList()));
    }

    private static org.jooq.Condition key(Piece piece) {
        return P.AGENCY_ID.eq(piece.agency().value()).and(P.ID.eq(piece.id().value()));
    }

    private Piece caughtUp(Record r) {
        return texts.caughtUp(piece(r));
    }

    /** The row as it is; its text may be some steps behind while people type. */
    Piece piece(Record r) {
        return new Piece(
                new AgencyId(r.get(P.AGENCY_ID)),
                new PieceId(r.get(P.ID)),
                r.get(P.NUMBER),
                PieceState.of(r.get(P.STATE)).orElseThrow(),
                r.get(P.VERSION),
                r.get(P.DOCUMENT),
                r.get(P.DOCUMENT_VERSION),
                r.get(P.CHECKPOINT_VERSION),
                r.get(P.TITLE),
                r.get(P.SAPO),
                r.get(P.WORDS),
                Arrays.asList(r.get(P.PICTURE_IDS)),
                r.get(P.SECTION_ID),
                Arrays.asList(r.get(P.TAGS)),
                json.readValue(r.get(P.AUTHORS).data(), AUTHORS),
                r.get(P.SOURCE),
                making(r),
                holding(r),
                r.get(P.SLUG),
                r.get(P.OWNER_ID),
                r.get(P.OWNER_NAME),
                r.get(P.SAVED_BY_ID),
                r.get(P.SAVED_BY_NAME),
                r.get(P.SAVED_AT),
                r.get(P.CREATED_AT),
                r.get(P.UPDATED_AT),
                r.get(P.SCHEDULED_AT),
                r.get(P.EMBARGO_UNTIL),
                r.get(P.PUBLISHED_AT),
                r.get(P.REVISION),
                r.get(P.PUBLISHED_DOCUMENT_VERSION));
    }

    private static Holding holding(Record r) {
        return new Holding(
                r.get(P.WORKFLOW_VERSION_ID),
                r.get(P.STEP),
                r.get(P.STEP_SINCE),
                r.get(P.STEP_DUE_AT),
                r.get(P.HOLDER_ID),
                r.get(P.HOLDER_NAME),
                null);
    }

    static Making making(Record r) {
        return new Making(
                PieceForm.of(r.get(P.FORM)).orElseThrow(),
                Urgency.of(r.get(P.URGENCY)).orElseThrow(),
                r.get(P.DERIVED_FROM));
    }
}
