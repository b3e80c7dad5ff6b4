package dev.assay.verify;

import dev.assay.sandbox.SandboxFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** A package that is being verified: a task for every judgement, for as many threads as the caller has. */
public final class Verifying {
    private final List<Tries> tries;
    private final Function<List<Trial>, Verification> conclusion;

    Verifying(List<Tries> tries, Function<List<Trial>, Verification> conclusion) {
        this.tries = tries;
        this.conclusion = conclusion;
    }

    /** Hears of every judgement that ends, on the thread that judged. */
    public interface Listener {
        /** @param asDeclared whether it is what the submission must get */
        void judged(boolean asDeclared);
    }

    /** How many judgements there are to come. */
    public int judgements() {
        return tries.stream().mapToInt(one -> one.tasks().size()).sum();
    }

    /** Hands out every judgement, those first that take longest. */
    public void start(Executor executor, Listener listener) {
        tries.stream()
                .sorted(Comparator.comparing(one -> !one.takesLong()))
                .forEach(one -> one.tasks().forEach(task -> executor.execute(() -> run(one, task, listener))));
    }

    /**
     * Waits until all have ended.
     *
     * @throws SandboxFault when the platform failed: there is no verification then
     */
    public Verification await() throws InterruptedException {
        List<Trial> trials = new ArrayList<>();
        for (Tries one : tries) {
            trials.add(one.await());
        }
        return conclusion.apply(trials);
    }

    private static void run(Tries one, FutureTask<Tries.Seen> task, Listener listener) {
        task.run();
        listener.judged(one.asDeclared(task));
    }
}
