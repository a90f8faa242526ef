package vn.hoitu.identity;

import static vn.hoitu.identity.db.Tables.ANSWER_ONCE;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was answered to requests with an Idempotency-Key, for a day. */
@Repository
class AnswersOnce {

    static final Duration KEPT = Duration.ofHours(24);
    /** A request that has not finished by then died with its server; its key is free again. */
    static final Duration UNFINISHED = Duration.ofMinutes(2);

    static final int MOST_BODY_BYTES = 1 << 20;

    record Stored(
            String request,
            @Nullable Integer status,
            @Nullable String mime,
            byte @Nullable [] body) {}

    private final DSLContext sql;
    private final Clock clock;

    AnswersOnce(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Takes the key for this request; empty when it is free, otherwise what is known of the first request. */
    Optional<Stored> begin(UUID person, String key, String request) {
        var now = clock.instant();
        sql.deleteFrom(ANSWER_ONCE)
                .where(ANSWER_ONCE.BEGUN_AT.lt(now.minus(KEPT)))
                .or(ANSWER_ONCE.STATUS.isNull().and(ANSWER_ONCE.BEGUN_AT.lt(now.minus(UNFINISHED))))
                .execute();
        int taken = sql.insertInto(ANSWER_ONCE)
                .set(ANSWER_ONCE.PERSON_ID, person)
                .set(ANSWER_ONCE.KEY, key)
                .set(ANSWER_ONCE.REQUEST, request)
                .set(ANSWER_ONCE.BEGUN_AT, now)
                .onConflict(ANSWER_ONCE.PERSON_ID, ANSWER_ONCE.KEY)
                .doNothing()
                .execute();
        return taken == 1
                ? Optional.empty()
                : sql.selectFrom(ANSWER_ONCE)
                        .where(ANSWER_ONCE.PERSON_ID.eq(person).and(ANSWER_ONCE.KEY.eq(key)))
                        .fetchOptional(r -> new Stored(
                                r.get(ANSWER_ONCE.REQUEST),
                                r.get(ANSWER_ONCE.STATUS),
                                r.get(ANSWER_ONCE.MIME),
                                r.get(ANSWER_ONCE.BODY)));
    }

    void finish(UUID person, String key, int status, @Nullable String mime, byte[] body) {
        sql.update(ANSWER_ONCE)
                .set(ANSWER_ONCE.STATUS, status)
                .set(ANSWER_ONCE.MIME, mime)
                .set(ANSWER_ONCE.BODY, body)
                .where(ANSWER_ONCE.PERSON_ID.eq(person).and(ANSWER_ONCE.KEY.eq(key)))
                .execute();
    }

    void release(UUID person, String key) {
        sql.deleteFrom(ANSWER_ONCE)
                .where(ANSWER_ONCE.PERSON_ID.eq(person).and(ANSWER_ONCE.KEY.eq(key)))
                .execute();
    }
}
