package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.AWAITED_DELIVERY;
import static vn.hoitu.editorial.db.Tables.DELIVERY;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;

/** The ledger of what was delivered where and when it was seen there. Rows are added and confirmed, never taken away. */
@Repository
class Deliveries {

    private static final vn.hoitu.editorial.db.tables.Delivery D = DELIVERY;
    private static final vn.hoitu.editorial.db.tables.AwaitedDelivery W = AWAITED_DELIVERY;

    record Awaited(AgencyId agency, UUID delivery) {}

    record Delivery(
            AgencyId agency,
            UUID id,
            PieceId piece,
            int revision,
            String kind,
            boolean withReaders,
            long change,
            String place,
            String state,
            Instant since,
            @Nullable Instant confirmedAt,
            @Nullable String evidence,
            int tries,
            @Nullable Instant toldAt) {}

    private final DSLContext sql;
    private final ObjectProvider<Place> places;
    private final IdSource ids;
    private final Clock clock;

    Deliveries(DSLContext sql, ObjectProvider<Place> places, IdSource ids, Clock clock) {
        this.sql = sql;
        this.places = places; // asked for late: places read pieces, and pieces are delivered to them
        this.ids = ids;
        this.clock = clock;
    }

    /** In the transaction that changes what readers have, after its change was written. */
    void expect(AgencyId agency, PieceId piece, int revision, String kind, boolean withReaders) {
        Instant now = clock.instant();
        Long change = sql.fetchSingle(
                        "select last_number from shared.change_counter where agency_id = ?", agency.value())
                .get(0, Long.class);
        places.orderedStream().forEach(place -> {
            UUID id = ids.next();
            sql.insertInto(D)
                    .set(D.AGENCY_ID, agency.value())
                    .set(D.ID, id)
                    .set(D.PIECE_ID, piece.value())
                    .set(D.REVISION, revision)
                    .set(D.KIND, kind)
                    .set(D.WITH_READERS, withReaders)
                    .set(D.CHANGE_NUMBER, change)
                    .set(D.PLACE, place.code())
                    .set(D.STATE, "pending")
                    .set(D.SINCE, now)
                    .execute();
            sql.insertInto(W)
                    .set(W.DELIVERY_ID, id)
                    .set(W.AGENCY_ID, agency.value())
                    .set(W.LOOK_AT, now)
                    .set(W.EACH_NODE, place.ofEachNode())
                    .execute();
        });
    }

    /** What is to be asked now. Nothing waits long, so what lies far ahead was written before the clock was set back. */
    List<Awaited> toAsk(Instant now, Instant farAhead, int limit) {
        return sql.select(W.AGENCY_ID, W.DELIVERY_ID)
                .from(W)
                .where(W.LOOK_AT.le(now).or(W.LOOK_AT.gt(farAhead)))
                .orderBy(W.LOOK_AT, W.DELIVERY_ID)
                .limit(limit)
                .fetch(r -> new Awaited(new AgencyId(r.value1()), r.value2()));
    }

    /** Takes one for this transaction; not while another node asks. */
    boolean take(Awaited awaited) {
        return sql.select(W.DELIVERY_ID)
                .from(W)
                .where(W.DELIVERY_ID.eq(awaited.delivery()))
                .forUpdate()
                .skipLocked()
                .fetchOptional()
                .isPresent();
    }

    Optional<Delivery> find(AgencyId agency, UUID id) {
        return sql.selectFrom(D)
                .where(D.AGENCY_ID.eq(agency.value()).and(D.ID.eq(id)))
                .fetchOptional(Deliveries::delivery);
    }

    /** Whether something newer is on its way to the same place. */
    boolean isOvertaken(Delivery d) {
        return sql.fetchExists(
                D,
                D.AGENCY_ID
                        .eq(d.agency().value())
                        .and(D.PIECE_ID.eq(d.piece().value()))
                        .and(D.PLACE.eq(d.place()))
                        .and(D.CHANGE_NUMBER.gt(d.change())));
    }

    void end(Delivery d, String state, @Nullable String evidence, Instant at) {
        sql.update(D)
                .set(D.STATE, state)
                .set(D.CONFIRMED_AT, at)
                .set(D.EVIDENCE, evidence)
                .set(D.TRIES, D.TRIES.plus(1))
                .where(D.AGENCY_ID.eq(d.agency().value()).and(D.ID.eq(d.id())).and(D.STATE.eq("pending")))
                .execute();
        sql.deleteFrom(W).where(W.DELIVERY_ID.eq(d.id())).execute();
    }

    void askAgain(Delivery d, Instant at) {
        sql.update(D)
                .set(D.TRIES, D.TRIES.plus(1))
                .where(D.AGENCY_ID.eq(d.agency().value()).and(D.ID.eq(d.id())))
                .execute();
        sql.update(W).set(W.LOOK_AT, at).where(W.DELIVERY_ID.eq(d.id())).execute();
    }

    void told(Delivery d, Instant at) {
        sql.update(D)
                .set(D.TOLD_AT, at)
                .where(D.AGENCY_ID.eq(d.agency().value()).and(D.ID.eq(d.id())))
                .execute();
    }

    /** All of a piece, the newest first. */
    List<Delivery> of(Piece piece, int limit) {
        return sql.selectFrom(D)
                .where(D.AGENCY_ID
                        .eq(piece.agency().value())
                        .and(D.PIECE_ID.eq(piece.id().value())))
                .orderBy(D.SINCE.desc(), D.ID)
                .limit(limit)
                .fetch(Deliveries::delivery);
    }

    private static Delivery delivery(Record r) {
        return new Delivery(
                new AgencyId(r.get(D.AGENCY_ID)),
                r.get(D.ID),
                new PieceId(r.get(D.PIECE_ID)),
                r.get(D.REVISION),
                r.get(D.KIND),
                r.get(D.WITH_READERS),
                r.get(D.CHANGE_NUMBER),
                r.get(D.PLACE),
                r.get(D.STATE),
                r.get(D.SINCE),
                r.get(D.CONFIRMED_AT),
                r.get(D.EVIDENCE),
                r.get(D.TRIES),
                r.get(D.TOLD_AT));
    }
}
