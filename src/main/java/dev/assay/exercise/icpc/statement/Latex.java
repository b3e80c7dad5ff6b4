package dev.assay.exercise.icpc.statement;

import dev.assay.exercise.icpc.problem.Constants;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * LaTeX as Markdown, as far as statements use it: sections, lists, emphasis, code, formulas as code, tables as text. A command that is not known leaves its arguments.
 * Takes time linear in the text.
 */
final class Latex {
    private static final int DEEPEST = 20;
    private static final int LONGEST_OPTIONS = 500;
    private static final Set<String> HEADINGS =
            Set.of("section", "subsection", "subsubsection", "paragraph", "chapter");
    private static final Map<String, String> MARKS = Map.of(
            "textbf", "**", "emph", "*", "textit", "*", "textsl", "*", "texttt", "`", "t", "`", "underline", "*");
    private static final Map<String, String> SYMBOLS = Map.of(
            "ldots",
            "…",
            "dots",
            "…",
            "textellipsis",
            "…",
            "quad",
            " ",
            "qquad",
            " ",
            "textbackslash",
            "\\\\",
            "S",
            "§",
            "LaTeX",
            "LaTeX");
    private static final Set<String> DROPPED =
            Set.of("problemname", "label", "vspace", "hspace", "vspace*", "hspace*", "def");
    private static final Set<String> VERBATIM = Set.of("verbatim", "lstlisting", "Verbatim");
    private static final Set<String> FORMULAS = Set.of("equation", "equation*", "align", "align*", "displaymath");
    private static final Set<String> TITLED = Set.of("Input", "Output", "Interaction");

    private final String text;
    private final int[] closing;
    private final Constants constants;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> lists = new ArrayDeque<>();
    private int at;
    private int depth;

    private Latex(String text, Constants constants) {
        this.text = text;
        this.closing = LatexText.closing(text);
        this.constants = constants;
    }

    static String markdown(String latex, Constants constants) {
        var whole = new Latex(latex.replace("\r\n", "\n"), constants);
        whole.walk(whole.text.length());
        return Markdown.tidy(whole.out.toString());
    }

    private void walk(int end) {
        while (at < end) {
            char c = text.charAt(at);
            switch (c) {
                case '\\' -> command(end);
                case '%' -> at = LatexText.after(text, "\n", at, end);
                case '$' -> formula(text.startsWith("$$", at) ? "$$" : "$", end);
                case '{', '}' -> at++;
                case '~' -> put(" ", 1);
                case '`' -> put(text.startsWith("``", at) ? "“" : "‘", text.startsWith("``", at) ? 2 : 1);
                case '\'' -> put(text.startsWith("''", at) ? "”" : "'", text.startsWith("''", at) ? 2 : 1);
                case '-' -> dashes();
                case '*', '_', '<', '[', ']', '#' -> put("\\" + c, 1);
                default -> put(String.valueOf(c), 1);
            }
        }
    }

    private void put(String written, int read) {
        out.append(written);
        at += read;
    }

    private void dashes() {
        int length = text.startsWith("---", at) ? 3 : text.startsWith("--", at) ? 2 : 1;
        put(length == 3 ? "—" : length == 2 ? "–" : "-", length);
    }

    private void command(int end) {
        String name = LatexText.command(text, at, end);
        at += 1 + name.length();
        switch (name) {
            case "begin" -> begin(argument(), end);
            case "end" -> end(argument());
            case "item" -> item(end);
            case "\\" -> out.append("  \n");
            case "(" -> formula("\\)", end);
            case "[" -> formula("\\]", end);
            case "url" -> out.append('<').append(argument()).append('>');
            case "href" -> link(argument());
            case "illustration" -> {
                argument();
                figure(argument());
            }
            case "includegraphics" -> {
                options();
                figure(argument());
            }
            case "constant" -> out.append(constants.get(argument()));
            case "footnote" -> marked(" (", ")");
            case "verb" -> verb(end);
            default -> other(name);
        }
    }

