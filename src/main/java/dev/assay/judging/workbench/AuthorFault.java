package dev.assay.judging.workbench;

/** A program of the exercise's author did not do its part; the message is for the author and may hold hidden data. */
public final class AuthorFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    public AuthorFault(String message) {
        super(message);
    }
}
