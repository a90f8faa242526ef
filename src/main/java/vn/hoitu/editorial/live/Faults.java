package vn.hoitu.editorial.live;

import java.sql.SQLException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells faults that pass by themselves from those that come again. */
final class Faults {

    private Faults() {}

    /** Whether the database was away, busy or overtaken by another node: the same work may succeed in a moment. */
    static boolean mayPass(RuntimeException fault) {
        if (fault instanceof CannotCreateTransactionException
                || fault instanceof TransactionSystemException
                || fault instanceof TransientDataAccessException
                || fault instanceof DuplicateKeyException) {
            return true;
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && mayPass(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Connection lost, resources short, stopped by the operator, or the transaction lost against another. */
    private static boolean mayPass(@org.jspecify.annotations.Nullable String state) {
        return state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("40")
                || state.equals("23505");
    }
}
