package dev.assay.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the class path into a folder named by their content. */
record Binaries(Path folder) {
    private static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> READABLE = PosixFilePermissions.fromString("rw-r--r--");

    static Binaries unpack(Path parent) throws IOException {
        String archive = archive();
        Path folder = parent.resolve("postgresql-" + digest(archive).substring(0, 12));
        if (!Files.exists(folder)) {
            Path draft = Files.createTempDirectory(parent, ".unpacking-");
            try {
                unpack(archive, draft);
                open(draft);
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException e) {
                if (!Files.exists(folder)) {
                    throw e;
                }
            } finally {
                Folders.delete(draft);
            }
        }
        return new Binaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static String archive() {
        String system = System.getProperty("os.name");
        String processor = System.getProperty("os.arch");
        String suffix = switch (processor) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> "";
        };
        String name = "/postgres-linux-" + suffix + ".txz";
        if (!system.equals("Linux") || suffix.isEmpty() || Binaries.class.getResource(name) == null) {
            throw new PostgresFault(
                    "Assay brings no PostgreSQL for %s on %s: set QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD to use"
                                    .formatted(system, processor)
                            + " one of your own.");
        }
        return name;
    }

    private static String digest(String archive) throws IOException {
        try (var in = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(String archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(open(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = folder.resolve(entry.getName()).normalize();
                if (!path.startsWith(folder)) {
                    throw new IOException("PostgreSQL's archive names a file outside of itself: " + entry.getName());
                }
                Files.createDirectories(entry.isDirectory() ? path : path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else if (entry.isFile()) {
                    Files.copy(tar, path);
                    boolean program = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(path, program ? OPEN : READABLE);
                }
            }
        }
    }

    /** Lets other accounts look into the folders, whatever the umask. */
    private static void open(Path root) throws IOException {
        try (var folders = Files.find(root, 9, (path, attributes) -> attributes.isDirectory())) {
            for (Path folder : (Iterable<Path>) folders::iterator) {
                Files.setPosixFilePermissions(folder, OPEN);
            }
        }
    }

    private static InputStream open(String archive) {
        return Objects.requireNonNull(Binaries.class.getResourceAsStream(archive), archive);
    }
}
