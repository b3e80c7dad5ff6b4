package dev.assay.sandbox.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.Event;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.httpclient5.ApacheDockerHttpClient;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.agent.AgentChannel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The few things asked of Docker's engine, each failure a {@link SandboxFault} in words an operator can act on. */
final class DockerEngine implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMinutes(1); // it takes some seconds on a very busy machine
    private static final int CONNECTIONS = 512; // every open sandbox holds one
    private final DockerClient client;
    private final Optional<Path> localSocket;
    private final Duration patience;
    private volatile boolean pinning = true;

    /** @param host as in {@code DOCKER_HOST}; empty: the environment's, else the local socket */
    DockerEngine(String host) {
        this(host, PATIENCE);
    }

    DockerEngine(String host, Duration patience) {
        this.patience = patience;
        var settings = DefaultDockerClientConfig.createDefaultConfigBuilder();
        if (!host.isEmpty()) {
            settings.withDockerHost(host);
        }
        DefaultDockerClientConfig config = settings.build();
        localSocket = Optional.of(config.getDockerHost())
                .filter(uri -> "unix".equals(uri.getScheme()))
                .map(uri -> Path.of(uri.getPath()));
        client = DockerClientImpl.getInstance(
                config,
                new ApacheDockerHttpClient.Builder()
                        .dockerHost(config.getDockerHost())
                        .sslConfig(config.getSSLConfig())
                        .connectionTimeout(CONNECT)
                        .maxConnections(CONNECTIONS)
                        .build());
    }

    /** The image's content address. */
    String imageDigest(String image) {
        return ask("look for image " + image, () -> {
            try {
                return client.inspectImageCmd(image).exec().getId();
            } catch (NotFoundException e) {
                throw new SandboxFault(
                        "there is no image %s on this machine: build it with ./assay images build".formatted(image), e);
            }
        });
    }

    /** Creates a container that may use this core and no other, unless the engine numbers its cores otherwise. */
    String create(String imageDigest, SandboxSpec spec, int core, ContainerSettings settings) {
        return ask("create a container", () -> {
            try {
                return created(imageDigest, spec, core, settings);
            } catch (RuntimeException e) {
                if (!pinning || !String.valueOf(e.getMessage()).contains("CPUs are not available")) {
                    throw e;
                }
                pinning = false;
                return created(imageDigest, spec, core, settings);
            }
        });
    }

    private String created(String imageDigest, SandboxSpec spec, int core, ContainerSettings settings) {
        return settings.apply(client.createContainerCmd(imageDigest), spec, cpuset(core))
                .exec()
                .getId();
    }

    /** Connects with a container's standard streams, and waits until it is so: directly where the engine is on a socket of this machine. */
    AgentChannel attach(String container) {
        return localSocket.isPresent() ? DirectChannel.attach(localSocket.get(), container) : relayed(container);
    }

    private AgentChannel relayed(String container) {
        var channel = new RelayedChannel();
        var callback = new ResultCallback.Adapter<Frame>() {
            @Override
            public void onNext(Frame frame) {
                switch (frame.getStreamType()) {
                    case STDOUT, RAW -> channel.received(frame.getPayload());
                    case STDIN, STDERR -> {}
                }
            }

            @Override
            public void onError(Throwable problem) {
                channel.end(String.valueOf(problem.getMessage()));
                super.onError(problem);
            }

            @Override
            public void onComplete() {
                channel.end("its container ended");
                super.onComplete();
            }
        };
        try {
            client.attachContainerCmd(container)
                    .withStdIn(channel.requests())
                    .withStdOut(true)
                    .withStdErr(true)
                    .withFollowStream(true)
                    .exec(callback);
            channel.attached(callback);
            if (!callback.awaitStarted(10, TimeUnit.SECONDS)) {
                channel.close();
                throw new SandboxFault("could not attach to a container within 10 s");
            }
            return channel;
        } catch (InterruptedException e) {
            channel.close();
            Thread.currentThread().interrupt();
            throw new SandboxFault("interrupted while attaching", e);
        } catch (SandboxFault e) {
            throw e;
        } catch (RuntimeException e) {
            channel.close();
            throw fault("attach to a container", e);
        }
    }

    void start(String container) {
        ask("start a container", () -> client.startContainerCmd(container).exec());
    }

    /** Changes the limits and the core of a running container. */
    void limit(String container, SandboxSpec spec, int core) {
        ask(
                "change a container's limits",
                () -> client.updateContainerCmd(container)
                        .withMemory(spec.memoryBytes())
                        .withMemorySwap(spec.memoryBytes())
                        .withPidsLimit((long) spec.processes())
                        .withCpusetCpus(cpuset(core))
                        .exec());
    }

    /** How many cores containers can use. */
    int cores() {
        return ask(
                "ask for the number of cores",
                () -> Objects.requireNonNullElse(client.infoCmd().exec().getNCPU(), 1));
    }

    /** As the kernel writes it; empty for all cores. */
    private String cpuset(int core) {
        return pinning ? Integer.toString(core) : "";
    }

    /** Whether the kernel has ended a process of this container, which may be gone already, because its memory was used up; takes a second. */
    boolean ranOutOfMemory(String container, Instant now) {
        return ask("ask why a container ended", () -> {
            var seen = new AtomicBoolean();
            var callback = new ResultCallback.Adapter<Event>() {
                @Override
                public void onNext(Event event) {
                    seen.set(true);
                }
            };
            client.eventsCmd()
                    .withContainerFilter(container)
                    .withEventFilter("oom")
                    .withSince("1")
                    .withUntil(Long.toString(now.getEpochSecond() + 1))
                    .exec(callback)
                    .awaitCompletion();
            return seen.get();
        });
    }

    /** Removes a container, running or not; one that is gone already is fine. */
    void remove(String container) {
        ask("remove container " + container, () -> {
            try {
                return client.removeContainerCmd(container).withForce(true).exec();
            } catch (NotFoundException | ConflictException e) {
                return null; // it removed itself, or is doing so
            }
        });
    }

    /** Of every worker. */
    List<Container> sandboxes() {
        return labelled(ContainerSettings.LABEL);
    }

    /** Of one worker. */
    List<Container> sandboxes(String instance) {
        return labelled(ContainerSettings.INSTANCE_LABEL + "=" + instance);
    }

    private List<Container> labelled(String label) {
        return ask(
                "list containers",
                () -> client.listContainersCmd()
                        .withShowAll(true)
                        .withLabelFilter(List.of(label))
                        .exec());
    }

    /** The engine's version, which also tells whether it can be reached. */
    String version() {
        return ask("reach Docker's engine", () -> client.versionCmd().exec().getVersion());
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new SandboxFault("could not close the connection to Docker's engine", e);
        }
    }

    /** On a thread of its own, because no time limit can be set on the engine's local socket. */
    private <T extends @Nullable Object> T ask(String what, Callable<T> request) {
        var answer = new FutureTask<>(request);
        Thread.startVirtualThread(answer);
        try {
            return answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SandboxFault fault ? fault : fault(what, e);
        } catch (TimeoutException e) {
            throw fault(what, new TimeoutException("no answer within " + patience));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxFault("interrupted while waiting for Docker's engine", e);
        } finally {
            answer.cancel(true);
        }
    }

    private static SandboxFault fault(String what, Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new SandboxFault(
                "could not %s: %s (is Docker's engine running? see ./assay doctor)".formatted(what, root.getMessage()),
                cause);
    }
}
