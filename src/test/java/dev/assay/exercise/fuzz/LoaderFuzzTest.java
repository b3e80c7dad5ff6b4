package dev.assay.exercise.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.ExerciseProblem;
import dev.assay.exercise.ExerciseProblem.Severity;
import dev.assay.exercise.Loaded;
import dev.assay.exercise.PackageLoader;
import dev.assay.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Correct packages with random faults in them: whatever is in a folder, the loader gives an exercise or says what is wrong with it and where. Another
 * seed and more rounds are tried with {@code -Dassay.fuzz.seed=7 -Dassay.fuzz.rounds=100000}.
 */
final class LoaderFuzzTest {
    private static final long SEED = Long.getLong("assay.fuzz.seed", 2026);
    private static final int ROUNDS = Integer.getInteger("assay.fuzz.rounds", 2_000);
    private static final int LONGEST_MESSAGE = 600;
    private static final int MOST_PER_FILE = 51;

    private static final Languages LANGUAGES = Languages.load(Path.of("sandbox-images"));

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void whatever_is_in_a_folder_is_an_exercise_or_a_list_of_problems(@TempDir Path folder, TestReporter reporter)
            throws IOException {
        reporter.publishEntry("assay.fuzz.seed", Long.toString(SEED));
        List<SortedMap<String, byte[]>> originals = Originals.all(folder.resolve("originals"));
        List<Place> places = IntStream.range(0, originals.size())
                .mapToObj(i -> new Place(folder.resolve("p" + i)))
                .toList();
        int whole = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var random = new SplittableRandom(SEED * 1_000_003 + round);
            int which = round % originals.size();
            var files = new TreeMap<>(originals.get(which));
            List<String> done = new Faults(random).into(files);
            Path place = places.get(which).of(files);
            whole += check(place, files, "seed " + SEED + ", round " + round + ", package " + which + ": " + done)
                    ? 1
                    : 0;
        }
        assertThat(whole).as("rounds that left an exercise").isBetween(ROUNDS / 20, ROUNDS * 4 / 5);
    }

    @Test
    void the_originals_are_exercises(@TempDir Path folder) throws IOException {
        List<SortedMap<String, byte[]>> originals = Originals.all(folder.resolve("originals"));
        for (int i = 0; i < originals.size(); i++) {
            Path place = new Place(folder.resolve("p" + i)).of(originals.get(i));
            assertThat(PackageLoader.load(place, "a", LANGUAGES))
                    .as("package " + i)
                    .isInstanceOf(Loaded.Ok.class);
        }
    }

    /** Whether it is an exercise. */
    private static boolean check(Path place, SortedMap<String, byte[]> files, String what) {
        Loaded loaded;
        try {
            loaded = PackageLoader.load(place, "a", LANGUAGES);
        } catch (RuntimeException | Error e) {
            throw new AssertionError("the loader threw; " + what, e);
        }
        assertThat(loaded.problems()).as(what).allSatisfy(problem -> place(problem, files));
        assertThat(loaded.problems().stream()
                                .map(ExerciseProblem::file)
                                .distinct()
                                .count()
                        * MOST_PER_FILE)
                .as(what)
                .isGreaterThanOrEqualTo(loaded.problems().size());
        switch (loaded) {
            case Loaded.Broken broken ->
                assertThat(broken.problems())
                        .as(what)
                        .extracting(ExerciseProblem::severity)
                        .contains(Severity.ERROR);
            case Loaded.Ok ok -> whole(ok.exercise(), what);
        }
        return loaded instanceof Loaded.Ok;
    }

    private static void whole(Exercise exercise, String what) {
        assertThat(exercise.groups())
                .as(what)
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.cases()).isNotEmpty());
        assertThat(exercise.maxScore()).as(what).isPositive();
        assertThat(exercise.languages()).as(what).isNotEmpty();
        assertThat(exercise.digest()).as(what).startsWith("sha256:");
    }

    /** A problem is in a file or folder of the package, or says that one should be there, and stands on one of its lines. */
    private static void place(ExerciseProblem problem, SortedMap<String, byte[]> files) {
        assertThat(problem.message())
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(LONGEST_MESSAGE)
                .doesNotMatch("(?s).*\\p{Cc}.*");
        Path file = Path.of(problem.file());
        assertThat(file).isRelative().isEqualTo(file.normalize());
        assertThat(file.startsWith("..")).isFalse();
        if (problem.line() != 0) {
            assertThat(files).containsKey(problem.file());
            assertThat(problem.line()).isBetween(1, lines(files.getOrDefault(problem.file(), new byte[0])));
        }
    }

    /** As editors count them: what follows the last line end is a line, too. */
    private static int lines(byte[] content) {
        return new String(content, UTF_8).split("\r\n|[\r\n\u0085\u2028\u2029]", -1).length;
    }

    /** A folder that becomes one package after the other; only what differs is written. */
    private static final class Place {
        private final Path folder;
        private final Map<String, byte[]> there = new HashMap<>();

        Place(Path folder) {
            this.folder = folder;
        }

        Path of(SortedMap<String, byte[]> files) throws IOException {
            for (String name : List.copyOf(there.keySet())) {
                if (there.get(name) != files.get(name)) {
                    there.remove(name);
                    Path path = folder.resolve(name);
                    while (path != null && !path.equals(folder) && isFileOrEmpty(path)) {
                        Files.delete(path);
                        path = path.getParent();
                    }
                }
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (there.put(file.getKey(), file.getValue()) == null) {
                    Path path = folder.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.write(path, file.getValue());
                }
            }
            return folder;
        }

        private static boolean isFileOrEmpty(Path path) throws IOException {
            if (!Files.isDirectory(path)) {
                return true;
            }
            try (Stream<Path> inside = Files.list(path)) {
                return inside.findAny().isEmpty();
            }
        }
    }
}
