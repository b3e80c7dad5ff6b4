package dev.assay.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judging.JudgeListener;
import dev.assay.judging.judgement.Judgement;
import dev.assay.sandbox.SandboxFault;
import dev.assay.submission.Samples;
import dev.assay.submission.Submission;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** A platform that does what a test says: the script gets the number of the run of that submission, from 1. */
final class ScriptedJudging implements Judging {
    private final IntConsumer script;
    private final Map<UUID, AtomicInteger> runs = new ConcurrentHashMap<>();
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore failedProbes = new Semaphore(0);
    private volatile boolean away;

    ScriptedJudging(IntConsumer script) {
        this.script = script;
    }

    @Override
    public Judgement judge(Submission submission, JudgeListener listener) {
        int run =
                runs.computeIfAbsent(submission.id(), id -> new AtomicInteger()).incrementAndGet();
        begun.release();
        if (away) {
            throw new SandboxFault("no Docker engine");
        }
        var judgement = Samples.accepted();
        listener.compiled(judgement.compile());
        script.accept(run);
        var group = judgement.groups().getFirst();
        listener.tested(group.name(), group.tests().getFirst(), 1, 1);
        return judgement;
    }

    @Override
    public void probe() {
        if (away) {
            failedProbes.release();
            throw new SandboxFault("no Docker engine");
        }
    }

    /** Waits until a run has begun that nobody waited for before. */
    void awaitRun() throws InterruptedException {
        assertThat(begun.tryAcquire(60, TimeUnit.SECONDS)).as("a run begins").isTrue();
    }

    void awaitFailedProbes(int count) throws InterruptedException {
        assertThat(failedProbes.tryAcquire(count, 60, TimeUnit.SECONDS))
                .as("probes fail")
                .isTrue();
    }

    void away(boolean now) {
        away = now;
    }

    int runs(UUID submission) {
        var count = runs.get(submission);
        return count == null ? 0 : count.get();
    }

    int runs() {
        return runs.values().stream().mapToInt(AtomicInteger::get).sum();
    }
}
