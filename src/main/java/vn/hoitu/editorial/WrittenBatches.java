package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.SAVED_BATCH;
import static vn.hoitu.editorial.db.Tables.WRITTEN_BATCH;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStep10;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.hoitu.editorial.db.tables.WrittenBatch;
import vn.hoitu.editorial.live.AcceptedBatch;
import vn.hoitu.shared.AgencyId;

/** The log of every text's steps. Each method runs within the agency's transaction. */
@Repository
class WrittenBatches {

    private static final WrittenBatch B = WRITTEN_BATCH;
    private static final int CHARACTERS_BESIDE_THE_STEPS = 200;

    /** What was answered to the last whole text of a tab, or to its last batch of which nothing was left. */
    record Saved(long sequence, int documentVersion, Instant at) {}

    private final DSLContext sql;

    WrittenBatches(DSLContext sql) {
        this.sql = sql;
    }

    /** Adds batches that have steps; the piece is locked by the caller. */
    void add(AgencyId agency, PieceId piece, List<AcceptedBatch> batches) {
        if (batches.isEmpty()) {
            return;
        }
        InsertValuesStep10<?, UUID, UUID, Integer, Integer, UUID, Long, UUID, String, Instant, String> insert =
                sql.insertInto(
                        B,
                        B.AGENCY_ID,
                        B.PIECE_ID,
                        B.FIRST_VERSION,
                        B.STEPS_COUNT,
                        B.CLIENT_ID,
                        B.SEQUENCE,
                        B.PERSON_ID,
                        B.PERSON_NAME,
                        B.AT,
                        B.STEPS);
        for (AcceptedBatch batch : batches) {
            insert = insert.values(
                    agency.value(),
                    piece.value(),
                    batch.firstVersion(),
                    batch.count(),
                    batch.client(),
                    batch.sequence(),
                    batch.person(),
                    batch.name(),
                    batch.at(),
                    batch.json());
        }
        insert.execute();
    }

    /** What was written from a version on, in order. A batch that begins before the version is not among them. */
    List<AcceptedBatch> since(AgencyId agency, PieceId piece, int version) {
        return between(agency, piece, version, Integer.MAX_VALUE);
    }

    /** What was written from one version up to another, in order. */
    List<AcceptedBatch> between(AgencyId agency, PieceId piece, int from, int to) {
        return sql.selectFrom(B)
                .where(B.AGENCY_ID
                        .eq(agency.value())
                        .and(B.PIECE_ID.eq(piece.value()))
                        .and(B.FIRST_VERSION.ge(from))
                        .and(B.FIRST_VERSION.lt(to)))
                .orderBy(B.FIRST_VERSION)
                .fetch(WrittenBatches::batch);
    }

    /** The same, where the log reaches back to the version and the version does not lie within a batch. */
    Optional<List<AcceptedBatch>> whole(AgencyId agency, PieceId piece, int from, int to) {
        List<AcceptedBatch> batches = between(agency, piece, from, to);
        return !batches.isEmpty() && batches.getFirst().firstVersion() == from
                ? Optional.of(batches)
                : Optional.empty();
    }

    /** How much there is to tell of what was written from a version on. */
    long characters(AgencyId agency, PieceId piece, int version) {
        return sql.fetchSingle("""
                        select coalesce(sum(length(steps) + ?), 0) from editorial.written_batch
                        where agency_id = ? and piece_id = ? and first_version >= ?
                        """, CHARACTERS_BESIDE_THE_STEPS, agency.value(), piece.value(), version)
                .get(0, Long.class);
    }

    /** The last batch of each tab that was answered; tabs that are not named have sent none. */
    Map<UUID, Long> lastSequences(AgencyId agency, PieceId piece, Collection<UUID> clients) {
        Map<UUID, Long> last = new HashMap<>();
        sql.select(B.CLIENT_ID, DSL.max(B.SEQUENCE))
                .from(B)
                .where(B.AGENCY_ID
                        .eq(agency.value())
                        .and(B.PIECE_ID.eq(piece.value()))
                        .and(B.CLIENT_ID.in(clients)))
                .groupBy(B.CLIENT_ID)
                .unionAll(DSL.select(SAVED_BATCH.CLIENT_ID, SAVED_BATCH.SEQUENCE)
                        .from(SAVED_BATCH)
                        .where(SAVED_BATCH
                                .AGENCY_ID
                                .eq(agency.value())
                                .and(SAVED_BATCH.PIECE_ID.eq(piece.value()))
                                .and(SAVED_BATCH.CLIENT_ID.in(clients))))
                .forEach(r -> last.merge(r.value1(), r.value2(), Math::max));
        return last;
    }

