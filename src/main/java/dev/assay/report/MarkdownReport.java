package dev.assay.report;

import dev.assay.judging.judgement.Judgement;
import java.util.List;

/** A table for a merge request's comment or a job summary. */
final class MarkdownReport {
    private MarkdownReport() {}

    static String write(String title, List<Named> rows) {
        var text = new StringBuilder("## %s\n\n| submission | language | verdict | score |\n|---|---|---|---:|\n"
                .formatted(Markdown.escape(title)));
        for (Named row : rows) {
            Judgement j = row.judgement();
            text.append(
                    j == null
                            ? "| %s |  | %s |  |\n"
                                    .formatted(Markdown.escape(row.name()), Markdown.escape("FAILED: " + row.failure()))
                            : "| %s | %s | %s | %d / %d |\n"
                                    .formatted(
                                            Markdown.escape(row.name()),
                                            j.language(),
                                            j.verdict(),
                                            j.score(),
                                            j.maxScore()));
        }
        long accepted = rows.stream().filter(Named::accepted).count();
        return text.append("\n%d of %d accepted\n".formatted(accepted, rows.size()))
                .toString();
    }
}
