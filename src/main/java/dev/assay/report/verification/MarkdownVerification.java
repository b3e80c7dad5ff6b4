package dev.assay.report.verification;

import dev.assay.report.Markdown;
import dev.assay.verify.Complaint;
import dev.assay.verify.Trial;
import dev.assay.verify.Verification;
import java.util.List;

/** Verifications for a merge request's comment or a job summary: a table and a list for each package. */
final class MarkdownVerification {
    private MarkdownVerification() {}

    static String write(List<Verification> verifications) {
        var text = new StringBuilder();
        verifications.forEach(verification -> one(text, verification));
        return text.append(Words.summary(verifications)).append('\n').toString();
    }

    private static void one(StringBuilder text, Verification verification) {
        text.append("## %s %s\n\n%s\n\n"
                .formatted(
                        verification.ok() ? "✓" : "✗",
                        Markdown.escape(verification.slug()),
                        Words.summary(verification)));
        for (Complaint complaint : verification.complaints()) {
            text.append("- %s: %s%s\n"
                    .formatted(
                            complaint.isError() ? "**error**" : "warning",
                            Markdown.escape(Words.where(complaint)),
                            Markdown.escape(Words.message(complaint))));
        }
        if (!verification.trials().isEmpty()) {
            text.append(verification.complaints().isEmpty() ? "" : "\n")
                    .append(
                            "| | submission | language | verdict | score | slowest test |\n|---|---|---|---|---:|---|\n");
            verification.trials().forEach(trial -> row(text, trial));
        }
        text.append('\n');
    }

    private static void row(StringBuilder text, Trial trial) {
        text.append("| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        trial.ok() ? "✓" : "✗",
                        Markdown.escape(trial.name()),
                        trial.language(),
                        Markdown.escape(Words.verdict(trial.judgement())),
                        Words.score(trial.judgement()),
                        Markdown.escape(Words.slowest(trial)
                                .map(slowest -> slowest.test() + ", " + Words.time(slowest))
                                .orElse(""))));
    }
}
