package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/**
 * What stood on a day, held while the register is what it was: dashboards and denominators ask for the same few days
 * again and again. Every act on the register writes the row of its organisation anew, so that the sum of the
 * transactions that wrote these rows tells another register from this one, on every node and within a transaction.
 */
@Component
class StandingInMemory {

    private static final int MOST_DAYS = 64;

    private record Stamp(long organizations, long transactions) {}

    private record Held(Stamp stamp, List<OrganizationOnDay> standing) {}

    private final OrganizationList list;
    private final DSLContext sql;
    private final Map<LocalDate, Held> byDay = new ConcurrentHashMap<>();

    StandingInMemory(OrganizationList list, DSLContext sql) {
        this.list = list;
        this.sql = sql;
    }

    List<OrganizationOnDay> on(LocalDate day) {
        Stamp now = stamp();
        Held held = byDay.get(day);
        if (held != null && held.stamp().equals(now)) {
            return held.standing();
        }
        if (byDay.size() >= MOST_DAYS) {
            byDay.clear();
        }
        List<OrganizationOnDay> standing = list.standing(day);
        byDay.put(day, new Held(now, standing));
        return standing;
    }

    /** Read before the list: what changes in between is read again next time. */
    private Stamp stamp() {
        Record found = Objects.requireNonNull(sql.fetchOne("""
                select count(*) as organizations, coalesce(sum(cast(cast(xmin as text) as bigint)), 0)::bigint as transactions
                from organization.organization
                """));
        return new Stamp(found.get("organizations", Long.class), found.get("transactions", Long.class));
    }
}
