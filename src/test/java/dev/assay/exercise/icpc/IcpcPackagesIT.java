package dev.assay.exercise.icpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.ExerciseProblem.Severity;
import dev.assay.exercise.PackageLoader;
import dev.assay.exercise.folder.PackageFinder;
import dev.assay.judging.Judge;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Languages;
import dev.assay.report.verification.VerificationFormat;
import dev.assay.sandbox.docker.DockerSandboxes;
import dev.assay.sandbox.docker.DockerSettings;
import dev.assay.verify.Verification;
import dev.assay.verify.Verifier;
import dev.assay.verify.Verifying;
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

/** Every submission of every package in this dialect gets what the package declares, in the sandboxes that judge learners. */
class IcpcPackagesIT {
    private static final Path PACKAGES = Path.of("src/test/resources/icpc");
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
                PackageFinder.find(PACKAGES, PackageLoader::isPackage).packages()) {
            String slug = folder.toString();
            Path place = PACKAGES.resolve(folder);
            BEGUN.put(
                    slug,
                    verifier.prepare(slug, PackageLoader.dialect(place), PackageLoader.load(place, slug, LANGUAGES)));
        }
        BEGUN.values().forEach(one -> one.start(THREADS, asDeclared -> {}));
    }

    @AfterAll
    static void end() {
        THREADS.shutdownNow();
        SANDBOXES.close();
    }

    @TestFactory
    Stream<DynamicTest> a_package_does_what_it_declares() {
        assertThat(BEGUN).hasSize(12);
        return BEGUN.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    Verification verification = one.getValue().await();
                    assertThat(verification.dialect()).isEqualTo("icpc");
                    assertThat(verification.trials()).hasSizeGreaterThanOrEqualTo(3);
                    String report = VerificationFormat.TEXT.write(List.of(verification), true);
                    assertThat(verification.complaints())
                            .as("%s", report)
                            .noneMatch(complaint -> complaint.severity() == Severity.ERROR);
                    assertThat(problems(one.getKey()))
                            .allSatisfy(problem -> assertThat(report).contains(problem));
                }));
    }

    /** What is left out of a package, such as submissions in languages without an image, and other warnings. */
    private static List<String> problems(String slug) {
        return PackageLoader.load(PACKAGES.resolve(slug), slug, LANGUAGES).problems().stream()
                .map(problem ->
                        problem.file() + (problem.line() > 0 ? ":" + problem.line() : "") + ": " + problem.message())
                .toList();
    }
}
