package dev.assay.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** Who runs PostgreSQL: oneself, but {@code nobody} instead of root, as which PostgreSQL refuses to run. */
enum Account {
    SELF,
    NOBODY;

    static Account current() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid")) ? NOBODY : SELF;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A command as this account, in a session of its own, so that a terminal's Ctrl-C does not reach it. */
    ProcessBuilder command(Path folder, List<String> words) {
        var command = new ArrayList<>(List.of("setsid"));
        if (this == NOBODY) {
            command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups", "--inh-caps=-all"));
            command.addAll(List.of("--no-new-privs", "--"));
        }
        command.addAll(words);
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /** Makes a folder that only this account, and root, can enter. */
    void createFolder(Path folder) throws IOException {
        Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        if (this == NOBODY) {
            var accounts = folder.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(folder, accounts.lookupPrincipalByName("nobody"));
        }
    }

    /** Whether this account can get at a folder by its absolute path. */
    boolean reaches(Path folder) throws IOException {
        if (this == SELF) {
            return true;
        }
        for (Path path = folder.toRealPath(); path != null; path = path.getParent()) {
            if (!Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }
}
