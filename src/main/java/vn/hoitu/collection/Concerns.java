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

/** What units ask for and struggle with, in the database. */
@Repository
class Concerns {

    static final String PROPOSAL = "proposal";
    static final String DIFFICULTY = "difficulty";
    static final String OPEN = "open";
    static final String ANSWERED = "answered";
    static final String CLOSED = "closed";

    /** The report was sent anew and says something else in its place. */
    static final String REPLACED = "replaced";

    /** The report was sent anew and says nothing of the kind. */
    static final String LEFT_OUT = "left-out";

    static final int MOST_AT_ONCE = 2_000;

    /** @param reachedAt since when whom it goes to sees it; nothing while the report it came with is on its way to him */
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
            @Nullable Instant reachedAt,
            int version) {}

    /** What somebody raises, by himself or with a report. */
    record NewConcern(
            String kind,
            UUID unitId,
            String unitName,
            UUID addresseeId,
            String addresseeName,
            @Nullable UUID obligationId,
            @Nullable String programme,
            @Nullable String indicator,
            String words) {}

    record ConcernAct(int number, String act, String words, Instant at, String by) {}

    private final DSLContext sql;
    private final IdSource ids;

    Concerns(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** @param reached whether whom it goes to sees it already; one that came with a report may have to wait */
    UUID raise(NewConcern c, boolean reached, String by, Instant now) {
        UUID id = ids.next();
        sql.insertInto(CONCERN)
                .set(CONCERN.ID, id)
                .set(CONCERN.KIND, c.kind())
                .set(CONCERN.UNIT_ID, c.unitId())
                .set(CONCERN.UNIT_NAME, c.unitName())
                .set(CONCERN.ADDRESSEE_ID, c.addresseeId())
                .set(CONCERN.ADDRESSEE_NAME, c.addresseeName())
                .set(CONCERN.OBLIGATION_ID, c.obligationId())
                .set(CONCERN.PROGRAMME, c.programme())
                .set(CONCERN.INDICATOR, c.indicator())
                .set(CONCERN.WORDS, c.words())
                .set(CONCERN.STATE, OPEN)
                .set(CONCERN.RAISED_AT, now)
                .set(CONCERN.RAISED_BY_NAME, by)
                .set(CONCERN.REACHED_AT, reached ? now : null)
                .set(CONCERN.VERSION, 1)
                .execute();
        note(id, 1, "raised", c.words(), by, now);
        return id;
    }

    Optional<Concern> find(UUID id) {
        return sql.selectFrom(CONCERN).where(CONCERN.ID.eq(id)).fetchOptional(Concerns::concern);
    }

    /**
     * Those of these organisations, and those that have reached them.
     *
     * @param all whether those that have reached anybody are wanted too
     */
    List<Concern> of(Set<UUID> organizations, boolean all) {
        return sql.selectFrom(CONCERN)
                .where(CONCERN.UNIT_ID
                        .in(organizations)
                        .or(CONCERN.REACHED_AT
                                .isNotNull()
                                .and(all ? DSL.noCondition() : CONCERN.ADDRESSEE_ID.in(organizations))))
                .orderBy(CONCERN.RAISED_AT.desc(), CONCERN.ID)
                .limit(MOST_AT_ONCE)
                .fetch(Concerns::concern);
    }

    /**
     * What a report said of a kind, whenever it was sent, save what another sending has taken the place of. Held until
     * the end of the transaction, so that nobody answers meanwhile what is being closed.
     */
    List<Concern> standing(UUID obligation, String kind) {
        return sql.selectFrom(CONCERN)
                .where(CONCERN.OBLIGATION_ID.eq(obligation).and(CONCERN.KIND.eq(kind)))
                .andNotExists(DSL.selectOne()
                        .from(CONCERN_ACT)
                        .where(CONCERN_ACT
                                .CONCERN_ID
                                .eq(CONCERN.ID)
                                .and(CONCERN_ACT.NUMBER.eq(CONCERN.VERSION))
                                .and(CONCERN_ACT.ACT.in(REPLACED, LEFT_OUT))))
                .orderBy(CONCERN.RAISED_AT, CONCERN.ID)
                .forUpdate()
                .fetch(Concerns::concern);
    }

    /** From now on whom it goes to sees it. */
    void reach(UUID id, Instant now) {
        sql.update(CONCERN)
                .set(CONCERN.REACHED_AT, now)
                .where(CONCERN.ID.eq(id).and(CONCERN.REACHED_AT.isNull()))
                .execute();
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

    /** Answered, closed or opened again, if it still is as it was seen; an answer that was given stays with it. */
    boolean move(Concern seen, String act, String words, String by, Instant now) {
        String state = stateAfter(act);
        boolean answers = state.equals(ANSWERED);
        boolean closes = state.equals(CLOSED);
        var update = sql.update(CONCERN)
                .set(CONCERN.STATE, state)
                .set(CONCERN.ANSWER, answers ? words : seen.answer())
                .set(CONCERN.ANSWERED_AT, answers ? now : seen.answeredAt())
                .set(CONCERN.ANSWERED_BY_NAME, answers ? by : seen.answeredByName())
                .set(CONCERN.CLOSED_AT, closes ? now : null)
                .set(CONCERN.CLOSED_BY_NAME, closes ? by : null)
                .set(CONCERN.VERSION, CONCERN.VERSION.plus(1))
                .where(CONCERN.ID.eq(seen.id()).and(CONCERN.VERSION.eq(seen.version())));
        if (update.execute() != 1) {
            return false;
        }
        note(seen.id(), seen.version() + 1, act, words, by, now);
        return true;
    }

    private static String stateAfter(String act) {
        return switch (act) {
            case ANSWERED -> ANSWERED;
            case CLOSED, REPLACED, LEFT_OUT -> CLOSED;
            default -> OPEN;
        };
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
                r.get(CONCERN.REACHED_AT),
                r.get(CONCERN.VERSION));
    }
}
