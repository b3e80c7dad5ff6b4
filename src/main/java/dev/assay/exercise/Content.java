package dev.assay.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The bytes of a test case: small ones in memory, large ones in their file until they are needed. */
public sealed interface Content {
    /** How many bytes it has. */
    long size();

    /**
     * The bytes themselves.
     *
     * @throws Gone when the file is no longer what was loaded
     */
    byte[] bytes();

    /**
     * Gives the bytes piece by piece, without holding them all.
     *
     * @throws Gone when the file is no longer what was loaded
     */
    void forEach(Consumer<byte[]> receiver);

    /**
     * The first so many bytes, or all when there are not more.
     *
     * @throws Gone when the file cannot be read any more
     */
    byte[] beginning(int most);

    /** As UTF-8; what is none becomes replacement characters. */
    default String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    static Content of(String text) {
        return new InMemory(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of a package is no longer what was loaded: whoever loads the exercise anew gets the new one. */
    final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1;

        Gone(String message) {
            super(message);
        }
    }

    /** Bytes that nobody changes. */
    record InMemory(byte[] bytes) implements Content {
        @Override
        public void forEach(Consumer<byte[]> receiver) {
            receiver.accept(bytes);
        }

        @Override
        public byte[] beginning(int most) {
            return bytes.length <= most ? bytes : Arrays.copyOf(bytes, most);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof InMemory(byte[] others) && Arrays.equals(bytes, others);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public long size() {
            return bytes.length;
        }
    }

    /** A file of a package as it was when the package was loaded. */
    record InFile(Path file, long size, FileTime modified) implements Content {
        private static final int PIECE = 64 << 10;

        @Override
        public byte[] bytes() {
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(size));
            forEach(bytes::put);
            return bytes.array();
        }

        @Override
        public void forEach(Consumer<byte[]> receiver) {
            long left = size;
            try (InputStream in = open()) {
                for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                    left -= piece.length;
                    requireSame(left >= 0);
                    receiver.accept(piece);
                }
                requireSame(left == 0
                        && Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                                .equals(modified));
            } catch (IOException e) {
                throw gone(e);
            }
        }

        @Override
        public byte[] beginning(int most) {
            try (InputStream in = open()) {
                return in.readNBytes((int) Math.min(most, size));
            } catch (IOException e) {
                throw gone(e);
            }
        }

        private InputStream open() throws IOException {
            return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        }

        private void requireSame(boolean same) {
            if (!same) {
                throw new Gone("changed since it was loaded: " + file);
            }
        }

        private Gone gone(IOException e) {
            return new Gone("cannot be read any more: " + file + " (" + e + ")");
        }
    }
}
