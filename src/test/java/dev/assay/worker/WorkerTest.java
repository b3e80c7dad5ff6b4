package dev.assay.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.assay.postgres.PostgresResource;
import dev.assay.sandbox.SandboxFault;
import dev.assay.submission.MovableClock;
import dev.assay.submission.Progress;
import dev.assay.submission.ProgressEvent;
import dev.assay.submission.Samples;
import dev.assay.submission.Status;
import dev.assay.submission.SubmissionQueue;
import dev.assay.submission.SubmissionState;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
final class WorkerTest {
    private static final IntConsumer QUICK = run -> {};

    @Inject
    Workplace workplace;

    @Inject
    SubmissionQueue queue;

    @Inject
    Progress progress;

    @Inject
    MeterRegistry meters;

    @Inject
    MovableClock clock;

    @BeforeEach
    void open() {
        workplace.open();
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void judgesWhatArrives() throws Exception {
        double before = meters.counter("assay.attempts", "verdict", "ACCEPTED", "language", "python")
                .count();
        workplace.start(new ScriptedJudging(QUICK));
        var state = workplace.awaitEnd(workplace.receive());
        assertThat(state.status()).isEqualTo(Status.JUDGED);
        var judgement = Objects.requireNonNull(state.judgement());
        assertThat(judgement.timings().queueMillis()).isPositive();
        assertThat(judgement.withQueueMillis(0)).isEqualTo(Samples.accepted());
        assertThat(meters.counter("assay.attempts", "verdict", "ACCEPTED", "language", "python")
                        .count())
                .isEqualTo(before + 1);
        assertThat(meters.get("assay.queue.length").gauge().value()).isZero();
        assertThat(meters.get("assay.queue.age").gauge().value()).isZero();
    }

    @Test
    void severalWorkersJudgeEachSubmissionOnce() throws Exception {
        var judging = new ScriptedJudging(QUICK);
        var ids = workplace.receive(300);
        workplace.start(judging);
        workplace.start(judging);
        workplace.start(judging);
        for (UUID id : ids) {
            assertThat(workplace.awaitEnd(id).status()).isEqualTo(Status.JUDGED);
            assertThat(judging.runs(id)).isEqualTo(1);
        }
    }

    @Test
    void tellsThoseWhoWaitHowFarItIs() throws Exception {
        var heard = new LinkedBlockingQueue<ProgressEvent.Event>();
        UUID id = workplace.receive();
        try (var subscription = progress.subscribe(id, event -> heard.add(event.event()))) {
            do {
                progress.publish(compiled(id)).get(10, TimeUnit.SECONDS);
            } while (heard.poll(200, TimeUnit.MILLISECONDS) != ProgressEvent.Event.COMPILED);
            workplace.start(new ScriptedJudging(QUICK));
            workplace.awaitEnd(id);
            while (heard.peek() != ProgressEvent.Event.RUNNING) {
                assertThat(heard.poll(10, TimeUnit.SECONDS)).isNotNull();
            }
            for (var expected : new ProgressEvent.Event[] {
                ProgressEvent.Event.RUNNING,
                ProgressEvent.Event.COMPILED,
                ProgressEvent.Event.TEST,
                ProgressEvent.Event.JUDGED
            }) {
                assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(expected);
            }
        }
    }

    @Test
    void triesAgainAfterAFault() throws Exception {
        var judging = new ScriptedJudging(run -> {
            if (run < 3) {
                throw new SandboxFault("the container vanished");
            }
        });
        workplace.start(judging);
        UUID id = workplace.receive();
        assertThat(workplace.awaitEnd(id))
                .returns(Status.JUDGED, SubmissionState::status)
                .returns(null, SubmissionState::failure);
        assertThat(judging.runs(id)).isEqualTo(3);
    }

    @Test
    void failsWithTheReasonAfterTheLastTry() throws Exception {
        var judging = new ScriptedJudging(run -> {
            throw new IllegalStateException("fault number " + run);
        });
        workplace.start(judging);
        UUID id = workplace.receive();
        var state = workplace.awaitEnd(id);
        assertThat(state.status()).isEqualTo(Status.FAILED);
        assertThat(state.failure()).contains("fault number 3");
        assertThat(judging.runs(id)).isEqualTo(3);
    }

    @Test
    void anOutageCostsNoTriesAndPausesLeasing() throws Exception {
        var judging = new ScriptedJudging(QUICK);
        judging.away(true);
        var ids = workplace.receive(50);
        var outage = workplace.outage(judging);
        workplace.start(judging, outage, new Workplace.Settings(1, Duration.ofSeconds(10)));
        judging.awaitFailedProbes(2);
        assertThat(outage.reason()).contains("no Docker engine");
        judging.awaitFailedProbes(5);
        assertThat(outage.awaitEnd(Duration.ZERO)).isFalse();
        assertThat(judging.runs()).as("runs during the outage").isLessThanOrEqualTo(8);
        judging.away(false);
        for (UUID id : ids) {
            assertThat(workplace.awaitEnd(id).status()).isEqualTo(Status.JUDGED);
        }
        assertThat(outage.reason()).isEmpty();
    }

    @Test
    void whatAKilledWorkerHeldIsJudgedByAnotherOnce() throws Exception {
        UUID id = workplace.receive();
        assertThat(queue.lease("killed", 1, Duration.ofMinutes(1), 3)).hasSize(1);
        var judging = new ScriptedJudging(QUICK);
        workplace.start(judging);
        workplace.awaitEnd(workplace.receive());
        assertThat(judging.runs(id)).isZero();
        clock.advance(Duration.ofSeconds(61));
        assertThat(workplace.awaitEnd(id).status()).isEqualTo(Status.JUDGED);
        assertThat(judging.runs(id)).isEqualTo(1);
    }

    @Test
    void renewsTheLeaseOfWhatTakesLong() throws Exception {
        var barrier = new CyclicBarrier(2);
        var judging = new ScriptedJudging(run -> meet(barrier));
        UUID id = workplace.receive();
        var jobs =
                workplace.jobs(judging, workplace.outage(judging), new Workplace.Settings(3, Duration.ofSeconds(10)));
        var lease = queue.lease("slow", 1, Duration.ofMinutes(1), 3).getFirst();
        var thread = Thread.ofVirtual().start(() -> jobs.run(lease));
        judging.awaitRun();
        for (int i = 0; i < 5; i++) {
            clock.advance(Duration.ofSeconds(50));
            jobs.renew();
            assertThat(queue.lease("other", 1, Duration.ofMinutes(1), 3)).isEmpty();
        }
        meet(barrier);
        thread.join();
        assertThat(workplace.state(id).status()).isEqualTo(Status.JUDGED);
    }

    @Test
    void recordsNothingOnceItsLeaseWentToAnother() throws Exception {
        var barrier = new CyclicBarrier(2);
        var judging = new ScriptedJudging(run -> meet(barrier));
        UUID id = workplace.receive();
        var jobs =
                workplace.jobs(judging, workplace.outage(judging), new Workplace.Settings(3, Duration.ofSeconds(10)));
        var stale = queue.lease("slow", 1, Duration.ofMinutes(1), 3).getFirst();
        var thread = Thread.ofVirtual().start(() -> jobs.run(stale));
        judging.awaitRun();
        clock.advance(Duration.ofSeconds(61));
        var fresh = queue.lease("other", 1, Duration.ofMinutes(1), 3).getFirst();
        double lost = meters.counter("assay.leases.lost").count();
        meet(barrier);
        thread.join();
        assertThat(workplace.state(id).status()).isEqualTo(Status.RUNNING);
        assertThat(meters.counter("assay.leases.lost").count()).isEqualTo(lost + 1);
        assertThat(queue.record(fresh, Samples.accepted())).isTrue();
    }

    @Test
    void recordsTheJudgementAlthoughPostgresRestartedMeanwhile() throws Exception {
        var barrier = new CyclicBarrier(2);
        var judging = new ScriptedJudging(run -> meet(barrier));
        workplace.start(judging);
        UUID id = workplace.receive();
        judging.awaitRun();
        PostgresResource.stopWhile(() -> meet(barrier));
        assertThat(workplace.awaitEnd(id).status()).isEqualTo(Status.JUDGED);
        assertThat(judging.runs(id)).isEqualTo(1);
    }

    @Test
    void letsItsJobsEndBeforeItStopsAndLeasesNothingMore() throws Exception {
        var barrier = new CyclicBarrier(2);
        var judging = new ScriptedJudging(run -> meet(barrier));
        var worker = workplace.start(judging);
        UUID id = workplace.receive();
        judging.awaitRun();
        var stopping = Thread.ofVirtual().start(worker::stop);
        meet(barrier);
        stopping.join();
        assertThat(workplace.state(id).status()).isEqualTo(Status.JUDGED);
        UUID later = workplace.receive();
        assertThat(workplace.state(later).status()).isEqualTo(Status.QUEUED);
    }

    @Test
    void handsBackWhatDoesNotEndInTime() throws Exception {
        var barrier = new CyclicBarrier(2);
        var judging = new ScriptedJudging(run -> meet(barrier));
        var worker =
                workplace.start(judging, workplace.outage(judging), new Workplace.Settings(3, Duration.ofMillis(100)));
        UUID id = workplace.receive();
        judging.awaitRun();
        worker.stop();
        assertThat(workplace.state(id).status()).isEqualTo(Status.QUEUED);
        assertThat(queue.lease("other", 1, Duration.ofMinutes(1), 3).getFirst().tries())
                .isEqualTo(1);
        meet(barrier);
    }

    private static ProgressEvent compiled(UUID id) {
        return new ProgressEvent(id, ProgressEvent.Event.COMPILED, JsonNodeFactory.instance.objectNode());
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
