package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.cli.Assay.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./assay new} writes verifies at once, in every language there is. */
class NewPackageIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_new_package_of_each_kind_verifies_without_a_warning() {
        var assay = new Assay(folder, "");
        for (String kind : new String[] {"function", "stdio", "interactive", "unit"}) {
            assertThat(assay.run("new", folder.resolve("packages/" + kind).toString(), "--kind", kind)
                            .exit())
                    .isZero();
        }
        Result result = assay.run("verify", folder.resolve("packages").toString());
        assertThat(result.out()).contains("4 of 4 packages verified").doesNotContain("WARNING");
        assertThat(result.exit()).isZero();
    }
}
