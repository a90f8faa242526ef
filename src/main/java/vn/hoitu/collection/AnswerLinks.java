package vn.hoitu.collection;

import static vn.hoitu.collection.db.Tables.ANSWER_LINK;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.secret.Token;

/** One-time links by the hash of their token. */
@Repository
class AnswerLinks {

    static final int MOST_TRIES = 20;
    static final Locale VIETNAMESE = Locale.of("vi");
    /** The languages in which there are a letter and a page. */
    static final Set<String> LANGUAGES = Set.of("vi", "en");

    record AnswerLink(
            UUID id,
            UUID obligationId,
            @Nullable String email,
            String language,
            int mostTries,
            int tries,
            Instant expiresAt,
            @Nullable Instant usedAt,
            @Nullable Instant revokedAt,
            Instant madeAt,
            String madeBy) {

        Locale locale() {
            return Locale.of(language);
        }

        boolean isOpen(Instant now) {
            return usedAt == null && revokedAt == null && now.isBefore(expiresAt) && tries < mostTries;
        }
    }

    private final DSLContext sql;
    private final IdSource ids;

    AnswerLinks(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** Makes a link; those before it for the same report stop working. */
    AnswerLink add(
            UUID obligation,
            String token,
            @Nullable String email,
            String language,
            Instant expiresAt,
            Actor actor,
            Instant now) {
        revoke(obligation, now);
        UUID id = ids.next();
        sql.insertInto(ANSWER_LINK)
                .set(ANSWER_LINK.ID, id)
                .set(ANSWER_LINK.OBLIGATION_ID, obligation)
                .set(ANSWER_LINK.TOKEN_HASH, Token.hash(token))
                .set(ANSWER_LINK.EMAIL, email)
                .set(ANSWER_LINK.LANGUAGE, language)
                .set(ANSWER_LINK.MOST_TRIES, MOST_TRIES)
                .set(ANSWER_LINK.TRIES, 0)
                .set(ANSWER_LINK.EXPIRES_AT, expiresAt)
                .set(ANSWER_LINK.MADE_AT, now)
                .set(ANSWER_LINK.MADE_BY, actor.person().value())
                .set(ANSWER_LINK.MADE_BY_NAME, actor.name())
                .execute();
        return new AnswerLink(id, obligation, email, language, MOST_TRIES, 0, expiresAt, null, null, now, actor.name());
    }

    int revoke(UUID obligation, Instant now) {
        return sql.update(ANSWER_LINK)
                .set(ANSWER_LINK.REVOKED_AT, now)
                .where(ANSWER_LINK.OBLIGATION_ID.eq(obligation))
                .and(ANSWER_LINK.REVOKED_AT.isNull())
                .and(ANSWER_LINK.USED_AT.isNull())
                .execute();
    }

    List<AnswerLink> of(UUID obligation) {
        return sql.selectFrom(ANSWER_LINK)
                .where(ANSWER_LINK.OBLIGATION_ID.eq(obligation))
                .orderBy(ANSWER_LINK.MADE_AT.desc())
                .fetch(AnswerLinks::link);
    }

    Optional<AnswerLink> byToken(String token) {
        return sql.selectFrom(ANSWER_LINK)
                .where(ANSWER_LINK.TOKEN_HASH.eq(Token.hash(token)))
                .fetchOptional(AnswerLinks::link);
    }

    /** One more try; false where there are none left or the link closed meanwhile. */
    boolean tried(AnswerLink link, Instant now) {
        return sql.update(ANSWER_LINK)
                        .set(ANSWER_LINK.TRIES, ANSWER_LINK.TRIES.plus(1))
                        .where(ANSWER_LINK.ID.eq(link.id()).and(ANSWER_LINK.USED_AT.isNull()))
                        .and(ANSWER_LINK.REVOKED_AT.isNull().and(ANSWER_LINK.EXPIRES_AT.gt(now)))
                        .and(ANSWER_LINK.TRIES.lt(ANSWER_LINK.MOST_TRIES))
                        .execute()
                == 1;
    }

    /** The report is in; the link opens no more. */
    void used(AnswerLink link, Instant now) {
        sql.update(ANSWER_LINK)
                .set(ANSWER_LINK.USED_AT, now)
                .where(ANSWER_LINK.ID.eq(link.id()))
                .execute();
    }

    private static AnswerLink link(Record r) {
        return new AnswerLink(
                r.get(ANSWER_LINK.ID),
                r.get(ANSWER_LINK.OBLIGATION_ID),
                r.get(ANSWER_LINK.EMAIL),
                r.get(ANSWER_LINK.LANGUAGE),
                r.get(ANSWER_LINK.MOST_TRIES),
                r.get(ANSWER_LINK.TRIES),
                r.get(ANSWER_LINK.EXPIRES_AT),
                r.get(ANSWER_LINK.USED_AT),
                r.get(ANSWER_LINK.REVOKED_AT),
                r.get(ANSWER_LINK.MADE_AT),
                r.get(ANSWER_LINK.MADE_BY_NAME));
    }
}
