package dev.assay.report;

import dev.assay.judging.checking.VisibleText;

/** Texts of others within Markdown. */
public final class Markdown {
    private Markdown() {}

    /** The text in one line, showing what it holds and meaning nothing. */
    public static String escape(String text) {
        return VisibleText.line(text).replaceAll("([\\\\`*_{}\\[\\]<>|#])", "\\\\$1");
    }
}
