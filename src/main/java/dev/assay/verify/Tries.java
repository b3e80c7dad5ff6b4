package dev.assay.verify;

import dev.assay.exercise.Content;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.sample.Expectation.TimeUse;
import dev.assay.judging.Judge;
import dev.assay.judging.JudgeListener;
import dev.assay.judging.Judgement;
import dev.assay.sandbox.SandboxFault;
import dev.assay.verify.Complaint.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** The judgements of one subject, each a task of its own. */
final class Tries {
    private final Judge judge;
    private final Exercise exercise;
    private final Subject subject;
    private final List<FutureTask<Judgement>> tasks = new ArrayList<>();

    /** What the first task finds out besides. */
    private Optional<Slowest> unbounded = Optional.empty();

    Tries(Judge judge, Exercise exercise, Subject subject, int repeat) {
        this.judge = judge;
        this.exercise = exercise;
        this.subject = subject;
        for (int i = 0; i < repeat; i++) {
            boolean first = i == 0;
            tasks.add(new FutureTask<>(() -> judge(first && takesLong())));
        }
    }

    /** Whether it is to run into its limit on CPU time, and beyond. */
    boolean takesLong() {
        return subject.expected().timeUse() == TimeUse.UPPER;
    }

    List<FutureTask<Judgement>> tasks() {
        return tasks;
    }

    /** Whether what has ended so far is as declared. */
    boolean asDeclared(FutureTask<Judgement> task) {
        return task.state() == Future.State.SUCCESS
                && Fulfilment.failures(subject.expected(), task.resultNow()).isEmpty();
    }

    /** @throws SandboxFault when the platform failed one of them */
    Trial await() throws InterruptedException {
        List<Judgement> judgements = new ArrayList<>();
        for (FutureTask<Judgement> task : tasks) {
            try {
                judgements.add(task.get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Content.Gone gone) {
                    throw new SandboxFault(
                            "%s %s: data %s".formatted(exercise.slug(), subject.name(), gone.getMessage()), gone);
                }
                if (e.getCause() instanceof SandboxFault fault) {
                    throw new SandboxFault(
                            "%s %s: %s".formatted(exercise.slug(), subject.name(), fault.getMessage()), fault);
                }
                throw new IllegalStateException(e.getCause());
            }
        }
        return new Trial(
                subject.name(),
                subject.starter(),
                subject.language().name(),
                subject.expected(),
                judgements,
                unbounded,
                complaints(judgements));
    }

    private Judgement judge(boolean measured) {
        Map<String, byte[]> files = subject.files().get();
        Judgement judgement = judge.judge(exercise, subject.language(), files, JudgeListener.NONE);
        if (measured) {
            unbounded = new Stopwatch(judge).measure(exercise, subject.language(), files, judgement);
        }
        return judgement;
    }

    private List<Complaint> complaints(List<Judgement> judgements) {
        Map<String, Integer> failures = new LinkedHashMap<>();
        for (Judgement judgement : judgements) {
            Fulfilment.failures(subject.expected(), judgement)
                    .forEach(failure -> failures.merge(failure, 1, Integer::sum));
        }
        List<Complaint> complaints = new ArrayList<>();
        failures.forEach((failure, times) -> complaints.add(Complaint.error(
                subject.starter() ? Rule.STARTER : Rule.SAMPLE,
                subject.file(),
                times == judgements.size()
                        ? failure
                        : "%s (in %d of %d judgements)".formatted(failure, times, judgements.size()))));
        Steadiness.differences(judgements)
                .forEach(difference -> complaints.add(Complaint.error(Rule.STEADY, subject.file(), difference)));
        return complaints;
    }
}
