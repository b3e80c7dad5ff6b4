package dev.assay.worker;

import static dev.assay.submission.ProgressEvent.Event.COMPILED;
import static dev.assay.submission.ProgressEvent.Event.TEST;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.judging.JudgeListener;
import dev.assay.judging.judgement.Judgement;
import dev.assay.submission.Progress;
import dev.assay.submission.ProgressEvent;
import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Tells those who wait for a submission how far it is; nothing depends on its arriving. */
final class Reporter implements JudgeListener {
    private static final int MAX_OUTPUT = 2_000;
    private static final int LAST_SECONDS = 1;

    private final Progress progress;
    private final WorkerMetrics metrics;
    private final UUID submission;
    private volatile CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    Reporter(Progress progress, WorkerMetrics metrics, UUID submission) {
        this.metrics = metrics;
        this.progress = progress;
        this.submission = submission;
    }

    @Override
    public void opened(boolean warm, long nanos) {
        metrics.opened(warm, Duration.ofNanos(nanos));
    }

    @Override
    public void compiled(Judgement.Compile compile) {
        String output = compile.output();
        report(
                COMPILED,
                data().put("ok", compile.ok())
                        .put("output", output.substring(0, Math.min(output.length(), MAX_OUTPUT)))
                        .put("cached", compile.cached()));
    }

    @Override
    public void tested(String group, Judgement.Test test, int done, int total) {
        report(
                TEST,
                data().put("group", group)
                        .put("name", test.name())
                        .put("verdict", test.verdict().name())
                        .put("done", done)
                        .put("total", total));
    }

    /** Waits a little until all is sent, so that the end does not overtake it. */
    void flush() {
        try {
            last.get(LAST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            Log.debugf(e, "Progress of submission %s is late", submission);
        }
    }

    private void report(ProgressEvent.Event event, ObjectNode data) {
        last = progress.publish(new ProgressEvent(submission, event, data));
    }

    private static ObjectNode data() {
        return JsonNodeFactory.instance.objectNode();
    }
}
