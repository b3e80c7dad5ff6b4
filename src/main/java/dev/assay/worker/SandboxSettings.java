package dev.assay.worker;

import dev.assay.sandbox.selftest.Property;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What this process's sandboxes are like. */
@ConfigMapping(prefix = "assay.sandbox")
public interface SandboxSettings {
    /** How many containers of each kind wait, started. */
    @WithDefault("2")
    int warm();

    /** Another container runtime by its name in the engine's configuration, such as {@code runsc}. */
    Optional<String> runtime();

    /** Names of properties that the operator accepts to be missing; see docs/hardening.md. */
    Optional<List<String>> allowMissing();

    /** @throws IllegalArgumentException when a name is none */
    default Set<Property> allowed() {
        return Property.parse(allowMissing().orElse(List.of()));
    }
}
