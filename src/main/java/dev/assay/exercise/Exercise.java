package dev.assay.exercise;

import dev.assay.exercise.sample.SampleSubmission;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A whole, checked exercise. {@code digest} is {@code sha256:…} over the package's files; {@code starters} maps a language to its files by
 * name; the statement is Markdown.
 */
public record Exercise(
        String slug,
        String digest,
        String title,
        String step,
        Difficulty difficulty,
        String statement,
        Kind kind,
        List<String> languages,
        Checker checker,
        ExerciseLimits limits,
        List<TestGroup> groups,
        Map<String, Map<String, String>> starters,
        List<SampleSubmission> samples) {

    /** How hard it is meant to be. */
    public enum Difficulty {
        EASY,
        MEDIUM,
        HARD
    }

    /** One without a package behind it, in any language. */
    public static Exercise of(String slug, Kind kind, Checker checker, ExerciseLimits limits, List<TestGroup> groups) {
        return new Exercise(
                slug, "", slug, "", Difficulty.EASY, "", kind, List.of(), checker, limits, groups, Map.of(), List.of());
    }

    /** The same exercise with other limits and groups. */
    public Exercise with(ExerciseLimits otherLimits, List<TestGroup> otherGroups) {
        return new Exercise(
                slug,
                digest,
                title,
                step,
                difficulty,
                statement,
                kind,
                languages,
                checker,
                otherLimits,
                otherGroups,
                starters,
                samples);
    }

    /** All groups' points together. */
    public int maxScore() {
        return groups.stream().mapToInt(TestGroup::points).sum();
    }

    /** The file names a submission in this language may have. */
    public Set<String> allowedFiles(String language) {
        return starters.getOrDefault(language, Map.of()).keySet();
    }
}
