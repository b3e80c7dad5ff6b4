package dev.assay.sandbox.selftest;

import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.Sandboxes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Hands out sandboxes of an image only once the self-test has passed in one of them; a sandbox that was tested is not handed out. */
public final class ProvenSandboxes implements Sandboxes {
    private final Sandboxes sandboxes;
    private final Set<Property> allowed;
    /** Digests of the images that passed. */
    private final Set<String> proven = ConcurrentHashMap.newKeySet();

    /** @param allowed what the operator accepts to be missing */
    public ProvenSandboxes(Sandboxes sandboxes, Set<Property> allowed) {
        this.sandboxes = sandboxes;
        this.allowed = allowed;
    }

    /** @throws SandboxFault also when the self-test finds something missing; it is repeated next time */
    @Override
    public Sandbox open(SandboxSpec spec) {
        Sandbox sandbox = sandboxes.open(spec);
        if (proven.contains(sandbox.imageDigest())) {
            return sandbox;
        }
        try {
            prove(spec);
            return sandbox;
        } catch (RuntimeException e) {
            sandbox.close();
            throw e;
        }
    }

    @Override
    public String imageDigest(String image) {
        return sandboxes.imageDigest(image);
    }

    /**
     * Runs the self-test in a sandbox of its own, so that nobody has to wait for it later.
     *
     * @throws SandboxFault when something is missing that the operator has not allowed
     */
    public void prove(SandboxSpec spec) {
        try (Sandbox sandbox = sandboxes.open(spec.idle())) {
            String complaint = SelfTest.complaint(SelfTest.missing(sandbox), allowed);
            if (!complaint.isEmpty()) {
                throw new SandboxFault("sandboxes of the image %s don't hold: %s".formatted(spec.image(), complaint));
            }
            proven.add(sandbox.imageDigest());
        }
    }

    @Override
    public void close() {
        sandboxes.close();
    }
}
