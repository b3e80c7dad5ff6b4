package dev.assay.cli.installation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where this installation keeps its state, its exercises, its sandbox images' descriptions and the attacks on it. */
public record Installation(
        Path home,
        Path exercises,
        Path images,
        Path attacks,
        String dockerHost,
        String runtime,
        List<String> allowMissing) {

    /** From {@code ASSAY_HOME}, {@code ASSAY_EXERCISES}, {@code ASSAY_IMAGES}, {@code ASSAY_ATTACKS} and {@code DOCKER_HOST}; else the current folder's. */
    public static Installation from(Map<String, String> environment) {
        return new Installation(
                Path.of(environment.getOrDefault("ASSAY_HOME", ".assay")),
                Path.of(environment.getOrDefault("ASSAY_EXERCISES", "exercises")),
                Path.of(environment.getOrDefault("ASSAY_IMAGES", "sandbox-images")),
                Path.of(environment.getOrDefault("ASSAY_ATTACKS", "src/test/resources/attacks")),
                environment.getOrDefault("DOCKER_HOST", ""),
                environment.getOrDefault("ASSAY_SANDBOX_RUNTIME", ""),
                Stream.of(environment
                                .getOrDefault("ASSAY_SANDBOX_ALLOW_MISSING", "")
                                .split(","))
                        .filter(word -> !word.isBlank())
                        .toList());
    }

    /** Where the embedded PostgreSQL keeps its data. */
    public Path postgres() {
        return home.resolve("postgres");
    }

    /** Where compiled programs are kept for the next submission of the same source. */
    public Path artefacts() {
        return home.resolve("artefacts");
    }
}
