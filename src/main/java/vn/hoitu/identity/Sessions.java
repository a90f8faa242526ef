package vn.hoitu.identity;

import static vn.hoitu.identity.db.Tables.SESSION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.secret.Token;

/** Sessions in the database, by the hash of their token. */
@Repository
class Sessions {

    /** Activity is written at most this often, so that reading pages does not write. */
    static final Duration SEEN_STEP = Duration.ofMinutes(1);

    private static final int MOST_USER_AGENT_CHARACTERS = 300;

    record Open(
            UUID id,
            UUID person,
            boolean awaitsSecond,
            int secondTries,
            Instant createdAt,
            Instant lastSeenAt,
            Instant expiresAt,
            String address,
            String userAgent) {}

    private final DSLContext sql;

    Sessions(DSLContext sql) {
        this.sql = sql;
    }

    String open(
            UUID id, UUID person, boolean awaitsSecond, Instant now, Instant expires, String address, String agent) {
        String token = Token.fresh("");
        sql.insertInto(SESSION)
                .set(SESSION.ID, id)
                .set(SESSION.TOKEN_HASH, Token.hash(token))
                .set(SESSION.PERSON_ID, person)
                .set(SESSION.AWAITS_SECOND, awaitsSecond)
                .set(SESSION.CREATED_AT, now)
                .set(SESSION.LAST_SEEN_AT, now)
                .set(SESSION.EXPIRES_AT, expires)
                .set(SESSION.ADDRESS, address)
                .set(SESSION.USER_AGENT, agent.substring(0, Math.min(agent.length(), MOST_USER_AGENT_CHARACTERS)))
                .execute();
        return token;
    }

    Optional<Open> byToken(String token, Instant now, Duration idle) {
        return sql.selectFrom(SESSION).where(holds(token, now, idle)).fetchOptional(Sessions::open);
    }

    /** The session of the token, as long as it holds. */
    private static Condition holds(String token, Instant now, Duration idle) {
        return SESSION.TOKEN_HASH
                .eq(Token.hash(token))
                .and(SESSION.ENDED_AT.isNull())
                .and(SESSION.EXPIRES_AT.gt(now))
                .and(SESSION.LAST_SEEN_AT.gt(now.minus(idle)));
    }

    List<Open> of(UUID person, Instant now, Duration idle) {
        return sql.selectFrom(SESSION)
                .where(SESSION.PERSON_ID
                        .eq(person)
                        .and(SESSION.ENDED_AT.isNull())
                        .and(SESSION.EXPIRES_AT.gt(now))
                        .and(SESSION.LAST_SEEN_AT.gt(now.minus(idle))))
                .orderBy(SESSION.LAST_SEEN_AT.desc())
                .fetch(Sessions::open);
    }

    void seen(UUID id, Instant now) {
        sql.update(SESSION)
                .set(SESSION.LAST_SEEN_AT, now)
                .where(SESSION.ID.eq(id).and(SESSION.LAST_SEEN_AT.lt(now.minus(SEEN_STEP))))
                .execute();
    }

    void triedSecond(UUID id) {
        sql.update(SESSION)
                .set(SESSION.SECOND_TRIES, SESSION.SECOND_TRIES.plus(1))
                .where(SESSION.ID.eq(id))
                .execute();
    }

    boolean end(UUID id, UUID person, Instant now) {
        return sql.update(SESSION)
                        .set(SESSION.ENDED_AT, now)
                        .where(SESSION.ID
                                .eq(id)
                                .and(SESSION.PERSON_ID.eq(person))
                                .and(SESSION.ENDED_AT.isNull()))
                        .execute()
                == 1;
    }

    int endOthers(UUID person, UUID kept, Instant now) {
        return sql.update(SESSION)
                .set(SESSION.ENDED_AT, now)
                .where(SESSION.PERSON_ID.eq(person).and(SESSION.ID.ne(kept)).and(SESSION.ENDED_AT.isNull()))
                .execute();
    }

    int sweep(Instant before) {
        return sql.deleteFrom(SESSION).where(SESSION.EXPIRES_AT.lt(before)).execute();
    }

    private static Open open(Record r) {
        return new Open(
                r.get(SESSION.ID),
                r.get(SESSION.PERSON_ID),
                r.get(SESSION.AWAITS_SECOND),
                r.get(SESSION.SECOND_TRIES),
                r.get(SESSION.CREATED_AT),
                r.get(SESSION.LAST_SEEN_AT),
                r.get(SESSION.EXPIRES_AT),
                r.get(SESSION.ADDRESS),
                r.get(SESSION.USER_AGENT));
    }
}
