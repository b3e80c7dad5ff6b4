package dev.assay.exercise.folder;

import dev.assay.exercise.Content;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;

/** Gathers the files of a package, within limits, following no link out of it. */
final class PackageVisitor extends SimpleFileVisitor<Path> {
    private static final int MAX_FILES = 10_000;
    private static final long MAX_BYTES = 2L << 30;
    /** More than the agent takes as one request could not be given to a program. */
    private static final long LARGEST_FILE = 250L << 20;

    private static final long LARGEST_IN_MEMORY = 256L << 10;
    private static final long MOST_IN_MEMORY = 64L << 20;

    private final Path root;
    private final boolean linked;
    private final Map<String, Content> contents;
    private final Set<String> refused;
    private final ProblemList problems;
    private long bytes;
    private long inMemory;

    /** @param refused gets the names of the files that cannot be used */
    PackageVisitor(
            Path root, boolean linked, Map<String, Content> contents, Set<String> refused, ProblemList problems) {
        this.root = root;
        this.linked = linked;
        this.contents = contents;
        this.refused = refused;
        this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(root) || PackageFiles.isPart(folder)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!PackageFiles.isPart(file)) {
            return FileVisitResult.CONTINUE;
        }
        String name = root.relativize(file).toString();
        if (attributes.isSymbolicLink() && linked) {
            return link(file, name);
        }
        if (!attributes.isRegularFile()) {
            return refuse(
                    name,
                    attributes.isSymbolicLink()
                            ? "is a symbolic link; put the file itself into the package"
                            : "is no regular file; remove it from the package");
        }
        return add(file, name, attributes);
    }

    private FileVisitResult link(Path file, String name) throws IOException {
        try {
            Path target = file.toRealPath();
            var attributes = Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (target.startsWith(root) && attributes.isRegularFile()) {
                return add(target, name, attributes);
            }
        } catch (FileSystemException e) {
            // told below
        }
        return refuse(
                name, "is a symbolic link to something else than a file of the package; put the file itself here");
    }

    private FileVisitResult add(Path file, String name, BasicFileAttributes attributes) {
        bytes += attributes.size();
        if (bytes > MAX_BYTES || contents.size() == MAX_FILES) {
            problems.error(
                    ".",
                    0,
                    "the package is too large: at most " + MAX_FILES + " files and " + (MAX_BYTES >> 20)
                            + " MiB together");
            return FileVisitResult.TERMINATE;
        }
        if (attributes.size() > LARGEST_FILE) {
            return refuse(
                    name, "has %d bytes, a file has at most %d MiB".formatted(attributes.size(), LARGEST_FILE >> 20));
        }
        try {
            contents.put(name, content(file, attributes));
            return FileVisitResult.CONTINUE;
        } catch (IOException e) {
            return refuse(name, "cannot be read: " + e);
        }
    }

    private Content content(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.size() > LARGEST_IN_MEMORY || inMemory + attributes.size() > MOST_IN_MEMORY) {
            return new Content.InFile(file, attributes.size(), attributes.lastModifiedTime());
        }
        inMemory += attributes.size();
        return new Content.InMemory(Files.readAllBytes(file));
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return refuse(file.equals(root) ? "." : root.relativize(file).toString(), "cannot be read: " + failure);
    }

    private FileVisitResult refuse(String name, String message) {
        refused.add(name);
        problems.error(name, 0, message);
        return FileVisitResult.CONTINUE;
    }
}
