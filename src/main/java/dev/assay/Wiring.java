package dev.assay;

import dev.assay.exercise.Catalogue;
import dev.assay.exercise.Exercise;
import dev.assay.judging.Judge;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Languages;
import dev.assay.sandbox.ProvenSandboxes;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.Sandboxes;
import dev.assay.sandbox.docker.DockerSandboxes;
import dev.assay.sandbox.docker.DockerSettings;
import dev.assay.worker.SandboxSettings;
import dev.assay.worker.WorkerSettings;
import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Makes the core's objects, which know nothing of Quarkus, known to the service. */
@Singleton
final class Wiring {
    private static final Logger LOG = Logger.getLogger(Wiring.class);
    private static final Duration TENDING = Duration.ofSeconds(30);

    @Produces
    @Singleton
    @DefaultBean
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    @DefaultBean
    Languages languages(@ConfigProperty(name = "assay.images", defaultValue = "sandbox-images") Path images) {
        return Languages.load(images);
    }

    @Produces
    @Singleton
    @DefaultBean
    Catalogue catalogue(
            @ConfigProperty(name = "assay.exercises", defaultValue = "exercises") Path exercises, Languages languages) {
        return Catalogue.load(exercises, languages);
    }

    @Produces
    @Singleton
    @DefaultBean
    @Typed(DockerSandboxes.class)
    DockerSandboxes dockerSandboxes(SandboxSettings settings, InstantSource clock) {
        return new DockerSandboxes(
                new DockerSettings("", settings.warm(), settings.runtime().orElse("")), clock);
    }

    @Produces
    @Singleton
    @DefaultBean
    @Typed({Sandboxes.class, ProvenSandboxes.class})
    ProvenSandboxes sandboxes(DockerSandboxes containers, SandboxSettings settings) {
        return new ProvenSandboxes(containers, settings.allowed());
    }

    /** Has a worker's containers started and proven before the first submission comes. */
    void warmUp(
            @Observes StartupEvent started,
            WorkerSettings worker,
            Instance<DockerSandboxes> containers,
            Instance<ProvenSandboxes> sandboxes,
            Catalogue catalogue,
            Languages languages) {
        if (worker.enabled()) {
            containers.get().tendEvery(TENDING);
            Map<String, SandboxSpec> images = new TreeMap<>();
            for (Exercise exercise : catalogue.exercises()) {
                for (String language : exercise.languages()) {
                    languages
                            .find(language)
                            .map(known -> Judge.sandbox(exercise, known))
                            .ifPresent(spec -> {
                                containers.get().warmUp(spec);
                                images.put(spec.image(), spec);
                            });
                }
            }
            Thread.startVirtualThread(() -> images.values().forEach(spec -> prove(sandboxes.get(), spec)));
        }
    }

    private static void prove(ProvenSandboxes sandboxes, SandboxSpec spec) {
        try {
            sandboxes.prove(spec);
        } catch (SandboxFault e) {
            LOG.warn(e.getMessage()); // whoever opens one is told too
        }
    }

    void close(@Disposes DockerSandboxes sandboxes) {
        sandboxes.close();
    }

    @Produces
    @Singleton
    @DefaultBean
    Judge judge(
            @ConfigProperty(name = "assay.home", defaultValue = ".assay") Path home,
            Sandboxes sandboxes,
            InstantSource clock) {
        return new Judge(sandboxes, new Artefacts(home.resolve("artefacts"), clock), clock);
    }
}
