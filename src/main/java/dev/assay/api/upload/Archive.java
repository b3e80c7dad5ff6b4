package dev.assay.api.upload;

import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.api.upload.Upload.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks a zip in memory, never further than the limits say, whatever its directory claims. Links, encrypted entries, names that lead out of
 * the archive and names given twice are refused before anything is unpacked.
 */
final class Archive {
    private static final int DIRECTORY_ENTRY = 0x504b0102;

    private final long mostBytes;
    private final int mostFiles;
    private final Flaws flaws = new Flaws();

    Archive(long mostBytes, int mostFiles) {
        this.mostBytes = mostBytes;
        this.mostFiles = mostFiles;
    }

    /** The regular files by their paths in the archive, in its order. */
    List<SourceFile> read(byte[] zip) {
        refuseEndlessDirectory(zip);
        try (var archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .setCharset(StandardCharsets.UTF_8)
                .get()) {
            return unpack(archive, accepted(archive));
        } catch (IOException | IllegalArgumentException e) {
            throw ProblemType.INVALID_ARCHIVE.because(
                    "This is not a readable zip archive. Make it anew, for example with “zip -r”.");
        }
    }

    /** Before its directory becomes objects, each far larger than its bytes: a folder or litter may go with every file. */
    private void refuseEndlessDirectory(byte[] zip) {
        long most = 2L * mostFiles + 100;
        int last = 0;
        for (byte next : zip) {
            last = (last << 8) | (next & 0xff);
            if (last == DIRECTORY_ENTRY && --most < 0) {
                throw refused("It has far more entries than the %d files that it may hold.".formatted(mostFiles));
            }
        }
    }

    private List<ZipArchiveEntry> accepted(ZipFile archive) {
        var entries = new ArrayList<ZipArchiveEntry>();
        var names = new HashSet<String>();
        long claimed = 0;
        for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
            if (isLitter(entry.getName())) {
                continue;
            }
            check(archive, entry);
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                flaws.at(entry.getName()).add("This name occurs twice, or differs from another only by case.");
            }
            claimed += Math.max(0, entry.getSize());
            if (!entry.isDirectory()) {
                entries.add(entry);
            }
        }
        if (entries.size() > mostFiles) {
            throw refused("It may hold at most %d files; this one has %d.".formatted(mostFiles, entries.size()));
        }
        if (claimed > mostBytes) {
            throw tooLarge();
        }
        if (!flaws.found().isEmpty()) {
            throw refused("Some of its entries are not allowed.").with(flaws.found());
        }
        return entries;
    }

    private void check(ZipFile archive, ZipArchiveEntry entry) {
        String name = entry.getName();
        var here = flaws.at(name);
        Names.flawOfPath(entry.isDirectory() ? name.substring(0, name.length() - 1) : name)
                .ifPresent(here::add);
        if (entry.isUnixSymlink()) {
            here.add("Links are not allowed; put the file itself into the archive.");
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            here.add("Encrypted entries cannot be read; make the archive without a password.");
        } else if (!archive.canReadEntryData(entry)) {
            here.add("Its compression method is not supported; use the usual “deflate”.");
        }
    }

    private List<SourceFile> unpack(ZipFile archive, List<ZipArchiveEntry> entries) throws IOException {
        var files = new ArrayList<SourceFile>();
        long total = 0;
        for (ZipArchiveEntry entry : entries) {
            byte[] content;
            try (var stream = archive.getInputStream(entry)) {
                content = stream.readNBytes(Math.toIntExact(mostBytes - total + 1));
            }
            total += content.length;
            if (total > mostBytes) {
                throw tooLarge();
            }
            var sum = new CRC32();
            sum.update(content);
            if (sum.getValue() != entry.getCrc()) {
                throw new IOException("wrong checksum of " + entry.getName());
            }
            files.add(new SourceFile(entry.getName(), content));
        }
        return files;
    }

    /** What macOS puts into every archive. */
    private static boolean isLitter(String name) {
        return name.startsWith("__MACOSX/") || name.equals(".DS_Store") || name.endsWith("/.DS_Store");
    }

    private ProblemException tooLarge() {
        return refused("Unpacked, its files may have at most %s together.".formatted(Body.size(mostBytes)));
    }

    private static ProblemException refused(String why) {
        return ProblemType.INVALID_ARCHIVE.because("%s", "The archive is refused. " + why);
    }
}
