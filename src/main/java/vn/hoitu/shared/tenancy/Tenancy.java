package vn.hoitu.shared.tenancy;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;

/**
 * The one door through which code works with an agency's rows: opens the transaction and tells PostgreSQL whose rows
 * may be seen. Row-level security raises an error where a tenant table is touched without it.
 */
@Service
public class Tenancy {

    private static final ThreadLocal<AgencyId> CURRENT = new ThreadLocal<>();

    private final TransactionTemplate transactions;
    private final TransactionTemplate readings;
    private final DSLContext sql;

    Tenancy(PlatformTransactionManager transactionManager, DSLContext sql) {
        this.transactions = new TransactionTemplate(transactionManager);
        this.readings = new TransactionTemplate(transactionManager);
        this.readings.setReadOnly(true);
        this.sql = sql;
    }

    /** Runs the work in a transaction in which only this agency's rows exist. Nested calls join, for the same agency. */
    public <T> T within(AgencyId agency, Supplier<T> work) {
        return run(transactions, agency, work);
    }

    public void within(AgencyId agency, Runnable work) {
        within(agency, () -> {
            work.run();
            return agency;
        });
    }

    /** The same for work that only reads. */
    public <T> T reading(AgencyId agency, Supplier<T> work) {
        return run(readings, agency, work);
    }

    /** Work on system tables only, in one transaction; tenant rows stay closed. */
    public <T> T system(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    /** Opens the rows of one person (notifications, drafts of settings) within the present transaction. */
    public void asPerson(PersonId person) {
        requireTransaction();
        sql.execute("select set_config('tenancy.person', ?, true)", person.toString());
    }

    private <T> T run(TransactionTemplate template, AgencyId agency, Supplier<T> work) {
        AgencyId outer = CURRENT.get();
        if (outer != null && TransactionSynchronizationManager.isActualTransactionActive()) {
            if (!outer.equals(agency)) {
                throw new IllegalStateException(
                        "Work for one agency must not reach into another: " + outer + ", " + agency);
            }
            return work.get();
        }
        return template.execute(status -> {
            sql.execute("select set_config('tenancy.agency', ?, true)", agency.toString());
            CURRENT.set(agency);
            try {
                return work.get();
            } finally {
                CURRENT.remove();
            }
        });
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Needs a transaction");
        }
    }
}
