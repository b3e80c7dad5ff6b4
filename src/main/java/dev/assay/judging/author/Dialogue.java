package dev.assay.judging.author;

import dev.assay.judging.checking.VisibleText;
import dev.assay.sandbox.RunResult;
import dev.assay.sandbox.Sandbox.Conversation;
import dev.assay.sandbox.SandboxFault;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** What a learner's program and an interactor say to each other, and how both end. Each hears the other's standard output as its standard input. */
public final class Dialogue {
    private static final int SHOWN_BYTES = 4_000;

    private enum Speaker {
        NOBODY,
        LEARNER,
        INTERACTOR
    }

    private final Conversation learner;
    private final Conversation interactor;
    private final ByteArrayOutputStream transcript = new ByteArrayOutputStream();
    private Speaker last = Speaker.NOBODY;
    private Speaker firstToClose = Speaker.NOBODY;

    private Dialogue(Conversation learner, Conversation interactor) {
        this.learner = learner;
        this.interactor = interactor;
    }

    /**
     * How a dialogue ended.
     *
     * @param learnerFirst whether the learner's program ended, or closed its output, before the interactor did
     * @param learnersTurn whether the interactor spoke last
     * @param transcript the beginning of what was said, safe to show
     */
    public record Outcome(
            RunResult learner, RunResult interactor, boolean learnerFirst, boolean learnersTurn, String transcript) {}

    /** Lets them speak until both have ended. */
    public static Outcome between(Conversation learner, Conversation interactor) {
        return new Dialogue(learner, interactor).hold();
    }

    private Outcome hold() {
        var other =
                new FutureTask<>(() -> ended(Speaker.INTERACTOR, interactor.hear(relay(Speaker.INTERACTOR, learner))));
        Thread.startVirtualThread(other);
        RunResult ofLearner = ended(Speaker.LEARNER, learner.hear(relay(Speaker.LEARNER, interactor)));
        interactor.say(new byte[0]);
        RunResult ofInteractor = result(other);
        return new Outcome(
                ofLearner,
                ofInteractor,
                firstToClose == Speaker.LEARNER,
                last == Speaker.INTERACTOR,
                VisibleText.of(transcript.toByteArray()));
    }

    private Consumer<byte[]> relay(Speaker speaker, Conversation to) {
        return piece -> {
            if (piece.length == 0) {
                closed(speaker);
            } else {
                note(speaker, piece);
            }
            to.say(piece);
        };
    }

    private RunResult ended(Speaker speaker, RunResult run) {
        closed(speaker);
        return run;
    }

    private synchronized void closed(Speaker speaker) {
        if (firstToClose == Speaker.NOBODY) {
            firstToClose = speaker;
        }
    }

    private synchronized void note(Speaker speaker, byte[] piece) {
        int room = SHOWN_BYTES - transcript.size();
        if (room > 0) {
            if (last != speaker) {
                transcript.writeBytes((speaker == Speaker.LEARNER ? "> " : "< ").getBytes(StandardCharsets.US_ASCII));
            }
            transcript.write(piece, 0, Math.min(piece.length, room));
        }
        last = speaker;
    }

    private static RunResult result(FutureTask<RunResult> other) {
        try {
            return other.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault
                    ? fault
                    : new SandboxFault("the interactor's sandbox failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxFault("interrupted while an interactor ran", e);
        }
    }
}
