package dev.assay.worker;

import dev.assay.judging.judgement.Judgement;
import dev.assay.submission.Submissions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/** What an operator watches: the queue, how long it takes, what comes out, and faults. */
@Singleton
final class WorkerMetrics {
    private final MeterRegistry registry;

    WorkerMetrics(MeterRegistry registry, Submissions submissions, InstantSource clock) {
        this.registry = registry;
        Gauge.builder("assay.queue.length", submissions, Submissions::queueLength)
                .description("Submissions that wait for a worker")
                .register(registry);
        Gauge.builder("assay.queue.age", submissions, waiting -> age(waiting, clock))
                .description("How long the oldest of them has waited")
                .baseUnit("seconds")
                .register(registry);
    }

    void judged(Judgement judgement, Duration queued, Duration judging) {
        registry.counter("assay.attempts", "verdict", judgement.verdict().name(), "language", judgement.language())
                .increment();
        Timer.builder("assay.queue.time")
                .description("From its arrival until a worker took it")
                .publishPercentileHistogram()
                .register(registry)
                .record(queued);
        Timer.builder("assay.judging.time")
                .description("From its lease until its judgement")
                .publishPercentileHistogram()
                .register(registry)
                .record(judging);
        Timer.builder("assay.run.time")
                .description("Running all cases of a submission")
                .publishPercentileHistogram()
                .register(registry)
                .record(Duration.ofNanos((long) (judgement.timings().runMillis() * 1e6)));
    }

    void opened(boolean warm, Duration taken) {
        Timer.builder("assay.sandbox.opens")
                .description("From asking for a sandbox until it is there")
                .tag("start", warm ? "warm" : "cold")
                .register(registry)
                .record(taken);
    }

    void fault() {
        registry.counter("assay.faults").increment();
    }

    void lost() {
        registry.counter("assay.leases.lost").increment();
    }

    private static double age(Submissions submissions, InstantSource clock) {
        return submissions
                .oldestQueued()
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
