package dev.assay.report;

import dev.assay.judging.checking.VisibleText;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Judgements for a person at a terminal: one in full, many a line each. */
public final class TextReport {
    private TextReport() {}

    /** One judgement with every test. */
    public static String write(Judgement judgement) {
        var text = new StringBuilder();
        line(text, "", judgement.compile().ok() ? null : judgement.compile().output());
        line(text, "", judgement.diagnostics());
        for (Judgement.Group group : judgement.groups()) {
            text.append("%s  %d/%d\n".formatted(group.name(), group.score(), group.maxScore()));
            group.tests().forEach(test -> test(text, test));
        }
        if (judgement.notes() != null) {
            text.append("\nnotes for the author:\n");
            judgement.notes().forEach(note -> line(text, "  ", note));
        }
        return text.append("\n%s  %d/%d  %s in %s\n"
                        .formatted(
                                judgement.verdict(),
                                judgement.score(),
                                judgement.maxScore(),
                                judgement.exercise(),
                                judgement.language()))
                .toString();
    }

    static String write(List<Named> rows) {
        int width = rows.stream()
                .mapToInt(r -> VisibleText.line(r.name()).length())
                .max()
                .orElse(1);
        var text = new StringBuilder();
        for (Named row : rows) {
            Judgement j = row.judgement();
            text.append(("%-" + width + "s  ").formatted(VisibleText.line(row.name())))
                    .append(
                            j == null
                                    ? "FAILED  " + VisibleText.line(String.valueOf(row.failure()))
                                    : "%-21s %3d/%d  %s".formatted(j.verdict(), j.score(), j.maxScore(), j.language()))
                    .append('\n');
        }
        long accepted = rows.stream().filter(Named::accepted).count();
        return text.append("\n%d of %d accepted\n".formatted(accepted, rows.size()))
                .toString();
    }

    private static void test(StringBuilder text, Judgement.Test test) {
        text.append(String.format(
                Locale.ROOT,
                "  %s %-28s %-21s %8.1f ms CPU %6.1f MiB\n",
                test.verdict() == Verdict.ACCEPTED ? "✓" : test.verdict() == Verdict.SKIPPED ? "-" : "✗",
                test.name(),
                test.verdict(),
                test.cpuMillis(),
                test.memoryBytes() / 1048576.0));
        if (test.verdict() != Verdict.ACCEPTED) {
            line(text, "", test.feedback());
            line(text, "input:    ", test.input());
            line(text, "expected: ", test.expected());
            line(text, "actual:   ", test.actual());
            line(text, "printed:  ", test.output());
        }
    }

    private static void line(StringBuilder text, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            text.append("      ")
                    .append(label)
                    .append(value.strip().replace("\n", "\n      "))
                    .append('\n');
        }
    }
}
