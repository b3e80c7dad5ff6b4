package dev.assay.sandbox;

import java.util.function.Consumer;

/**
 * Bytes on their way into a sandbox, handed over piece by piece, so that they need not be in memory all at once.
 *
 * @param size how many there are
 * @param pieces gives its receiver exactly these, in order; when it throws, the sandbox is lost
 */
public record Input(long size, Consumer<Consumer<byte[]>> pieces) {
    /** Bytes that are in memory. */
    public static Input of(byte[] bytes) {
        return new Input(bytes.length, receiver -> receiver.accept(bytes));
    }
}