    private void other(String name) {
        String plain = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
        if (HEADINGS.contains(plain)) {
            marked("\n\n## ", "\n\n");
        } else if (MARKS.containsKey(name) && opens()) {
            marked(MARKS.get(name), MARKS.get(name));
        } else if (DROPPED.contains(name)) {
            argument();
        } else if (SYMBOLS.containsKey(name)) {
            out.append(SYMBOLS.get(name));
        } else if (name.length() == 1 && !Character.isLetter(name.charAt(0))) {
            out.append("*_#`<[]".contains(name) ? "\\" + name : ",;:! ".contains(name) ? " " : name);
        }
    }

    /** The argument that follows, converted, between two marks. */
    private void marked(String before, String after) {
        if (!opens()) {
            return;
        }
        int end = closing[at];
        out.append(before);
        if (before.equals("`")) {
            out.append(LatexText.plain(text.substring(at + 1, end)));
        } else if (depth < DEEPEST) {
            depth++;
            at++;
            walk(end);
            depth--;
        } else {
            out.append(LatexText.plain(text.substring(at + 1, end)));
        }
        out.append(after);
        at = end + 1;
    }

    private void begin(String environment, int end) {
        if (VERBATIM.contains(environment)) {
            options();
            block(take("\\end{" + environment + "}", end));
        } else if (FORMULAS.contains(environment)) {
            block(LatexText.formula(take("\\end{" + environment + "}", end)));
        } else if (environment.startsWith("tabular")) {
            argument();
            block(LatexText.table(take("\\end{" + environment + "}", end)));
        } else if (TITLED.contains(environment)) {
            out.append("\n\n## ").append(environment).append("\n\n");
        } else if (environment.equals("itemize") || environment.equals("enumerate")) {
            options();
            lists.push(environment);
        } else {
            options();
            while (opens()) {
                argument();
            }
        }
    }

    private void end(String environment) {
        if (environment.equals(lists.peek())) {
            lists.pop();
        }
        out.append("\n\n");
    }

    private void formula(String until, int end) {
        at += until.startsWith("$") ? until.length() : 0;
        String formula = LatexText.formula(take(until, end));
        if (until.equals("$") || until.equals("\\)")) {
            out.append('`').append(formula).append('`');
        } else {
            block(formula);
        }
    }

    private void block(String written) {
        String text = written.lines().dropWhile(String::isBlank).collect(Collectors.joining("\n"));
        out.append("\n\n").append(Markdown.code(text)).append('\n');
    }

    private void item(int end) {
        String mark = "enumerate".equals(lists.peek()) ? "1. " : "- ";
        int inside = Math.clamp(lists.size() - 1, 0, DEEPEST);
        out.append("\n").append("   ".repeat(inside)).append(mark);
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void link(String address) {
        marked("[", "](" + address + ")");
    }

    private void figure(String file) {
        out.append("\n\n*Figure: ").append(file.replace("_", "\\_")).append("*\n\n");
        marked("", "\n\n");
    }

    private void verb(int end) {
        if (at < end) {
            String quote = text.substring(at, at + 1);
            at++;
            out.append('`').append(take(quote, end)).append('`');
        }
    }

    /** The text up to a mark, or to the end without one. */
    private String take(String until, int end) {
        int found = text.indexOf(until, at);
        int stop = found < 0 || found > end ? end : found;
        String taken = text.substring(Math.min(at, stop), stop);
        at = Math.min(end, stop + until.length());
        return taken;
    }

    private boolean opens() {
        return at < text.length() && text.charAt(at) == '{' && closing[at] > at;
    }

    private String argument() {
        if (!opens()) {
            return "";
        }
        String argument = text.substring(at + 1, closing[at]);
        at = closing[at] + 1;
        return argument;
    }

    private void options() {
        int end = Math.min(text.length(), at + LONGEST_OPTIONS);
        int close = at < end && text.charAt(at) == '[' ? text.indexOf(']', at, end) : -1;
        at = close < 0 ? at : close + 1;
    }
}
