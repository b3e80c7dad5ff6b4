package dev.assay.exercise.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;

/** Gathers the files of a package, within limits, following no links. */
final class PackageVisitor extends SimpleFileVisitor<Path> {
    private static final int MAX_FILES = 5_000;
    private static final long MAX_BYTES = 128L << 20;

    private final Path root;
    private final Map<String, byte[]> contents;
    private final ProblemList problems;
    private long bytes;

    PackageVisitor(Path root, Map<String, byte[]> contents, ProblemList problems) {
        this.root = root;
        this.contents = contents;
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
        if (!attributes.isRegularFile()) {
            problems.error(
                    name,
                    0,
                    attributes.isSymbolicLink()
                            ? "is a symbolic link; put the file itself into the package"
                            : "is no regular file; remove it from the package");
            return FileVisitResult.CONTINUE;
        }
        bytes += attributes.size();
        if (bytes > MAX_BYTES || contents.size() == MAX_FILES) {
            problems.error(
                    ".",
                    0,
                    "the package is too large: at most " + MAX_FILES + " files and " + (MAX_BYTES >> 20)
                            + " MiB together");
            return FileVisitResult.TERMINATE;
        }
        contents.put(name, Files.readAllBytes(file));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        String name = file.equals(root) ? "." : root.relativize(file).toString();
        problems.error(name, 0, "cannot be read: " + failure);
        return FileVisitResult.CONTINUE;
    }
}
