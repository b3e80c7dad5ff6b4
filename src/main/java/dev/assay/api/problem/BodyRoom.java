package dev.assay.api.problem;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes of request bodies may be on their way at a time: in memory each becomes several. */
final class BodyRoom {
    private static final int COPIES = 8;

    /** Too small to be refused: most submissions are, and connections are bounded, too. */
    private static final long SMALL = 64 * 1024;

    private final long size;
    private final AtomicLong taken = new AtomicLong();

    /** For an eighth of this memory, and for the largest body in any case. */
    BodyRoom(long memoryBytes, long largestBody) {
        size = Math.max(memoryBytes / COPIES, largestBody);
    }

    /** Takes room, which {@link #leave} gives back; false when there is none. */
    boolean enter(long bytes) {
        if (taken.addAndGet(bytes) <= size || bytes <= SMALL) {
            return true;
        }
        leave(bytes);
        return false;
    }

    void leave(long bytes) {
        taken.addAndGet(-bytes);
    }
}
