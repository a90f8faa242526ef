package vn.hoitu.shared.mail;

import static vn.hoitu.shared.db.Tables.LETTER;

import java.time.Clock;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.IdSource;

/**
 * Takes letters within the transaction of the act they tell of: an act that is undone leaves no letter behind, and one
 * that is done twice writes one. They leave afterwards, as soon as there is a mail server.
 */
@Service
public class Postbox {

    private final DSLContext sql;
    private final IdSource ids;
    private final Clock clock;

    Postbox(DSLContext sql, IdSource ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    public void put(Letter letter) {
        Instant now = clock.instant();
        sql.insertInto(LETTER)
                .set(LETTER.ID, ids.next())
                .set(LETTER.AGENCY_ID, letter.agency())
                .set(LETTER.ONCE_KEY, letter.onceKey())
                .set(LETTER.RECIPIENT, letter.recipient())
                .set(LETTER.SUBJECT, letter.subject())
                .set(LETTER.BODY, letter.body())
                .set(LETTER.WRITTEN_AT, now)
                .set(LETTER.DUE_AT, now)
                .onConflict(LETTER.ONCE_KEY)
                .doNothing()
                .execute();
    }

    /** Takes back all letters whose key begins so, sent or not: whom they name wants to be forgotten. */
    public void forget(String keyBeginning) {
        sql.deleteFrom(LETTER).where(LETTER.ONCE_KEY.startsWith(keyBeginning)).execute();
    }
}
