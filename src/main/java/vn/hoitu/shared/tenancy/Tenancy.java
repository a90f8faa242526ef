package vn.hoitu.shared.tenancy;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
    private static final ThreadLocal<Map<Object, Object>> ASKED = new ThreadLocal<>();

    private static final String OPEN = "select set_config('tenancy.agency', ?, true)";
    private static final String OPEN_FOR_A_SEARCH = "select set_config('tenancy.agency', ?, true),"
            + " set_config('plan_cache_mode', 'force_custom_plan', true)";

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
        return run(transactions, agency, OPEN, work);
    }

    public void within(AgencyId agency, Runnable work) {
        within(agency, () -> {
            work.run();
            return agency;
        });
    }

    /** The same for work that only reads. */
    public <T> T reading(AgencyId agency, Supplier<T> work) {
        return run(readings, agency, OPEN, work);
    }

    /**
     * The same for work that looks for some rows among very many: each statement is planned for its values, since a plan
     * that fits all values of a filter fits none.
     */
    public <T> T searching(AgencyId agency, Supplier<T> work) {
        return run(readings, agency, OPEN_FOR_A_SEARCH, work);
    }

    /**
     * Asks a question of an agency's rows once in a transaction, however many parts of the work want to know it: for what
     * this transaction does not change itself.
     *
     * @param key a record of the asking class's own, so that nobody else has the same
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Object key, Supplier<T> question) {
        Map<Object, Object> asked = ASKED.get();
        if (asked == null) {
            return question.get();
        }
        Object known = asked.get(key);
        if (known == null) {
            known = Objects.requireNonNull(question.get());
            asked.put(key, known);
        }
        return (T) known;
    }

    /** The same for what only a transaction that writes might change: such a one asks each time. */
    public <T> T onceReading(Object key, Supplier<T> question) {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? once(key, question) : question.get();
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

    private <T> T run(TransactionTemplate template, AgencyId agency, String open, Supplier<T> work) {
        AgencyId outer = CURRENT.get();
        if (outer != null && TransactionSynchronizationManager.isActualTransactionActive()) {
            if (!outer.equals(agency)) {
                throw new IllegalStateException(
                        "Work for one agency must not reach into another: " + outer + ", " + agency);
            }
            return work.get();
        }
        return template.execute(status -> {
            sql.execute(open, agency.toString());
            CURRENT.set(agency);
            ASKED.set(new HashMap<>());
            try {
                return work.get();
            } finally {
                CURRENT.remove();
                ASKED.remove();
            }
        });
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Needs a transaction");
        }
    }
}
