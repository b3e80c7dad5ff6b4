package dev.assay.sandbox.agent;

import dev.assay.sandbox.CallLimits;
import dev.assay.sandbox.Command;
import dev.assay.sandbox.Limits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;

/** Writes the fields of a request, big endian, as the agent protocol has them. */
final class Fields {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    static Fields command(Command command) {
        Limits limits = command.limits();
        return new Fields()
                .u8(command.user().ordinal())
                .string(command.folder())
                .strings(command.arguments())
                .strings(command.environment().entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .toList())
                .u64(micros(limits.cpu()))
                .u64(micros(limits.wall()))
                .u64(limits.outputBytes())
                .u64(limits.errorBytes())
                .u64(limits.fileBytes())
                .u64(limits.stackBytes())
                .u32(limits.openFiles());
    }

    static Fields call(CallLimits limits) {
        return new Fields()
                .u64(micros(limits.cpu()))
                .u64(micros(limits.wall()))
                .u64(limits.answerBytes())
                .u64(limits.outputBytes())
                .u64(limits.errorBytes());
    }

    Fields u8(int value) {
        bytes.write(value);
        return this;
    }

    Fields u16(int value) {
        if (value > 0xffff) {
            throw new IllegalArgumentException(value + " does not fit the protocol's 16 bits");
        }
        return u8(value >> 8).u8(value);
    }

    Fields u32(int value) {
        return u8(value >> 24).u8(value >> 16).u8(value >> 8).u8(value);
    }

    Fields u64(long value) {
        return u32((int) (value >> 32)).u32((int) value);
    }

    Fields string(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        u16(encoded.length);
        bytes.writeBytes(encoded);
        return this;
    }

    private Fields strings(Collection<String> texts) {
        u16(texts.size());
        texts.forEach(this::string);
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1000;
    }
}
