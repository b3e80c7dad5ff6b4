package dev.assay.exercise.folder;

import dev.assay.exercise.ExerciseProblem;
import dev.assay.exercise.ExerciseProblem.Severity;
import dev.assay.yaml.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The problems of one package; many of one file are cut short. */
public final class ProblemList {
    private static final int SHOWN_PER_FILE = 50;
    private static final int LONGEST = 500;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private final List<ExerciseProblem> problems = new ArrayList<>();
    private final Map<String, Integer> perFile = new HashMap<>();
    private int errors;

    public void error(String file, int line, String message) {
        errors++;
        add(Severity.ERROR, file, line, message);
    }

    public void warning(String file, int line, String message) {
        add(Severity.WARNING, file, line, message);
    }

    /** Collects the errors of one file. */
    public Problems in(String file) {
        return (line, message) -> error(file, line, message);
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    public int errors() {
        return errors;
    }

    /** By file and line. */
    public List<ExerciseProblem> list() {
        var all = new ArrayList<>(problems);
        perFile.forEach((file, count) -> {
            if (count > SHOWN_PER_FILE) {
                all.add(new ExerciseProblem(
                        Severity.ERROR,
                        file,
                        Integer.MAX_VALUE,
                        "and " + (count - SHOWN_PER_FILE) + " problems more in this file"));
            }
        });
        all.sort(Comparator.comparing(ExerciseProblem::file).thenComparingInt(ExerciseProblem::line));
        all.replaceAll(problem -> problem.line() < Integer.MAX_VALUE
                ? problem
                : new ExerciseProblem(problem.severity(), problem.file(), 0, problem.message()));
        return List.copyOf(all);
    }

    /** What a package says may be long, and may have characters in it that a terminal obeys. */
    private static String shown(String message) {
        String cut = message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
        return CONTROL.matcher(cut).replaceAll("\uFFFD");
    }

    private void add(Severity severity, String file, int line, String message) {
        if (perFile.merge(file, 1, Integer::sum) <= SHOWN_PER_FILE) {
            problems.add(new ExerciseProblem(severity, file, line, shown(message)));
        }
    }
}
