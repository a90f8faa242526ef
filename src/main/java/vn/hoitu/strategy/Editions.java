package vn.hoitu.strategy;

import static vn.hoitu.strategy.db.Tables.EDITION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** Editions of programmes in the database. */
@Repository
class Editions {

    private record Key(String programme, int number, String fingerprint) {}

    private static final List<Field<?>> KEYS = List.of(EDITION.PROGRAMME, EDITION.NUMBER, EDITION.FINGERPRINT);

    private static final int MOST_BOOKS_AT_HAND = 500;

    private final DSLContext sql;
    private final BookJson json;
    /** Editions are never changed, so that a book read once need not be read again. */
    private final Map<String, ProgrammeBook> atHand = new ConcurrentHashMap<>();

    private final Map<Key, Edition> read = new ConcurrentHashMap<>();

    Editions(DSLContext sql, BookJson json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * Which edition of each programme holds on a day, as far as it was known at a moment: of those that began by then
     * the one that began last, and of several from one day the one recorded last.
     */
    List<Edition> on(LocalDate day, @Nullable Instant knownAt) {
        return sql.select(KEYS)
                .distinctOn(EDITION.PROGRAMME)
                .from(EDITION)
                .where(EDITION.VALID_FROM.isNull().or(EDITION.VALID_FROM.le(day)))
                .and(knownAt == null ? DSL.noCondition() : EDITION.RECORDED_AT.le(knownAt))
                .orderBy(EDITION.PROGRAMME, EDITION.VALID_FROM.desc().nullsLast(), EDITION.NUMBER.desc())
                .fetch(this::edition);
    }

    Optional<Edition> on(String programme, LocalDate day, @Nullable Instant knownAt) {
        return on(day, knownAt).stream()
                .filter(e -> e.programme().equals(programme))
                .findFirst();
    }

    Optional<Edition> find(String programme, int number) {
        return sql.select(KEYS)
                .from(EDITION)
                .where(EDITION.PROGRAMME.eq(programme).and(EDITION.NUMBER.eq(number)))
                .fetchOptional(this::edition);
    }

    List<Edition> of(String programme) {
        return sql.select(KEYS)
                .from(EDITION)
                .where(EDITION.PROGRAMME.eq(programme))
                .orderBy(EDITION.NUMBER)
                .fetch(this::edition);
    }

    boolean knows(String programme, String fingerprint) {
        return sql.fetchExists(EDITION, EDITION.PROGRAMME.eq(programme).and(EDITION.FINGERPRINT.eq(fingerprint)));
    }

    /** Two who take in the same programme at once do so one after the other. */
    void keepOthersOut(String programme) {
        sql.execute("select pg_advisory_xact_lock(hashtext(?))", "strategy.edition." + programme);
    }

    int add(ProgrammeBook book, @Nullable LocalDate validFrom, String reason, Actor actor, Instant now) {
        int number = 1
                + sql.select(DSL.coalesce(DSL.max(EDITION.NUMBER), 0))
                        .from(EDITION)
                        .where(EDITION.PROGRAMME.eq(book.code()))
                        .fetchSingle()
                        .value1();
        String text = json.write(book);
        sql.insertInto(EDITION)
                .set(EDITION.PROGRAMME, book.code())
                .set(EDITION.NUMBER, number)
                .set(EDITION.VALID_FROM, validFrom)
                .set(EDITION.BOOK, text)
                .set(EDITION.FINGERPRINT, BookJson.fingerprint(text))
                .set(EDITION.REASON, reason)
                .set(EDITION.RECORDED_AT, now)
                .set(EDITION.RECORDED_BY, actor.person().value())
                .set(EDITION.RECORDED_BY_NAME, actor.name())
                .execute();
        return number;
    }

    /** Editions never change: each is read once. */
    private Edition edition(Record r) {
        return read.computeIfAbsent(
                new Key(r.get(EDITION.PROGRAMME), r.get(EDITION.NUMBER), r.get(EDITION.FINGERPRINT)), this::read);
    }

    private Edition read(Key key) {
        Record r = sql.selectFrom(EDITION)
                .where(EDITION.PROGRAMME.eq(key.programme()).and(EDITION.NUMBER.eq(key.number())))
                .fetchSingle();
        return new Edition(
                r.get(EDITION.PROGRAMME),
                r.get(EDITION.NUMBER),
                r.get(EDITION.VALID_FROM),
                book(r),
                r.get(EDITION.REASON),
                r.get(EDITION.RECORDED_AT),
                r.get(EDITION.RECORDED_BY_NAME));
    }

    private ProgrammeBook book(Record r) {
        if (atHand.size() > MOST_BOOKS_AT_HAND) {
            atHand.clear();
        }
        return atHand.computeIfAbsent(r.get(EDITION.FINGERPRINT), f -> json.stored(r.get(EDITION.BOOK)));
    }
}
