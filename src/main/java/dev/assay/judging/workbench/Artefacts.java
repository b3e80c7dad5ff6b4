package dev.assay.judging.workbench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compiled programs on disk, found again by everything that went into them: image, commands and source. Losing one costs a compilation, nothing
 * else, so a failure to read or write is no fault. The folder is kept below a size by dropping what was used longest ago.
 */
public final class Artefacts {
    private static final long LARGEST_FOLDER = 512L << 20;

    private final Path folder;
    private final InstantSource clock;
    private final long largest;

    public Artefacts(Path folder, InstantSource clock) {
        this(folder, clock, LARGEST_FOLDER);
    }

    Artefacts(Path folder, InstantSource clock, long largest) {
        this.folder = folder;
        this.clock = clock;
        this.largest = largest;
    }

    /** An executable and what its compiler printed. */
    record Artefact(String output, byte[] content) {}

    static String key(String imageDigest, List<List<String>> commands, Map<String, byte[]> files) {
        MessageDigest hash = sha256();
        add(hash, imageDigest.getBytes(StandardCharsets.UTF_8));
        add(hash, commands.toString().getBytes(StandardCharsets.UTF_8));
        new TreeMap<>(files).forEach((name, content) -> {
            add(hash, name.getBytes(StandardCharsets.UTF_8));
            add(hash, content);
        });
        return HexFormat.of().formatHex(hash.digest());
    }

    Optional<Artefact> find(String key) {
        Path file = folder.resolve(key);
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            int length = bytes.getInt();
            if (length > bytes.remaining()) {
                return Optional.empty();
            }
            byte[] output = new byte[length];
            bytes.get(output);
            byte[] content = new byte[bytes.remaining()];
            bytes.get(content);
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return Optional.of(new Artefact(new String(output, StandardCharsets.UTF_8), content));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    void keep(String key, Artefact artefact) {
        byte[] output = artefact.output().getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "draft", "");
            try {
                Files.write(
                        draft,
                        ByteBuffer.allocate(4 + output.length + artefact.content().length)
                                .putInt(output.length)
                                .put(output)
                                .put(artefact.content())
                                .array());
                Files.move(draft, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
            dropOldest();
        } catch (IOException e) {
            // kept or not, the submission is judged
        }
    }

    private void dropOldest() throws IOException {
        record Kept(Path file, long size, Instant used) {}
        List<Kept> kept;
        try (Stream<Path> files = Files.list(folder)) {
            kept = files.map(file -> {
                        try {
                            return new Kept(
                                    file,
                                    Files.size(file),
                                    Files.getLastModifiedTime(file).toInstant());
                        } catch (IOException e) {
                            return new Kept(file, 0, Instant.MAX);
                        }
                    })
                    .sorted(Comparator.comparing(Kept::used))
                    .toList();
        }
        long total = kept.stream().mapToLong(Kept::size).sum();
        for (Kept oldest : kept) {
            if (total <= largest) {
                return;
            }
            Files.deleteIfExists(oldest.file());
            total -= oldest.size();
        }
    }

    private static void add(MessageDigest hash, byte[] bytes) {
        hash.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        hash.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
