package vn.hoitu.shared.mail;

import static vn.hoitu.shared.db.Tables.LETTER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Letters that wait, each taken by one node at a time. */
@Repository
class LettersOut {

    /** Longer than the slowest server takes for a batch; then the node that held the letter is taken for dead. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    static final int BATCH_LETTERS = 20;
    static final int MOST_ATTEMPTS = 12;
    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    /** A letter that could not leave for so long is no news any more. */
    static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);
    /** Words and addresses of letters that left, or never will, are kept this long for questions. */
    static final Duration EMPTIED_AFTER = Duration.ofDays(30);

    private static final Condition WAITING =
            LETTER.SENT_AT.isNull().and(LETTER.GIVEN_UP_AT.isNull()).and(LETTER.EMPTIED_AT.isNull());

    private static final Field<String> WITHOUT_SECRET =
            DSL.when(LETTER.ONCE_KEY.startsWith(Letter.SECRET), "").otherwise(LETTER.BODY);

    record Claimed(MailServer.Outgoing letter, int attempts) {}

    private final DSLContext sql;

    LettersOut(DSLContext sql) {
        this.sql = sql;
    }

    /** Takes letters for this node; another one that looks at the same moment gets others. */
    @Transactional
    public List<Claimed> claim(Instant now) {
        var due = DSL.select(LETTER.ID)
                .from(LETTER)
                .where(WAITING.and(LETTER.DUE_AT.le(now))
                        .and(LETTER.CLAIMED_UNTIL.isNull().or(LETTER.CLAIMED_UNTIL.lt(now))))
                .orderBy(LETTER.DUE_AT)
                .limit(BATCH_LETTERS)
                .forUpdate()
                .skipLocked();
        return sql.update(LETTER)
                .set(LETTER.CLAIMED_UNTIL, now.plus(CLAIM))
                .set(LETTER.ATTEMPTS, LETTER.ATTEMPTS.plus(1))
                .where(LETTER.ID.in(due))
                .returning()
                .fetch(r -> new Claimed(
                        new MailServer.Outgoing(
                                r.get(LETTER.ID),
                                r.get(LETTER.RECIPIENT),
                                r.get(LETTER.SUBJECT),
                                r.get(LETTER.BODY),
                                r.get(LETTER.WRITTEN_AT)),
                        r.get(LETTER.ATTEMPTS)));
    }

    void sent(UUID id, Instant now) {
        sql.update(LETTER)
                .set(LETTER.SENT_AT, now)
                .set(LETTER.BODY, WITHOUT_SECRET)
                .setNull(LETTER.CLAIMED_UNTIL)
                .setNull(LETTER.TROUBLE)
                .where(LETTER.ID.eq(id))
                .execute();
    }

    void notNow(Claimed claimed, String reason, Instant now) {
        if (claimed.attempts() >= MOST_ATTEMPTS
                || claimed.letter().writtenAt().plus(GIVEN_UP_AFTER).isBefore(now)) {
            giveUp(claimed.letter().id(), reason, now);
            return;
        }
        sql.update(LETTER)
                .set(LETTER.DUE_AT, now.plus(pause(claimed.attempts())))
                .set(LETTER.TROUBLE, reason)
                .setNull(LETTER.CLAIMED_UNTIL)
                .where(LETTER.ID.eq(claimed.letter().id()))
                .execute();
    }

    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    void giveUp(UUID id, String reason, Instant now) {
        sql.update(LETTER)
                .set(LETTER.GIVEN_UP_AT, now)
                .set(LETTER.BODY, WITHOUT_SECRET)
                .set(LETTER.TROUBLE, reason)
                .setNull(LETTER.CLAIMED_UNTIL)
                .where(LETTER.ID.eq(id))
                .execute();
    }

    /** Gives letters back that were not tried, since the server was away: no try of theirs. */
    void giveBack(List<Claimed> untried, Instant now) {
        for (Claimed claimed : untried) {
            if (claimed.letter().writtenAt().plus(GIVEN_UP_AFTER).isBefore(now)) {
                giveUp(claimed.letter().id(), "no mail server", now);
            } else {
                sql.update(LETTER)
                        .set(LETTER.ATTEMPTS, LETTER.ATTEMPTS.minus(1))
                        .setNull(LETTER.CLAIMED_UNTIL)
                        .where(LETTER.ID.eq(claimed.letter().id()))
                        .execute();
            }
        }
    }

    /** What waited so long for a server that never came is given up, so that it too is emptied. */
    int empty(Instant now) {
        sql.update(LETTER)
                .set(LETTER.GIVEN_UP_AT, now)
                .where(WAITING.and(LETTER.WRITTEN_AT.lt(now.minus(EMPTIED_AFTER))))
                .execute();
        return sql.update(LETTER)
                .set(LETTER.RECIPIENT, "")
                .set(LETTER.SUBJECT, "")
                .set(LETTER.BODY, "")
                .setNull(LETTER.TROUBLE)
                .set(LETTER.EMPTIED_AT, now)
                .where(LETTER.EMPTIED_AT
                        .isNull()
                        .and(LETTER.WRITTEN_AT.lt(now.minus(EMPTIED_AFTER)))
                        .and(LETTER.SENT_AT.isNotNull().or(LETTER.GIVEN_UP_AT.isNotNull())))
                .execute();
    }

    /** Everything of letters to an address goes at once; what waits does not leave any more. */
    int forget(String recipient, Instant now) {
        return sql.update(LETTER)
                .set(LETTER.RECIPIENT, "")
                .set(LETTER.SUBJECT, "")
                .set(LETTER.BODY, "")
                .setNull(LETTER.TROUBLE)
                .set(LETTER.EMPTIED_AT, now)
                .where(LETTER.RECIPIENT.equalIgnoreCase(recipient))
                .execute();
    }

    MailState state(boolean configured, String server, Instant since) {
        var waiting = sql.select(DSL.count(), DSL.min(LETTER.WRITTEN_AT))
                .from(LETTER)
                .where(WAITING)
                .fetchSingle();
        var done = sql.select(
                        DSL.count().filterWhere(LETTER.SENT_AT.ge(since)),
                        DSL.count().filterWhere(LETTER.GIVEN_UP_AT.ge(since)),
                        DSL.max(LETTER.SENT_AT))
                .from(LETTER)
                .where(LETTER.SENT_AT.ge(since).or(LETTER.GIVEN_UP_AT.ge(since)))
                .fetchSingle();
        return new MailState(
                configured,
                server,
                waiting.value1(),
                waiting.value2(),
                done.value1(),
                done.value2(),
                done.value3(),
                troubles(since));
    }

    private List<MailState.LetterTrouble> troubles(Instant since) {
        return sql.select(
                        LETTER.ID,
                        LETTER.WRITTEN_AT,
                        LETTER.ATTEMPTS,
                        LETTER.GIVEN_UP_AT,
                        LETTER.DUE_AT,
                        LETTER.TROUBLE)
                .from(LETTER)
                .where(LETTER.TROUBLE
                        .isNotNull()
                        .and(LETTER.SENT_AT.isNull())
                        .and(LETTER.GIVEN_UP_AT.isNull().or(LETTER.GIVEN_UP_AT.ge(since))))
                .orderBy(LETTER.WRITTEN_AT.desc())
                .limit(MailState.MOST_TROUBLES)
                .fetch(r -> new MailState.LetterTrouble(
                        r.value1(),
                        r.value2(),
                        r.value3(),
                        r.value4() != null,
                        r.value5(),
                        String.valueOf(r.value6())));
    }
}
