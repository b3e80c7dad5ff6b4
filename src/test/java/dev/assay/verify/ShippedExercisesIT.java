package dev.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.report.verification.VerificationFormat;
import dev.assay.verify.Complaint.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every shipped exercise proves itself. */
class ShippedExercisesIT {
    @SuppressWarnings("NullAway.Init")
    private static VerifiedFolder verified;

    @BeforeAll
    static void begin() throws IOException {
        verified = new VerifiedFolder(Path.of("exercises"));
    }

    @AfterAll
    static void end() {
        verified.close();
    }

    /** How close the limits are to a run's times depends on the machine a little, so it is told and nothing more. */
    @TestFactory
    Stream<DynamicTest> a_shipped_exercise_does_what_it_declares() {
        assertThat(verified.size()).isGreaterThanOrEqualTo(25);
        return verified.tests((slug, verification) -> assertThat(verification.complaints())
                .as("%s", VerificationFormat.TEXT.write(List.of(verification), true))
                .allMatch(complaint -> complaint.rule() == Rule.TIME));
    }
}
