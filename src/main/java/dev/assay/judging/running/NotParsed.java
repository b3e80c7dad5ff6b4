package dev.assay.judging.running;

import dev.assay.judging.workbench.Compiled;

/** Ends a judgement: what failed its first test was never a program. */
public final class NotParsed extends RuntimeException {
    private final transient Compiled compiled;

    NotParsed(Compiled compiled) {
        super("the program cannot be parsed", null, false, false);
        this.compiled = compiled;
    }

    /** What the language says to the source. */
    public Compiled compiled() {
        return compiled;
    }
}
