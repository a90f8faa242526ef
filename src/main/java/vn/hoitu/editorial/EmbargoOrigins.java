package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.EMBARGO_ORIGIN;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** Who asked that a piece be held. Each method runs within the agency's transaction. */
@Repository
class EmbargoOrigins {

    private static final vn.hoitu.editorial.db.tables.EmbargoOrigin E = EMBARGO_ORIGIN;

    /**
     * Where an embargo came from.
     *
     * @param kind {@code release} of an authority or {@code piece} that it was derived from
     * @param until the time that was asked for; null when it was taken back
     */
    record EmbargoFromView(
            String kind,
            UUID sourceId,
            String name,
            @Nullable Instant until) {}

    private final DSLContext sql;

    EmbargoOrigins(DSLContext sql) {
        this.sql = sql;
    }

    void keep(Piece piece, EmbargoFromView from, Instant now) {
        Instant until = from.until() == null ? null : from.until().truncatedTo(ChronoUnit.MILLIS);
        sql.insertInto(E)
                .set(E.AGENCY_ID, piece.agency().value())
                .set(E.PIECE_ID, piece.id().value())
                .set(E.KIND, from.kind())
                .set(E.SOURCE_ID, from.sourceId())
                .set(E.NAME, from.name())
                .set(E.UNTIL, until)
                .set(E.AT, now)
                .onConflict(E.AGENCY_ID, E.PIECE_ID)
                .doUpdate()
                .set(E.NAME, from.name())
                .set(E.UNTIL, until)
                .set(E.AT, now)
                .execute();
    }

    Optional<EmbargoFromView> of(Piece piece) {
        return sql.selectFrom(E)
                .where(E.AGENCY_ID
                        .eq(piece.agency().value())
                        .and(E.PIECE_ID.eq(piece.id().value())))
                .fetchOptional(
                        r -> new EmbargoFromView(r.get(E.KIND), r.get(E.SOURCE_ID), r.get(E.NAME), r.get(E.UNTIL)));
    }

    List<PieceId> heldFor(AgencyId agency, UUID source) {
        return sql.select(E.PIECE_ID)
                .from(E)
                .where(E.AGENCY_ID.eq(agency.value()).and(E.SOURCE_ID.eq(source)))
                .orderBy(E.PIECE_ID)
                .fetch(r -> new PieceId(r.value1()));
    }
}
