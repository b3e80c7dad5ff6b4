package dev.assay.exercise;

/** A type's notation is wrong; the message says how. */
public final class InvalidType extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidType(String message) {
        super(message);
    }
}
