package dev.assay.cli;

import dev.assay.report.Named;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells on standard error how far a batch is: one line that is rewritten on a terminal, a line for every tenth elsewhere. */
final class Progress {
    private static final int WIDTH = 30;
    private final PrintStream err = System.err;
    private final boolean terminal = onTerminal();
    private final int total;
    private int done;
    private int accepted;

    Progress(int total) {
        this.total = total;
    }

    synchronized void done(Named row) {
        done++;
        accepted += row.accepted() ? 1 : 0;
        if (terminal) {
            int filled = WIDTH * done / total;
            err.printf(
                    "\r[%s%s] %d/%d, %d accepted",
                    "#".repeat(filled), ".".repeat(WIDTH - filled), done, total, accepted);
        } else if (done * 10 / total != (done - 1) * 10 / total) {
            err.printf("%d/%d judged, %d accepted%n", done, total, accepted);
        }
    }

    void end() {
        if (terminal) {
            err.println();
        }
    }

    /** Java 21 can't tell standard error's kind; Linux can. Elsewhere: not one. */
    private static boolean onTerminal() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
