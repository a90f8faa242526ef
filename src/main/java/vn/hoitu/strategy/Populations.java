package vn.hoitu.strategy;

import static vn.hoitu.strategy.db.Tables.POPULATION;
import static vn.hoitu.strategy.db.Tables.POPULATION_MEMBER;
import static vn.hoitu.strategy.db.Tables.STATED_DENOMINATOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.strategy.population.Unit;

/** Frozen denominators in the database. */
@Repository
class Populations {

    /** A list that was frozen. */
    record Frozen(
            UUID id,
            String rule,
            @Nullable UUID scope,
            LocalDate asOf,
            String source,
            String reason,
            Instant frozenAt,
            String frozenBy,
            int units) {}

    record Member(
            UUID organizationId,
            String name,
            String kind,
            String kindName,
            List<String> pressTypes,
            @Nullable UUID parentId) {}

    /** What a public source states. */
    record Stated(
            LocalDate asOf,
            int units,
            String source,
            String certainty,
            @Nullable String note) {}

    private final DSLContext sql;
    private final IdSource ids;

    Populations(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    UUID freeze(
            String rule,
            @Nullable UUID scope,
            LocalDate asOf,
            String source,
            String reason,
            List<Unit> units,
            Actor actor,
            Instant now) {
        UUID id = ids.next();
        sql.insertInto(POPULATION)
                .set(POPULATION.ID, id)
                .set(POPULATION.RULE, rule)
                .set(POPULATION.SCOPE_ID, scope)
                .set(POPULATION.AS_OF, asOf)
                .set(POPULATION.SOURCE, source)
                .set(POPULATION.REASON, reason)
                .set(POPULATION.FROZEN_AT, now)
                .set(POPULATION.FROZEN_BY, actor.person().value())
                .set(POPULATION.FROZEN_BY_NAME, actor.name())
                .execute();
        var insert = sql.insertInto(
                POPULATION_MEMBER,
                POPULATION_MEMBER.POPULATION_ID,
                POPULATION_MEMBER.ORGANIZATION_ID,
                POPULATION_MEMBER.NAME,
                POPULATION_MEMBER.KIND,
                POPULATION_MEMBER.KIND_NAME,
                POPULATION_MEMBER.PRESS_TYPES,
                POPULATION_MEMBER.PARENT_ID);
        for (Unit u : units) {
            insert = insert.values(
                    id, u.id(), u.name(), u.kind(), u.kindName(), u.pressTypes().toArray(String[]::new), u.parentId());
        }
        if (!units.isEmpty()) {
            insert.execute();
        }
        return id;
    }

    Optional<Frozen> find(UUID id) {
        return sql.select(POPULATION.fields())
                .select(unitCount())
                .from(POPULATION)
                .where(POPULATION.ID.eq(id))
                .fetchOptional(this::frozen);
    }

    List<Frozen> of(String rule, @Nullable UUID scope) {
        return sql.select(POPULATION.fields())
                .select(unitCount())
                .from(POPULATION)
                .where(POPULATION.RULE.eq(rule).and(POPULATION.SCOPE_ID.isNotDistinctFrom(scope)))
                .orderBy(POPULATION.AS_OF.desc(), POPULATION.FROZEN_AT.desc())
                .fetch(this::frozen);
    }

    List<Member> members(UUID population) {
        return sql.selectFrom(POPULATION_MEMBER)
                .where(POPULATION_MEMBER.POPULATION_ID.eq(population))
                .orderBy(POPULATION_MEMBER.NAME.collate("vi-x-icu"), POPULATION_MEMBER.ORGANIZATION_ID)
                .fetch(r -> new Member(
                        r.get(POPULATION_MEMBER.ORGANIZATION_ID),
                        r.get(POPULATION_MEMBER.NAME),
                        r.get(POPULATION_MEMBER.KIND),
                        r.get(POPULATION_MEMBER.KIND_NAME),
                        Arrays.asList(r.get(POPULATION_MEMBER.PRESS_TYPES)),
                        r.get(POPULATION_MEMBER.PARENT_ID)));
    }

    List<Stated> stated(String rule, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return sql.selectFrom(STATED_DENOMINATOR)
                .where(STATED_DENOMINATOR.RULE.eq(rule))
                .orderBy(STATED_DENOMINATOR.AS_OF)
                .fetch(r -> new Stated(
                        r.get(STATED_DENOMINATOR.AS_OF),
                        r.get(STATED_DENOMINATOR.UNITS),
                        r.get(english ? STATED_DENOMINATOR.SOURCE_EN : STATED_DENOMINATOR.SOURCE),
                        r.get(STATED_DENOMINATOR.CERTAINTY),
                        r.get(english ? STATED_DENOMINATOR.NOTE_EN : STATED_DENOMINATOR.NOTE)));
    }

    private static org.jooq.Field<Integer> unitCount() {
        return org.jooq
                .impl
                .DSL
                .field(org.jooq
                        .impl
                        .DSL
                        .selectCount()
                        .from(POPULATION_MEMBER)
                        .where(POPULATION_MEMBER.POPULATION_ID.eq(POPULATION.ID)))
                .as("units");
    }

    private Frozen frozen(Record r) {
        return new Frozen(
                r.get(POPULATION.ID),
                r.get(POPULATION.RULE),
                r.get(POPULATION.SCOPE_ID),
                r.get(POPULATION.AS_OF),
                r.get(POPULATION.SOURCE),
                r.get(POPULATION.REASON),
                r.get(POPULATION.FROZEN_AT),
                r.get(POPULATION.FROZEN_BY_NAME),
                r.get("units", Integer.class));
    }
}
