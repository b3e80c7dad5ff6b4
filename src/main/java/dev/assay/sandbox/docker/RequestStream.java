package dev.assay.sandbox.docker;

import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Hands byte arrays from the thread that sends requests to the one that copies them to the container. */
final class RequestStream extends InputStream {
    private static final byte[] END = new byte[0];
    private static final int WAITING_ARRAYS = 32;
    private final BlockingQueue<byte[]> queue = new ArrayBlockingQueue<>(WAITING_ARRAYS);
    private byte[] current = END;
    private int position;
    private boolean ended;

    /** Waits while too much is under way; false when nothing of it was taken for the given time. */
    boolean write(byte[] bytes, Duration patience) {
        try {
            return queue.offer(bytes, patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        if (position == current.length) {
            try {
                current = queue.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                current = END;
            }
            position = 0;
            if (current == END) {
                ended = true;
                return -1;
            }
        }
        int taken = Math.min(length, current.length - position);
        System.arraycopy(current, position, into, offset, taken);
        position += taken;
        return taken;
    }

    @Override
    public int available() {
        return current.length - position;
    }

    /** What was not read yet will not be. */
    @Override
    public void close() {
        do {
            queue.clear();
        } while (!queue.offer(END));
    }
}
