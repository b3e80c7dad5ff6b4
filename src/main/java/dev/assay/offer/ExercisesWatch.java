package dev.assay.offer;

import dev.assay.exercise.catalogue.Catalogue;
import dev.assay.exercise.catalogue.ExercisesFolder;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at the exercises' folder again and again, and fires every catalogue that is offered as an event: the first one, then each that says something else. */
@Singleton
final class ExercisesWatch {
    /** Of the time, looking takes this part at most, however large or slow the folder is: the processors are for judging. */
    private static final int PART = 50;

    private final ExercisesFolder exercises;
    private final Event<Catalogue> offered;
    private final Duration pause;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("exercises-watch").factory());
    private String fault = "";

    ExercisesWatch(
            ExercisesFolder exercises,
            Event<Catalogue> offered,
            @ConfigProperty(name = "assay.exercises-reload", defaultValue = "2s") Duration pause) {
        this.exercises = exercises;
        this.offered = offered;
        this.pause = pause;
    }

    void start(@Observes StartupEvent event) {
        tell(News.first(exercises.catalogue()));
        offered.fire(exercises.catalogue());
        if (pause.isPositive()) {
            looking.schedule(this::look, pause.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        looking.shutdownNow();
    }

    private void look() {
        long begin = System.nanoTime();
        try {
            Catalogue before = exercises.catalogue();
            if (exercises.look()) {
                tell(News.between(before, exercises.catalogue()));
                offered.fire(exercises.catalogue());
            }
            fault = "";
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (!fault.equals(String.valueOf(e))) {
                fault = String.valueOf(e);
                Log.error("The exercises' folder could not be looked at; what was read before stays on offer", e);
            }
        }
        if (!looking.isShutdown()) {
            long rest = Math.max(pause.toNanos(), PART * (System.nanoTime() - begin));
            looking.schedule(this::look, rest, TimeUnit.NANOSECONDS);
        }
    }

    private static void tell(News news) {
        for (String complaint : news.complaints()) {
            Log.warn(complaint);
        }
        Log.info(news.summary());
    }
}
