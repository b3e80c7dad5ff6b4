package dev.assay.sandbox.agent;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** One frame of the agent protocol, version 1 ({@code docs/agent-protocol.md}). */
public record AgentFrame(char type, int request, byte[] payload) {
    static final int VERSION = 1;
    static final int MAX_ANSWER_PAYLOAD = 64 * 1024;
    static final int MAX_REQUEST_PAYLOAD = 256 * 1024 * 1024;
    private static final int HEADER = 9;

    /** The bytes on the wire of everything but the trailing content. */
    public static byte[] header(char type, int request, byte[] fields, long contentLength) {
        long payload = fields.length + contentLength;
        if (payload > MAX_REQUEST_PAYLOAD) {
            throw new IllegalArgumentException(
                    "a request of %d bytes is larger than %d".formatted(payload, MAX_REQUEST_PAYLOAD));
        }
        return ByteBuffer.allocate(HEADER + fields.length)
                .putInt((int) payload + HEADER - 4)
                .put((byte) type)
                .putInt(request)
                .put(fields)
                .array();
    }

    /** The payload as text. */
    public String text() {
        return new String(payload, StandardCharsets.UTF_8);
    }
}
