package dev.assay.access;

import java.sql.SQLException;
import java.util.function.Predicate;

/** Tells whether a failure means that the database could not be reached, which another try may cure. */
public final class DatabaseGone implements Predicate<Throwable> {
    /** SQLSTATE classes 08 (connection), 53 (resources) and 57 (shutdown), or no state at all: a connection could not be had. */
    @Override
    public boolean test(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
            }
        }
        return false;
    }
}
