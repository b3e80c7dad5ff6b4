package dev.assay.worker;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Well means that submissions can be judged here; when not, they are still received and kept. */
@Wellness
@Singleton
final class SandboxesWell implements HealthCheck {
    private final Outage outage;

    SandboxesWell(Outage outage) {
        this.outage = outage;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("sandboxes");
        return outage.reason()
                .map(reason -> answer.down().withData("reason", reason))
                .orElseGet(answer::up)
                .build();
    }
}
