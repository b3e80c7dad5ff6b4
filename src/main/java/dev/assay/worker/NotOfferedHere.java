package dev.assay.worker;

/** What is to be judged belongs to an exercise or a language that this worker does not have; it may get it again, or another one has it. */
final class NotOfferedHere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotOfferedHere(String message) {
        super(message);
    }
}
