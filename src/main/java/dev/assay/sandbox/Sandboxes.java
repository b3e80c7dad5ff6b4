package dev.assay.sandbox;

/** Opens sandboxes; each is used for one submission and destroyed. */
public interface Sandboxes extends AutoCloseable {
    /**
     * Hands out a started, never used sandbox; the caller closes it.
     *
     * @throws SandboxFault when the platform cannot provide one
     */
    Sandbox open(SandboxSpec spec);

    @Override
    void close();
}
