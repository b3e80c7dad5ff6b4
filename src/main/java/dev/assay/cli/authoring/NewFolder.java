package dev.assay.cli.authoring;

import dev.assay.cli.installation.UsageError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder that comes to be with all its files, or not at all. */
final class NewFolder {
    private final Path folder;

    /** @throws UsageError when something is there already */
    NewFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw new UsageError(folder + " is there already: name a folder that is new or empty");
        }
    }

    /** Writes the files, has them checked where they lie for now, and brings them to their place. */
    void fill(Map<String, String> files, Consumer<Path> check) {
        Path draft = folder.resolveSibling("." + folder.getFileName() + "." + UUID.randomUUID());
        try {
            write(draft, files);
            check.accept(draft);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new UsageError(folder + " is a mount: name a folder inside it");
        } catch (IOException e) {
            throw new UsageError(folder + " cannot be written: " + e);
        } finally {
            delete(draft);
        }
    }

    private static void write(Path draft, Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            Path path = draft.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static boolean isEmptyFolder(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be removed, please do: " + folder, e);
        }
    }
}
