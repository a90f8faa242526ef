package vn.hoitu.shared.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hoitu.shared.AgencyId;

/** Writes the change table, within the transaction of the change itself. */
@Component
public class ChangeLog {

    private final DSLContext sql;
    private final ChangeBell bell;

    ChangeLog(DSLContext sql, ChangeBell bell) {
        this.sql = sql;
        this.bell = bell;
    }

    /**
     * Written as the last thing before commit, so that everybody else in the agency who changes something waits only for
     * the commit itself and not for the work before it.
     */
    public void record(AgencyId agency, String kind, UUID subject) {
        Entry entry = new Entry(agency, kind, subject);
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isActualTransactionActive()) {
            write(agency, List.of(entry));
        } else {
            ofThisTransaction().add(entry);
        }
        bell.ringAfterCommit();
    }

    private record Entry(AgencyId agency, String kind, UUID subject) {}

    private Pending ofThisTransaction() {
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Pending pending) {
                return pending;
            }
        }
        Pending pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /**
     * The row lock on the agency's counter is held until commit, so numbers of one agency appear in commit order and a
     * follower that has read number n will never meet a smaller one.
     */
    private void write(AgencyId agency, List<Entry> entries) {
        String[] kinds = entries.stream().map(Entry::kind).toArray(String[]::new);
        UUID[] subjects = entries.stream().map(Entry::subject).toArray(UUID[]::new);
        sql.execute("""
                with given as (
                    insert into shared.change_counter (agency_id, last_number) values (?, ?)
                    on conflict (agency_id) do update
                        set last_number = shared.change_counter.last_number + excluded.last_number
                    returning last_number)
                insert into shared.change (agency_id, number, kind, subject_id)
                select ?, last_number - ? + e.n, e.kind, e.subject
                from given, unnest(?::text[], ?::uuid[]) with ordinality as e (kind, subject, n)
                """, agency.value(), (long) entries.size(), agency.value(), (long) entries.size(), kinds, subjects);
    }

    private final class Pending implements TransactionSynchronization {

        /** By agency, whose counters are locked in one order: two transactions over several cannot wait in a circle. */
        private final SortedMap<UUID, Set<Entry>> entries = new TreeMap<>();

        private boolean written;

        void add(Entry entry) {
            if (written) {
                write(entry.agency(), List.of(entry));
            } else {
                entries.computeIfAbsent(entry.agency().value(), agency -> new LinkedHashSet<>())
                        .add(entry);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            entries.forEach((agency, of) -> write(new AgencyId(agency), List.copyOf(of)));
        }
    }
}
