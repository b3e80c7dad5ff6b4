package dev.assay.access;

import java.sql.SQLException;

/** The database could not answer: nothing is known about the token. */
public final class AccessFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AccessFault(String message, SQLException cause) {
        super(message, cause);
    }
}
