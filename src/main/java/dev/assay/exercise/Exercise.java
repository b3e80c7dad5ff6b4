package dev.assay.exercise;

import dev.assay.exercise.sample.SampleSubmission;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole, checked exercise.
 *
 * @param digest {@code sha256:…} over the package's files
 * @param statement in Markdown
 * @param limitsOf the limits of languages that have others than the rest
 * @param fileNames the names that a submission's files in a language have
 * @param starters a language's files to start from, by name
 * @param extras a language's files that lie beside every submission, by name
 * @param moreFiles other names that a submission's files may have, {@code *} standing for any characters
 * @param deadline when tests that are hidden until then can be seen
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
        Map<String, ExerciseLimits> limitsOf,
        List<TestGroup> groups,
        Map<String, Set<String>> fileNames,
        Map<String, Map<String, String>> starters,
        Map<String, Map<String, String>> extras,
        List<String> moreFiles,
        List<SampleSubmission> samples,
        @Nullable Instant deadline) {

    /** How hard it is meant to be. */
    public enum Difficulty {
        EASY,
        MEDIUM,
        HARD
    }

    /** One without a package behind it, in any language. */
    public static Exercise of(String slug, Kind kind, Checker checker, ExerciseLimits limits, List<TestGroup> groups) {
        return new Exercise(
                slug,
                "",
                slug,
                "",
                Difficulty.EASY,
                "",
                kind,
                List.of(),
                checker,
                limits,
                Map.of(),
                groups,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                null);
    }

    /** The same exercise with this many times the CPU time, and other groups. */
    public Exercise withCpuTimes(int factor, List<TestGroup> otherGroups) {
        Map<String, ExerciseLimits> looser = new HashMap<>(limitsOf);
        looser.replaceAll((language, own) -> own.withCpuTimes(factor));
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
                limits.withCpuTimes(factor),
                looser,
                otherGroups,
                fileNames,
                starters,
                extras,
                moreFiles,
                samples,
                deadline);
    }

    /** All groups' points together. */
    public int maxScore() {
        return groups.stream().mapToInt(TestGroup::points).sum();
    }

    /** The author's programs that take part in judging a submission. Generators don't: a case is made once. */
    public Stream<AuthorProgram> partners() {
        Stream<AuthorProgram> interactor =
                kind instanceof Kind.Interactive talk ? Stream.of(talk.interactor()) : Stream.empty();
        Stream<Checker> own = groups.stream()
                .flatMap(group -> group.cases().stream())
                .map(TestCase::checker)
                .filter(Objects::nonNull);
        return Stream.concat(
                interactor,
                Stream.concat(Stream.of(checker), own)
                        .filter(Checker.Program.class::isInstance)
                        .map(one -> ((Checker.Program) one).program()));
    }

    /** What a test case may use in this language. */
    public ExerciseLimits limits(String language) {
        return limitsOf.getOrDefault(language, limits);
    }

    /** The file names that a submission in this language has, without those it may have besides. */
    public Set<String> fileNames(String language) {
        return fileNames.getOrDefault(language, Set.of());
    }

    /** Whether a submission in this language may have a file of this name. */
    public boolean allows(String language, String name) {
        return fileNames(language).contains(name)
                || (!extras.getOrDefault(language, Map.of()).containsKey(name)
                        && moreFiles.stream().anyMatch(pattern -> matches(pattern, name)));
    }

    /** A submission's files together with those that lie beside it. Where a suite does, of the submission only what it may have. */
    public Map<String, byte[]> withExtras(String language, Map<String, byte[]> files) {
        Map<String, byte[]> all = new HashMap<>(files);
        extras.getOrDefault(language, Map.of()).forEach((name, text) -> all.put(name, bytes(text)));
        if (kind instanceof Kind.Unit unit) {
            all.keySet()
                    .removeIf(name -> !allows(language, name)
                            && !extras.getOrDefault(language, Map.of()).containsKey(name));
            unit.suite(language).files().forEach((name, text) -> all.put(name, bytes(text)));
        }
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Takes time linear in both: after a part of the pattern was found, looking further never helps an earlier part. */
    private static boolean matches(String pattern, String name) {
        String[] parts = pattern.split("\\*", -1);
        if (parts.length == 1) {
            return pattern.equals(name);
        }
        String first = parts[0];
        String last = parts[parts.length - 1];
        if (!name.startsWith(first) || !name.endsWith(last) || name.length() < first.length() + last.length()) {
            return false;
        }
        int from = first.length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = name.indexOf(parts[i], from);
            if (found < 0) {
                return false;
            }
            from = found + parts[i].length();
        }
        return from <= name.length() - last.length();
    }
}
