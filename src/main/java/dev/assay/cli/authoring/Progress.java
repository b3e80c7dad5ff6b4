package dev.assay.cli.authoring;

import java.io.PrintStream;

/** Tells on standard error how far a number of judgements is: one line that is rewritten on a terminal, a line for every tenth elsewhere. */
final class Progress {
    private static final int WIDTH = 30;
    private final PrintStream err = System.err;
    private final boolean terminal = Terminal.is(2);
    private final int total;
    private final String good;
    private int done;
    private int goodOnes;

    /** @param good what those are called that are as one would like them */
    Progress(int total, String good) {
        this.total = total;
        this.good = good;
    }

    synchronized void done(boolean isGood) {
        done++;
        goodOnes += isGood ? 1 : 0;
        if (terminal) {
            int filled = WIDTH * done / total;
            err.printf(
                    "\r[%s%s] %d/%d, %d %s",
                    "#".repeat(filled), ".".repeat(WIDTH - filled), done, total, goodOnes, good);
        } else if (done * 10 / total != (done - 1) * 10 / total) {
            err.printf("%d/%d judged, %d %s%n", done, total, goodOnes, good);
        }
    }

    void end() {
        if (terminal) {
            err.println();
        }
    }
}
