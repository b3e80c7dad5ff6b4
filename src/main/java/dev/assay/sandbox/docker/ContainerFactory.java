package dev.assay.sandbox.docker;

import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.agent.AgentChannel;
import dev.assay.sandbox.agent.AgentSandbox;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** Creates, starts and greets containers, and destroys them off the caller's path. */
final class ContainerFactory {
    private static final Duration GREETING = Duration.ofSeconds(20);

    private final DockerEngine engine;
    private final ContainerSettings settings;
    private final Executor later;
    private final InstantSource clock;
    private final Map<String, String> digests = new ConcurrentHashMap<>();
    private final Map<String, Closeable> living = new ConcurrentHashMap<>();
    private volatile boolean abandoned;

    /** @param later runs what may wait until a verdict is out: taking a container down keeps the engine busy */
    ContainerFactory(DockerEngine engine, ContainerSettings settings, Executor later, InstantSource clock) {
        this.engine = engine;
        this.settings = settings;
        this.later = later;
        this.clock = clock;
    }

    /** Containers that this process has and has not yet destroyed. */
    Set<String> living() {
        return living.keySet();
    }

    /** Lets go of every container at once, and of any still being started: each ends by itself, and the engine removes it. */
    void abandon() {
        abandoned = true;
        living.values().forEach(ContainerFactory::disconnect);
    }

    /** A started container whose agent has said hello, on this core; takes some hundred milliseconds. */
    AgentSandbox start(SandboxSpec spec, int core) {
        String image = imageDigest(spec.image());
        String container = create(spec, image, core);
        living.put(container, () -> {});
        try {
            AgentChannel channel = engine.attach(container);
            living.put(container, channel);
            if (abandoned) {
                throw new SandboxFault("the sandboxes are closed");
            }
            engine.start(container);
            Runnable destroy = () -> later.execute(() -> remove(container));
            return new AgentSandbox(
                            channel,
                            image,
                            container,
                            core,
                            () -> engine.ranOutOfMemory(container, clock.instant()),
                            destroy)
                    .greeted(GREETING)
                    .startedAhead(spec.ahead());
        } catch (RuntimeException e) {
            digests.remove(spec.image());
            remove(container);
            throw e;
        }
    }

    /** Looks for the image again after a failure: it may have been built anew since, and the old one removed. */
    private String create(SandboxSpec spec, String image, int core) {
        try {
            return engine.create(image, spec, core, settings);
        } catch (SandboxFault e) {
            digests.remove(spec.image());
            throw e;
        }
    }

    private String imageDigest(String name) {
        return digests.computeIfAbsent(name, n -> engine.imageDigest("assay/" + n + ":latest"));
    }

    /** Disconnecting ends the agent, and the engine removes what ended; asking for it as well covers what does not end by itself. */
    private void remove(String container) {
        disconnect(living.getOrDefault(container, () -> {}));
        try {
            engine.remove(container);
        } catch (SandboxFault e) {
            // the engine is away: the reaper removes it later
        } finally {
            living.remove(container);
        }
    }

    private static void disconnect(Closeable stream) {
        try {
            stream.close();
        } catch (IOException e) {
            // the connection was broken already
        }
    }
}
