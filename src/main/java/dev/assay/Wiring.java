package dev.assay;

import dev.assay.exercise.catalogue.ExercisesFolder;
import dev.assay.judging.Judge;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Languages;
import dev.assay.sandbox.Sandboxes;
import dev.assay.sandbox.docker.DockerSandboxes;
import dev.assay.sandbox.docker.DockerSettings;
import dev.assay.sandbox.selftest.ProvenSandboxes;
import dev.assay.worker.SandboxSettings;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the core's objects, which know nothing of Quarkus, known to the service. */
@Singleton
final class Wiring {
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
    ExercisesFolder exercises(
            @ConfigProperty(name = "assay.exercises", defaultValue = "exercises") Path exercises, Languages languages) {
        return new ExercisesFolder(exercises, languages);
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
