package dev.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.PackageLoader;
import dev.assay.exercise.folder.PackageFinder;
import dev.assay.judging.Judge;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Languages;
import dev.assay.report.verification.VerificationFormat;
import dev.assay.sandbox.docker.DockerSandboxes;
import dev.assay.sandbox.docker.DockerSettings;
import dev.assay.verify.Complaint.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every shipped exercise proves itself, in the sandboxes that judge learners. */
class ShippedExercisesIT {
    private static final Path EXERCISES = Path.of("exercises");
    private static final Languages LANGUAGES = Languages.load(Path.of("sandbox-images"));
    private static final DockerSandboxes SANDBOXES = new DockerSandboxes(new DockerSettings("", 0), Clock.systemUTC());
    private static final ExecutorService THREADS =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private static final Map<String, Verifying> BEGUN = new LinkedHashMap<>();

    @BeforeAll
    static void begin() throws IOException {
        var judge =
                new Judge(SANDBOXES, new Artefacts(Path.of("target/artefacts"), Clock.systemUTC()), Clock.systemUTC());
        var verifier = new Verifier(judge, LANGUAGES, 1, "");
        for (Path folder :
                PackageFinder.find(EXERCISES, PackageLoader::isPackage).packages()) {
            String slug = folder.toString();
            BEGUN.put(
                    slug,
                    verifier.prepare(slug, "assay", PackageLoader.load(EXERCISES.resolve(folder), slug, LANGUAGES)));
        }
        BEGUN.values().forEach(one -> one.start(THREADS, asDeclared -> {}));
    }

    @AfterAll
    static void end() {
        THREADS.shutdownNow();
        SANDBOXES.close();
    }

    /** How close the limits are to a run's times depends on the machine a little, so it is told and nothing more. */
    @TestFactory
    Stream<DynamicTest> a_shipped_exercise_does_what_it_declares() {
        assertThat(BEGUN).hasSizeGreaterThanOrEqualTo(9);
        return BEGUN.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    Verification verification = one.getValue().await();
                    assertThat(verification.complaints())
                            .as("%s", VerificationFormat.TEXT.write(List.of(verification), true))
                            .allMatch(complaint -> complaint.rule() == Rule.TIME);
                }));
    }
}
