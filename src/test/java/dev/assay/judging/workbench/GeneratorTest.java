package dev.assay.judging.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.AuthorProgram;
import dev.assay.exercise.ExerciseLimits;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.sandbox.FakeSandboxes;
import dev.assay.sandbox.FakeSandboxes.Outcome;
import dev.assay.sandbox.Termination;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GeneratorTest {
    private static final Language PYTHON =
            Languages.load(Path.of("sandbox-images")).find("python").orElseThrow();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void what_was_printed_for_a_seed_opens_no_sandbox_again() {
        var sandboxes = new FakeSandboxes("python");
        PYTHON.whole()
                .compile()
                .forEach(command -> sandboxes.program((input, files) -> ended(""), command.toArray(String[]::new)));
        for (String seed : List.of("3", "5")) {
            sandboxes.program((input, files) -> ended("case " + seed), called(seed));
        }
        assertThat(printed(sandboxes, 3)).isEqualTo("case 3");
        assertThat(sandboxes.opened).hasSize(1);
        assertThat(printed(sandboxes, 3)).isEqualTo("case 3");
        assertThat(sandboxes.opened).hasSize(1);
        assertThat(printed(sandboxes, 5)).isEqualTo("case 5");
        assertThat(sandboxes.opened).hasSize(2);
        assertThat(sandboxes.closed).isEqualTo(2);
    }

    private String printed(FakeSandboxes sandboxes, long seed) {
        var program = new AuthorProgram(
                "make.py",
                PYTHON,
                Map.of(PYTHON.file(), "print".getBytes(UTF_8)),
                List.of(),
                new ExerciseLimits(Duration.ofSeconds(1), 256 << 20, 1 << 20));
        try (var authors = new AuthorPrograms(sandboxes, new Artefacts(folder, InstantSource.fixed(Instant.EPOCH)))) {
            return new String(authors.generated(program, seed), UTF_8);
        }
    }

    private static String[] called(String seed) {
        return Stream.concat(PYTHON.whole().run().stream(), Stream.of(seed)).toArray(String[]::new);
    }

    private static Outcome ended(String output) {
        return new Outcome(new Termination.Exited(0), output.getBytes(UTF_8), new byte[0]);
    }
}
