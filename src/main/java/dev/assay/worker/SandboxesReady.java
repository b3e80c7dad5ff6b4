package dev.assay.worker;

import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.docker.DockerSandboxes;
import jakarta.inject.Singleton;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether this process, where it is a worker, can judge: the engine answers and at least one language has its image; the others are named. */
@Readiness
@Singleton
final class SandboxesReady implements HealthCheck {
    private final WorkerSettings settings;
    private final Outage outage;
    private final DockerSandboxes sandboxes;
    private final Languages languages;

    SandboxesReady(WorkerSettings settings, Outage outage, DockerSandboxes sandboxes, Languages languages) {
        this.settings = settings;
        this.outage = outage;
        this.sandboxes = sandboxes;
        this.languages = languages;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("sandboxes");
        if (!settings.enabled()) {
            return answer.up().withData("worker", "off").build();
        }
        try {
            answer.withData("engine", sandboxes.engineVersion());
        } catch (SandboxFault e) {
            return answer.down().withData("reason", e.getMessage()).build();
        }
        var missing = missingImages();
        missing.forEach(answer::withData);
        if (missing.size() == languages.all().size()) {
            return answer.down()
                    .withData("reason", "no image is there: ./assay images build")
                    .build();
        }
        return outage.reason()
                .map(reason -> answer.down().withData("reason", reason))
                .orElseGet(answer::up)
                .build();
    }

    private TreeMap<String, String> missingImages() {
        var missing = new TreeMap<String, String>();
        for (Language language : languages.all()) {
            try {
                sandboxes.imageDigest(language.image());
            } catch (SandboxFault e) {
                missing.put(language.name(), e.getMessage());
            }
        }
        return missing;
    }
}
