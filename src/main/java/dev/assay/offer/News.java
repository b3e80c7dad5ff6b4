package dev.assay.offer;

import dev.assay.exercise.ExerciseProblem;
import dev.assay.exercise.ExerciseProblem.Severity;
import dev.assay.exercise.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What an operator's log says about a catalogue.
 *
 * @param complaints what keeps packages from being offered and was not said before, a line for each problem
 * @param summary what is offered, in one line
 */
record News(List<String> complaints, String summary) {
    private static final int MOST_PROBLEMS = 20;
    private static final int MOST_NAMES = 10;

    static News first(Catalogue now) {
        return new News(complaints(Map.of(), now), counts(now));
    }

    static News between(Catalogue before, Catalogue now) {
        Map<String, String> old = before.digests();
        Map<String, String> present = now.digests();
        var parts = new ArrayList<String>();
        parts.add(counts(now));
        names(parts, "new", present.keySet(), slug -> !old.containsKey(slug));
        names(parts, "changed", present.keySet(), slug -> {
            String digest = old.get(slug);
            return digest != null && !digest.equals(present.get(slug));
        });
        names(parts, "no longer", old.keySet(), slug -> !present.containsKey(slug));
        return new News(complaints(before.broken(), now), String.join("; ", parts));
    }

    private static String counts(Catalogue now) {
        return "Exercises on offer: %d, broken: %d"
                .formatted(now.exercises().size(), now.broken().size());
    }

    private static void names(List<String> parts, String word, Collection<String> slugs, Predicate<String> wanted) {
        List<String> found = new TreeSet<>(slugs).stream().filter(wanted).toList();
        if (!found.isEmpty()) {
            String more = found.size() > MOST_NAMES ? " and %d more".formatted(found.size() - MOST_NAMES) : "";
            parts.add(word + ": " + String.join(", ", found.subList(0, Math.min(found.size(), MOST_NAMES))) + more);
        }
    }

    private static List<String> complaints(Map<String, List<ExerciseProblem>> before, Catalogue now) {
        var lines = new ArrayList<String>();
        now.broken().forEach((slug, problems) -> {
            if (!problems.equals(before.get(slug))) {
                var errors = problems.stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList();
                errors.stream().limit(MOST_PROBLEMS).forEach(problem -> lines.add(line(slug, problem)));
                if (errors.size() > MOST_PROBLEMS) {
                    lines.add("Not offered: %s: and %d problems more, see /api/v1/exercise-problems"
                            .formatted(plain(slug), errors.size() - MOST_PROBLEMS));
                }
            }
        });
        return lines;
    }

    private static String line(String slug, ExerciseProblem problem) {
        if (slug.equals(Catalogue.FOLDER)) {
            return plain(problem.message());
        }
        String place = problem.file().equals(".")
                ? ""
                : problem.file() + (problem.line() > 0 ? ":" + problem.line() : "") + ": ";
        return plain("Not offered: " + slug + ": " + place + problem.message());
    }

    /** Authors write what stands here: it must not look like a line of the log. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", "?");
    }
}
