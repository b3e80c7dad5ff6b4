package dev.assay.sandbox.docker;

import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/** Counts who uses each core of the engine's machine, so that the next one gets the core that is used least; safe for many threads. */
final class Cores {
    private final IntSupplier count;
    private int[] users = {};

    /** @param count asked when a core is first wanted */
    Cores(IntSupplier count) {
        this.count = count;
    }

    /** The core used least, from now on used once more. */
    synchronized int take() {
        return takeRather(0);
    }

    /** This core unless another is used less; from now on used once more. */
    synchronized int takeRather(int wanted) {
        if (users.length == 0) {
            users = new int[Math.max(1, count.getAsInt())];
        }
        int core = IntStream.range(0, users.length).reduce(wanted, (a, b) -> users[b] < users[a] ? b : a);
        users[core]++;
        return core;
    }

    synchronized void giveBack(int core) {
        users[core]--;
    }

    /** How many use this core now. */
    synchronized int users(int core) {
        return users.length == 0 ? 0 : users[core];
    }
}
