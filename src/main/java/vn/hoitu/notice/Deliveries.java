package vn.hoitu.notice;

import static vn.hoitu.notice.db.Tables.DELIVERY;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hoitu.identity.NotificationChannels.Told;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.PersonId;

/** Notifications on their way out; each channel takes its own, one node at a time. */
@Repository
class Deliveries {

    static final UUID NO_TARGET = new UUID(0, 0);
    static final int BATCH_DELIVERIES = 50;
    /** Longer than any push service takes; then the node that took the delivery is taken for dead. */
    static final Duration CLAIM = Duration.ofMinutes(5);

    private static final Duration KEPT = Duration.ofDays(30);

    record Leaving(Told told, Channel channel, UUID target, Instant dueAt) {}

    record Due(UUID id, PersonId person, UUID notification, UUID target, String onceKey, int attempts) {}

    private final DSLContext sql;
    private final IdSource ids;

    Deliveries(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** One statement however many leave; what is on its way already is not sent twice. */
    void add(List<Leaving> leaving) {
        if (leaving.isEmpty()) {
            return;
        }
        sql.execute(
                """
                insert into notice.delivery (id, person_id, notification_id, channel, target, once_key, due_at)
                select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::timestamptz[])
                on conflict (person_id, once_key, channel, target) do nothing
                """,
                array(leaving, UUID[]::new, l -> ids.next()),
                array(leaving, UUID[]::new, l -> l.told().person().value()),
                array(leaving, UUID[]::new, l -> l.told().id()),
                array(leaving, String[]::new, l -> l.channel().code()),
                array(leaving, UUID[]::new, Leaving::target),
                array(leaving, String[]::new, l -> l.told().onceKey()),
                array(leaving, OffsetDateTime[]::new, l -> OffsetDateTime.ofInstant(l.dueAt(), ZoneOffset.UTC)));
    }

    private static <T> T[] array(List<Leaving> leaving, IntFunction<T[]> empty, Function<Leaving, T> value) {
        return leaving.stream().map(value).toArray(empty);
    }

    /** Locked until the transaction ends; other nodes pass them by. */
    List<Due> lock(Channel channel, Instant now) {
        return sql.selectFrom(DELIVERY)
                .where(due(channel, now))
                .orderBy(DELIVERY.DUE_AT)
                .limit(BATCH_DELIVERIES)
                .forUpdate()
                .skipLocked()
                .fetch(Deliveries::due);
    }

    List<PersonId> peopleWithDigests(Instant now) {
        return sql.selectDistinct(DELIVERY.PERSON_ID)
                .from(DELIVERY)
                .where(due(Channel.DIGEST, now))
                .limit(BATCH_DELIVERIES)
                .fetch(r -> new PersonId(r.value1()));
    }

    List<Due> lockDigest(PersonId person, Instant now) {
        return sql.selectFrom(DELIVERY)
                .where(due(Channel.DIGEST, now).and(DELIVERY.PERSON_ID.eq(person.value())))
                .orderBy(DELIVERY.ID)
                .forUpdate()
                .skipLocked()
                .fetch(Deliveries::due);
    }

    /** For what leaves over the net, outside of a transaction: held by a claim that ends by itself. */
    @Transactional
    public List<Due> claim(Channel channel, Instant now) {
        var ready = DSL.select(DELIVERY.ID)
                .from(DELIVERY)
                .where(due(channel, now))
                .orderBy(DELIVERY.DUE_AT)
                .limit(BATCH_DELIVERIES)
                .forUpdate()
                .skipLocked();
        return sql.update(DELIVERY)
                .set(DELIVERY.CLAIMED_UNTIL, now.plus(CLAIM))
                .set(DELIVERY.ATTEMPTS, DELIVERY.ATTEMPTS.plus(1))
                .where(DELIVERY.ID.in(ready))
                .returning()
                .fetch(Deliveries::due);
    }

    void done(UUID id, String outcome, Instant now) {
        sql.update(DELIVERY)
                .set(DELIVERY.DONE_AT, now)
                .set(DELIVERY.OUTCOME, outcome)
                .setNull(DELIVERY.CLAIMED_UNTIL)
                .where(DELIVERY.ID.eq(id))
                .execute();
    }

    void again(UUID id, Instant at) {
        sql.update(DELIVERY)
                .set(DELIVERY.DUE_AT, at)
                .setNull(DELIVERY.CLAIMED_UNTIL)
                .where(DELIVERY.ID.eq(id))
                .execute();
    }

    int sweep(Instant now) {
        return sql.deleteFrom(DELIVERY)
                .where(DELIVERY.DONE_AT.lt(now.minus(KEPT)))
                .execute();
    }

    void erase(PersonId person) {
        sql.deleteFrom(DELIVERY).where(DELIVERY.PERSON_ID.eq(person.value())).execute();
    }

    private static Condition due(Channel channel, Instant now) {
        return DELIVERY.CHANNEL
                .eq(channel.code())
                .and(DELIVERY.DONE_AT.isNull())
                .and(DELIVERY.DUE_AT.le(now))
                .and(DELIVERY.CLAIMED_UNTIL.isNull().or(DELIVERY.CLAIMED_UNTIL.lt(now)));
    }

    private static Due due(Record r) {
        return new Due(
                r.get(DELIVERY.ID),
                new PersonId(r.get(DELIVERY.PERSON_ID)),
                r.get(DELIVERY.NOTIFICATION_ID),
                r.get(DELIVERY.TARGET),
                r.get(DELIVERY.ONCE_KEY),
                r.get(DELIVERY.ATTEMPTS));
    }
}
