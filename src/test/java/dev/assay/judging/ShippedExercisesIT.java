package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.SampleSubmission;
import dev.assay.exercise.catalogue.Catalogue;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.report.TextReport;
import dev.assay.sandbox.docker.DockerSandboxes;
import dev.assay.sandbox.docker.DockerSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every sample submission of every shipped exercise, judged in the sandboxes that judge learners. */
@Execution(ExecutionMode.CONCURRENT)
class ShippedExercisesIT {
    private static final Languages LANGUAGES = Languages.load(Path.of("sandbox-images"));
    private static final Catalogue CATALOGUE = Catalogue.load(Path.of("exercises"), LANGUAGES);
    private static final DockerSandboxes SANDBOXES = new DockerSandboxes(new DockerSettings("", 2), Clock.systemUTC());

    private static final Judge JUDGE =
            new Judge(SANDBOXES, new Artefacts(Path.of("target/artefacts"), Clock.systemUTC()), Clock.systemUTC());

    @AfterAll
    static void close() {
        SANDBOXES.close();
    }

    @Test
    void no_package_is_broken() {
        assertThat(CATALOGUE.broken()).isEmpty();
        assertThat(CATALOGUE.exercises()).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void every_exercise_has_an_accepted_submission_in_each_of_its_languages() {
        for (Exercise exercise : CATALOGUE.exercises()) {
            assertThat(exercise.samples().stream()
                            .filter(s -> s.expectation() == SampleSubmission.Expectation.ACCEPTED)
                            .map(s -> language(s).name()))
                    .as(exercise.slug())
                    .containsAll(exercise.languages());
        }
    }

    @TestFactory
    Stream<DynamicTest> a_sample_submission_gets_what_it_declares() {
        return CATALOGUE.exercises().stream()
                .flatMap(exercise -> exercise.samples().stream()
                        .map(sample -> DynamicTest.dynamicTest(
                                exercise.slug() + " " + sample.name(), () -> judgedAsDeclared(exercise, sample))));
    }

    private static void judgedAsDeclared(Exercise exercise, SampleSubmission sample) throws Exception {
        Language language = language(sample);
        var files = Map.of(exercise.allowedFiles(language.name()).iterator().next(), Files.readAllBytes(sample.path()));
        Judgement judgement = JUDGE.judge(exercise, language, files, JudgeListener.NONE);
        assertThat(Expectations.met(sample.expectation(), judgement))
                .as("%s", TextReport.write(judgement))
                .isTrue();
    }

    private static Language language(SampleSubmission sample) {
        return LANGUAGES.byFile(sample.path().getFileName().toString()).orElseThrow();
    }
}
