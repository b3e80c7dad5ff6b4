package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Content;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.Loaded;
import dev.assay.exercise.PackageLoader;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Framework;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.sandbox.docker.DockerSandboxes;
import dev.assay.sandbox.docker.DockerSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every framework in its real image: each way a test can end, in a suite of its own below {@code src/test/resources/unit}. */
class UnitFrameworksIT {
    private static final Path PACKAGES = Path.of("src/test/resources/unit");
    private static final Languages LANGUAGES = Languages.load(Path.of("sandbox-images"));
    private static final DockerSandboxes SANDBOXES = new DockerSandboxes(new DockerSettings("", 0), Clock.systemUTC());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path artefacts;

    @AfterAll
    static void close() {
        SANDBOXES.close();
    }

    static Stream<String> frameworks() {
        return LANGUAGES.all().stream()
                .flatMap(language -> language.frameworks().stream().map(Framework::name))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void each_way_a_test_ends_is_told_from_the_others(String framework) {
        Exercise exercise = exercise(framework);
        for (String language : exercise.languages()) {
            Judgement judgement = judge(exercise, LANGUAGES.find(language).orElseThrow());
            Map<String, Judgement.Test> tests = judgement.groups().stream()
                    .flatMap(group -> group.tests().stream())
                    .collect(Collectors.toMap(Judgement.Test::name, Function.identity()));
            assertThat(judgement.compile().output()).isEmpty();
            assertThat(judgement.evidence()).isEqualTo(Judgement.Evidence.IN_PROCESS);
            assertThat(judgement.score()).isEqualTo(2);
            assertThat(tests.get("passes")).matches(ends(Verdict.ACCEPTED), "accepted");
            assertThat(tests.get("is fine again")).matches(ends(Verdict.ACCEPTED), "accepted");
            assertEnd(tests, "fails", Verdict.WRONG_ANSWER, "The test failed.", "42");
            assertEnd(tests, "raises", Verdict.RUNTIME_ERROR, "ended with an error", "no way");
            assertEnd(tests, "is skipped", Verdict.WRONG_ANSWER, "was skipped, so it proves nothing");
            assertEnd(tests, "exits early", Verdict.RUNTIME_ERROR, "ended before the test did");
            assertEnd(tests, "is missing", Verdict.RUNTIME_ERROR, "there is none of this name");
            assertEnd(tests, "never ends", Verdict.TIME_LIMIT_EXCEEDED, "more CPU time than allowed");
            assertEnd(tests, "fails in secret", Verdict.WRONG_ANSWER, "The test failed.");
            assertThat(judgement.toString()).doesNotContain("XYZZY");
        }
    }

    private static Predicate<Judgement.Test> ends(Verdict verdict) {
        return test -> test.verdict() == verdict;
    }

    private static void assertEnd(Map<String, Judgement.Test> tests, String name, Verdict verdict, String... words) {
        Judgement.Test test = Objects.requireNonNull(tests.get(name), name);
        assertThat(test.verdict()).as("%s", test).isEqualTo(verdict);
        assertThat(test.feedback()).contains(words);
    }

    private static Judgement judge(Exercise exercise, Language language) {
        var judge = new Judge(SANDBOXES, new Artefacts(artefacts, Clock.systemUTC()), Clock.systemUTC());
        Map<String, byte[]> files = new HashMap<>();
        Map<String, Content> given = exercise.samples().stream()
                .filter(sample -> sample.language().equals(language.name()))
                .findFirst()
                .orElseThrow()
                .files();
        given.forEach((name, content) -> files.put(name, content.bytes()));
        return judge.judge(exercise, language, files, JudgeListener.NONE);
    }

    private static Exercise exercise(String framework) {
        Loaded loaded = PackageLoader.load(PACKAGES.resolve(framework), framework, LANGUAGES);
        assertThat(loaded).as("%s", loaded.problems()).isInstanceOf(Loaded.Ok.class);
        return ((Loaded.Ok) loaded).exercise();
    }
}
