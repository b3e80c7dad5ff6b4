package dev.assay.exercise.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds the package folders below a folder, relative to it; what cannot be followed is told and hides nothing else. Hidden folders are left out. */
public final class PackageFinder extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Predicate<Path> isPackage;
    private final List<Path> packages = new ArrayList<>();
    private final SortedMap<Path, String> problems = new TreeMap<>();

    private PackageFinder(Path root, Predicate<Path> isPackage) {
        this.root = root;
        this.isPackage = isPackage;
    }

    /** @throws IOException when the folder itself cannot be read */
    public static PackageFinder find(Path folder, Predicate<Path> isPackage) throws IOException {
        var finder = new PackageFinder(folder.toRealPath(), isPackage);
        Files.walkFileTree(finder.root, finder);
        return finder;
    }

    public List<Path> packages() {
        return packages;
    }

    /** Why folders could not be looked at. */
    public SortedMap<Path, String> problems() {
        return problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        if (folder.getFileName().toString().startsWith(".")) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (isPackage.test(folder)) {
            packages.add(root.relativize(folder));
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
            problems.put(root.relativize(file), "is a symbolic link; put the folder itself here");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        problems.put(root.relativize(file), "cannot be read: " + failure);
        return FileVisitResult.CONTINUE;
    }
}
