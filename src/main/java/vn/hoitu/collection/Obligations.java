package vn.hoitu.collection;

import static vn.hoitu.collection.db.Tables.OBLIGATION;
import static vn.hoitu.collection.db.Tables.ROUND;
import static vn.hoitu.collection.db.Tables.STEP;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Obligations and their chains in the database. */
@Repository
class Obligations {

    static final int MOST_AT_ONCE = 5_000;
    static final int PAGE_REPORTS = 100;

    private final DSLContext sql;

    Obligations(DSLContext sql) {
        this.sql = sql;
    }

    void add(Obligation o, List<Obligation.Step> chain) {
        sql.insertInto(OBLIGATION)
                .set(OBLIGATION.ID, o.id())
                .set(OBLIGATION.ROUND_ID, o.roundId())
                .set(OBLIGATION.UNIT_ID, o.unitId())
                .set(OBLIGATION.UNIT_NAME, o.unitName())
                .set(OBLIGATION.UNIT_KIND, o.unitKind())
                .set(OBLIGATION.UNIT_KIND_NAME, o.unitKindName())
                .set(OBLIGATION.UNIT_GROUP, o.unitGroup())
                .set(OBLIGATION.HOLDER_ID, o.holderId())
                .set(OBLIGATION.HOLDER_NAME, o.holderName())
                .set(OBLIGATION.INDICATORS, o.indicators().toArray(String[]::new))
                .set(OBLIGATION.OPTIONAL, o.optional())
                .set(OBLIGATION.DUE_AT, o.dueAt())
                .set(OBLIGATION.STATE, o.state().code())
                .set(OBLIGATION.STEP, 0)
                .set(OBLIGATION.SUBMISSION, 0)
                .set(OBLIGATION.VERSION, 1)
                .execute();
        chain.forEach(s -> sql.insertInto(STEP)
                .set(STEP.OBLIGATION_ID, o.id())
                .set(STEP.POSITION, s.position())
                .set(STEP.ORGANIZATION_ID, s.organizationId())
                .set(STEP.ORGANIZATION_NAME, s.organizationName())
                .set(STEP.PART, s.part())
                .execute());
    }

    Optional<Obligation> find(UUID id) {
        return sql.selectFrom(OBLIGATION).where(OBLIGATION.ID.eq(id)).fetchOptional(Obligations::obligation);
    }

    List<Obligation> of(UUID round) {
        return sql.selectFrom(OBLIGATION)
                .where(OBLIGATION.ROUND_ID.eq(round))
                .orderBy(OBLIGATION.UNIT_NAME.collate("vi-x-icu"), OBLIGATION.ID)
                .limit(MOST_AT_ONCE)
                .fetch(Obligations::obligation);
    }

    /** What concerns these organisations: theirs, or theirs to look at; all where none are named. */
    List<Obligation> concerning(@Nullable UUID round, @Nullable Set<UUID> organizations) {
        return sql.selectFrom(OBLIGATION)
                .where(round == null ? DSL.noCondition() : OBLIGATION.ROUND_ID.eq(round))
                .and(organizations == null ? DSL.noCondition() : concerns(organizations))
                .orderBy(OBLIGATION.DUE_AT.desc(), OBLIGATION.UNIT_NAME.collate("vi-x-icu"), OBLIGATION.ID)
                .limit(MOST_AT_ONCE)
                .fetch(Obligations::obligation);
    }

    private static Condition concerns(Set<UUID> organizations) {
        return OBLIGATION
                .UNIT_ID
                .in(organizations)
                .or(OBLIGATION.HOLDER_ID.in(organizations))
                .or(DSL.exists(DSL.selectOne()
                        .from(STEP)
                        .where(STEP.OBLIGATION_ID.eq(OBLIGATION.ID).and(STEP.ORGANIZATION_ID.in(organizations)))));
    }

