package dev.assay.exercise.exercism;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.ExerciseProblem;
import dev.assay.exercise.Kind;
import dev.assay.exercise.Loaded;
import dev.assay.exercise.PackageLoader;
import dev.assay.exercise.TestCase;
import dev.assay.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExercismPackagesTest {
    private static final Path TRACKS = Path.of("src/test/resources/exercism");
    private static final Languages LANGUAGES = Languages.load(Path.of("sandbox-images"));
    private static final String CONFIG = """
            {
              "authors": ["assay"],
              "files": {
                "solution": ["adder.py"],
                "test": ["adder_test.py"],
                "example": [".meta/example.py"]
              },
              "blurb": "Add."
            }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void config_says_what_is_handed_in_what_judges_and_what_is_accepted() {
        Exercise exercise = exercise("python/exercises/practice/parcel-price");

        assertThat(exercise.title()).isEqualTo("Parcel Price");
        assertThat(exercise.languages()).containsExactly("python");
        assertThat(exercise.statement()).contains("parcel service").contains("ValueError");
        assertThat(exercise.fileNames("python")).containsExactly("parcel_price.py");
        assertThat(exercise.starters().get("python")).containsOnlyKeys("parcel_price.py");
        assertThat(exercise.samples()).singleElement().satisfies(sample -> {
            assertThat(sample.name()).isEqualTo("accepted/example");
            assertThat(sample.files()).containsOnlyKeys("parcel_price.py");
            assertThat(sample.expected().accepted()).isTrue();
        });
        assertThat(exercise.groups().getFirst().cases())
                .extracting(TestCase::name)
                .containsExactly(
                        "ParcelPriceTest > test_lightest",
                        "ParcelPriceTest > test_last_of_the_small_ones",
                        "ParcelPriceTest > test_half_coins_are_rounded_up",
                        "RefusedParcelsTest > test_without_weight",
                        "RefusedParcelsTest > test_too_heavy");
    }

    @Test
    void more_files_than_the_stub_has_may_be_handed_in_and_an_editors_files_are_there() {
        Exercise exercise = exercise("java/exercises/practice/parcel-price");

        assertThat(exercise.fileNames("java")).isEqualTo(Set.of("ParcelPrice.java", "Tariff.java"));
        assertThat(exercise.samples().getFirst().files()).containsOnlyKeys("ParcelPrice.java", "Tariff.java");
        assertThat(exercise.extras().get("java")).containsOnlyKeys("RefusedException.java");
    }

    @Test
    void an_example_of_a_header_alone_leaves_the_source_file_out() {
        assertThat(exercise("cpp/exercises/practice/parcel-header")
                        .samples()
                        .getFirst()
                        .files())
                .containsOnlyKeys("parcel_header.h");
    }

    @Test
    void no_test_that_ships_switched_off_stays_so() {
        for (String track : Set.of("ruby", "java", "javascript", "typescript", "cpp")) {
            Exercise exercise = exercise(track + "/exercises/practice/parcel-price");

            assertThat(((Kind.Unit) exercise.kind()).suite(track).files().values())
                    .noneMatch(text -> text.contains("xtest(") || text.contains("xit(") || text.contains("@Disabled("));
        }
        assertThat(exercise("javascript/exercises/practice/parcel-price")
                        .groups()
                        .getFirst()
                        .cases())
                .extracting(TestCase::name)
                .containsExactly(
                        "Parcel price > lightest",
                        "Parcel price > by the kilogram > half coins are rounded up",
                        "Parcel price > by the kilogram > a parcel's own price",
                        "Parcel price > too heavy");
    }

    @Test
    void modules_of_rust_are_groups_and_tests_of_features_are_left_out() {
        Exercise exercise = exercise("rust/exercises/practice/parcel-price");

        assertThat(exercise.fileNames("rust")).containsExactlyInAnyOrder("lib.rs", "Cargo.toml");
        assertThat(exercise.samples().getFirst().files()).containsOnlyKeys("lib.rs");
        assertThat(((Kind.Unit) exercise.kind()).suite("rust").files().values())
                .noneMatch(text -> text.contains("#[ignore]"));
        assertThat(exercise.groups().getFirst().cases())
                .extracting(TestCase::name)
                .containsExactly(
                        "lightest", "half_coins_are_rounded_up", "refused > without_weight", "refused > too_heavy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "files" | "filez" | .meta/config.json:1: 'files' is missing in config.json
                    ["adder.py"] | [] | .meta/config.json:0: solution names no file of a language whose tests can be run here
                    ["adder.py"] | ["adder.cob"] | .meta/config.json:4: there is no 'adder.cob' in the package; did you mean 'adder.py'?
                    ["adder_test.py"] | ["../adder_test.py"] | .meta/config.json:5: '../adder_test.py' must be a plain path inside the package, such as tests/examples.yaml
                    ["adder_test.py"] | ["adder.py"] | .meta/config.json:0: no test was found in adder.py
                    ["adder_test.py"] | "adder_test.py" | .meta/config.json:5: test is 'adder_test.py', must be a list, [a, b]
                    ["adder_test.py"] | ["src"] | .meta/config.json:5: 'src' must be a file, not a folder
                    "example" | "sample" | .meta/config.json:3: 'example' is missing in files
                    """)
    void what_is_wrong_is_told_with_its_line(String right, String wrong, String message) throws IOException {
        write(".meta/config.json", CONFIG.replace(right, wrong));

        assertThat(PackageLoader.load(folder, "adder", LANGUAGES).problems())
                .extracting(ExercismPackagesTest::line)
                .contains(message);
    }

    @Test
    void an_exercise_without_instructions_is_broken() throws IOException {
        write(".meta/config.json", CONFIG);
        Files.delete(folder.resolve(".docs/instructions.md"));

        assertThat(PackageLoader.load(folder, "adder", LANGUAGES).problems())
                .extracting(ExercismPackagesTest::line)
                .containsExactly(".docs/instructions.md:0: is missing: tell the learner what to do");
    }

    private void write(String name, String text) throws IOException {
        String[][] files = {
            {name, text},
            {".docs/instructions.md", "# Instructions\n\nAdd.\n"},
            {".meta/example.py", "def add(a, b):\n    return a + b\n"},
            {"adder.py", "def add(a, b):\n    pass\n"},
            {"adder_test.py", "def test_adds():\n    pass\n"},
            {"src/more.py", ""},
        };
        for (String[] file : files) {
            Files.createDirectories(folder.resolve(file[0]).getParent());
            Files.writeString(folder.resolve(file[0]), file[1]);
        }
    }

    private static String line(ExerciseProblem problem) {
        return problem.file() + ":" + problem.line() + ": " + problem.message();
    }

    private static Exercise exercise(String path) {
        Loaded loaded = PackageLoader.load(TRACKS.resolve(path), path.substring(path.lastIndexOf('/') + 1), LANGUAGES);
        assertThat(loaded).as("%s", loaded.problems()).isInstanceOf(Loaded.Ok.class);
        return ((Loaded.Ok) loaded).exercise();
    }
}
