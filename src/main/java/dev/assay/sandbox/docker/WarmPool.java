package dev.assay.sandbox.docker;

import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Started containers in waiting, a shelf for each kind that was asked for. A shelf is filled in the background; an empty one is no error,
 * its caller starts a container itself.
 */
final class WarmPool {
    /** More at once only slow each other down: two fill about six containers a second on two cores. */
    private static final int STARTING_AT_ONCE = 2;

    private final ContainerFactory factory;
    private final int size;
    private final Executor background;
    private final Executor later;
    private final Semaphore starting = new Semaphore(STARTING_AT_ONCE);
    private final Map<SandboxSpec, Shelf> shelves = new ConcurrentHashMap<>();
    private volatile boolean closed;

    WarmPool(ContainerFactory factory, int size, Executor background, Executor later) {
        this.factory = factory;
        this.size = size;
        this.background = background;
        this.later = later;
    }

    /** A waiting sandbox, or null when there is none; the shelf is filled again, at leisure while something is left on it. */
    @Nullable
    AgentSandbox take(SandboxSpec spec) {
        Shelf shelf = shelf(spec);
        AgentSandbox waiting;
        do {
            waiting = shelf.ready.poll();
        } while (waiting != null && discardStale(waiting));
        if (shelf.ready.isEmpty()) {
            fill(spec);
        } else {
            later.execute(() -> fill(spec));
        }
        return waiting;
    }

    /** Starts what is missing on a shelf. */
    void fill(SandboxSpec spec) {
        Shelf shelf = shelf(spec);
        while (!closed && shelf.ready.size() + shelf.coming.get() < size) {
            shelf.coming.incrementAndGet();
            background.execute(() -> add(spec, shelf));
        }
    }

    /** Throws out what died or grew old in waiting and fills every shelf. */
    void tend() {
        shelves.forEach((spec, shelf) -> {
            shelf.ready.removeIf(this::discardStale);
            fill(spec);
        });
    }

    int waiting() {
        return shelves.values().stream().mapToInt(shelf -> shelf.ready.size()).sum();
    }

    void close() {
        closed = true;
        shelves.values().forEach(Shelf::empty);
    }

    private Shelf shelf(SandboxSpec spec) {
        return shelves.computeIfAbsent(spec, s -> new Shelf());
    }

    private boolean discardStale(AgentSandbox sandbox) {
        if (sandbox.fresh()) {
            return false;
        }
        sandbox.close();
        return true;
    }

    private void add(SandboxSpec spec, Shelf shelf) {
        starting.acquireUninterruptibly();
        try {
            if (!closed) {
                shelf.ready.add(factory.start(spec).markWarm());
            }
        } catch (SandboxFault e) {
            // the caller who needs one meets the same fault and reports it
        } finally {
            starting.release();
            shelf.coming.decrementAndGet();
            if (closed) {
                shelf.empty();
            }
        }
    }

    private static final class Shelf {
        private final Queue<AgentSandbox> ready = new ConcurrentLinkedQueue<>();
        private final AtomicInteger coming = new AtomicInteger();

        void empty() {
            for (AgentSandbox sandbox = ready.poll(); sandbox != null; sandbox = ready.poll()) {
                sandbox.close();
            }
        }
    }
}
