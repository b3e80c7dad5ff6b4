package dev.assay.exercise.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.ExerciseProblem;
import dev.assay.exercise.Loaded;
import dev.assay.exercise.PackageFolder;
import dev.assay.exercise.PackageLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExercisesFolderTest {
    private final Path root;
    private final PackageFolder echo;
    private final PackageFolder sum;
    private final ExercisesFolder exercises;

    ExercisesFolderTest(@TempDir Path root) {
        this.root = root;
        echo = PackageFolder.stdio(root.resolve("web/echo"));
        sum = PackageFolder.function(root.resolve("dsa/two-sum"));
        exercises = new ExercisesFolder(root, PackageFolder.languages());
    }

    @Test
    void nothing_changes_where_nobody_touched_anything() {
        Catalogue before = exercises.catalogue();

        assertThat(exercises.look()).isFalse();
        assertThat(exercises.look()).isFalse();
        assertThat(exercises.catalogue().exercises()).hasSize(2).containsExactlyElementsOf(before.exercises());
        assertThat(exercises.catalogue().find("web/echo").orElseThrow()).isSameAs(found(before, "web/echo"));
    }

    @Test
    void a_change_is_offered_once_two_looks_found_it_the_same() {
        Exercise old = found(exercises.catalogue(), "web/echo");
        Exercise other = found(exercises.catalogue(), "dsa/two-sum");
        echo.replace("exercise.yaml", "title: Echo", "title: Echoes");

        assertThat(exercises.look()).as("seen for the first time").isFalse();
        assertThat(found("web/echo")).isSameAs(old);
        assertThat(exercises.look()).as("left alone since").isTrue();
        assertThat(found("web/echo").title()).isEqualTo("Echoes");
        assertThat(found("web/echo").digest()).isNotEqualTo(old.digest());
        assertThat(found("dsa/two-sum")).isSameAs(other);
        assertThat(exercises.look()).isFalse();
    }

    @Test
    void a_package_that_is_still_being_written_stays_what_it_was() {
        echo.without("statement.md");
        assertThat(exercises.look()).isFalse();
        echo.file("statement.md", "Say it again.\n");
        assertThat(exercises.look()).isFalse();
        echo.file("tests/pairs/02-more.in", "more\n");
        assertThat(exercises.look()).isFalse();
        assertThat(found("web/echo").statement()).isEqualTo("Print what you read.\n");

        echo.file("tests/pairs/02-more.ans", "more\n");
        assertThat(exercises.look()).isFalse();
        assertThat(exercises.look()).isTrue();
        assertThat(found("web/echo").statement()).isEqualTo("Say it again.\n");
        assertThat(found("web/echo").groups().getFirst().cases()).hasSize(2);
        assertThat(exercises.catalogue().broken()).isEmpty();
    }

    @Test
    void what_is_written_while_it_is_read_is_not_taken() {
        var interruptions = new ArrayDeque<Runnable>();
        var interrupted = new ExercisesFolder(root.resolve("web"), (place, slug) -> {
            Loaded loaded = PackageLoader.load(place, slug, PackageFolder.languages());
            Optional.ofNullable(interruptions.poll()).ifPresent(Runnable::run);
            return loaded;
        });
        Exercise old = found(interrupted.catalogue(), "echo");
        echo.file("statement.md", "First half.\n");
        interruptions.add(() -> echo.file("statement.md", "First half, and the second half.\n"));

        assertThat(interrupted.look()).as("seen").isFalse();
        assertThat(interrupted.look()).as("read, and written").isFalse();
        assertThat(found(interrupted.catalogue(), "echo")).isSameAs(old);
        assertThat(interruptions).isEmpty();
        assertThat(interrupted.look()).as("seen again").isFalse();
        assertThat(interrupted.look()).as("left alone").isTrue();
        assertThat(found(interrupted.catalogue(), "echo").statement()).endsWith("second half.\n");
    }

    @Test
    void one_that_is_written_for_ever_keeps_no_other_waiting() {
        sum.replace("exercise.yaml", "title: Two Sum", "title: Pairs");
        for (int i = 0; i < 3; i++) {
            echo.file("statement.md", "Draft" + "!".repeat(i));
            exercises.look();
        }

        assertThat(found("dsa/two-sum").title()).isEqualTo("Pairs");
        assertThat(found("web/echo").statement()).isEqualTo("Print what you read.\n");
    }

    @Test
    void what_was_touched_but_says_the_same_is_no_news() throws IOException {
        String digest = found("web/echo").digest();
        Path statement = root.resolve("web/echo/statement.md");
        Files.copy(statement, root.resolve("copy"));
        Files.move(root.resolve("copy"), statement, StandardCopyOption.REPLACE_EXISTING);

        assertThat(lookTwice()).isFalse();
        assertThat(found("web/echo").digest()).isEqualTo(digest);
    }

    @Test
    void a_file_put_back_with_its_old_size_and_time_is_seen() throws IOException {
        Path statement = root.resolve("web/echo/statement.md");
        var time = Files.getLastModifiedTime(statement);
        var changed = Files.getAttribute(statement, "unix:ctime");
        do {
            echo.file("statement.md", "Print what you rode.\n");
            Files.setLastModifiedTime(statement, time);
        } while (Files.getAttribute(statement, "unix:ctime").equals(changed));

        assertThat(lookTwice()).isTrue();
        assertThat(found("web/echo").statement()).isEqualTo("Print what you rode.\n");
    }

    @Test
    void a_new_package_is_offered_and_a_deleted_one_goes() throws IOException {
        PackageFolder.stdio(root.resolve("web/again"));
        delete(root.resolve("dsa/two-sum"));

        assertThat(exercises.look()).isFalse();
        assertThat(slugs()).containsExactly("dsa/two-sum", "web/echo");
        assertThat(exercises.look()).isTrue();
        assertThat(slugs()).containsExactly("web/again", "web/echo");
    }

    @Test
    void a_package_missed_by_one_look_alone_stays() throws IOException {
        Files.move(root.resolve("web/echo"), root.resolve("away"));
        Files.delete(root.resolve("away/exercise.yaml"));
        exercises.look();
        Files.move(root.resolve("away"), root.resolve("web/echo"));
        echo.file("exercise.yaml", PackageFolder.STDIO);

        assertThat(exercises.look()).isFalse();
        assertThat(exercises.look()).isFalse();
        assertThat(slugs()).containsExactly("dsa/two-sum", "web/echo");
    }

    @Test
    void a_renamed_package_is_never_offered_twice_or_not_at_all() throws IOException {
        Files.move(root.resolve("web/echo"), root.resolve("web/parrot"));

        assertThat(exercises.look()).isFalse();
        assertThat(slugs()).containsExactly("dsa/two-sum", "web/echo");
        assertThat(exercises.look()).isTrue();
        assertThat(slugs()).containsExactly("dsa/two-sum", "web/parrot");
        assertThat(found("web/parrot").slug()).isEqualTo("web/parrot");
    }

    @Test
    void a_package_that_broke_is_not_offered_until_it_is_mended() {
        echo.replace("exercise.yaml", "difficulty: hard", "difficulty: harrd");

        assertThat(lookTwice()).isTrue();
        assertThat(slugs()).containsExactly("dsa/two-sum");
        assertThat(exercises.catalogue().broken()).containsOnlyKeys("web/echo");
        assertThat(exercises.catalogue().broken().get("web/echo"))
                .singleElement()
                .returns("exercise.yaml", ExerciseProblem::file)
                .returns(5, ExerciseProblem::line)
                .satisfies(problem -> assertThat(problem.message()).contains("did you mean 'hard'"));

        echo.replace("exercise.yaml", "difficulty: harrd", "difficulty: easy");
        assertThat(lookTwice()).isTrue();
        assertThat(slugs()).containsExactly("dsa/two-sum", "web/echo");
        assertThat(exercises.catalogue().broken()).isEmpty();
    }

    private boolean lookTwice() {
        boolean atOnce = exercises.look();
        return exercises.look() || atOnce;
    }

    private Iterable<String> slugs() {
        return exercises.catalogue().exercises().stream().map(Exercise::slug).toList();
    }

    private Exercise found(String slug) {
        return found(exercises.catalogue(), slug);
    }

    private static Exercise found(Catalogue catalogue, String slug) {
        return catalogue.find(slug).orElseThrow();
    }

    static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