    /** What units still have to do in rounds that are open, page by page; the next begins after the last of the page. */
    List<Obligation> unreported(@Nullable Obligation after) {
        return sql.select(OBLIGATION.fields())
                .from(OBLIGATION)
                .join(ROUND)
                .on(ROUND.ID.eq(OBLIGATION.ROUND_ID))
                .where(ROUND.CLOSED_AT.isNull().and(OBLIGATION.STATE.in("open", "returned", "withdrawn")))
                .and(
                        after == null
                                ? DSL.noCondition()
                                : DSL.row(OBLIGATION.DUE_AT, OBLIGATION.ID).gt(after.dueAt(), after.id()))
                .orderBy(OBLIGATION.DUE_AT, OBLIGATION.ID)
                .limit(PAGE_REPORTS)
                .fetch(Obligations::obligation);
    }

    List<Obligation.Step> chain(UUID obligation) {
        return chains(List.of(obligation)).getOrDefault(obligation, List.of());
    }

    Map<UUID, List<Obligation.Step>> chains(Collection<UUID> obligations) {
        return sql
                .selectFrom(STEP)
                .where(STEP.OBLIGATION_ID.in(obligations))
                .orderBy(STEP.OBLIGATION_ID, STEP.POSITION)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        r -> r.get(STEP.OBLIGATION_ID),
                        Collectors.mapping(
                                r -> new Obligation.Step(
                                        r.get(STEP.POSITION),
                                        r.get(STEP.ORGANIZATION_ID),
                                        r.get(STEP.ORGANIZATION_NAME),
                                        r.get(STEP.PART)),
                                Collectors.toList())));
    }

    /** Keeps others out until the end of the transaction; false where it has moved on since it was seen. */
    boolean hold(Obligation seen) {
        return sql.select(OBLIGATION.VERSION)
                .from(OBLIGATION)
                .where(OBLIGATION.ID.eq(seen.id()))
                .forUpdate()
                .fetchOptional(OBLIGATION.VERSION)
                .filter(version -> version == seen.version())
                .isPresent();
    }

    /** Puts the obligation where it is now, if it still is as it was seen: of two who act at once one does. */
    boolean move(Obligation seen, Obligation now) {
        return sql.update(OBLIGATION)
                        .set(OBLIGATION.HOLDER_ID, now.holderId())
                        .set(OBLIGATION.HOLDER_NAME, now.holderName())
                        .set(OBLIGATION.DUE_AT, now.dueAt())
                        .set(OBLIGATION.EXTENDED_UNTIL, now.extendedUntil())
                        .set(OBLIGATION.STATE, now.state().code())
                        .set(OBLIGATION.STEP, now.step())
                        .set(OBLIGATION.SUBMISSION, now.submission())
                        .set(OBLIGATION.FIRST_SENT_AT, now.firstSentAt())
                        .set(OBLIGATION.SENT_AT, now.sentAt())
                        .set(OBLIGATION.ACCEPTED_AT, now.acceptedAt())
                        .set(OBLIGATION.CONTACT_EMAIL, now.contactEmail())
                        .set(OBLIGATION.VERSION, OBLIGATION.VERSION.plus(1))
                        .where(OBLIGATION.ID.eq(seen.id()).and(OBLIGATION.VERSION.eq(seen.version())))
                        .execute()
                == 1;
    }

    private static Obligation obligation(Record r) {
        return new Obligation(
                r.get(OBLIGATION.ID),
                r.get(OBLIGATION.ROUND_ID),
                r.get(OBLIGATION.UNIT_ID),
                r.get(OBLIGATION.UNIT_NAME),
                r.get(OBLIGATION.UNIT_KIND),
                r.get(OBLIGATION.UNIT_KIND_NAME),
                r.get(OBLIGATION.UNIT_GROUP),
                r.get(OBLIGATION.HOLDER_ID),
                r.get(OBLIGATION.HOLDER_NAME),
                Arrays.asList(r.get(OBLIGATION.INDICATORS)),
                r.get(OBLIGATION.OPTIONAL),
                r.get(OBLIGATION.DUE_AT),
                r.get(OBLIGATION.EXTENDED_UNTIL),
                Obligation.State.of(r.get(OBLIGATION.STATE)),
                r.get(OBLIGATION.STEP),
                r.get(OBLIGATION.SUBMISSION),
                r.get(OBLIGATION.FIRST_SENT_AT),
                r.get(OBLIGATION.SENT_AT),
                r.get(OBLIGATION.ACCEPTED_AT),
                r.get(OBLIGATION.CONTACT_EMAIL),
                r.get(OBLIGATION.VERSION));
    }
}
