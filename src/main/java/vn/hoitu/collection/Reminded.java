package vn.hoitu.collection;

import static vn.hoitu.collection.db.Tables.REMINDER;
import static vn.hoitu.collection.db.Tables.REMINDER_STEP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Who was reminded of what, and the ladder by which it goes. */
@Repository
class Reminded {

    /** @param day counted from the last day that is in time; {@code superior} whether those above are told too */
    record Rung(String code, int day, boolean superior, String note) {}

    record Told(int times, Instant lastAt) {}

    private final DSLContext sql;

    Reminded(DSLContext sql) {
        this.sql = sql;
    }

    List<Rung> ladder(LocalDate on) {
        return sql.selectFrom(REMINDER_STEP)
                .where(REMINDER_STEP.VALID_FROM.le(on))
                .and(REMINDER_STEP.VALID_TO.isNull().or(REMINDER_STEP.VALID_TO.gt(on)))
                .orderBy(REMINDER_STEP.DAY)
                .fetch(r -> new Rung(
                        r.get(REMINDER_STEP.CODE),
                        r.get(REMINDER_STEP.DAY),
                        r.get(REMINDER_STEP.SUPERIOR),
                        r.get(REMINDER_STEP.NOTE)));
    }

    /** Whether this is the first time; the row decides which node tells. */
    boolean first(Obligation o, String step, Instant now) {
        return sql.insertInto(REMINDER)
                        .set(REMINDER.OBLIGATION_ID, o.id())
                        .set(REMINDER.DUE_AT, o.dueAt())
                        .set(REMINDER.STEP, step)
                        .set(REMINDER.TOLD_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Map<UUID, Told> of(Collection<UUID> obligations) {
        return sql
                .select(REMINDER.OBLIGATION_ID, DSL.count(), DSL.max(REMINDER.TOLD_AT))
                .from(REMINDER)
                .where(REMINDER.OBLIGATION_ID.in(obligations))
                .groupBy(REMINDER.OBLIGATION_ID)
                .fetch()
                .stream()
                .collect(Collectors.toMap(r -> r.value1(), r -> new Told(r.value2(), r.value3())));
    }
}
