package dev.assay.postgres;

/** The embedded PostgreSQL cannot be started; the message says why and what to do. */
public final class PostgresFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PostgresFault(String message) {
        super(message);
    }

    PostgresFault(String message, Throwable cause) {
        super(message, cause);
    }
}
