package dev.assay.bench;

import dev.assay.language.Languages;
import dev.assay.sandbox.docker.DockerSandboxes;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Where a benchmark finds what it measures. */
public record Surroundings(Path images, Path exercises, String dockerHost, InstantSource clock, PrintStream messages) {
    DockerSandboxes sandboxes(int warm) {
        return new DockerSandboxes(dockerHost, warm, clock);
    }

    Languages languages() {
        return Languages.load(images);
    }

    void progress(String bench, int done, int total) {
        if (done % Math.max(1, total / 10) == 0) {
            messages.printf("bench %s: %d/%d%n", bench, done, total);
        }
    }

    /** Lets the machine come to rest between measurements. */
    void pause(long millis) throws InterruptedException {
        if (new Semaphore(0).tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("nobody releases it");
        }
    }
}
