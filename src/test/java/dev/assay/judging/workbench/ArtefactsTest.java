package dev.assay.judging.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtefactsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void what_is_no_artefact_is_not_found_whatever_length_it_claims() throws Exception {
        Files.write(folder.resolve("key"), new byte[] {0x7f, -1, -1, -1, 1});
        assertThat(artefacts().find("key")).isEmpty();
    }

    @Test
    void what_cannot_be_kept_leaves_nothing_behind() throws Exception {
        Path taken = Files.createDirectory(folder.resolve("key"));
        Files.createFile(taken.resolve("file"));
        artefacts().keep("key", new Artefacts.Artefact("warning", "program".getBytes(UTF_8)));
        assertThat(folder).isDirectoryNotContaining(Files::isRegularFile);
    }

    private Artefacts artefacts() {
        return new Artefacts(folder, InstantSource.fixed(Instant.EPOCH));
    }
}
