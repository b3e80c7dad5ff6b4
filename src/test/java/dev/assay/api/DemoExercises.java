package dev.assay.api;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Small exercises and languages of our own, so that the shipped ones can change freely. */
public final class DemoExercises implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of(
                "assay.exercises", "src/test/resources/exercises", "assay.images", "src/test/resources/sandbox-images");
    }

    @Override
    public void stop() {}
}
