package dev.assay.exercise.icpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.exercise.Checker;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.ExerciseProblem;
import dev.assay.exercise.Kind;
import dev.assay.exercise.Loaded;
import dev.assay.exercise.PackageLoader;
import dev.assay.exercise.sample.SampleSubmission;
import dev.assay.language.Languages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packages that are judged by {@link IcpcPackagesIT}, as they load. */
final class IcpcPackagesTest {
    private static final Path PACKAGES = Path.of("src/test/resources/icpc");
    private static final Languages LANGUAGES = Languages.load(Path.of("sandbox-images"));

    @Test
    void a_package_without_much_is_an_exercise() {
        Exercise greeting = load("greeting");

        assertThat(greeting.title()).isEqualTo("Greeting");
        assertThat(greeting.step()).isEqualTo("icpc");
        assertThat(greeting.digest()).startsWith("sha256:");
        assertThat(greeting.kind()).isEqualTo(new Kind.Stdio());
        assertThat(greeting.checker()).isEqualTo(new Checker.Tokens(true, false, null));
        assertThat(greeting.statement())
                .startsWith("Somebody tells you their *name*, which has `n` letters (`1 ≤ n ≤ 100`).");
        assertThat(greeting.groups().getLast().cases())
                .extracting(test -> test.name() + ": " + test.hint())
                .containsExactly("01: null", "02 two words: Names may have more than one word.", "03-zoë: null");
        assertThat(problems("greeting"))
                .containsExactly(
                        "submissions/accepted/hello.hs: is not judged: no sandbox image here is for files such as .hs",
                        "submissions/accepted/old.py: is not judged: 'old.py' is written in Python 2, which has no sandbox image here",
                        "submissions/accepted/older.py: is not judged: 'older.py' is written in Python 2, which has no sandbox image here");
    }

    @Test
    void validators_decide_in_the_ways_that_the_format_has() {
        assertThat(load("circle").checker()).isEqualTo(new Checker.Tokens(true, false, new Checker.Float(1e-6, 1e-6)));
        assertThat(load("frame").checker()).isEqualTo(new Checker.Tokens(false, true, null));
        assertThat(program("factors").program().arguments()).containsExactly("at_least", "2");
        assertThat(program("split").program().files()).containsOnlyKeys("solution.cpp", "validate.h");
        assertThat(load("guess").kind()).isInstanceOf(Kind.Interactive.class);
        assertThat(load("relay").kind()).isEqualTo(new Kind.Stdio(2));
    }

    @Test
    void a_package_of_2023_has_tolerances_by_folder_and_by_test() {
        assertThat(load("mean").groups().getLast().cases())
                .extracting(test -> test.name() + " " + test.checker())
                .containsExactly(
                        "1-relative/millions Tokens[anyCase=true, sameSpace=false, numbers=Float[absolute=0.0, relative=0.001]]",
                        "2-absolute/large Tokens[anyCase=true, sameSpace=false, numbers=Float[absolute=0.01, relative=0.0]]",
                        "2-absolute/small Tokens[anyCase=true, sameSpace=false, numbers=Float[absolute=0.01, relative=0.0]]",
                        "2-absolute/thirds Tokens[anyCase=false, sameSpace=false, numbers=Float[absolute=1.0E-9, relative=0.0]]");
        assertThat(load("mean").limits().cpu()).isEqualTo(Duration.ofMillis(500));
        assertThat(load("mean").statement())
                .isEqualTo(
                        "The statement is a PDF, which is not shown here: `problem_statement/problem.en.pdf` in the package.\n");
        assertThat(problems("mean"))
                .containsExactly(
                        "problem.yaml: there is no time limit, so it is 0.5 s: give one as limits: {time_limit: SECONDS} here, in .timelimit, or as timelimit = SECONDS in domjudge-problem.ini",
                        "problem_statement/problem.en.pdf: cannot be shown to learners: give the statement as Markdown, problem.en.md");
    }

    @Test
    void the_other_packages_have_nothing_to_complain_of() {
        for (String name :
                List.of("circle", "factors", "frame", "guess", "levels", "relay", "split", "subtasks", "tags")) {
            assertThat(problems(name)).as(name).isEmpty();
        }
        assertThat(problems("parrot"))
                .containsExactly(
                        "problem.yaml: there is no sandbox image for scala",
                        "submissions/wrong_answer/A.java: is not judged: the package's languages are without java");
    }

    @Test
    void a_draft_of_2023_may_be_written_as_before_and_as_since(@TempDir Path folder) {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .replace("problem.yaml", "format_version: legacy", "format_version: 2023-07-draft")
                .replace("problem.yaml", "type: pass-fail", "type: [scoring]\ncredits: Ann\nconstants: {most: 5}");

        assertThat(sample.exercise().groups().getLast().points()).isEqualTo(100);
        sample.file("data/secret/test_group.yaml", "max_score: {{most}}0\n");
        assertThat(sample.exercise().groups().getLast().points()).isEqualTo(50);
        sample.without("data/secret/test_group.yaml")
                .file("data/testdata.yaml", "grader_flags: ignore_sample\non_reject: continue\n")
                .file("data/secret/testdata.yaml", "accept_score: 7\n");
        assertThat(sample.exercise().groups().getLast().points()).isEqualTo(7);
        sample.file("data/secret/test_group.yaml", "max_score: 5\n");
        assertThat(sample.errors())
                .containsExactly(
                        "data/secret/test_group.yaml:0: is not read in this version of the format, only testdata.yaml");
    }

    @Test
    void the_time_limit_is_part_of_what_the_digest_tells(@TempDir Path folder) {
        IcpcFolder sample = IcpcFolder.legacy(folder);
        String before = sample.exercise().digest();

        assertThat(sample.exercise().digest()).isEqualTo(before);
        assertThat(sample.file(".timelimit", "2\n").exercise().digest()).isNotEqualTo(before);
    }

    @Test
    void a_folder_says_its_dialect() {
        assertThat(PackageLoader.isPackage(PACKAGES.resolve("greeting"))).isTrue();
        assertThat(PackageLoader.dialect(PACKAGES.resolve("greeting"))).isEqualTo("icpc");
        assertThat(PackageLoader.dialect(Path.of("exercises/dsa/two-sum"))).isEqualTo("assay");
    }

    @Test
    void every_sample_is_one_program_in_a_known_language() {
        assertThat(load("tags").samples())
                .extracting(SampleSubmission::name, SampleSubmission::language)
                .contains(
                        tuple("accepted/files", "cpp"),
                        tuple("accepted/parts", "java"),
                        tuple("rejected/nothing", "python"));
    }

    private static Checker.Program program(String name) {
        return (Checker.Program) load(name).checker();
    }

    private static Exercise load(String name) {
        return switch (PackageLoader.load(PACKAGES.resolve(name), name, LANGUAGES)) {
            case Loaded.Ok ok -> ok.exercise();
            case Loaded.Broken broken ->
                throw new AssertionError(broken.problems().toString());
        };
    }

    private static List<String> problems(String name) {
        return PackageLoader.load(PACKAGES.resolve(name), name, LANGUAGES).problems().stream()
                .map((ExerciseProblem problem) -> problem.file() + ": " + problem.message())
                .toList();
    }
}
