package dev.assay.judging;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.exercise.Checker;
import dev.assay.exercise.Kind;
import dev.assay.exercise.Signature;
import dev.assay.exercise.TestCase;
import dev.assay.judging.checking.Answer;
import dev.assay.judging.checking.Checking;
import dev.assay.judging.checking.VisibleText;
import dev.assay.language.Language;
import dev.assay.sandbox.CallResult;
import dev.assay.sandbox.Termination;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Feeds the cases one at a time to a driver process in the sandbox that calls the learner's function, and compares the values it answers. The process is
 * started again after it ended, or for every case where the exercise asks for that.
 */
final class FunctionRunner implements CaseRunner {
    private static final JsonMapper JSON = new JsonMapper();

    private final Workbench bench;
    private final Kind.Function kind;
    private final Checker checker;
    private final byte[] introduction;
    private @Nullable CallResult loaded;
    private boolean running;

    FunctionRunner(Workbench bench, Kind.Function kind, Checker checker, Language language) {
        this.bench = bench;
        this.kind = kind;
        this.checker = checker;
        this.introduction = introduction(kind.signature(), language);
    }

    @Override
    public @Nullable String unloadable() {
        TestRun failure = load(new TestRun.Shown("", "", "", "", null));
        if (failure == null) {
            return null;
        }
        String words = failure.shown().detail() == null ? "" : failure.shown().detail();
        String printed = loaded == null ? "" : VisibleText.of(loaded.error());
        return String.join("\n", String.valueOf(failure.feedback()), words, printed)
                .strip();
    }

    @Override
    public TestRun run(TestCase test) {
        var data = (TestCase.Values) test.data();
        if (!running) {
            TestRun failure = load(shown(data, "", "", null));
            if (failure != null) {
                return failure;
            }
        }
        CallResult call = bench.call(data.arguments().getBytes(StandardCharsets.UTF_8), false);
        running = call.termination() instanceof Termination.Answered;
        TestRun result = running ? judge(data, call) : ended(data, call);
        if (running && kind.process() == Kind.Process.CASE) {
            stop();
        }
        return result;
    }

    private TestRun judge(TestCase.Values data, CallResult call) {
        String printed = VisibleText.of(call.output());
        return switch (Answer.parse(call.answer(), kind.signature().returns())) {
            case Answer.Value value -> {
                String difference =
                        Checking.difference(checker, kind.signature().returns(), data.expected(), value.json());
                yield new TestRun(
                        difference == null ? Verdict.ACCEPTED : Verdict.WRONG_ANSWER,
                        call.usage(),
                        difference,
                        shown(data, VisibleText.of(value.json().toString()), printed, null));
            }
            case Answer.Fault fault ->
                new TestRun(
                        fault.wrongType() ? Verdict.WRONG_ANSWER : Verdict.RUNTIME_ERROR,
                        call.usage(),
                        fault.wrongType()
                                ? "The function returned a value of another type than %s."
                                        .formatted(kind.signature().returns())
                                : "The function raised an error.",
                        shown(data, "", printed, fault.type() + ": " + fault.message()));
            case Answer.Malformed malformed ->
                new TestRun(
                        Verdict.WRONG_ANSWER,
                        call.usage(),
                        "The function's answer is no value of type %s."
                                .formatted(kind.signature().returns()),
                        shown(data, VisibleText.of(call.answer()), printed, malformed.why()));
        };
    }

    private TestRun ended(TestCase.Values data, CallResult call) {
        boolean early = call.termination().equals(new Termination.Exited(0));
        return new TestRun(
                Words.verdict(call.termination()),
                call.usage(),
                early ? "The program ended before the function returned." : Words.end(call.termination()),
                shown(
                        data,
                        "",
                        VisibleText.of(call.output()) + VisibleText.of(call.error()),
                        Words.detail(call.termination())));
    }

    /** Starts the driver and has it load the learner's code; null when it is ready. */
    private @Nullable TestRun load(TestRun.Shown shown) {
        String notStarted = bench.start();
        if (notStarted != null) {
            return new TestRun(
                    Verdict.RUNTIME_ERROR,
                    TestRun.NOTHING_USED,
                    "The program could not be started.",
                    with(shown, notStarted));
        }
        CallResult call = bench.call(introduction, true);
        loaded = call;
        if (!(call.termination() instanceof Termination.Answered)) {
            return new TestRun(
                    Words.verdict(call.termination()),
                    call.usage(),
                    "Your code could not be loaded. " + Words.end(call.termination()),
                    with(shown, Words.detail(call.termination())));
        }
        String refusal = switch (Answer.parseReady(call.answer())) {
            case Answer.Value ready -> null;
            case Answer.Fault fault -> fault.type() + ": " + fault.message();
            case Answer.Malformed malformed -> malformed.why();
        };
        if (refusal != null) {
            stop();
            return new TestRun(
                    Verdict.RUNTIME_ERROR, call.usage(), "Your code could not be loaded.", with(shown, refusal));
        }
        running = true;
        return null;
    }

    private void stop() {
        bench.quit();
        running = false;
    }

    private static TestRun.Shown with(TestRun.Shown shown, @Nullable String detail) {
        String safe = detail == null ? null : VisibleText.of(detail);
        return new TestRun.Shown(shown.input(), shown.expected(), shown.actual(), shown.output(), safe);
    }

    private static TestRun.Shown shown(TestCase.Values data, String actual, String output, @Nullable String detail) {
        return new TestRun.Shown(
                VisibleText.of(data.arguments()),
                VisibleText.of(data.expected().toString()),
                actual,
                output,
                detail == null ? null : VisibleText.of(detail));
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
