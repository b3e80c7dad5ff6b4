package dev.assay.exercise.icpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.ExerciseProblem.Severity;
import dev.assay.exercise.PackageLoader;
import dev.assay.report.verification.VerificationFormat;
import dev.assay.verify.VerifiedFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every submission of every package in this dialect gets what the package declares, in the sandboxes that judge learners. */
class IcpcPackagesIT {
    private static final Path PACKAGES = Path.of("src/test/resources/icpc");

    @SuppressWarnings("NullAway.Init")
    private static VerifiedFolder verified;

    @BeforeAll
    static void begin() throws IOException {
        verified = new VerifiedFolder(PACKAGES);
    }

    @AfterAll
    static void end() {
        verified.close();
    }

    @TestFactory
    Stream<DynamicTest> a_package_does_what_it_declares() {
        assertThat(verified.size()).isEqualTo(12);
        return verified.tests((slug, verification) -> {
            assertThat(verification.dialect()).isEqualTo("icpc");
            assertThat(verification.trials()).hasSizeGreaterThanOrEqualTo(3);
            String report = VerificationFormat.TEXT.write(List.of(verification), true);
            assertThat(verification.complaints())
                    .as("%s", report)
                    .noneMatch(complaint -> complaint.severity() == Severity.ERROR);
            assertThat(problems(slug)).allSatisfy(problem -> assertThat(report).contains(problem));
        });
    }

    /** What is left out of a package, such as submissions in languages without an image, and other warnings. */
    private static List<String> problems(String slug) {
        return PackageLoader.load(PACKAGES.resolve(slug), slug, VerifiedFolder.LANGUAGES).problems().stream()
                .map(problem ->
                        problem.file() + (problem.line() > 0 ? ":" + problem.line() : "") + ": " + problem.message())
                .toList();
    }
}
