package dev.assay.exercise.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.PackageFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder itself vanishes, is emptied, or is switched to another one, while others read. */
final class MovingFolderTest {
    private final Path root;

    MovingFolderTest(@TempDir Path root) {
        this.root = root;
    }

    @Test
    void while_the_folder_is_gone_everything_stays_on_offer_and_the_reason_is_there() throws IOException {
        Path folder = root.resolve("exercises");
        PackageFolder.stdio(folder.resolve("echo"));
        var exercises = exercises(folder);
        Files.move(folder, root.resolve("away"));

        assertThat(exercises.look()).isTrue();
        assertThat(exercises.look()).as("told once").isFalse();
        assertThat(exercises.catalogue().find("echo")).isPresent();
        assertThat(exercises.catalogue().broken()).containsOnlyKeys(".");
        assertThat(complaint(exercises)).contains(folder.toString(), "cannot be read", "stays on offer");

        Files.move(root.resolve("away"), folder);
        assertThat(exercises.look()).isTrue();
        assertThat(exercises.catalogue().broken()).isEmpty();
        assertThat(exercises.catalogue().find("echo")).isPresent();
    }

    @Test
    void an_emptied_folder_is_taken_for_a_lost_one() throws IOException {
        PackageFolder.stdio(root.resolve("echo"));
        var exercises = exercises(root);
        ExercisesFolderTest.delete(root.resolve("echo"));

        assertThat(exercises.look()).isTrue();
        assertThat(exercises.look()).isFalse();
        assertThat(exercises.catalogue().find("echo")).isPresent();
        assertThat(complaint(exercises)).contains("holds no package any more");
    }

    @Test
    void what_comes_back_in_parts_takes_nothing_away_too_early() throws IOException {
        Path folder = root.resolve("exercises");
        PackageFolder.stdio(folder.resolve("echo"));
        PackageFolder.stdio(folder.resolve("parrot"));
        var exercises = exercises(folder);
        Files.move(folder, root.resolve("away"));
        exercises.look();
        exercises.look();
        Files.createDirectory(folder);
        Files.move(root.resolve("away/echo"), folder.resolve("echo"));

        exercises.look();
        assertThat(exercises.catalogue().find("parrot")).isPresent();
        Files.move(root.resolve("away/parrot"), folder.resolve("parrot"));
        exercises.look();
        assertThat(exercises.catalogue().exercises()).hasSize(2);
        assertThat(exercises.catalogue().broken()).isEmpty();
    }

    @Test
    void a_link_that_is_switched_to_another_folder_is_followed() throws IOException {
        PackageFolder.stdio(root.resolve("one/echo"));
        PackageFolder.stdio(root.resolve("one/old"));
        PackageFolder.stdio(root.resolve("two/echo")).replace("exercise.yaml", "title: Echo", "title: Echoes");
        PackageFolder.stdio(root.resolve("two/new"));
        Path link = Files.createSymbolicLink(root.resolve("current"), Path.of("one"));
        var exercises = exercises(link);
        switchTo(link, "two");

        assertThat(exercises.look()).isFalse();
        assertThat(exercises.look()).isTrue();
        assertThat(exercises.catalogue().exercises()).extracting(Exercise::slug).containsExactly("echo", "new");
        assertThat(exercises.catalogue().find("echo")).map(Exercise::title).contains("Echoes");
    }

    @Test
    void readers_always_see_one_release_whole() throws Exception {
        for (String release : List.of("one", "two")) {
            for (String slug : List.of("a", "b", "c", "d", "e")) {
                PackageFolder.stdio(root.resolve(release).resolve(slug))
                        .replace("exercise.yaml", "title: Echo", "title: " + release);
            }
        }
        Path link = Files.createSymbolicLink(root.resolve("current"), Path.of("one"));
        var exercises = exercises(link);
        var over = new AtomicBoolean();
        Callable<Boolean> reader = () -> {
            boolean whole = true;
            do {
                var titles = exercises.catalogue().exercises().stream().map(Exercise::title);
                List<String> seen = titles.toList();
                whole &= seen.size() == 5 && seen.stream().distinct().count() == 1;
            } while (!over.get());
            return whole;
        };
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading =
                    IntStream.range(0, 4).mapToObj(i -> readers.submit(reader)).toList();
            for (int i = 0; i < 10; i++) {
                switchTo(link, i % 2 == 0 ? "two" : "one");
                assertThat(exercises.look()).isFalse();
                assertThat(exercises.look()).isTrue();
            }
            over.set(true);
            for (var one : reading) {
                assertThat(one.get()).isTrue();
            }
        }
    }

    private static String complaint(ExercisesFolder exercises) {
        return exercises.catalogue().broken().getOrDefault(".", List.of()).toString();
    }

    private static ExercisesFolder exercises(Path folder) {
        return new ExercisesFolder(folder, PackageFolder.languages());
    }

    private static void switchTo(Path link, String target) throws IOException {
        Path next = Files.createSymbolicLink(link.resolveSibling("next"), Path.of(target));
        Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
    }
}
