package dev.assay.report;

import java.util.List;

/** The formats a list of judgements can be written in. */
public enum Format {
    TEXT,
    JSON,
    JUNIT,
    CSV,
    MARKDOWN;

    /** The whole document, ending in a line feed; {@code title} names what was judged. */
    public String write(String title, List<Named> rows) {
        return switch (this) {
            case TEXT -> TextReport.write(rows);
            case JSON -> JsonReport.write(rows);
            case JUNIT -> JUnitReport.write(title, rows);
            case CSV -> CsvReport.write(rows);
            case MARKDOWN -> MarkdownReport.write(title, rows);
        };
    }
}
