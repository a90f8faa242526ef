package vn.hoitu.collection;

import static vn.hoitu.collection.db.Tables.ROUND;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.actor.Actor;

/** Rounds in the database. */
@Repository
class Rounds {

    static final int MOST_ROUNDS = 500;

    private final DSLContext sql;

    Rounds(DSLContext sql) {
        this.sql = sql;
    }

    /** @return false where the same term was opened already */
    boolean add(ReportingRound r) {
        return sql.insertInto(ROUND)
                        .set(ROUND.ID, r.id())
                        .set(ROUND.PROGRAMME, r.programme())
                        .set(ROUND.EDITION, r.edition())
                        .set(ROUND.TERM, r.term())
                        .set(ROUND.YEAR, r.year())
                        .set(ROUND.FIRST_DAY, r.firstDay())
                        .set(ROUND.LAST_DAY, r.lastDay())
                        .set(ROUND.BEFORE_DAY, r.beforeDay())
                        .set(ROUND.CLOSES_AT, r.closesAt())
                        .set(ROUND.AUDIENCE, r.audience())
                        .set(ROUND.OBLIGOR, r.obligor())
                        .set(ROUND.ASKS, r.asks().toArray(String[]::new))
                        .set(ROUND.SCOPE_ID, r.scopeId())
                        .set(ROUND.COLLECTOR_ID, r.collectorId())
                        .set(ROUND.COLLECTOR_NAME, r.collectorName())
                        .set(ROUND.TITLE, r.title())
                        .set(ROUND.VOLUNTARY, r.voluntary())
                        .set(ROUND.OPENED_AT, r.openedAt())
                        .set(ROUND.OPENED_BY, r.openedBy())
                        .set(ROUND.OPENED_BY_NAME, r.openedByName())
                        .set(ROUND.VERSION, 1)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Optional<ReportingRound> find(UUID id) {
        return sql.selectFrom(ROUND).where(ROUND.ID.eq(id)).fetchOptional(Rounds::round);
    }

    List<ReportingRound> all() {
        return sql.selectFrom(ROUND)
                .orderBy(ROUND.CLOSES_AT.desc(), ROUND.TITLE)
                .limit(MOST_ROUNDS)
                .fetch(Rounds::round);
    }

    boolean close(ReportingRound round, Actor actor, Instant now) {
        return sql.update(ROUND)
                        .set(ROUND.CLOSED_AT, now)
                        .set(ROUND.CLOSED_BY_NAME, actor.name())
                        .set(ROUND.VERSION, ROUND.VERSION.plus(1))
                        .where(ROUND.ID.eq(round.id()).and(ROUND.VERSION.eq(round.version())))
                        .execute()
                == 1;
    }

    /** @return false where somebody else moved it meanwhile */
    boolean reopen(ReportingRound round) {
        return sql.update(ROUND)
                        .setNull(ROUND.CLOSED_AT)
                        .setNull(ROUND.CLOSED_BY_NAME)
                        .set(ROUND.VERSION, ROUND.VERSION.plus(1))
                        .where(ROUND.ID.eq(round.id()).and(ROUND.VERSION.eq(round.version())))
                        .execute()
                == 1;
    }

    private static ReportingRound round(Record r) {
        return new ReportingRound(
                r.get(ROUND.ID),
                r.get(ROUND.PROGRAMME),
                r.get(ROUND.EDITION),
                r.get(ROUND.TERM),
                r.get(ROUND.YEAR),
                r.get(ROUND.FIRST_DAY),
                r.get(ROUND.LAST_DAY),
                r.get(ROUND.BEFORE_DAY),
                r.get(ROUND.CLOSES_AT),
                r.get(ROUND.AUDIENCE),
                r.get(ROUND.OBLIGOR),
                Arrays.asList(r.get(ROUND.ASKS)),
                r.get(ROUND.SCOPE_ID),
                r.get(ROUND.COLLECTOR_ID),
                r.get(ROUND.COLLECTOR_NAME),
                r.get(ROUND.TITLE),
                r.get(ROUND.VOLUNTARY),
                r.get(ROUND.OPENED_AT),
                r.get(ROUND.OPENED_BY),
                r.get(ROUND.OPENED_BY_NAME),
                r.get(ROUND.CLOSED_AT),
                r.get(ROUND.CLOSED_BY_NAME),
                r.get(ROUND.VERSION));
    }
}
