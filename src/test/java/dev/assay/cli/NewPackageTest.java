package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.cli.Assay.Result;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.ExerciseProblem;
import dev.assay.exercise.Loaded;
import dev.assay.exercise.PackageLoader;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./assay new} writes, and when it writes nothing. */
class NewPackageTest {
    private static final Languages LANGUAGES = Languages.load(Path.of("sandbox-images"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"function", "stdio", "interactive", "sql", "unit"})
    void a_package_is_in_every_language_that_can_and_has_an_accepted_submission_in_each(String kind) {
        Exercise exercise = written("--kind", kind);
        List<String> able = LANGUAGES.all().stream()
                .filter(language -> language.versionOf().isEmpty() && serves(language, kind))
                .map(Language::name)
                .toList();
        assertThat(exercise.languages()).isEqualTo(able);
        assertThat(exercise.samples().stream()
                        .filter(sample -> sample.name().startsWith("accepted/"))
                        .map(sample -> sample.language()))
                .containsExactlyInAnyOrderElementsOf(able);
        assertThat(exercise.samples().stream().filter(sample -> sample.name().startsWith("wrong_answer/")))
                .hasSizeGreaterThanOrEqualTo(able.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"function", "stdio", "interactive", "sql", "unit"})
    void a_package_of_any_one_language_loads_without_a_word(String kind) {
        for (Language language : LANGUAGES.all()) {
            if (language.versionOf().isPresent() || !serves(language, kind)) {
                continue;
            }
            Path target = folder.resolve(kind + "-" + language.name());
            run("new", target.toString(), "--kind", kind, "--languages", language.name());
            assertThat(PackageLoader.load(target, "x", LANGUAGES).problems())
                    .as(target.toString())
                    .isEmpty();
        }
    }

    private static boolean serves(Language language, String kind) {
        return switch (kind) {
            case "function" -> language.function().isPresent();
            case "sql" -> language.database();
            case "unit" -> !language.frameworks().isEmpty();
            default -> !language.database();
        };
    }

    @Test
    void a_version_of_a_language_has_the_same_starter_unless_it_has_its_own() throws IOException {
        written("--kind", "function", "--languages", "java");
        Path target = folder.resolve("my-first-one");
        Path description = target.resolve("exercise.yaml");
        Files.writeString(
                description, Files.readString(description).replace("languages: [java]", "languages: [java, java-21]"));

        Exercise same = ((Loaded.Ok) PackageLoader.load(target, "x", LANGUAGES)).exercise();
        assertThat(same.starters().get("java-21"))
                .isNotEmpty()
                .isEqualTo(same.starters().get("java"));

        Path own = Files.createDirectories(target.resolve("starter/java-21"));
        Files.writeString(own.resolve("Solution.java"), "public class Solution {}\n");
        Exercise other = ((Loaded.Ok) PackageLoader.load(target, "x", LANGUAGES)).exercise();
        assertThat(other.starters().get("java-21")).containsEntry("Solution.java", "public class Solution {}\n");
    }

    @Test
    void title_step_and_difficulty_are_the_authors() {
        Exercise exercise = written(
                "--kind",
                "stdio",
                "--languages",
                "python,cpp",
                "--title",
                "It's: \"new\" {step}",
                "--step",
                "algorithms/greedy",
                "--difficulty",
                "hard");
        assertThat(exercise.title()).isEqualTo("It's: \"new\" {step}");
        assertThat(exercise.step()).isEqualTo("algorithms/greedy");
        assertThat(exercise.difficulty()).isEqualTo(Exercise.Difficulty.HARD);
        assertThat(exercise.languages()).containsExactly("python", "cpp");
    }

    @Test
    void the_title_comes_from_the_folders_name() {
        assertThat(written("--kind", "function").title()).isEqualTo("My First One");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--kind stdio --languages python,cobol | there is no language 'cobol' for stdio exercises, only c, cpp",
                "--kind function --languages c         | there is no language 'c' for function exercises, only cpp",
                "--kind http                           | expected one of [FUNCTION, STDIO, INTERACTIVE, SQL, UNIT]",
                "--languages python                    | say what it asks for: --kind function, stdio, interactive, sql or unit",
                "--kind stdio --title ' '              | this would be no exercise: title",
                "--kind stdio --difficulty vague       | expected one of [EASY, MEDIUM, HARD]",
            })
    void a_wrong_call_writes_nothing_and_says_what_would_be_right(String options, String words) throws IOException {
        String[] arguments = Stream.of(options.split(" (?=[^']*('[^']*'[^']*)*$)"))
                .map(word -> word.replace("'", ""))
                .toArray(String[]::new);
        Result result =
                run(Stream.concat(Stream.of("new", folder.resolve("parent/one").toString()), Stream.of(arguments))
                        .toArray(String[]::new));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains(words);
        assertThat(files()).isEmpty();
    }

    @Test
    void a_folder_with_something_in_it_stays_as_it_is() throws IOException {
        Path target = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(target.resolve("notes.txt"), "mine");
        Result result = run("new", target.toString(), "--kind", "stdio");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("is there already: name a folder that is new or empty");
        assertThat(files()).containsExactly("mine/notes.txt");
    }

    @Test
    void a_folder_whose_name_is_no_slug_is_refused() throws IOException {
        Result result = run("new", folder.resolve("My Exercise").toString(), "--kind", "stdio");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("name the folders with lower-case letters, digits and single hyphens");
        assertThat(files()).isEmpty();
    }

    private Exercise written(String... options) {
        Path target = folder.resolve("my-first-one");
        Result result = run(Stream.concat(Stream.of("new", target.toString()), Stream.of(options))
                .toArray(String[]::new));
        assertThat(result.err()).contains("./assay verify " + target);
        Loaded loaded = PackageLoader.load(target, "my-first-one", LANGUAGES);
        assertThat(loaded.problems()).extracting(ExerciseProblem::message).isEmpty();
        return ((Loaded.Ok) loaded).exercise();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .toList();
        }
    }

    private Result run(String... arguments) {
        return new Assay(folder.resolveSibling(folder.getFileName() + "-home"), "").run(arguments);
    }
}
