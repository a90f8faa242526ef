package vn.hoitu.collection;

import static vn.hoitu.collection.db.Tables.CONCERN;
import static vn.hoitu.collection.db.Tables.CONCERN_ACT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;

/** What units ask for and struggle with, in the database. */
@Repository
class Concerns {

    static final String PROPOSAL = "proposal";
    static final String DIFFICULTY = "difficulty";
    static final int MOST_AT_ONCE = 2_000;

    record Concern(
            UUID id,
            String kind,
            UUID unitId,
            String unitName,
            UUID addresseeId,
            String addresseeName,
            @Nullable UUID obligationId,
            @Nullable String programme,
            @Nullable String indicator,
            String words,
            String state,
            @Nullable String answer,
            Instant raisedAt,
            String raisedByName,
            @Nullable Instant answeredAt,
            @Nullable String answeredByName,
            @Nullable Instant closedAt,
            @Nullable String closedByName,
            int version) {}

    record ConcernAct(int number, String act, String words, Instant at, String by) {}

    private final DSLContext sql;
    private final IdSource ids;

    Concerns(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** What a report proposes and complains of becomes something that is answered; each once for its report. */
    void fromReport(Reports.Seen seen, FormContent content, Actor actor, Instant now) {
        fromReport(seen, PROPOSAL, content.proposalText(), actor, now);
        fromReport(seen, DIFFICULTY, content.difficultyText(), actor, now);
    }

    private void fromReport(Reports.Seen seen, String kind, String words, Actor actor, Instant now) {
        boolean known = sql.fetchExists(
                CONCERN,
                CONCERN.OBLIGATION_ID
                        .eq(seen.obligation().id())
                        .and(CONCERN.KIND.eq(kind))
                        .and(CONCERN.WORDS.eq(words.strip())));
        if (!words.isBlank() && !known) {
            var round = seen.round();
            raise(
                    new Concern(
                            ids.next(),
                            kind,
                            seen.obligation().unitId(),
                            seen.obligation().unitName(),
                            round.collectorId(),
                            round.collectorName(),
                            seen.obligation().id(),
                            round.programme(),
                            null,
                            words.strip(),
                            "open",
                            null,
                            now,
                            actor.name(),
                            null,
                            null,
                            null,
                            null,
                            1),
                    now);
        }
    }

    void raise(Concern c, Instant now) {
        sql.insertInto(CONCERN)
                .set(CONCERN.ID, c.id())
                .set(CONCERN.KIND, c.kind())
                .set(CONCERN.UNIT_ID, c.unitId())
                .set(CONCERN.UNIT_NAME, c.unitName())
                .set(CONCERN.ADDRESSEE_ID, c.addresseeId())
                .set(CONCERN.ADDRESSEE_NAME, c.addresseeName())
                .set(CONCERN.OBLIGATION_ID, c.obligationId())
                .set(CONCERN.PROGRAMME, c.programme())
                .set(CONCERN.INDICATOR, c.indicator())
                .set(CONCERN.WORDS, c.words())
                .set(CONCERN.STATE, c.state())
                .set(CONCERN.RAISED_AT, now)
                .set(CONCERN.RAISED_BY_NAME, c.raisedByName())
                .set(CONCERN.VERSION, 1)
                .execute();
        note(c.id(), 1, "raised", c.words(), c.raisedByName(), now);
    }

    Optional<Concern> find(UUID id) {
        return sql.selectFrom(CONCERN).where(CONCERN.ID.eq(id)).fetchOptional(Concerns::concern);
    }

    /** Those of or to these organisations; all where none are named. */
    List<Concern> of(@Nullable Set<UUID> organizations) {
        return sql.selectFrom(CONCERN)
                .where(
                        organizations == null
                                ? DSL.noCondition()
                                : CONCERN.UNIT_ID.in(organizations).or(CONCERN.ADDRESSEE_ID.in(organizations)))
                .orderBy(CONCERN.RAISED_AT.desc(), CONCERN.ID)
                .limit(MOST_AT_ONCE)
                .fetch(Concerns::concern);
    }

    List<ConcernAct> acts(UUID id) {
        return sql.selectFrom(CONCERN_ACT)
                .where(CONCERN_ACT.CONCERN_ID.eq(id))
                .orderBy(CONCERN_ACT.NUMBER)
                .fetch(r -> new ConcernAct(
                        r.get(CONCERN_ACT.NUMBER),
                        r.get(CONCERN_ACT.ACT),
                        r.get(CONCERN_ACT.WORDS),
                        r.get(CONCERN_ACT.AT),
                        r.get(CONCERN_ACT.BY_NAME)));
    }

    /** Answered, closed or opened again, if it still is as it was seen. */
    boolean move(Concern seen, String act, String words, Actor actor, Instant now) {
        boolean answers = act.equals("answered");
        boolean closes = act.equals("closed");
        var update = sql.update(CONCERN)
                .set(CONCERN.STATE, answers ? "answered" : closes ? "closed" : "open")
                .set(CONCERN.ANSWER, answers ? words : seen.answer())
                .set(CONCERN.ANSWERED_AT, answers ? now : seen.answeredAt())
                .set(CONCERN.ANSWERED_BY_NAME, answers ? actor.name() : seen.answeredByName())
                .set(CONCERN.CLOSED_AT, closes ? now : null)
                .set(CONCERN.CLOSED_BY_NAME, closes ? actor.name() : null)
                .set(CONCERN.VERSION, CONCERN.VERSION.plus(1))
                .where(CONCERN.ID.eq(seen.id()).and(CONCERN.VERSION.eq(seen.version())));
        if (update.execute() != 1) {
            return false;
        }
        note(seen.id(), seen.version() + 1, act, words, actor.name(), now);
        return true;
    }

    private void note(UUID id, int number, String act, String words, String by, Instant now) {
        sql.insertInto(CONCERN_ACT)
                .set(CONCERN_ACT.CONCERN_ID, id)
                .set(CONCERN_ACT.NUMBER, number)
                .set(CONCERN_ACT.ACT, act)
                .set(CONCERN_ACT.WORDS, words)
                .set(CONCERN_ACT.AT, now)
                .set(CONCERN_ACT.BY_NAME, by)
                .execute();
    }

    private static Concern concern(Record r) {
        return new Concern(
                r.get(CONCERN.ID),
                r.get(CONCERN.KIND),
                r.get(CONCERN.UNIT_ID),
                r.get(CONCERN.UNIT_NAME),
                r.get(CONCERN.ADDRESSEE_ID),
                r.get(CONCERN.ADDRESSEE_NAME),
                r.get(CONCERN.OBLIGATION_ID),
                r.get(CONCERN.PROGRAMME),
                r.get(CONCERN.INDICATOR),
                r.get(CONCERN.WORDS),
                r.get(CONCERN.STATE),
                r.get(CONCERN.ANSWER),
                r.get(CONCERN.RAISED_AT),
                r.get(CONCERN.RAISED_BY_NAME),
                r.get(CONCERN.ANSWERED_AT),
                r.get(CONCERN.ANSWERED_BY_NAME),
                r.get(CONCERN.CLOSED_AT),
                r.get(CONCERN.CLOSED_BY_NAME),
                r.get(CONCERN.VERSION));
    }
}
