package dev.assay.worker;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.catalogue.Catalogue;
import dev.assay.judging.Judge;
import dev.assay.judging.workbench.Backstage;
import dev.assay.language.Languages;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.docker.DockerSandboxes;
import dev.assay.sandbox.selftest.ProvenSandboxes;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Has a worker's containers started and proven before the first submission comes: those of every exercise on offer, in each of its languages, and of its
 * author's programs. Kinds of containers are few, and most exercises share them, so one that no exercise needs any more still waits until the process ends.
 */
@Singleton
final class WarmUp {
    private static final Duration TENDING = Duration.ofSeconds(30);

    private final WorkerSettings settings;
    private final Provider<DockerSandboxes> containers;
    private final Provider<ProvenSandboxes> sandboxes;
    private final Languages languages;
    private final Set<String> images = ConcurrentHashMap.newKeySet();

    WarmUp(
            WorkerSettings settings,
            Provider<DockerSandboxes> containers,
            Provider<ProvenSandboxes> sandboxes,
            Languages languages) {
        this.settings = settings;
        this.containers = containers;
        this.sandboxes = sandboxes;
        this.languages = languages;
    }

    void tend(@Observes StartupEvent started) {
        if (settings.enabled()) {
            containers.get().tendEvery(TENDING);
        }
    }

    void warm(@Observes Catalogue offered) {
        if (settings.enabled()) {
            Set<SandboxSpec> kinds = kinds(offered, languages);
            kinds.forEach(containers.get()::warmUp);
            var fresh = kinds.stream().filter(kind -> images.add(kind.image())).toList();
            Thread.startVirtualThread(() -> fresh.forEach(this::prove));
        }
    }

    /** The kinds of sandboxes that submissions to these exercises are judged in. */
    static Set<SandboxSpec> kinds(Catalogue offered, Languages languages) {
        var kinds = new LinkedHashSet<SandboxSpec>();
        for (Exercise exercise : offered.exercises()) {
            for (String language : exercise.languages()) {
                languages
                        .find(language)
                        .map(known -> Judge.sandbox(exercise, known))
                        .ifPresent(kinds::add);
            }
            exercise.partners().map(Backstage::sandbox).forEach(kinds::add);
        }
        return kinds;
    }

    private void prove(SandboxSpec kind) {
        try {
            sandboxes.get().prove(kind);
        } catch (SandboxFault e) {
            Log.warn(e.getMessage()); // whoever opens one is told too
        }
    }
}
