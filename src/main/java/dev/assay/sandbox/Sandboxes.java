package dev.assay.sandbox;

/** Opens sandboxes; each is used for one submission and destroyed. */
public interface Sandboxes extends AutoCloseable {
    /**
     * Hands out a started, never used sandbox; the caller closes it.
     *
     * @throws SandboxFault when the platform cannot provide one
     */
    Sandbox open(SandboxSpec spec);

    /**
     * The content address of an image by its name in {@code sandbox-images/}.
     *
     * @throws SandboxFault when it is missing
     */
    String imageDigest(String image);

    @Override
    void close();
}
