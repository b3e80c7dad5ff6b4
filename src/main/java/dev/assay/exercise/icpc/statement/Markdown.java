package dev.assay.exercise.icpc.statement;

/** What is written the same way whatever a statement is converted from. */
final class Markdown {
    private static final String FENCE = "```";

    private Markdown() {}

    /** A block of text that stays as it is. */
    static String code(String text) {
        return FENCE + "\n" + text.replace(FENCE, "'''").stripTrailing() + "\n" + FENCE + "\n";
    }

    /** With single blank lines, and no line indented so far that it would be code, but for what is code. */
    static String tidy(String markdown) {
        var tidy = new StringBuilder();
        boolean code = false;
        boolean blank = true;
        for (String line : markdown.lines().toList()) {
            boolean fence = line.startsWith(FENCE);
            if (code || !blank || !line.isBlank()) {
                boolean item = line.stripLeading().startsWith("- ")
                        || line.stripLeading().startsWith("1. ");
                boolean breaks = line.endsWith("  ") && !line.isBlank();
                String text = item ? line.stripTrailing() : breaks ? line.stripLeading() : line.strip();
                tidy.append(code && !fence ? line : text).append('\n');
            }
            code ^= fence;
            blank = line.isBlank();
        }
        return tidy.toString().strip() + "\n";
    }
}
