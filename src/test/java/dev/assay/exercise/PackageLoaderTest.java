package dev.assay.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.ExerciseProblem.Severity;
import dev.assay.exercise.type.Signature;
import dev.assay.exercise.type.Type;
import dev.assay.exercise.type.Type.Scalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackageLoaderTest {
    private final Path folder;

    PackageLoaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_function_exercise_is_read_whole() {
        Exercise exercise = PackageFolder.function(folder).exercise();

        assertThat(exercise.slug()).isEqualTo("dsa/two-sum");
        assertThat(exercise.title()).isEqualTo("Two Sum");
        assertThat(exercise.difficulty()).isEqualTo(Exercise.Difficulty.EASY);
        assertThat(exercise.statement()).isEqualTo("Find two numbers.\n");
        assertThat(exercise.languages()).containsExactly("python");
        assertThat(exercise.checker()).isEqualTo(new Checker.Unordered());
        var signature = ((Kind.Function) exercise.kind()).signature();
        assertThat(signature.name()).isEqualTo("two_sum");
        assertThat(signature.parameters())
                .containsExactly(
                        new Signature.Parameter("nums", new Type.Array(Scalar.INT)),
                        new Signature.Parameter("target", Scalar.INT));
        assertThat(exercise.maxScore()).isEqualTo(40);
        assertThat(exercise.fileNames("python")).containsExactly("solution.py");
        assertThat(exercise.digest()).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void cases_keep_their_arguments_as_one_line_and_their_expected_value() {
        List<TestGroup> groups = PackageFolder.function(folder).exercise().groups();

        var yaml = (TestCase.Values) groups.getFirst().cases().getFirst().data();
        assertThat(yaml.arguments()).isEqualTo("[[1,2],3]");
        assertThat(yaml.expected().toString()).isEqualTo("[0,1]");
        var json = (TestCase.Values) groups.getLast().cases().getFirst().data();
        assertThat(json.arguments()).isEqualTo("[[5,6],11]");
        assertThat(groups.getFirst().visibility()).isEqualTo(TestGroup.Visibility.SAMPLE);
        assertThat(groups.getLast().requires()).containsExactly("examples");
        assertThat(groups.getLast().hint()).isEqualTo("Think.");
    }

    @Test
    void a_stdio_exercise_reads_pairs_of_files() {
        Exercise exercise = PackageFolder.stdio(folder)
                .file("tests/pairs/02.in", "")
                .file("tests/pairs/02.ans", "\r\n")
                .exercise();

        assertThat(exercise.kind()).isEqualTo(new Kind.Stdio());
        assertThat(exercise.checker()).isEqualTo(new Checker.Tokens());
        assertThat(exercise.groups().getFirst().cases())
                .containsExactly(
                        new TestCase("01-word", new TestCase.Text("word\n", "word\n"), null),
                        new TestCase("02", new TestCase.Text("", "\r\n"), null));
    }

    @Test
    void limits_have_defaults() {
        assertThat(PackageFolder.function(folder).exercise().limits())
                .isEqualTo(new ExerciseLimits(Duration.ofSeconds(1), 256 << 20, 1 << 20));
    }

    @Test
    void a_language_without_a_solution_is_a_warning_only() {
        Loaded loaded = PackageFolder.function(folder)
                .without("submissions/accepted/one_pass.py")
                .load();

        assertThat(loaded).isInstanceOf(Loaded.Ok.class);
        assertThat(loaded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.message()).contains("Python");
        });
    }

    @Test
    void the_digest_changes_with_any_content_or_name_and_not_with_hidden_files() {
        PackageFolder sample = PackageFolder.function(folder);
        String digest = sample.exercise().digest();

        assertThat(sample.file(".notes", "x")
                        .file("tests/__pycache__/a.pyc", "x")
                        .exercise()
                        .digest())
                .isEqualTo(digest);
        assertThat(sample.file("statement.md", "Find three.\n").exercise().digest())
                .isNotEqualTo(digest);
        assertThat(sample.file("statement.md", "Find two numbers.\n").exercise().digest())
                .isEqualTo(digest);
        assertThat(sample.file("README.md", "").exercise().digest()).isNotEqualTo(digest);
    }

    @Test
    void a_slug_is_lower_case_words_with_hyphens() {
        PackageFolder.function(folder);

        for (String slug : List.of("Two-Sum", "two_sum", "dsa//two", "dsa/-two", "", "../two")) {
            assertThat(PackageLoader.load(folder, slug, PackageFolder.languages()))
                    .as(slug)
                    .isInstanceOfSatisfying(
                            Loaded.Broken.class,
                            broken -> assertThat(broken.problems())
                                    .extracting(ExerciseProblem::message)
                                    .anyMatch(message -> message.contains("is no slug")));
        }
    }

    @Test
    void a_folder_that_is_missing_is_a_broken_package() {
        assertThat(PackageLoader.load(folder.resolve("none"), "none", PackageFolder.languages()))
                .isInstanceOf(Loaded.Broken.class);
    }

    @Test
    void a_message_is_short_and_leaves_terminals_alone() {
        PackageFolder sample = PackageFolder.function(folder)
                .replace("exercise.yaml", "difficulty: easy", "difficulty: \"\\e[31m" + "x".repeat(1000) + "\"");

        assertThat(sample.problems())
                .singleElement()
                .asString()
                .startsWith("exercise.yaml:5: difficulty cannot be '\uFFFD[31mxxx")
                .endsWith("xxx…")
                .hasSizeLessThan(600);
    }

    @Test
    void a_folder_that_is_called_problem_yaml_makes_no_package() throws IOException {
        Files.createDirectories(folder.resolve("problem.yaml"));

        assertThat(PackageLoader.load(folder, "a", PackageFolder.languages()).problems())
                .containsExactly(new ExerciseProblem(
                        Severity.ERROR,
                        "problem.yaml",
                        0,
                        "is a folder, must be a file: it makes a folder an ICPC package"));
    }

    @Test
    void symbolic_links_are_refused() throws IOException {
        PackageFolder sample = PackageFolder.function(folder).without("tests/scale.json");
        Path secret = Files.writeString(folder.resolveSibling(folder.getFileName() + "-secret"), "[]");
        Files.createSymbolicLink(folder.resolve("tests/scale.json"), secret);

        assertThat(sample.problems())
                .contains("tests/scale.json:0: is a symbolic link; put the file itself into the package");
        Files.delete(secret);
    }
}
