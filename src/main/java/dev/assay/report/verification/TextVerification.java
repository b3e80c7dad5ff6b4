package dev.assay.report.verification;

import dev.assay.judging.checking.VisibleText;
import dev.assay.verify.Complaint;
import dev.assay.verify.Complaint.Rule;
import dev.assay.verify.Margin;
import dev.assay.verify.Slowest;
import dev.assay.verify.Trial;
import dev.assay.verify.Verification;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Verifications for a person at a terminal: a line for each submission, then what there is to say about them. */
final class TextVerification {
    private final StringBuilder text = new StringBuilder();

    private TextVerification() {}

    static String write(List<Verification> verifications, boolean matrix) {
        var report = new TextVerification();
        verifications.forEach(verification -> report.one(verification, matrix));
        if (verifications.size() > 1) {
            String verdicts = Words.verdicts(verifications);
            report.text.append(verdicts).append(verdicts.isEmpty() ? "" : "\n");
            report.text.append(Words.summary(verifications)).append('\n');
        }
        return report.text.toString();
    }

    private void one(Verification verification, boolean matrix) {
        text.append(VisibleText.line(verification.slug())).append('\n');
        trials(verification.trials());
        margins(verification.margins());
        if (!verification.kills().submissions().isEmpty() && (matrix || says(verification))) {
            text.append('\n').append(MatrixText.write(verification.kills()));
        }
        if (!verification.complaints().isEmpty()) {
            text.append('\n');
        }
        for (Complaint complaint : verification.complaints()) {
            text.append(complaint.isError() ? "  ERROR    " : "  warning  ")
                    .append(Words.where(complaint))
                    .append(Words.message(complaint))
                    .append('\n');
        }
        text.append("\n  ").append(Words.summary(verification)).append("\n\n");
    }

    /** Whether the matrix explains something: a test without a kill, or a wrong submission that none kills. */
    private static boolean says(Verification verification) {
        return verification.complaints().stream().anyMatch(complaint -> complaint.rule() == Rule.KILLS)
                || verification.trials().stream()
                        .anyMatch(trial -> trial.expected().wrong() && !trial.ok());
    }

    private void trials(List<Trial> trials) {
        if (trials.isEmpty()) {
            return;
        }
        int name = Math.max(10, width(trials, trial -> VisibleText.line(trial.name())));
        int verdict = Math.max(7, width(trials, trial -> Words.verdict(trial.judgement())));
        int score = Math.max(5, width(trials, trial -> Words.score(trial.judgement())));
        text.append("    %s  %s  %s  %10s  slowest test\n"
                .formatted(
                        padded("submission", name),
                        padded("verdict", verdict),
                        " ".repeat(score - 5) + "score",
                        "CPU time"));
        for (Trial trial : trials) {
            Optional<Slowest> slowest = Words.slowest(trial);
            String line = "  %s %s  %s  %s  %10s  %s"
                    .formatted(
                            trial.ok() ? "✓" : "✗",
                            padded(VisibleText.line(trial.name()), name),
                            padded(Words.verdict(trial.judgement()), verdict),
                            " ".repeat(score - Words.score(trial.judgement()).length())
                                    + Words.score(trial.judgement()),
                            slowest.map(Words::time).orElse(""),
                            slowest.map(Slowest::test).orElse(""));
            text.append(line.stripTrailing()).append('\n');
        }
    }

    private void margins(List<Margin> all) {
        List<Margin> margins = all.stream()
                .filter(margin -> margin.slowestAccepted().isPresent()
                        || margin.fastestTooSlow().isPresent())
                .toList();
        if (!margins.isEmpty()) {
            text.append('\n');
        }
        int language = width(margins, Margin::language);
        for (Margin margin : margins) {
            text.append("  %s  limit %8s%s%s\n"
                    .formatted(
                            padded(margin.language(), language),
                            Words.millis(margin.limitMillis()),
                            bound(", slowest accepted ", margin.slowestAccepted()),
                            bound(", fastest too slow ", margin.fastestTooSlow())));
        }
    }

    private static String bound(String what, Optional<Margin.Bound> bound) {
        return bound.map(one -> what + Words.time(one.slowest()) + " (" + VisibleText.line(one.submission()) + ")")
                .orElse("");
    }

    private static <T> int width(List<T> rows, Function<T, String> cell) {
        return rows.stream().map(cell).mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}
