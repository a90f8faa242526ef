package vn.hoitu.shared.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
            write(entry);
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
    private void write(Entry entry) {
        sql.execute(
                """
                with given as (
                    insert into shared.change_counter (agency_id, last_number) values (?, 1)
                    on conflict (agency_id) do update set last_number = shared.change_counter.last_number + 1
                    returning last_number)
                insert into shared.change (agency_id, number, kind, subject_id)
                select ?, last_number, ?, ? from given
                """,
                entry.agency().value(),
                entry.agency().value(),
                entry.kind(),
                entry.subject());
    }

    private final class Pending implements TransactionSynchronization {

        private final List<Entry> entries = new ArrayList<>();
        private boolean written;

        void add(Entry entry) {
            if (written) {
                write(entry);
            } else {
                entries.add(entry);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            // Counters are locked in one order, so that two transactions over several agencies cannot wait in a circle.
            entries.sort(Comparator.comparing(entry -> entry.agency().value()));
            entries.forEach(ChangeLog.this::write);
        }
    }
}
