package vn.hoitu.collection;

import static vn.hoitu.collection.db.Tables.ACT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;

/** What was done with each report, in its order; from it every earlier state can be told. */
@Repository
class ObligationActs {

    /**
     * @param state of the obligation after it
     * @param until of an extension
     */
    record Act(
            UUID id,
            UUID obligationId,
            int submission,
            String act,
            String state,
            int step,
            @Nullable UUID organizationId,
            @Nullable String words,
            @Nullable LocalDate until,
            Instant at,
            String by) {}

    private final DSLContext sql;
    private final IdSource ids;

    ObligationActs(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    UUID add(
            Obligation after,
            String act,
            @Nullable UUID organization,
            @Nullable String words,
            @Nullable LocalDate until,
            Actor actor,
            Instant now) {
        UUID id = ids.next();
        sql.insertInto(ACT)
                .set(ACT.ID, id)
                .set(ACT.OBLIGATION_ID, after.id())
                .set(ACT.SUBMISSION, after.submission())
                .set(ACT.ACT_, act)
                .set(ACT.STATE, after.state().code())
                .set(ACT.STEP, after.step())
                .set(ACT.ORGANIZATION_ID, organization)
                .set(ACT.WORDS, words)
                .set(ACT.UNTIL, until)
                .set(ACT.AT, now)
                .set(ACT.BY_PERSON, actor.person().value())
                .set(ACT.BY_NAME, actor.name())
                .execute();
        return id;
    }

    List<Act> of(UUID obligation, @Nullable Instant knownAt) {
        return sql.selectFrom(ACT)
                .where(ACT.OBLIGATION_ID.eq(obligation))
                .and(knownAt == null ? DSL.noCondition() : ACT.AT.le(knownAt))
                .orderBy(ACT.AT, ACT.ID)
                .fetch(ObligationActs::act);
    }

    /** The number of the submission whose figures count, whatever was sent after it. */
    Optional<Integer> counting(UUID obligation) {
        return sql.selectFrom(ACT)
                .where(ACT.OBLIGATION_ID.eq(obligation).and(ACT.ACT_.in("accepted", "withdrawn")))
                .orderBy(ACT.AT.desc(), ACT.ID.desc())
                .limit(1)
                .fetchOptional(ObligationActs::act)
                .filter(a -> a.act().equals("accepted"))
                .map(Act::submission);
    }

    /** The numbers of all submissions that were accepted, whatever came after them. */
    List<Integer> acceptedEver(UUID obligation) {
        return sql.selectDistinct(ACT.SUBMISSION)
                .from(ACT)
                .where(ACT.OBLIGATION_ID.eq(obligation).and(ACT.ACT_.eq("accepted")))
                .fetch(ACT.SUBMISSION);
    }

    /** The last act of each, as far as it was done by then. */
    Map<UUID, Act> lastOf(Collection<UUID> obligations, Instant knownAt) {
        return sql
                .select(ACT.fields())
                .distinctOn(ACT.OBLIGATION_ID)
                .from(ACT)
                .where(ACT.OBLIGATION_ID.in(obligations).and(ACT.AT.le(knownAt)))
                .orderBy(ACT.OBLIGATION_ID, ACT.AT.desc(), ACT.ID.desc())
                .fetch(ObligationActs::act)
                .stream()
                .collect(Collectors.toMap(Act::obligationId, a -> a));
    }

    private static Act act(Record r) {
        return new Act(
                r.get(ACT.ID),
                r.get(ACT.OBLIGATION_ID),
                r.get(ACT.SUBMISSION),
                r.get(ACT.ACT_),
                r.get(ACT.STATE),
                r.get(ACT.STEP),
                r.get(ACT.ORGANIZATION_ID),
                r.get(ACT.WORDS),
                r.get(ACT.UNTIL),
                r.get(ACT.AT),
                r.get(ACT.BY_NAME));
    }
}
