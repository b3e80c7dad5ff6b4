package dev.assay.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;
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
     * Adds the bytes to a digest, without holding them all.
     *
     * @throws Gone when the file is no longer what was loaded
     */
    void addTo(MessageDigest digest);

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
        public void addTo(MessageDigest digest) {
            digest.update(bytes);
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
            byte[] bytes = new byte[Math.toIntExact(size)];
            int[] read = {0};
            read((piece, length) -> {
                System.arraycopy(piece, 0, bytes, read[0], length);
                read[0] += length;
            });
            return bytes;
        }

        @Override
        public void addTo(MessageDigest digest) {
            read((piece, length) -> digest.update(piece, 0, length));
        }

        private void read(ObjIntConsumer<byte[]> consumer) {
            byte[] piece = new byte[PIECE];
            long left = size;
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                    left -= n;
                    requireSame(left >= 0);
                    consumer.accept(piece, n);
                }
                requireSame(left == 0
                        && Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                                .equals(modified));
            } catch (IOException e) {
                throw new Gone("cannot be read any more: " + file + " (" + e + ")");
            }
        }

        private void requireSame(boolean same) {
            if (!same) {
                throw new Gone("changed since it was loaded: " + file);
            }
        }
    }
}
