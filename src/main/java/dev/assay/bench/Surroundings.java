package dev.assay.bench;

import dev.assay.language.Languages;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.docker.DockerSandboxes;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * Where a benchmark finds what it measures.
 *
 * @param containers sandboxes of this installation that keep so many warm
 */
public record Surroundings(
        Path images,
        Path exercises,
        IntFunction<DockerSandboxes> containers,
        InstantSource clock,
        PrintStream messages) {
    static final int WARM = 2;
    private static final int AWAIT_TRIES = 100;
    private static final long AWAIT_MILLIS = 100;

    DockerSandboxes sandboxes(int warm) {
        return containers.apply(warm);
    }

    Languages languages() {
        return Languages.load(images);
    }

    void progress(String bench, int done, int total) {
        if (done % Math.max(1, total / 10) == 0) {
            messages.printf("bench %s: %d/%d%n", bench, done, total);
        }
    }

    /** Waits until as many of this kind wait as are kept, so that nothing is being started while something is measured. */
    void awaitWarm(DockerSandboxes sandboxes, SandboxSpec spec) throws InterruptedException {
        for (int tries = 0; sandboxes.waiting(spec) < WARM && tries < AWAIT_TRIES; tries++) {
            pause(AWAIT_MILLIS);
        }
    }

    /** Lets the machine come to rest between measurements. */
    void pause(long millis) throws InterruptedException {
        if (new Semaphore(0).tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("nobody releases it");
        }
    }
}
