package dev.assay.judging.running;

import dev.assay.exercise.Checker;
import dev.assay.exercise.TestCase;
import dev.assay.judging.checking.VisibleText;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.unit.Outcome;
import dev.assay.judging.unit.SuiteDriver;
import dev.assay.sandbox.CallResult;
import dev.assay.sandbox.Termination;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Has the driver run the suite's tests one by one. Only what is reported as passed is accepted: a test that is skipped, missing or cut short is not. */
final class UnitRunner implements CaseRunner {
    private static final String NOT_LOADED = "Your code could not be loaded with the tests.";

    private final SuiteDriver driver;
    private final List<String> names;

    /** @param names of the tests that count */
    UnitRunner(SuiteDriver driver, List<String> names) {
        this.driver = driver;
        this.names = names;
    }

    @Override
    public @Nullable Unloadable unloadable() {
        Outcome outcome = driver.load();
        if (outcome instanceof Outcome.Ready) {
            return null;
        }
        TestRun run = meaning(outcome);
        String feedback = run.feedback() == null ? NOT_LOADED : run.feedback();
        TestRun.Shown shown = run.shown().get();
        String diagnostics = Stream.of(feedback, shown.detail(), shown.output())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining("\n"));
        boolean syntax = outcome instanceof Outcome.Unloadable problem && problem.syntax();
        return new Unloadable(syntax ? Verdict.COMPILE_ERROR : run.verdict(), feedback, diagnostics.strip());
    }

    @Override
    public TestRun run(TestCase test, Checker checker) {
        return meaning(driver.run(test.name()));
    }

    @Override
    public List<String> notes() {
        return driver.unnamed(names).stream()
                .map(test -> "no group names the suite's test " + VisibleText.line(test))
                .toList();
    }

    private static TestRun meaning(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Ready ready -> throw new IllegalArgumentException("not the outcome of a test");
            case Outcome.NotStarted(String problem) ->
                new TestRun(
                        Verdict.RUNTIME_ERROR,
                        TestRun.NOTHING_USED,
                        "The program could not be started.",
                        () -> shown("", problem));
            case Outcome.Ended(CallResult call) -> ended(call);
            case Outcome.Unloadable(boolean syntax, String words, CallResult call) ->
                new TestRun(Verdict.RUNTIME_ERROR, call.usage(), NOT_LOADED, () -> shown(printed(call), words));
            case Outcome.Reported(Outcome.Result result, String message, CallResult call) ->
                new TestRun(verdict(result), call.usage(), feedback(result), () -> shown(printed(call), message));
            case Outcome.Nameless(boolean several, var others) ->
                new TestRun(
                        Verdict.RUNTIME_ERROR,
                        0,
                        TestRun.NOTHING_USED,
                        several
                                ? "The suite has several tests of this name."
                                : "The test did not run: there is none of this name.",
                        TestRun.Shown.NOTHING,
                        "the suite's tests are: " + VisibleText.line(String.join(", ", others)));
            case Outcome.Forged(String why, CallResult call) ->
                new TestRun(
                        Verdict.RUNTIME_ERROR,
                        call.usage(),
                        "The test's result does not come from the tests: your code must not write to their descriptors.",
                        () -> shown(printed(call), why));
        };
    }

    private static TestRun ended(CallResult call) {
        End end = End.of(call.termination());
        boolean early = call.termination().equals(new Termination.Exited(0));
        return new TestRun(
                end.verdict(),
                call.usage(),
                early ? "The program ended before the test did." : end.words(),
                () -> shown(printed(call), end.detail()));
    }

    private static Verdict verdict(Outcome.Result result) {
        return switch (result) {
            case PASSED -> Verdict.ACCEPTED;
            case FAILED, SKIPPED -> Verdict.WRONG_ANSWER;
            case ERROR -> Verdict.RUNTIME_ERROR;
        };
    }

    private static @Nullable String feedback(Outcome.Result result) {
        return switch (result) {
            case PASSED -> null;
            case FAILED -> "The test failed.";
            case ERROR -> "The test ended with an error.";
            case SKIPPED -> "The test was skipped, so it proves nothing.";
        };
    }

    private static String printed(CallResult call) {
        return VisibleText.of(call.output()) + VisibleText.of(call.error());
    }

    private static TestRun.Shown shown(String output, @Nullable String detail) {
        return new TestRun.Shown("", "", "", output, detail == null ? null : VisibleText.of(detail));
    }
}
