package dev.assay.language;

import java.util.List;

/** A language's description is wrong; the message names every file and line. */
public final class InvalidLanguage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidLanguage(List<String> problems) {
        super(String.join("\n", problems));
    }
}
