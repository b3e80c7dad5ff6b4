package dev.assay.exercise.catalogue;

import dev.assay.exercise.folder.PackageFiles;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a package looks like from outside: names, sizes, inodes and when each was changed. Equal stamps mean that nobody has touched it. The time is that of the inode,
 * which nobody can set: it also tells a file that was put back with its old time, and one that may be read since.
 */
record Stamp(long entries, long sum) {
    private static final String FACTS = "unix:isDirectory,ino,size,ctime";
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    static Stamp of(Path folder) {
        Stamp all = new Stamp(0, 0);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, PackageFiles::isPart)) {
            for (Path entry : entries) {
                all = all.and(entry(entry));
            }
            return all;
        } catch (IOException | DirectoryIteratorException e) {
            return all.and(unreadable(folder));
        }
    }

    private static Stamp entry(Path path) {
        try {
            Map<String, Object> facts = Files.readAttributes(path, FACTS, LinkOption.NOFOLLOW_LINKS);
            return Boolean.TRUE.equals(facts.get("isDirectory"))
                    ? of(path).and(mixed(path, 0, 0, 0))
                    : mixed(path, number(facts.get("ino")), number(facts.get("size")), number(facts.get("ctime")));
        } catch (IOException e) {
            return unreadable(path);
        }
    }

    private static Stamp unreadable(Path path) {
        return mixed(path, -1, 0, 0);
    }

    private static Stamp mixed(Path path, long inode, long size, long changed) {
        long mixed = path.hashCode();
        for (long part : new long[] {inode, size, changed}) {
            mixed = (mixed ^ part) * SPREAD;
            mixed ^= mixed >>> 32;
        }
        return new Stamp(1, mixed);
    }

    private static long number(@Nullable Object fact) {
        return fact instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : fact instanceof Long number ? number : 0;
    }

    /** Of both together, in whatever order a folder lists them. */
    private Stamp and(Stamp other) {
        return new Stamp(entries + other.entries, sum + other.sum);
    }
}