    /** Whose tab each is, as far as it has written here. */
    Map<UUID, UUID> owners(AgencyId agency, PieceId piece, Collection<UUID> clients) {
        Map<UUID, UUID> owners = new HashMap<>();
        sql.selectDistinct(B.CLIENT_ID, B.PERSON_ID)
                .from(B)
                .where(B.AGENCY_ID
                        .eq(agency.value())
                        .and(B.PIECE_ID.eq(piece.value()))
                        .and(B.CLIENT_ID.in(clients)))
                .forEach(r -> owners.putIfAbsent(r.value1(), r.value2()));
        return owners;
    }

    /** The batch that led to a version. */
    Optional<AcceptedBatch> lastBefore(AgencyId agency, PieceId piece, int version) {
        return sql.selectFrom(B)
                .where(B.AGENCY_ID
                        .eq(agency.value())
                        .and(B.PIECE_ID.eq(piece.value()))
                        .and(B.FIRST_VERSION.lt(version)))
                .orderBy(B.FIRST_VERSION.desc())
                .limit(1)
                .fetchOptional(WrittenBatches::batch);
    }

    Optional<AcceptedBatch> find(AgencyId agency, PieceId piece, UUID client, long sequence) {
        return sql.selectFrom(B)
                .where(B.AGENCY_ID
                        .eq(agency.value())
                        .and(B.PIECE_ID.eq(piece.value()))
                        .and(B.CLIENT_ID.eq(client))
                        .and(B.SEQUENCE.eq(sequence)))
                .fetchOptional(WrittenBatches::batch);
    }

    Optional<Saved> remembered(AgencyId agency, PieceId piece, UUID client) {
        return sql.selectFrom(SAVED_BATCH)
                .where(SAVED_BATCH
                        .AGENCY_ID
                        .eq(agency.value())
                        .and(SAVED_BATCH.PIECE_ID.eq(piece.value()))
                        .and(SAVED_BATCH.CLIENT_ID.eq(client)))
                .fetchOptional(r -> new Saved(
                        r.get(SAVED_BATCH.SEQUENCE), r.get(SAVED_BATCH.DOCUMENT_VERSION), r.get(SAVED_BATCH.SAVED_AT)));
    }

    /** Remembers the answer to a batch of which no step was left, or to a whole text. */
    void remember(AgencyId agency, PieceId piece, UUID client, Saved saved) {
        vn.hoitu.editorial.db.tables.SavedBatch b = SAVED_BATCH;
        sql.insertInto(b)
                .set(b.AGENCY_ID, agency.value())
                .set(b.PIECE_ID, piece.value())
                .set(b.CLIENT_ID, client)
                .set(b.SEQUENCE, saved.sequence())
                .set(b.DOCUMENT_VERSION, saved.documentVersion())
                .set(b.SAVED_AT, saved.at())
                .onConflict(b.AGENCY_ID, b.PIECE_ID, b.CLIENT_ID)
                .doUpdate()
                .set(b.SEQUENCE, saved.sequence())
                .set(b.DOCUMENT_VERSION, saved.documentVersion())
                .set(b.SAVED_AT, saved.at())
                .execute();
    }

    private static AcceptedBatch batch(Record r) {
        return AcceptedBatch.stored(
                r.get(B.FIRST_VERSION),
                r.get(B.STEPS_COUNT),
                r.get(B.CLIENT_ID),
                r.get(B.SEQUENCE),
                r.get(B.PERSON_ID),
                r.get(B.PERSON_NAME),
                r.get(B.AT),
                r.get(B.STEPS));
    }
}
