package dev.assay.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sandbox-images/base/host-settings}: how this machine reaches packages. */
final class HostSettingsTest {
    @TempDir
    Path folder;

    @Test
    void aMachineThatNeverSawNodeUsesTheUsualRegistry() throws Exception {
        Path programs = Files.createDirectory(folder.resolve("bin"));
        for (String name : List.of("bash", "cat", "grep", "head", "mkdir", "sed", "tail", "tr")) {
            Files.createSymbolicLink(programs.resolve(name), Path.of("/bin", name));
        }
        var builder = new ProcessBuilder("/bin/bash", "sandbox-images/base/host-settings", folder + "/settings");
        builder.environment().put("PATH", programs.toString());
        builder.environment().put("HOME", folder.toString());
        assertThat(builder.inheritIO().start().waitFor()).isZero();
        assertThat(folder.resolve("settings/environment"))
                .content()
                .contains("NPM_REGISTRY=https://registry.npmjs.org/");
    }
}
