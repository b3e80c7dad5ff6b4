package dev.assay.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which sandbox images a command needs, told by the files that it is given. */
final class ImagesTest {
    private static final String SCRIPT = """
            source launcher/images.sh
            images_ready() { printf '%s\\n' "$@" | sort -u | tr '\\n' ' '; }
            ASSAY_IMAGES=sandbox-images ASSAY_EXERCISES=$0
            images_for_command "$@"
            """;

    @TempDir
    Path folder;

    private Launcher launcher;

    @BeforeEach
    void packages() throws IOException {
        launcher = new Launcher(folder.resolve("launcher"));
        file("a/exercise.yaml");
        file("a/submissions/accepted/right.py");
        file("a/starter/typescript/solution.ts");
        file("b/submissions/accepted/right.c");
        file("handed in.java");
    }

    @Test
    void aPackagesOwnSubmissionsAndStartersNeedTheirs() throws Exception {
        assertThat(needed("verify", "a")).isEqualTo("javascript python");
        assertThat(needed("verify", folder.resolve("b").toString(), "--jobs", "a"))
                .isEqualTo("cpp");
    }

    @Test
    void withoutAPackageThoseOfEveryExerciseAreNeeded() throws Exception {
        assertThat(needed("verify", "--filter", "a", "--output", "a")).isEqualTo("cpp java javascript python");
    }

    @Test
    void gradingOthersNeedsNothingOfThePackage() throws Exception {
        assertThat(needed("grade", "a", folder.resolve("handed in.java").toString()))
                .isEqualTo("java");
        assertThat(needed("grade", "a", "notes", "--language=python")).isEqualTo("python");
    }

    private String needed(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of("bash", "-euo", "pipefail", "-c", SCRIPT, folder.toString()),
                        Arrays.stream(arguments))
                .toList();
        Launcher.Answer answer = launcher.run(command);
        assertThat(answer.errors()).isEmpty();
        return answer.output().strip();
    }

    private void file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
    }
}
