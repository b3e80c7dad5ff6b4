package assay.driver;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import jdk.internal.access.SharedSecrets;

/** Two descriptors, a line for each message and answer. */
final class Connection {
    private final FileInputStream in;
    private final FileOutputStream out;
    private final PrintStream standardOutput = System.out;
    private final PrintStream standardError = System.err;
    private byte[] buffer = new byte[1 << 16];

    Connection() { this(3, 4); }

    Connection(int messages, int answers) {
        in = new FileInputStream(descriptor(messages));
        out = new FileOutputStream(descriptor(answers));
    }

    private static FileDescriptor descriptor(int number) {
        FileDescriptor descriptor = new FileDescriptor();
        SharedSecrets.getJavaIOFileDescriptorAccess().set(descriptor, number);
        return descriptor;
    }

    /** The next message, or null at the end. */
    JsonReader receive() throws IOException {
        int size = 0;
        do {
            if (size == buffer.length) buffer = Arrays.copyOf(buffer, size * 2);
            int count = in.read(buffer, size, buffer.length - size);
            if (count < 0) return null;
            size += count;
        } while (buffer[size - 1] != '\n');
        return new JsonReader(Arrays.copyOf(buffer, size));
    }

    void answer(JsonWriter answer) throws IOException {
        standardOutput.flush();
        standardError.flush();
        if (System.out != null) System.out.flush();
        if (System.err != null) System.err.flush();
        out.write(answer.line());
    }
}
