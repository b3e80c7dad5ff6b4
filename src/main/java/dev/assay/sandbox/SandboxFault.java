package dev.assay.sandbox;

/** The platform failed, not the learner: never a verdict, always worth another try elsewhere. */
public final class SandboxFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SandboxFault(String message) {
        super(message);
    }

    public SandboxFault(String message, Throwable cause) {
        super(message, cause);
    }
}
