package dev.assay.exercise.catalogue;

import dev.assay.exercise.folder.PackageFiles;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a package looks like from outside: names, sizes, inodes and when each was changed. The same stamp again means that nobody has touched it. The time is that of the inode,
 * which nobody can set: it also tells a file that was put back with its old time, and one that may be read since.
 */
final class Stamp {
    private static final List<String> MIXED = List.of("ino", "size", "ctime");
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final List<Path> entries;
    private final long sum;

    private Stamp(List<Path> entries, long sum) {
        this.entries = entries;
        this.sum = sum;
    }

    static Stamp of(Path folder) {
        var entries = new ArrayList<Path>();
        return new Stamp(entries, gather(folder, entries));
    }

    boolean same(Stamp other) {
        return sum == other.sum && entries.size() == other.entries.size();
    }

    /** Whether a new one would be the same; sooner known, since no folder is listed: what comes into one or leaves it changes its time. */
    boolean holds() {
        return entries.stream().mapToLong(entry -> mixed(entry, facts(entry))).sum() == sum;
    }

    private static long gather(Path path, List<Path> entries) {
        entries.add(path);
        Map<String, Object> facts = facts(path);
        long sum = mixed(path, facts);
        if (Boolean.TRUE.equals(facts.get("isDirectory"))) {
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(path, PackageFiles::isPart)) {
                for (Path entry : inside) {
                    sum += gather(entry, entries);
                }
            } catch (IOException | DirectoryIteratorException e) {
                return sum; // its own time changes when it may be read
            }
        }
        return sum;
    }

    private static Map<String, Object> facts(Path path) {
        try {
            return Files.readAttributes(path, "unix:isDirectory,ino,size,ctime", LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return Map.of();
        }
    }

    /** Of one file or folder, to be added up in whatever order they are listed. */
    private static long mixed(Path path, Map<String, Object> facts) {
        long mixed = path.hashCode();
        for (String fact : MIXED) {
            mixed = (mixed ^ number(facts.get(fact))) * SPREAD;
            mixed ^= mixed >>> 32;
        }
        return mixed;
    }

    private static long number(@Nullable Object fact) {
        return fact instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : fact instanceof Long number ? number : 0;
    }
}
