package dev.assay.sandbox.docker;

import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
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

    /** A waiting sandbox, if possible on a core that is not busy, or null when there is none; the shelf is filled again, at leisure while something is left on it. */
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
        while (!closed && shelf.ready.size() + shelf.coming.get() < size) {
            shelf.coming.incrementAndGet();
            background.execute(() -> add(spec, shelf));
        }
    }

    /** Throws out what died or grew old in waiting and fills every shelf. */
    void tend() {
        shelves.forEach((spec, shelf) -> {
            shelf.ready.stream().filter(sandbox -> !sandbox.fresh()).forEach(old -> {
                if (shelf.leave(old)) {
                    old.close();
                }
            });
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
        return shelves.computeIfAbsent(spec, s -> new Shelf(new Cores(factory::cores)));
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
                shelf.arrive(core -> factory.start(spec, core).markWarm());
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

    /** What waits is spread over the cores, so that there is one for whichever core gets free. */
    private static final class Shelf {
        private final Queue<AgentSandbox> ready = new ConcurrentLinkedQueue<>();
        private final AtomicInteger coming = new AtomicInteger();
        private final Cores cores;

        Shelf(Cores cores) {
            this.cores = cores;
        }

        void arrive(IntFunction<AgentSandbox> start) {
            int core = cores.take();
            try {
                ready.add(start.apply(core));
            } catch (SandboxFault e) {
                cores.giveBack(core);
                throw e;
            }
        }

        /** Takes it off the shelf; false when somebody else has. */
        boolean leave(AgentSandbox sandbox) {
            boolean here = ready.remove(sandbox);
            if (here) {
                cores.giveBack(sandbox.core());
            }
            return here;
        }

        @Nullable
        AgentSandbox next(Cores busy) {
            while (true) {
                Optional<AgentSandbox> best = ready.stream().min(Comparator.comparingInt(s -> busy.users(s.core())));
                if (best.isEmpty() || leave(best.get())) {
                    return best.orElse(null);
                }
            }
        }

        void empty() {
            for (AgentSandbox sandbox : ready) {
                if (leave(sandbox)) {
                    sandbox.close();
                }
            }
        }
    }
}
