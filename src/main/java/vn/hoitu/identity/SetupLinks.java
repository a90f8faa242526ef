package vn.hoitu.identity;

import static vn.hoitu.identity.db.Tables.SETUP_LINK;

import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.secret.Token;

/** The one-time link of a new installation, by hash. */
@Repository
class SetupLinks {

    private final DSLContext sql;

    SetupLinks(DSLContext sql) {
        this.sql = sql;
    }

    /** A fresh link's token; earlier ones stop working. */
    String replace(Instant expires) {
        String token = Token.fresh("");
        sql.deleteFrom(SETUP_LINK).where(SETUP_LINK.USED_AT.isNull()).execute();
        sql.insertInto(SETUP_LINK)
                .set(SETUP_LINK.TOKEN_HASH, Token.hash(token))
                .set(SETUP_LINK.EXPIRES_AT, expires)
                .execute();
        return token;
    }

    boolean valid(String token, Instant now) {
        return sql.fetchExists(SETUP_LINK, open(token, now));
    }

    boolean use(String token, Instant now) {
        return sql.update(SETUP_LINK)
                        .set(SETUP_LINK.USED_AT, now)
                        .where(open(token, now))
                        .execute()
                == 1;
    }

    private static Condition open(String token, Instant now) {
        return SETUP_LINK
                .TOKEN_HASH
                .eq(Token.hash(token))
                .and(SETUP_LINK.USED_AT.isNull())
                .and(SETUP_LINK.EXPIRES_AT.gt(now));
    }
}
