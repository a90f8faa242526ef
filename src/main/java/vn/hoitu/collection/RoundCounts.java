package vn.hoitu.collection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** How far rounds have come: numbers with what they are of, never a bare share. */
@Repository
class RoundCounts {

    /**
     * @param all reports owed, or asked for
     * @param reported handed in, and not taken back or returned since
     * @param inTime of those: handed in first before it was too late
     * @param overdue not handed in though the time is over
     */
    record Counts(
            int all,
            int reported,
            int accepted,
            int inTime,
            int late,
            int returned,
            int overdue,
            int extended,
            int passedOn) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);

        /** Of reports that were read already. */
        static Counts of(List<Obligation> all, Instant now) {
            List<Obligation> owed = all.stream()
                    .filter(o -> o.state() != Obligation.State.JOINED)
                    .toList();
            return new Counts(
                    owed.size(),
                    count(owed, o -> o.state().isReported()),
                    count(owed, o -> o.state() == Obligation.State.ACCEPTED),
                    count(owed, o -> o.state().isReported() && !o.isLate(now)),
                    count(owed, o -> o.state().isReported() && o.isLate(now)),
                    count(owed, o -> o.state() == Obligation.State.RETURNED),
                    count(owed, o -> !o.state().isReported() && !now.isBefore(o.dueAt())),
                    count(owed, o -> o.extendedUntil() != null),
                    count(owed, o -> !o.holderId().equals(o.unitId())));
        }

        private static int count(List<Obligation> all, Predicate<Obligation> which) {
            return Math.toIntExact(all.stream().filter(which).count());
        }

        int notReported() {
            return all - reported;
        }
    }

    private final DSLContext sql;

    RoundCounts(DSLContext sql) {
        this.sql = sql;
    }

    /** How many of each round's reports are where, of those that concern the organisations; of all where none are named. */
    Map<UUID, Counts> by(@Nullable UUID round, @Nullable Set<UUID> organizations, Instant now) {
        UUID[] concerned = organizations == null ? null : organizations.toArray(UUID[]::new);
        return sql
                .fetch(
                        """
                        select o.round_id, count(*)::int as all_,
                            (count(*) filter (where o.state in ('submitted', 'accepted')))::int as reported,
                            (count(*) filter (where o.state = 'accepted'))::int as accepted,
                            (count(*) filter (where o.state in ('submitted', 'accepted') and o.first_sent_at < o.due_at))::int as in_time,
                            (count(*) filter (where o.state in ('submitted', 'accepted') and o.first_sent_at >= o.due_at))::int as late,
                            (count(*) filter (where o.state = 'returned'))::int as returned,
                            (count(*) filter (where o.state not in ('submitted', 'accepted') and o.due_at <= ?::timestamptz))::int as overdue,
                            (count(*) filter (where o.extended_until is not null))::int as extended,
                            (count(*) filter (where o.holder_id <> o.unit_id))::int as passed_on
                        from collection.obligation o
                        where o.state <> 'joined' and (?::uuid is null or o.round_id = ?::uuid)
                            and (?::uuid[] is null or o.unit_id = any(?::uuid[]) or o.holder_id = any(?::uuid[])
                                or exists (select from collection.step s where s.obligation_id = o.id and s.organization_id = any(?::uuid[])))
                        group by o.round_id
                        """,
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC),
                        round,
                        round,
                        concerned,
                        concerned,
                        concerned,
                        concerned)
                .stream()
                .collect(Collectors.toMap(r -> r.get("round_id", UUID.class), RoundCounts::counts));
    }

    private static Counts counts(Record r) {
        return new Counts(
                r.get("all_", Integer.class),
                r.get("reported", Integer.class),
                r.get("accepted", Integer.class),
                r.get("in_time", Integer.class),
                r.get("late", Integer.class),
                r.get("returned", Integer.class),
                r.get("overdue", Integer.class),
                r.get("extended", Integer.class),
                r.get("passed_on", Integer.class));
    }
}
