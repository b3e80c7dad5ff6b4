package dev.assay.cli.installation;

/** The command was called wrongly; the message says what is wrong and what would be right. */
public final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageError(String message) {
        super(message);
    }
}
