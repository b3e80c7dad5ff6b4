package dev.assay.report.verification;

import dev.assay.judging.checking.VisibleText;
import dev.assay.judging.judgement.Verdict;
import dev.assay.verify.KillMatrix;

/** The kill matrix with a column for each wrong submission and a line for each test. */
final class MatrixText {
    private static final String COLUMNS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String LEGEND =
            "  which test fails which submission: W wrong answer, P partial, R runtime error, T time, M memory, O output, . accepted, - not run\n";

    private MatrixText() {}

    static String write(KillMatrix matrix) {
        var text = new StringBuilder(LEGEND);
        for (int from = 0; from < matrix.submissions().size(); from += COLUMNS.length()) {
            part(text, matrix, from, Math.min(matrix.submissions().size(), from + COLUMNS.length()));
        }
        return text.toString();
    }

    private static void part(StringBuilder text, KillMatrix matrix, int from, int to) {
        int width =
                matrix.rows().stream().mapToInt(row -> name(row).length()).max().orElse(0);
        text.append(" ".repeat(width + 6)).append(COLUMNS, 0, to - from).append('\n');
        for (KillMatrix.Row row : matrix.rows()) {
            text.append("    ")
                    .append(name(row))
                    .append(" ".repeat(width - name(row).length() + 2));
            row.verdicts().subList(from, to).forEach(verdict -> text.append(letter(verdict)));
            text.append(matrix.idle().contains(row) ? "  fails none\n" : "\n");
        }
        for (int i = from; i < to; i++) {
            text.append("    ")
                    .append(COLUMNS.charAt(i - from))
                    .append("  ")
                    .append(VisibleText.line(matrix.submissions().get(i)))
                    .append('\n');
        }
    }

    private static String name(KillMatrix.Row row) {
        return VisibleText.line(row.group() + "/" + row.test());
    }

    private static char letter(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> '.';
            case SKIPPED -> '-';
            case PARTIAL -> 'P';
            case WRONG_ANSWER -> 'W';
            case RUNTIME_ERROR -> 'R';
            case TIME_LIMIT_EXCEEDED -> 'T';
            case MEMORY_LIMIT_EXCEEDED -> 'M';
            case OUTPUT_LIMIT_EXCEEDED -> 'O';
            case COMPILE_ERROR -> 'C';
            case JUDGE_ERROR -> 'J';
        };
    }
}
