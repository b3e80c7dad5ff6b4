package dev.assay.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the machine that built a sandbox image knows must not be in it. */
class ImageSecretsIT {
    private static final Pattern OF_THE_BUILDER = Pattern.compile(
            "(?i)proxy|registry|mirror|index.url|npmrc|netrc|token|passw|secret|credential|https?://|PRIVATE KEY");
    private static final List<String> BUILDERS_FILES = List.of(
            "~/.npmrc",
            "~/.netrc",
            "~/.m2",
            "~/.docker",
            "~/.config",
            "~/.cache",
            "/etc/pip.conf",
            "~/.bash_history",
            "/run/secrets",
            "/run/build");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base",
                "python",
                "java",
                "javascript",
                "cpp",
                "ruby",
                "php",
                "go",
                "rust",
                "kotlin",
                "sqlite",
                "postgresql",
                "mariadb"
            })
    void an_image_does_not_tell_who_built_it(String image) throws Exception {
        String config = docker("image", "inspect", "-f", "{{json .Config}}", "assay/" + image + ":latest");
        String history = docker(
                "history", "--no-trunc", "--format", "{{.CreatedBy}} {{.Comment}}", "assay/" + image + ":latest");

        assertThat(config).contains("\"dev.assay.image\"").doesNotContainPattern(OF_THE_BUILDER);
        assertThat(history).contains("LABEL").doesNotContainPattern(OF_THE_BUILDER);
        assertThat(config).containsPattern("\"Env\":\\[\"PATH=[^\"]*\"(,\"LANG=[^\"]*\")?\\]");
    }

    @Test
    void none_of_the_files_with_which_a_builder_is_configured_stays() throws Exception {
        String settings = "cat /etc/apt/sources.list /etc/apt/sources.list.d/* /etc/apt/apt.conf /etc/apt/apt.conf.d/*"
                + " /etc/environment 2>/dev/null | grep -iE 'proxy|@.*:|passw' || true; ls -d "
                + String.join(" ", BUILDERS_FILES) + " 2>/dev/null || true";
        for (String image : List.of("python", "java", "javascript", "cpp", "ruby", "php", "go", "rust", "kotlin")) {
            assertThat(docker(
                            "run",
                            "--rm",
                            "--network",
                            "none",
                            "--entrypoint",
                            "/bin/sh",
                            "assay/" + image + ":latest",
                            "-c",
                            settings))
                    .as("settings left in %s", image)
                    .isEmpty();
        }
    }

    private static String docker(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("docker"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        assertThat(process.waitFor()).as("%s", command).isZero();
        return output;
    }
}
