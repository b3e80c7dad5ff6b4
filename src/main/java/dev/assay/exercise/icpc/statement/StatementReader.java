package dev.assay.exercise.icpc.statement;

import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.icpc.problem.Constants;
import dev.assay.yaml.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the statement: one that can be shown rather than a PDF, in English rather than in another language. */
public final class StatementReader {
    private static final Pattern FILE = Pattern.compile(
            "(?:(?:problem_statement|statement)/)?problem(?:\\.([A-Za-z]{2,3}(?:-[A-Za-z]{2})?))?\\.(md|tex|html|txt|pdf)");
    private static final List<String> FORMS = List.of("md", "tex", "html", "txt", "pdf");
    private static final int LONGEST = 1_000_000;
    private static final Pattern SAMPLES = Pattern.compile("\\{\\{(nextsample|remainingsamples)}}");
    private static final Pattern NAME =
            Pattern.compile("\\\\problemname\\{([^{}\\\\$]{1,100})}|%% plainproblemname: ?([^\\n]{1,100})");

    private final PackageFiles files;
    private final Constants constants;
    private final ProblemList problems;

    public StatementReader(PackageFiles files, Constants constants, ProblemList problems) {
        this.files = files;
        this.constants = constants;
        this.problems = problems;
    }

    private record Found(String path, String language, String form) {
        int rank() {
            return (form.equals("pdf") ? 10 : 0) + (language.equals("en") ? 0 : language.startsWith("en-") ? 1 : 2);
        }
    }

    public Statement read() {
        Optional<Found> best = Stream.of("statement", "problem_statement", "problem.pdf", "problem.html", "problem.txt")
                .flatMap(place -> files.has(place) ? Stream.of(place) : files.below(place).stream())
                .flatMap(path -> found(path).stream())
                .min(Comparator.comparingInt(Found::rank)
                        .thenComparingInt(found -> FORMS.indexOf(found.form()))
                        .thenComparing(Found::path));
        if (best.isEmpty()) {
            problems.error(
                    "statement",
                    0,
                    "holds no problem.en.md, problem.en.tex or the like: write what the learner has to do");
            return new Statement("", Optional.empty());
        }
        Found found = best.get();
        return found.form().equals("pdf") ? pdf(found.path()) : text(found);
    }

    private static Optional<Found> found(String path) {
        Matcher matcher = FILE.matcher(path);
        return matcher.matches()
                ? Optional.of(new Found(path, matcher.group(1) == null ? "en" : matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    private Statement text(Found found) {
        String text = files.text(found.path(), problems);
        if (text == null) {
            return new Statement("", Optional.empty());
        }
        String whole = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (whole.isBlank() || whole.length() > LONGEST) {
            String why = whole.isBlank() ? "is blank" : "has more than a million characters";
            problems.error(found.path(), 0, why + ": write what the learner has to do");
            return new Statement("", Optional.empty());
        }
        String markdown = switch (found.form()) {
            case "md" -> SAMPLES.matcher(constants.in(whole)).replaceAll("");
            case "tex" -> note(Latex.markdown(whole, constants), "LaTeX", found.path());
            case "html" -> note(Html.markdown(whole), "HTML", found.path());
            default -> Markdown.code(whole);
        };
        return new Statement(markdown, found.form().equals("tex") ? name(whole) : Optional.empty());
    }

    private static String note(String markdown, String from, String path) {
        return "%s\n\n*Converted from %s; the original is `%s` in the package.*\n"
                .formatted(markdown.strip(), from, path);
    }

    private static Optional<String> name(String latex) {
        Matcher matcher = NAME.matcher(latex);
        Optional<String> name = Optional.empty();
        while (matcher.find()) {
            String plain = matcher.group(2);
            name = plain == null ? name.or(() -> Optional.of(matcher.group(1).strip())) : Optional.of(plain.strip());
        }
        return name.filter(Value::isLabel);
    }

    private Statement pdf(String path) {
        problems.warning(path, 0, "cannot be shown to learners: give the statement as Markdown, problem.en.md");
        return new Statement(
                "The statement is a PDF, which is not shown here: `" + path + "` in the package.\n", Optional.empty());
    }
}
