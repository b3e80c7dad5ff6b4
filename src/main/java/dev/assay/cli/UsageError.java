package dev.assay.cli;

/** The command was called wrongly; the message says what is wrong and what would be right. */
final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageError(String message) {
        super(message);
    }
}
