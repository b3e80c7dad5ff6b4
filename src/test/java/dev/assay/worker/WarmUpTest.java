package dev.assay.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.PackageFolder;
import dev.assay.exercise.catalogue.ExercisesFolder;
import dev.assay.language.Languages;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.docker.DockerSandboxes;
import dev.assay.sandbox.docker.DockerSettings;
import dev.assay.sandbox.selftest.ProvenSandboxes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WarmUpTest {
    private static final Languages LANGUAGES = Languages.load(Path.of("sandbox-images"));

    @Test
    void an_exercise_that_is_offered_later_finds_its_sandboxes_waiting(@TempDir Path root) throws Exception {
        PackageFolder.stdio(root.resolve("small"));
        var exercises = new ExercisesFolder(root, LANGUAGES);
        SandboxSpec small =
                WarmUp.kinds(exercises.catalogue(), LANGUAGES).iterator().next();
        try (var containers = new DockerSandboxes(new DockerSettings("", 1), Clock.systemUTC())) {
            var sandboxes = new ProvenSandboxes(containers, Set.of());
            var warmUp =
                    new WarmUp(new Workplace.Settings(1, Duration.ZERO), () -> containers, () -> sandboxes, LANGUAGES);
            warmUp.warm(exercises.catalogue());
            awaitWarm(containers, small);

            PackageFolder.stdio(root.resolve("large"))
                    .replace("exercise.yaml", "languages:", "limits: {memory: 400MiB}\nlanguages:");
            exercises.look();
            assertThat(exercises.look()).isTrue();
            warmUp.warm(exercises.catalogue());
            Set<SandboxSpec> kinds = WarmUp.kinds(exercises.catalogue(), LANGUAGES);
            assertThat(kinds).hasSize(2).contains(small);
            for (SandboxSpec kind : kinds) {
                awaitWarm(containers, kind);
            }
        }
    }

    @Test
    void an_authors_programs_have_their_sandboxes_too(@TempDir Path root) {
        PackageFolder.stdio(root.resolve("checked"))
                .replace(
                        "exercise.yaml",
                        "groups:",
                        "checker: {program: {path: check.cpp, limits: {memory: 900MiB}}}\ngroups:")
                .file("check.cpp", "int main() { return 42; }\n");
        Set<SandboxSpec> kinds = WarmUp.kinds(new ExercisesFolder(root, LANGUAGES).catalogue(), LANGUAGES);
        assertThat(kinds).contains(new SandboxSpec("cpp", 900L << 20));
    }

    private static void awaitWarm(DockerSandboxes containers, SandboxSpec kind) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (containers.waiting(kind) == 0) {
            assertThat(System.nanoTime()).as("waiting for %s", kind).isLessThan(deadline);
            assertThat(new Semaphore(0).tryAcquire(20, TimeUnit.MILLISECONDS)).isFalse();
        }
    }
}
