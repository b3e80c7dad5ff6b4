package dev.assay.exercise.folder;

import dev.assay.exercise.Content;
import dev.assay.yaml.Closest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A package's files as they were at one moment, by relative path; large ones stay on disk. Everything is read from here, so nothing outside of the folder can be reached.
 * Hidden files and {@code __pycache__} are no part of a package, but for those that other dialects put something into.
 */
public final class PackageFiles {
    private static final long LARGEST_TEXT = 64L << 20;
    /** An ICPC package's limit, and what an exercise of Exercism says of itself. */
    private static final Set<String> HIDDEN_PARTS = Set.of(".timelimit", ".meta", ".docs");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path folder;
    private final SortedMap<String, Content> contents;
    private final Set<String> refused;

    private PackageFiles(Path folder, SortedMap<String, Content> contents, Set<String> refused) {
        this.folder = folder;
        this.contents = contents;
        this.refused = refused;
    }

    /**
     * Reads all files; reports links, special files, and more than a package may hold.
     *
     * @param linked whether a link to another file of the package is that file
     */
    public static PackageFiles read(Path folder, boolean linked, ProblemList problems) {
        var contents = new TreeMap<String, Content>();
        var refused = new HashSet<String>();
        try {
            Path real = folder.toRealPath();
            Files.walkFileTree(real, new PackageVisitor(real, linked, contents, refused, problems));
        } catch (NoSuchFileException e) {
            problems.error(".", 0, "there is no folder " + folder);
        } catch (IOException e) {
            problems.error(".", 0, "the package cannot be read: " + e);
        }
        return new PackageFiles(folder, contents, refused);
    }

    /** Whether a file or folder below a package's own belongs to the package, by its name. */
    public static boolean isPart(Path path) {
        String name = path.getFileName().toString();
        return HIDDEN_PARTS.contains(name) || (!name.startsWith(".") && !name.equals("__pycache__"));
    }

    public Path path(String file) {
        return folder.resolve(file);
    }

    public boolean has(String file) {
        return contents.containsKey(file);
    }

    /** Whether a file is there and cannot be used, which was reported. */
    public boolean refused(String file) {
        return refused.contains(file);
    }

    /** The paths below a folder, relative to the package, sorted. */
    public List<String> below(String folderName) {
        return contents.keySet().stream()
                .filter(path -> path.startsWith(folderName + "/"))
                .toList();
    }

    /** A file that is there. */
    public Content content(String file) {
        return Objects.requireNonNull(contents.get(file), file);
    }

    /** A file's text without a byte order mark; reported, and null, when it is not UTF-8 or very large. */
    public @Nullable String text(String file, ProblemList problems) {
        Content content = contents.get(file);
        if (content == null) {
            return null;
        }
        if (content.size() > LARGEST_TEXT) {
            problems.error(file, 0, "has %d bytes, at most 64 MiB can be read".formatted(content.size()));
            return null;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content.bytes()))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problems.error(file, 0, "is not UTF-8 text; save it as UTF-8");
            return null;
        }
    }

    /** What is wrong with a reference to a file or folder of the package; null when it is there. */
    public @Nullable String wrongReference(String reference) {
        boolean leaves = reference.startsWith("/")
                || reference.contains("\\")
                || List.of(reference.split("/", -1)).stream()
                        .anyMatch(part -> part.equals("..") || part.equals(".") || part.isEmpty());
        if (leaves) {
            return "'" + reference + "' must be a plain path inside the package, such as tests/examples.yaml";
        }
        if (refused(reference)) {
            return "'" + reference + "' cannot be used; see what is said of it";
        }
        return has(reference) || !below(reference).isEmpty()
                ? null
                : "there is no '" + reference + "' in the package" + suggestion(reference);
    }

    private String suggestion(String reference) {
        String hint = Closest.hint(reference, contents.keySet());
        return hint.contains("did you mean") ? hint : "";
    }

    /** {@code sha256:…} over every path and content, in order. */
    public String digest() {
        MessageDigest sha = sha256();
        contents.forEach((path, content) -> {
            sha.update((path + "\0" + content.size() + "\0").getBytes(StandardCharsets.UTF_8));
            content.forEach(sha::update);
        });
        return "sha256:" + HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
