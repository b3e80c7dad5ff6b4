package dev.assay.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Says what kept PostgreSQL from starting, and what to do about it. */
final class Faults {
    private static final int LINES = 12;

    private Faults() {}

    static PostgresFault of(Path folder, IOException cause) {
        return new PostgresFault(explain(folder, cause.toString()), cause);
    }

    static PostgresFault of(Path folder, String output) {
        return new PostgresFault(explain(folder, output));
    }

    private static String explain(Path folder, String output) {
        List<String> lines = output.strip().lines().toList();
        String tail = String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        return "The embedded PostgreSQL in %s does not start. %s\n%s".formatted(folder, advice(folder, output), tail);
    }

    private static String advice(Path folder, String output) {
        if (output.contains("No space left on device") || output.contains("Disk quota exceeded")) {
            return "The disk is full: about 200 MB are needed (%d MB are free). Free some, or choose another folder."
                    .formatted(folder.toFile().getUsableSpace() >> 20);
        }
        if (output.contains("Address already in use")) {
            return "Its port is taken by another program: stop that one, or choose another port.";
        }
        if (output.contains("incompatible with server")) {
            return "The data was written by another major version: start it with the Assay that wrote it and dump it, or choose a new folder.";
        }
        if (output.contains("setsid") || output.contains("setpriv")) {
            return "The programs setsid and setpriv are needed: install the package util-linux.";
        }
        if (output.contains("Permission denied")
                || output.contains("AccessDenied")
                || output.contains("Read-only file system")) {
            return "Assay may not write there: change the folder's owner, or choose another folder.";
        }
        return "To use a PostgreSQL of your own, set QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD. It said:";
    }
}
