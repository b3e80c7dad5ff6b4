package dev.assay.sandbox.docker;

import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

/** Creates, starts and greets containers, and destroys them off the caller's path. */
final class ContainerFactory {
    private static final Duration GREETING = Duration.ofSeconds(20);

    private final DockerEngine engine;
    private final String instance;
    private final ExecutorService background;
    private final Map<String, String> digests = new ConcurrentHashMap<>();
    private final Set<String> living = ConcurrentHashMap.newKeySet();

    ContainerFactory(DockerEngine engine, String instance, ExecutorService background) {
        this.engine = engine;
        this.instance = instance;
        this.background = background;
    }

    /** Containers that this process has and has not yet destroyed. */
    Set<String> living() {
        return living;
    }

    /** A started container whose agent has said hello; takes some hundred milliseconds. */
    AgentSandbox start(SandboxSpec spec) {
        String image = imageDigest(spec.image());
        String container = engine.create(image, spec.memoryBytes(), instance);
        living.add(container);
        var channel = new AgentChannel();
        Closeable attached = null;
        try {
            attached = engine.attach(container, channel);
            engine.start(container);
            Closeable stream = attached;
            return new AgentSandbox(channel, image, container, () -> destroy(container, stream)).greeted(GREETING);
        } catch (RuntimeException e) {
            digests.remove(spec.image());
            destroy(container, attached == null ? () -> {} : attached);
            throw e;
        }
    }

    private String imageDigest(String name) {
        return digests.computeIfAbsent(name, n -> engine.imageDigest("assay/" + n + ":latest"));
    }

    /** Closing the stream ends the agent, and the engine removes what ended; asking for it as well covers what does not end by itself. */
    private void destroy(String container, Closeable stream) {
        try {
            stream.close();
        } catch (IOException e) {
            // the connection was broken already
        }
        try {
            background.execute(() -> remove(container));
        } catch (RejectedExecutionException e) {
            living.remove(container); // this process is ending and so is the container
        }
    }

    private void remove(String container) {
        try {
            engine.remove(container);
            living.remove(container);
        } catch (SandboxFault e) {
            living.remove(container); // now nobody's: the reaper removes it later
        }
    }
}
