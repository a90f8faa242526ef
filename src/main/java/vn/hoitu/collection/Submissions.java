package vn.hoitu.collection;

import static vn.hoitu.collection.db.Tables.DRAFT;
import static vn.hoitu.collection.db.Tables.SUBMISSION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.secret.Token;

/** What units type and what they hand in. */
@Repository
class Submissions {

    static final String PROVISIONAL = "provisional";
    static final String OFFICIAL = "official";

    /** What is being typed. */
    record Draft(int version, FormContent content, Instant savedAt, UUID savedBy, String savedByName) {}

    /** What was handed in. */
    record Submission(
            UUID obligationId,
            int number,
            String kind,
            @Nullable String reason,
            FormContent content,
            String way,
            Instant sentAt,
            UUID sentBy,
            String sentByName,
            boolean late) {}

    private final DSLContext sql;
    private final JsonMapper json;

    Submissions(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Draft> draft(UUID obligation) {
        return sql.selectFrom(DRAFT)
                .where(DRAFT.OBLIGATION_ID.eq(obligation))
                .fetchOptional(r -> new Draft(
                        r.get(DRAFT.VERSION),
                        content(r.get(DRAFT.CONTENT)),
                        r.get(DRAFT.SAVED_AT),
                        r.get(DRAFT.SAVED_BY),
                        r.get(DRAFT.SAVED_BY_NAME)));
    }

    /** Keeps what was typed over the version it was typed from; false where somebody else saved meanwhile. */
    boolean keep(UUID obligation, int over, FormContent content, Actor actor, Instant now) {
        return keep(obligation, over, content, actor, null, now);
    }

    /** @param key with which the browser of somebody without an account sees it again */
    boolean keep(UUID obligation, int over, FormContent content, Actor actor, @Nullable String key, Instant now) {
        byte @Nullable [] hash = key == null ? null : Token.hash(key);
        String text = json.writeValueAsString(content);
        if (over == 0) {
            return sql.insertInto(DRAFT)
                            .set(DRAFT.OBLIGATION_ID, obligation)
                            .set(DRAFT.VERSION, 1)
                            .set(DRAFT.CONTENT, text)
                            .set(DRAFT.SAVED_AT, now)
                            .set(DRAFT.SAVED_BY, actor.person().value())
                            .set(DRAFT.SAVED_BY_NAME, actor.name())
                            .set(DRAFT.BROWSER_KEY_HASH, hash)
                            .onConflictDoNothing()
                            .execute()
                    == 1;
        }
        return sql.update(DRAFT)
                        .set(DRAFT.VERSION, DRAFT.VERSION.plus(1))
                        .set(DRAFT.CONTENT, text)
                        .set(DRAFT.SAVED_AT, now)
                        .set(DRAFT.SAVED_BY, actor.person().value())
                        .set(DRAFT.SAVED_BY_NAME, actor.name())
                        .set(DRAFT.BROWSER_KEY_HASH, hash)
                        .where(DRAFT.OBLIGATION_ID.eq(obligation).and(DRAFT.VERSION.eq(over)))
                        .execute()
                == 1;
    }

    /** Whether the draft was saved by the browser with this key. */
    boolean isSavedWith(UUID obligation, @Nullable String key) {
        return key != null
                && sql.fetchExists(
                        DRAFT, DRAFT.OBLIGATION_ID.eq(obligation).and(DRAFT.BROWSER_KEY_HASH.eq(Token.hash(key))));
    }

    void forget(UUID obligation, PersonId savedBy) {
        sql.deleteFrom(DRAFT)
                .where(DRAFT.OBLIGATION_ID.eq(obligation).and(DRAFT.SAVED_BY.eq(savedBy.value())))
                .execute();
    }

    void add(Submission s) {
        sql.insertInto(SUBMISSION)
                .set(SUBMISSION.OBLIGATION_ID, s.obligationId())
                .set(SUBMISSION.NUMBER, s.number())
                .set(SUBMISSION.KIND, s.kind())
                .set(SUBMISSION.REASON, s.reason())
                .set(SUBMISSION.CONTENT, json.writeValueAsString(s.content()))
                .set(SUBMISSION.WAY, s.way())
                .set(SUBMISSION.SENT_AT, s.sentAt())
                .set(SUBMISSION.SENT_BY, s.sentBy())
                .set(SUBMISSION.SENT_BY_NAME, s.sentByName())
                .set(SUBMISSION.LATE, s.late())
                .execute();
    }

    List<Submission> of(UUID obligation) {
        return sql.selectFrom(SUBMISSION)
                .where(SUBMISSION.OBLIGATION_ID.eq(obligation))
                .orderBy(SUBMISSION.NUMBER)
                .fetch(this::submission);
    }

    /** The number of the one handed in last; 0 where there is none. */
    int last(UUID obligation) {
        Integer last = sql.select(DSL.max(SUBMISSION.NUMBER))
                .from(SUBMISSION)
                .where(SUBMISSION.OBLIGATION_ID.eq(obligation))
                .fetchSingle()
                .value1();
        return last == null ? 0 : last;
    }

    Optional<Submission> find(UUID obligation, int number) {
        return sql.selectFrom(SUBMISSION)
                .where(SUBMISSION.OBLIGATION_ID.eq(obligation).and(SUBMISSION.NUMBER.eq(number)))
                .fetchOptional(this::submission);
    }

    private FormContent content(String kept) {
        return FormNumbers.readable(json.readValue(kept, FormContent.class));
    }

    private Submission submission(Record r) {
        return new Submission(
                r.get(SUBMISSION.OBLIGATION_ID),
                r.get(SUBMISSION.NUMBER),
                r.get(SUBMISSION.KIND),
                r.get(SUBMISSION.REASON),
                content(r.get(SUBMISSION.CONTENT)),
                r.get(SUBMISSION.WAY),
                r.get(SUBMISSION.SENT_AT),
                r.get(SUBMISSION.SENT_BY),
                r.get(SUBMISSION.SENT_BY_NAME),
                r.get(SUBMISSION.LATE));
    }
}
