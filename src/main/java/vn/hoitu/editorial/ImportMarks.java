package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.PIECE;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** Where imported pieces came from, and what the import left behind. Runs within the agency's transaction. */
@Repository
class ImportMarks {

    private static final vn.hoitu.editorial.db.tables.Piece P = PIECE;

    private final DSLContext sql;

    ImportMarks(DSLContext sql) {
        this.sql = sql;
    }

    Optional<PieceId> byOrigin(AgencyId agency, String origin) {
        return sql.select(P.ID)
                .from(P)
                .where(P.AGENCY_ID.eq(agency.value()).and(P.ORIGIN.eq(origin)))
                .fetchOptional(r -> new PieceId(r.value1()));
    }

    void imported(Piece piece, String origin, String hash, int documentVersion) {
        sql.update(P)
                .set(P.ORIGIN, origin)
                .set(P.IMPORT_HASH, hash)
                .set(P.IMPORT_DOCUMENT_VERSION, documentVersion)
                .where(P.AGENCY_ID
                        .eq(piece.agency().value())
                        .and(P.ID.eq(piece.id().value())))
                .execute();
    }

    /** What the import left behind: its fingerprint, and the text version it wrote. */
    record ImportMark(String hash, int documentVersion) {}

    Optional<ImportMark> importMark(AgencyId agency, PieceId id) {
        return sql.select(P.IMPORT_HASH, P.IMPORT_DOCUMENT_VERSION)
                .from(P)
                .where(P.AGENCY_ID.eq(agency.value()).and(P.ID.eq(id.value())).and(P.IMPORT_HASH.isNotNull()))
                .fetchOptional(r -> new ImportMark(r.value1(), r.value2()));
    }
}
