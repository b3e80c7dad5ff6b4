package dev.assay.exercise.icpc.statement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pieces of LaTeX that need no walk: what belongs together, formulas and tables as plain text. */
final class LatexText {
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|.)");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("le", "≤"),
            Map.entry("leq", "≤"),
            Map.entry("leqslant", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("geq", "≥"),
            Map.entry("geqslant", "≥"),
            Map.entry("ne", "≠"),
            Map.entry("neq", "≠"),
            Map.entry("times", "×"),
            Map.entry("cdot", "·"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("cdots", "…"),
            Map.entry("infty", "∞"),
            Map.entry("in", "∈"),
            Map.entry("to", "→"),
            Map.entry("rightarrow", "→"),
            Map.entry("pm", "±"),
            Map.entry("left", ""),
            Map.entry("right", ""),
            Map.entry("text", ""),
            Map.entry("mathrm", ""),
            Map.entry("texttt", ""),
            Map.entry("mathit", ""),
            Map.entry("quad", " "),
            Map.entry("hline", ""),
            Map.entry(",", " "),
            Map.entry(";", " "),
            Map.entry(" ", " "),
            Map.entry("\\", "\n"),
            Map.entry("%", "%"),
            Map.entry("#", "#"),
            Map.entry("&", "&"),
            Map.entry("$", "$"),
            Map.entry("_", "_"),
            Map.entry("{", "{"),
            Map.entry("}", "}"));

    private LatexText() {}

    /** For every opening brace the place of the one that closes it; 0 where there is none. */
    static int[] closing(String text) {
        int[] closing = new int[text.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '{' -> open.push(i);
                case '}' -> {
                    if (!open.isEmpty()) {
                        closing[open.pop()] = i;
                    }
                }
                default -> {}
            }
        }
        return closing;
    }

    /** The name of the command that a backslash begins: a word, perhaps with a star, or one character. */
    static String command(String text, int backslash, int end) {
        int at = backslash + 1;
        while (at < end && isLetter(text.charAt(at))) {
            at++;
        }
        if (at > backslash + 1) {
            return text.substring(backslash + 1, at < end && text.charAt(at) == '*' ? at + 1 : at);
        }
        return text.substring(at, Math.min(end, at + 1));
    }

    /** The place after a mark, or the end without one. */
    static int after(String text, String mark, int from, int end) {
        int found = text.indexOf(mark, from);
        return found < 0 ? end : Math.min(end, found + mark.length());
    }

    static String formula(String latex) {
        return plain(latex).replaceAll("\\s+", " ").strip();
    }

    /** Rows in lines, cells between bars. */
    static String table(String latex) {
        return plain(latex.replace("\n", " ").replaceAll("(?<!\\\\)&", " | "))
                .lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Without commands, as far as they have a sign. */
    static String plain(String latex) {
        return COMMAND.matcher(latex.replace('`', '\''))
                .replaceAll(found -> Matcher.quoteReplacement(SIGNS.getOrDefault(found.group(1), found.group())));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
