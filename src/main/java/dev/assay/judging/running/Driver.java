package dev.assay.judging.running;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.exercise.type.Signature;
import dev.assay.judging.checking.Answer;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.Workbench;
import dev.assay.language.Language;
import dev.assay.sandbox.CallResult;
import dev.assay.sandbox.Termination;
import dev.assay.sandbox.Usage;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The process in the sandbox that loads the learner's code and calls its function; it shares the learner's process, so nothing it says is trusted. */
final class Driver {
    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] NOTHING = new byte[0];

    private final Workbench bench;
    private final byte[] introduction;
    private boolean ready;

    Driver(Workbench bench, Signature signature, Language language) {
        this.bench = bench;
        this.introduction = introduction(signature, language);
    }

    /** Why there is nothing to call; {@code detail} and what was printed are the learner's own words, not yet fit to show. */
    record Refusal(
            Verdict verdict,
            Usage usage,
            String feedback,
            @Nullable String detail,
            byte[] printed) {}

    /** Starts the process and has it load the learner's code, unless it has; null when it is ready. */
    @Nullable
    Refusal load() {
        if (ready) {
            return null;
        }
        String problem = bench.start();
        if (problem != null) {
            return new Refusal(
                    Verdict.RUNTIME_ERROR,
                    CaseRunner.TestRun.NOTHING_USED,
                    "The program could not be started.",
                    problem,
                    NOTHING);
        }
        CallResult call = bench.call(introduction, true);
        if (!(call.termination() instanceof Termination.Answered)) {
            End end = End.of(call.termination());
            String feedback = "Your code could not be loaded. " + end.words();
            return new Refusal(end.verdict(), call.usage(), feedback, end.detail(), call.error());
        }
        Refusal refusal = refusal(call);
        ready = refusal == null;
        if (!ready) {
            bench.quit();
        }
        return refusal;
    }

    /** Passes arguments to the loaded function; any other end than an answer ends the process. */
    CallResult call(String arguments) {
        CallResult call = bench.call(arguments.getBytes(StandardCharsets.UTF_8), false);
        ready = call.termination() instanceof Termination.Answered;
        return call;
    }

    void quit() {
        if (ready) {
            bench.quit();
            ready = false;
        }
    }

    private static @Nullable Refusal refusal(CallResult call) {
        return switch (Answer.parseReady(call.answer())) {
            case Answer.Value ready -> null;
            case Answer.Fault fault ->
                fault.syntax()
                        ? refusal(Verdict.COMPILE_ERROR, "Your code could not be parsed.", fault.words(), call)
                        : refusal(Verdict.RUNTIME_ERROR, "Your code could not be loaded.", fault.words(), call);
            case Answer.Malformed malformed ->
                refusal(Verdict.RUNTIME_ERROR, "Your code could not be loaded.", malformed.why(), call);
        };
    }

    private static Refusal refusal(Verdict verdict, String feedback, String detail, CallResult call) {
        return new Refusal(verdict, call.usage(), feedback, detail, call.error());
    }

    private static byte[] introduction(Signature signature, Language language) {
        ObjectNode message =
                JSON.createObjectNode().put("function", language.habit().write(signature.name()));
        var parameters = message.putArray("parameters");
        for (Signature.Parameter parameter : signature.parameters()) {
            parameters
                    .addObject()
                    .put("name", parameter.name())
                    .put("type", parameter.type().toString());
        }
        message.put("returns", signature.returns().toString());
        return message.toString().getBytes(StandardCharsets.UTF_8);
    }
}
