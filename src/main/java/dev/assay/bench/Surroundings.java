package dev.assay.bench;

import dev.assay.language.Languages;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.docker.DockerSandboxes;
import dev.assay.sandbox.docker.DockerSettings;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Where a benchmark finds what it measures. */
public record Surroundings(Path images, Path exercises, String dockerHost, InstantSource clock, PrintStream messages) {
    static final int WARM = 2;
    private static final int AWAIT_TRIES = 100;
    private static final long AWAIT_MILLIS = 100;

    DockerSandboxes sandboxes(int warm) {
        return new DockerSandboxes(new DockerSettings(dockerHost, warm), clock);
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
