package dev.assay.sandbox;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Hands out sandboxes of an image only once the self-test has passed in one of them; a sandbox that was tested is not handed out. */
public final class ProvenSandboxes implements Sandboxes {
    private final Sandboxes sandboxes;
    private final Set<Property> allowed;
    private final Map<String, String> complaints = new ConcurrentHashMap<>();

    /** @param allowed what the operator accepts to be missing */
    public ProvenSandboxes(Sandboxes sandboxes, Set<Property> allowed) {
        this.sandboxes = sandboxes;
        this.allowed = allowed;
    }

    /** @throws SandboxFault also when the self-test finds something missing; it is repeated next time */
    @Override
    public Sandbox open(SandboxSpec spec) {
        Sandbox sandbox = sandboxes.open(spec);
        try {
            String complaint = complaints.computeIfAbsent(sandbox.imageDigest(), digest -> test(spec));
            if (!complaint.isEmpty()) {
                complaints.remove(sandbox.imageDigest());
                throw new SandboxFault("sandboxes of the image %s don't hold: %s".formatted(spec.image(), complaint));
            }
            return sandbox;
        } catch (SandboxFault e) {
            sandbox.close();
            throw e;
        }
    }

    private String test(SandboxSpec spec) {
        try (Sandbox sandbox = sandboxes.open(spec)) {
            return SelfTest.complaint(SelfTest.missing(sandbox), allowed);
        }
    }

    @Override
    public void close() {
        sandboxes.close();
    }
}
