package dev.assay.report;

import dev.assay.judging.Judgement;
import dev.assay.judging.checking.VisibleText;
import java.util.List;

/** A table for a merge request's comment or a job summary. */
final class MarkdownReport {
    private MarkdownReport() {}

    static String write(String title, List<Named> rows) {
        var text = new StringBuilder(
                "## %s\n\n| submission | language | verdict | score |\n|---|---|---|---:|\n".formatted(escape(title)));
        for (Named row : rows) {
            Judgement j = row.judgement();
            text.append(
                    j == null
                            ? "| %s |  | %s |  |\n".formatted(escape(row.name()), escape("FAILED: " + row.failure()))
                            : "| %s | %s | %s | %d / %d |\n"
                                    .formatted(escape(row.name()), j.language(), j.verdict(), j.score(), j.maxScore()));
        }
        long accepted = rows.stream().filter(Named::accepted).count();
        return text.append("\n%d of %d accepted\n".formatted(accepted, rows.size()))
                .toString();
    }

    private static String escape(String text) {
        return VisibleText.line(text).replaceAll("([\\\\`*_{}\\[\\]<>|#])", "\\\\$1");
    }
}
