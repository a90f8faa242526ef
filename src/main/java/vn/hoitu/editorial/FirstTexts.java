package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.FIRST_TEXT;
import static vn.hoitu.editorial.db.Tables.PIECE;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The texts that pieces began with. Each method runs within the agency's transaction. */
@Repository
class FirstTexts {

    /** @param by who brought it; nobody when it came from elsewhere */
    record FirstText(
            int documentVersion, String document, @Nullable UUID by, String byName, Instant at) {}

    private final DSLContext sql;

    FirstTexts(DSLContext sql) {
        this.sql = sql;
    }

    /** A piece that somebody opened here. */
    void opened(Piece piece) {
        add(piece, piece.ownerId(), piece.ownerName());
    }

    /** A piece that came from another system. */
    void imported(Piece piece) {
        add(piece, null, piece.source() == null ? "" : piece.source());
    }

    private void add(Piece piece, @Nullable UUID by, String byName) {
        sql.insertInto(FIRST_TEXT)
                .set(FIRST_TEXT.AGENCY_ID, piece.agency().value())
                .set(FIRST_TEXT.PIECE_ID, piece.id().value())
                .set(FIRST_TEXT.DOCUMENT_VERSION, piece.documentVersion())
                .set(FIRST_TEXT.DOCUMENT, piece.document())
                .set(FIRST_TEXT.BY_ID, by)
                .set(FIRST_TEXT.BY_NAME, byName)
                .set(FIRST_TEXT.AT, piece.createdAt())
                .execute();
    }

    Optional<FirstText> find(Piece piece) {
        return sql.selectFrom(FIRST_TEXT)
                .where(FIRST_TEXT
                        .AGENCY_ID
                        .eq(piece.agency().value())
                        .and(FIRST_TEXT.PIECE_ID.eq(piece.id().value())))
                .fetchOptional(r -> new FirstText(
                        r.get(FIRST_TEXT.DOCUMENT_VERSION),
                        r.get(FIRST_TEXT.DOCUMENT),
                        r.get(FIRST_TEXT.BY_ID),
                        r.get(FIRST_TEXT.BY_NAME),
                        r.get(FIRST_TEXT.AT)));
    }

    /** Up to which version of the text it was all brought by an import; 0 for a piece that was opened here. */
    int importedUpTo(Piece piece) {
        return sql.select(PIECE.IMPORT_DOCUMENT_VERSION)
                .from(PIECE)
                .where(PIECE.AGENCY_ID
                        .eq(piece.agency().value())
                        .and(PIECE.ID.eq(piece.id().value())))
                .fetchOptional(PIECE.IMPORT_DOCUMENT_VERSION)
                .orElse(0);
    }
}
