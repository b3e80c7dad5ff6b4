package dev.assay.sandbox.docker;

import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.agent.AgentSandbox;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Started containers in waiting, a shelf for each kind that was asked for. A shelf is filled in the background; an empty one is no error,
 * its caller starts a container itself.
 */
final class WarmPool {
    /** More at once only slow each other down: two fill about six containers a second on two cores. */
    private static final int STARTING_AT_ONCE = 2;

    private final Starter starter;
    private final IntSupplier cores;
    private final int size;
    private final Executor background;
    private final Executor later;
    private final Semaphore starting = new Semaphore(STARTING_AT_ONCE);
    private final Map<SandboxSpec, Shelf> shelves = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** Brings up a container of a kind on a core, or throws a {@link SandboxFault}. */
    @FunctionalInterface
    interface Starter {
        AgentSandbox start(SandboxSpec spec, int core);
    }

    /** @param cores how many there are; may throw a {@link SandboxFault} */
    WarmPool(Starter starter, IntSupplier cores, int size, Executor background, Executor later) {
        this.starter = starter;
        this.cores = cores;
        this.size = size;
        this.background = background;
        this.later = later;
    }

    /**
     * A waiting sandbox, on a core that is not busy if there is one, or null when none waits; the shelf is filled again, at leisure while something
     * is left on it.
     */
    @Nullable
    AgentSandbox take(SandboxSpec spec, Cores busy) {
        Shelf shelf = shelf(spec);
        AgentSandbox waiting;
        do {
            waiting = shelf.next(busy);
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
        for (int missing = closed ? 0 : shelf.free.drainPermits(); missing > 0; missing--) {
            background.execute(() -> add(spec, shelf));
        }
    }

    /** Throws out what died or grew old in waiting and fills every shelf. */
    void tend() {
        shelves.forEach((spec, shelf) -> {
            for (AgentSandbox sandbox : shelf.ready) {
                if (!sandbox.fresh() && shelf.remove(sandbox)) {
                    sandbox.close();
                }
            }
            fill(spec);
        });
    }

    int waiting(SandboxSpec spec) {
        Shelf shelf = shelves.get(spec);
        return shelf == null ? 0 : shelf.ready.size();
    }

    void close() {
        closed = true;
        shelves.values().forEach(Shelf::empty);
    }

    private Shelf shelf(SandboxSpec spec) {
        return shelves.computeIfAbsent(spec, s -> new Shelf(size, new Cores(cores)));
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
        boolean added = false;
        try {
            added = !closed && shelf.ready.add(shelf.onItsCore(spec, starter).markWarm());
        } catch (SandboxFault e) {
            // the caller who needs one meets the same fault and reports it
        } finally {
            starting.release();
            if (!added) {
                shelf.free.release();
            }
            if (closed) {
                shelf.empty();
            }
        }
    }

    /** What waits is spread over the cores, so that there is one for whichever core gets free. */
    private static final class Shelf {
        private final Queue<AgentSandbox> ready = new ConcurrentLinkedQueue<>();
        /** Places where nothing waits and nothing is coming. */
        private final Semaphore free;

        private final Cores cores;

        Shelf(int size, Cores cores) {
            free = new Semaphore(size);
            this.cores = cores;
        }

        AgentSandbox onItsCore(SandboxSpec spec, Starter starter) {
            int core = cores.take();
            try {
                return starter.start(spec, core);
            } catch (RuntimeException e) {
                cores.giveBack(core);
                throw e;
            }
        }

        @Nullable
        AgentSandbox next(Cores busy) {
            while (true) {
                Optional<AgentSandbox> best =
                        ready.stream().min(Comparator.comparingInt(sandbox -> busy.users(sandbox.core())));
                if (best.isEmpty() || remove(best.get())) {
                    return best.orElse(null);
                }
            }
        }

        /** False when another has taken it. */
        boolean remove(AgentSandbox sandbox) {
            boolean removed = ready.remove(sandbox);
            if (removed) {
                cores.giveBack(sandbox.core());
                free.release();
            }
            return removed;
        }

        void empty() {
            for (AgentSandbox sandbox : ready) {
                if (remove(sandbox)) {
                    sandbox.close();
                }
            }
        }
    }
}
