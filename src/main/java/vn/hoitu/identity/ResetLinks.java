package vn.hoitu.identity;

import static vn.hoitu.identity.db.Tables.RESET_LINK;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.secret.Token;

/** One-time links with which a forgotten password is replaced, by hash. */
@Repository
class ResetLinks {

    record Open(UUID id, UUID person, Instant expiresAt) {}

    private final DSLContext sql;

    ResetLinks(DSLContext sql) {
        this.sql = sql;
    }

    /** @return the token, which is not kept */
    String add(UUID id, UUID person, UUID madeBy, Instant now, Instant expires) {
        String token = Token.fresh("");
        sql.insertInto(RESET_LINK)
                .set(RESET_LINK.ID, id)
                .set(RESET_LINK.TOKEN_HASH, Token.hash(token))
                .set(RESET_LINK.PERSON_ID, person)
                .set(RESET_LINK.MADE_BY, madeBy)
                .set(RESET_LINK.CREATED_AT, now)
                .set(RESET_LINK.EXPIRES_AT, expires)
                .execute();
        return token;
    }

    Optional<Open> byToken(String token, Instant now) {
        return sql.selectFrom(RESET_LINK)
                .where(RESET_LINK.TOKEN_HASH.eq(Token.hash(token)).and(open(now)))
                .fetchOptional(
                        r -> new Open(r.get(RESET_LINK.ID), r.get(RESET_LINK.PERSON_ID), r.get(RESET_LINK.EXPIRES_AT)));
    }

    /** Takes a link for use; false when it was used in the meantime. */
    boolean take(UUID id, Instant now) {
        return sql.update(RESET_LINK)
                        .set(RESET_LINK.USED_AT, now)
                        .where(RESET_LINK.ID.eq(id).and(open(now)))
                        .execute()
                == 1;
    }

    /** The person's unused links stop working. */
    void withdraw(UUID person) {
        sql.deleteFrom(RESET_LINK)
                .where(RESET_LINK.PERSON_ID.eq(person).and(RESET_LINK.USED_AT.isNull()))
                .execute();
    }

    private static Condition open(Instant now) {
        return RESET_LINK.USED_AT.isNull().and(RESET_LINK.EXPIRES_AT.gt(now));
    }
}
