package vn.hoitu.notice;

import static vn.hoitu.notice.db.Tables.CHOICE;
import static vn.hoitu.notice.db.Tables.RHYTHM;
import static vn.hoitu.notice.db.Tables.SUBSCRIPTION;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.PersonId;

/** What people chose and which of their browsers may be woken. Needs a transaction in which the person's rows are open. */
@Repository
class Choices {

    /** A browser as its push service knows it. */
    record Subscription(
            UUID id,
            String endpoint,
            byte[] publicKey,
            byte[] auth,
            String browser,
            Instant createdAt,
            @Nullable Instant usedAt) {}

    private final DSLContext sql;

    Choices(DSLContext sql) {
        this.sql = sql;
    }

    /** What somebody chose for one subject, and the browsers that may be woken. */
    record Chosen(Choice choice, Rhythm rhythm, List<UUID> browsers) {}

    /** For several people in one call; the database opens the rows of each in turn. */
    Map<PersonId, Chosen> of(Collection<PersonId> people, NoticeSubject subject) {
        Map<PersonId, Chosen> chosen = new HashMap<>();
        sql.fetch(
                        "select * from notice.ways(?::uuid[], ?)",
                        people.stream().map(PersonId::value).toArray(UUID[]::new),
                        subject.code())
                .forEach(r -> chosen.put(new PersonId(r.get("person", UUID.class)), chosen(r, subject)));
        return chosen;
    }

    private static Chosen chosen(Record r, NoticeSubject subject) {
        String mail = r.get("mail", String.class);
        Integer hour = r.get("digest_hour", Integer.class);
        return new Chosen(
                mail == null
                        ? subject.proposed()
                        : new Choice(
                                r.get("in_product", Boolean.class),
                                MailTiming.of(mail).orElse(MailTiming.NONE),
                                r.get("push", Boolean.class)),
                hour == null
                        ? Rhythm.PROPOSED
                        : new Rhythm(hour, r.get("quiet_from", Integer.class), r.get("quiet_until", Integer.class)),
                List.of(r.get("browsers", UUID[].class)));
    }

    Map<NoticeSubject, Choice> all(PersonId person) {
        Map<NoticeSubject, Choice> all = new EnumMap<>(NoticeSubject.class);
        for (NoticeSubject subject : NoticeSubject.values()) {
            all.put(subject, subject.proposed());
        }
        sql.selectFrom(CHOICE)
                .where(CHOICE.PERSON_ID.eq(person.value()))
                .forEach(r -> NoticeSubject.of(r.get(CHOICE.SUBJECT)).ifPresent(s -> all.put(s, choice(r))));
        return all;
    }

    void choose(PersonId person, NoticeSubject subject, Choice choice) {
        sql.insertInto(CHOICE)
                .set(CHOICE.PERSON_ID, person.value())
                .set(CHOICE.SUBJECT, subject.code())
                .set(CHOICE.IN_PRODUCT, choice.inProduct())
                .set(CHOICE.MAIL, choice.mail().code())
                .set(CHOICE.PUSH, choice.push())
                .onConflict(CHOICE.PERSON_ID, CHOICE.SUBJECT)
                .doUpdate()
                .set(CHOICE.IN_PRODUCT, choice.inProduct())
                .set(CHOICE.MAIL, choice.mail().code())
                .set(CHOICE.PUSH, choice.push())
                .execute();
    }

    Rhythm rhythm(PersonId person) {
        return sql.selectFrom(RHYTHM)
                .where(RHYTHM.PERSON_ID.eq(person.value()))
                .fetchOptional(
                        r -> new Rhythm(r.get(RHYTHM.DIGEST_HOUR), r.get(RHYTHM.QUIET_FROM), r.get(RHYTHM.QUIET_UNTIL)))
                .orElse(Rhythm.PROPOSED);
    }

