package dev.assay.sandbox.docker;

import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Hands byte arrays from the thread that sends requests to the one that copies them to the container. */
final class RequestStream extends InputStream {
    private static final byte[] END = new byte[0];
    private final BlockingQueue<byte[]> queue = new LinkedBlockingQueue<>();
    private byte[] current = END;
    private int position;
    private boolean ended;

    void write(byte[] bytes) {
        queue.add(bytes);
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

    @Override
    public void close() {
        queue.add(END);
    }
}
