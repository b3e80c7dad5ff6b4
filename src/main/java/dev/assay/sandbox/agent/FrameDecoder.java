package dev.assay.sandbox.agent;

import dev.assay.sandbox.SandboxFault;
import java.util.Arrays;
import java.util.function.Consumer;

/** Cuts the agent's bytes into frames, whatever pieces they arrive in; anything malformed or oversized is a {@link SandboxFault}. */
public final class FrameDecoder {
    private static final int HEADER = 9;
    private final byte[] header = new byte[HEADER];
    private int headerFilled;
    private byte[] payload = new byte[0];
    private int payloadFilled;

    /** Takes the next bytes and hands on every frame they complete. */
    public void feed(byte[] bytes, Consumer<AgentFrame> frames) {
        int position = 0;
        while (position < bytes.length) {
            if (headerFilled < HEADER) {
                int taken = Math.min(HEADER - headerFilled, bytes.length - position);
                System.arraycopy(bytes, position, header, headerFilled, taken);
                headerFilled += taken;
                position += taken;
                if (headerFilled == HEADER) {
                    payload = new byte[payloadLength()];
                    payloadFilled = 0;
                }
            } else {
                int taken = Math.min(payload.length - payloadFilled, bytes.length - position);
                System.arraycopy(bytes, position, payload, payloadFilled, taken);
                payloadFilled += taken;
                position += taken;
            }
            if (headerFilled == HEADER && payloadFilled == payload.length) {
                headerFilled = 0;
                frames.accept(new AgentFrame((char) header[4], integer(5), payload));
            }
        }
    }

    private int payloadLength() {
        long length = Integer.toUnsignedLong(integer(0)) - (HEADER - 4);
        if (length < 0 || length > AgentFrame.MAX_ANSWER_PAYLOAD) {
            throw new SandboxFault("the sandbox sent a malformed frame: " + Arrays.toString(header));
        }
        return (int) length;
    }

    private int integer(int at) {
        return header[at] << 24
                | (header[at + 1] & 0xff) << 16
                | (header[at + 2] & 0xff) << 8
                | (header[at + 3] & 0xff);
    }
}