    void keep(PersonId person, Rhythm rhythm) {
        sql.insertInto(RHYTHM)
                .set(RHYTHM.PERSON_ID, person.value())
                .set(RHYTHM.DIGEST_HOUR, rhythm.digestHour())
                .set(RHYTHM.QUIET_FROM, rhythm.quietFrom())
                .set(RHYTHM.QUIET_UNTIL, rhythm.quietUntil())
                .onConflict(RHYTHM.PERSON_ID)
                .doUpdate()
                .set(RHYTHM.DIGEST_HOUR, rhythm.digestHour())
                .set(RHYTHM.QUIET_FROM, rhythm.quietFrom())
                .set(RHYTHM.QUIET_UNTIL, rhythm.quietUntil())
                .execute();
    }

    List<Subscription> subscriptions(PersonId person) {
        return sql.selectFrom(SUBSCRIPTION)
                .where(SUBSCRIPTION.PERSON_ID.eq(person.value()))
                .orderBy(SUBSCRIPTION.CREATED_AT)
                .fetch(Choices::subscription);
    }

    Optional<Subscription> subscription(PersonId person, UUID id) {
        return sql.selectFrom(SUBSCRIPTION)
                .where(SUBSCRIPTION.PERSON_ID.eq(person.value()).and(SUBSCRIPTION.ID.eq(id)))
                .fetchOptional(Choices::subscription);
    }

    /** A browser that subscribes again brings new keys for its old place. */
    void subscribe(PersonId person, Subscription fresh) {
        sql.insertInto(SUBSCRIPTION)
                .set(SUBSCRIPTION.PERSON_ID, person.value())
                .set(SUBSCRIPTION.ID, fresh.id())
                .set(SUBSCRIPTION.ENDPOINT, fresh.endpoint())
                .set(SUBSCRIPTION.PUBLIC_KEY, fresh.publicKey())
                .set(SUBSCRIPTION.AUTH, fresh.auth())
                .set(SUBSCRIPTION.BROWSER, fresh.browser())
                .set(SUBSCRIPTION.CREATED_AT, fresh.createdAt())
                .onConflict(SUBSCRIPTION.PERSON_ID, SUBSCRIPTION.ENDPOINT)
                .doUpdate()
                .set(SUBSCRIPTION.PUBLIC_KEY, fresh.publicKey())
                .set(SUBSCRIPTION.AUTH, fresh.auth())
                .set(SUBSCRIPTION.BROWSER, fresh.browser())
                .execute();
    }

    void used(PersonId person, UUID id, Instant at) {
        sql.update(SUBSCRIPTION)
                .set(SUBSCRIPTION.USED_AT, at)
                .where(SUBSCRIPTION.PERSON_ID.eq(person.value()).and(SUBSCRIPTION.ID.eq(id)))
                .execute();
    }

    boolean unsubscribe(PersonId person, UUID id) {
        return sql.deleteFrom(SUBSCRIPTION)
                        .where(SUBSCRIPTION.PERSON_ID.eq(person.value()).and(SUBSCRIPTION.ID.eq(id)))
                        .execute()
                == 1;
    }

    void erase(PersonId person) {
        sql.deleteFrom(CHOICE).where(CHOICE.PERSON_ID.eq(person.value())).execute();
        sql.deleteFrom(RHYTHM).where(RHYTHM.PERSON_ID.eq(person.value())).execute();
        sql.deleteFrom(SUBSCRIPTION)
                .where(SUBSCRIPTION.PERSON_ID.eq(person.value()))
                .execute();
    }

    private static Choice choice(Record r) {
        return new Choice(
                r.get(CHOICE.IN_PRODUCT),
                MailTiming.of(r.get(CHOICE.MAIL)).orElse(MailTiming.NONE),
                r.get(CHOICE.PUSH));
    }

    private static Subscription subscription(Record r) {
        return new Subscription(
                r.get(SUBSCRIPTION.ID),
                r.get(SUBSCRIPTION.ENDPOINT),
                r.get(SUBSCRIPTION.PUBLIC_KEY),
                r.get(SUBSCRIPTION.AUTH),
                r.get(SUBSCRIPTION.BROWSER),
                r.get(SUBSCRIPTION.CREATED_AT),
                r.get(SUBSCRIPTION.USED_AT));
    }
}
