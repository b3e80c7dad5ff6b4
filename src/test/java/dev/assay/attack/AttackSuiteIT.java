package dev.assay.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.cli.AssayCommand;
import dev.assay.cli.installation.Installation;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The quick half of the attack suite, in an order that is the same every time: a pipeline that fails by chance tells nothing about a change. */
@Isolated
class AttackSuiteIT {
    @Test
    void every_quick_attack_holds(@TempDir Path home) {
        var environment = new HashMap<>(System.getenv());
        environment.put("ASSAY_HOME", home.toString());
        assertThat(AssayCommand.run(
                        Installation.from(environment), Clock.systemUTC(), "attack", "--quick", "--seed", "981486"))
                .as("exit status; the log above tells which attack did not hold")
                .isZero();
    }
}
