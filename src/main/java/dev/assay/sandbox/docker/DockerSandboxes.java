package dev.assay.sandbox.docker;

import com.github.dockerjava.api.model.Container;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.Sandboxes;
import dev.assay.sandbox.agent.AgentSandbox;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sandboxes as Docker containers, from a warm pool where one waits, else started on the spot. Memory comes in a few classes so that waiting
 * containers fit, and all have the usual number of processes; a spec between two classes takes the larger one and has its limits lowered before anything
 * runs.
 */
public final class DockerSandboxes implements Sandboxes {
    /** Starting and destroying containers keeps both cores of a small machine busy, so it waits until a verdict is likely to be out. */
    private static final long VERDICT_MILLIS = 150;

    private static final long MIB = 1024 * 1024;
    /** Sizes that languages commonly ask for are here: a waiting container of another size has to be changed first, which takes some 18 ms. */
    private static final List<Long> CLASSES = Stream.of(256, 320, 384, 512, 1024, 2048)
            .map(mebibytes -> mebibytes * MIB)
            .toList();

    private final String instance = UUID.randomUUID().toString();
    private final DockerEngine engine;
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService tending = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sandbox-tending").factory());
    private final ContainerFactory factory;
    private final WarmPool pool;
    private final Reaper reaper;
    private final Cores busy;

    public DockerSandboxes(DockerSettings settings, InstantSource clock) {
        engine = new DockerEngine(settings.host());
        busy = new Cores(engine::cores);
        Executor later = CompletableFuture.delayedExecutor(VERDICT_MILLIS, TimeUnit.MILLISECONDS, background);
        factory = new ContainerFactory(engine, new ContainerSettings(instance, settings.runtime()), later, clock);
        pool = new WarmPool(factory::start, engine::cores, settings.warm(), background, later);
        reaper = new Reaper(engine, factory.living(), clock);
    }

    @Override
    public Sandbox open(SandboxSpec spec) {
        SandboxSpec pooled = pooled(spec);
        AgentSandbox waiting = pool.take(pooled, busy);
        int core = waiting == null ? busy.take() : busy.takeRather(waiting.core());
        try {
            AgentSandbox sandbox = waiting == null ? factory.start(spec, core) : waiting;
            if (waiting != null && (!pooled.equals(spec) || waiting.core() != core)) {
                engine.limit(waiting.container(), spec, core);
            }
            return sandbox.serving(() -> busy.giveBack(core));
        } catch (RuntimeException e) {
            busy.giveBack(core);
            if (waiting != null) {
                waiting.close();
            }
            throw e;
        }
    }

    /** Has containers of this kind started ahead. */
    public void warmUp(SandboxSpec spec) {
        pool.fill(pooled(spec));
    }

    /** How many started containers of this kind wait for work. */
    public int waiting(SandboxSpec spec) {
        return pool.waiting(pooled(spec));
    }

    /** How many containers of this process the engine has, in whatever state. */
    public int present() {
        return engine.sandboxes(instance).size();
    }

    /** Containers of other workers, in whatever state. */
    public Set<String> presentOfOthers() {
        return engine.sandboxes().stream()
                .filter(container -> !instance.equals(container.getLabels().get(ContainerSettings.INSTANCE_LABEL)))
                .map(Container::getId)
                .collect(Collectors.toSet());
    }

    /** From now on replaces waiting containers that died or grew old, and removes what dead workers left. */
    public void tendEvery(Duration period) {
        tending.scheduleWithFixedDelay(this::tend, 0, period.toNanos(), TimeUnit.NANOSECONDS);
    }

    void tend() {
        try {
            pool.tend();
            reaper.reap();
        } catch (SandboxFault e) {
            // the engine is away: whoever opens a sandbox is told, and the next round tries again
        }
    }

    /**
     * The engine's version.
     *
     * @throws SandboxFault when it cannot be reached
     */
    public String engineVersion() {
        return engine.version();
    }

    @Override
    public String imageDigest(String image) {
        return engine.imageDigest("assay/" + image + ":latest");
    }

    @Override
    public void close() {
        tending.shutdownNow();
        pool.close();
        factory.abandon();
        background.shutdownNow();
        engine.close();
    }

    private static SandboxSpec pooled(SandboxSpec spec) {
        long memoryBytes = CLASSES.stream()
                .filter(c -> c >= spec.memoryBytes())
                .findFirst()
                .orElse(spec.memoryBytes());
        return new SandboxSpec(spec.image(), memoryBytes, SandboxSpec.PROCESSES, spec.ahead());
    }
}
