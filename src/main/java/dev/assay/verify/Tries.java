package dev.assay.verify;

import dev.assay.exercise.Content;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.sample.Expectation.TimeUse;
import dev.assay.judging.Judge;
import dev.assay.judging.JudgeListener;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.sandbox.SandboxFault;
import dev.assay.verify.Complaint.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** The judgements of one subject, each a task of its own. */
final class Tries {
    private final Judge judge;
    private final Exercise exercise;
    private final Subject subject;
    private final List<FutureTask<Seen>> tasks = new ArrayList<>();

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

    List<FutureTask<Seen>> tasks() {
        return tasks;
    }

    /** Whether what has ended so far is as declared. */
    boolean asDeclared(FutureTask<Seen> task) {
        return task.state() == Future.State.SUCCESS
                && Fulfilment.failures(subject.expected(), task.resultNow()).isEmpty();
    }

    /** @throws SandboxFault when the platform failed one of them */
    Trial await() throws InterruptedException {
        List<Seen> all = new ArrayList<>();
        for (FutureTask<Seen> task : tasks) {
            try {
                all.add(task.get());
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
                all.stream().map(Seen::judgement).toList(),
                unbounded,
                complaints(all));
    }

    private Seen judge(boolean measured) {
        Map<String, byte[]> files = subject.files().get();
        var judged = new Seen.Listener();
        Judgement judgement = judge.judge(exercise, subject.language(), files, judged);
        if (measured) {
            unbounded = new Stopwatch(judge).measure(exercise, subject.language(), files, judgement);
        }
        return judged.with(judgement);
    }

    private List<Complaint> complaints(List<Seen> all) {
        Map<String, Integer> failures = new LinkedHashMap<>();
        for (Seen judged : all) {
            Fulfilment.failures(subject.expected(), judged)
                    .forEach(failure -> failures.merge(failure, 1, Integer::sum));
        }
        List<Complaint> complaints = new ArrayList<>();
        failures.forEach((failure, times) -> complaints.add(Complaint.error(
                subject.starter() ? Rule.STARTER : Rule.SAMPLE,
                subject.file(),
                times == all.size() ? failure : "%s (in %d of %d judgements)".formatted(failure, times, all.size()))));
        int score = all.getFirst().judgement().score();
        if (subject.starter() && score > 0 && failures.isEmpty()) {
            complaints.add(Complaint.warning(
                    Rule.STARTER,
                    subject.file(),
                    "earns %d points as it is: let it answer what no test with points expects".formatted(score)));
        }
        Steadiness.differences(all.stream().map(Seen::judgement).toList())
                .forEach(difference -> complaints.add(Complaint.error(Rule.STEADY, subject.file(), difference)));
        return complaints;
    }

    /** A judgement, and what its author may see besides: the first test with each verdict, hidden or not. */
    record Seen(Judgement judgement, Map<Verdict, Judgement.Test> whole) {
        /** What the exercise asked and expected and what came, of the first test with this verdict; empty where nothing is known of it. */
        String details(Verdict verdict) {
            return Optional.ofNullable(whole.get(verdict))
                    .map(test -> part("input", test.input())
                            + part("expected", test.expected())
                            + part("got", test.actual()))
                    .orElse("");
        }

        private static String part(String what, @Nullable String text) {
            String line = Wording.firstLine(text);
            return line.isEmpty() ? "" : "; " + what + " " + line;
        }

        /** Keeps what it hears for the judgement that comes of it. */
        static final class Listener implements JudgeListener {
            private final Map<Verdict, Judgement.Test> whole = new EnumMap<>(Verdict.class);

            @Override
            public void failed(Judgement.Test test) {
                whole.putIfAbsent(test.verdict(), test);
            }

            Seen with(Judgement judgement) {
                return new Seen(judgement, whole);
            }
        }
    }
}
