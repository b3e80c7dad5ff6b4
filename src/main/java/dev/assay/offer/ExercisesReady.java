package dev.assay.offer;

import dev.assay.exercise.catalogue.ExercisesFolder;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** How many exercises are on offer and how many packages are broken; that is no reason to take a process out of service. */
@Readiness
@Singleton
final class ExercisesReady implements HealthCheck {
    private final ExercisesFolder exercises;

    ExercisesReady(ExercisesFolder exercises) {
        this.exercises = exercises;
    }

    @Override
    public HealthCheckResponse call() {
        var now = exercises.catalogue();
        return HealthCheckResponse.named("exercises")
                .up()
                .withData("offered", now.exercises().size())
                .withData("broken", now.broken().size())
                .build();
    }
}
