package dev.assay.exercise.exercism;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.report.verification.VerificationFormat;
import dev.assay.verify.Complaint;
import dev.assay.verify.VerifiedFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** In every track the example is accepted and the stub is not, in the sandboxes that judge learners. */
class ExercismPackagesIT {
    private static final Path TRACKS = Path.of("src/test/resources/exercism");

    @SuppressWarnings("NullAway.Init")
    private static VerifiedFolder verified;

    @BeforeAll
    static void begin() throws IOException {
        verified = new VerifiedFolder(TRACKS);
    }

    @AfterAll
    static void end() {
        verified.close();
    }

    @TestFactory
    Stream<DynamicTest> the_example_is_accepted_and_the_stub_is_not() {
        assertThat(verified.size()).isGreaterThanOrEqualTo(10);
        return verified.tests((slug, verification) -> {
            assertThat(verification.dialect()).isEqualTo("exercism");
            assertThat(verification.trials()).hasSize(2);
            assertThat(verification.complaints())
                    .as("%s", VerificationFormat.TEXT.write(List.of(verification), true))
                    .noneMatch(Complaint::isError);
        });
    }
}
