package dev.assay.judging.running;

import dev.assay.exercise.Checker;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.type.Type;
import dev.assay.judging.author.Checkers;
import dev.assay.judging.checking.Answer;
import dev.assay.judging.checking.VisibleText;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.Workbench;
import dev.assay.language.Language;
import dev.assay.sandbox.CallResult;
import dev.assay.sandbox.Termination;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Has the driver call the learner's function with one case after the other, and compares the values it answers. The driver is started again after it ended,
 * or for every case where the exercise asks for that.
 */
final class FunctionRunner implements CaseRunner {
    private final Driver driver;
    private final Kind.Process process;
    private final Type returns;
    private final Checkers checkers;

    FunctionRunner(Workbench bench, Kind.Function kind, Checkers checkers, Language language) {
        this.driver = new Driver(bench, kind.signature(), language);
        this.process = kind.process();
        this.returns = kind.signature().returns();
        this.checkers = checkers;
    }

    @Override
    public @Nullable Unloadable unloadable() {
        Driver.Refusal refusal = driver.load();
        if (refusal == null) {
            return null;
        }
        String diagnostics = Stream.of(refusal.feedback(), safe(refusal.detail()), VisibleText.of(refusal.printed()))
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Unloadable(refusal.verdict(), refusal.feedback(), diagnostics.strip());
    }

    @Override
    public TestRun run(TestCase test, Checker checker) {
        var data = (TestCase.Values) test.data();
        Driver.Refusal refusal = driver.load();
        if (refusal != null) {
            return new TestRun(
                    refusal.verdict(),
                    refusal.usage(),
                    refusal.feedback(),
                    () -> shown(data, "", "", refusal.detail()));
        }
        CallResult call = driver.call(data.arguments());
        TestRun result =
                call.termination() instanceof Termination.Answered ? answered(checker, data, call) : ended(data, call);
        if (process == Kind.Process.CASE) {
            driver.quit();
        }
        return result;
    }

    private TestRun answered(Checker checker, TestCase.Values data, CallResult call) {
        return switch (Answer.parse(call.answer(), returns)) {
            case Answer.Value value ->
                TestRun.of(
                        checkers.ofValue(checker, returns, data, value.json()),
                        call.usage(),
                        () -> shown(data, VisibleText.of(value.json().toString()), printed(call), null));
            case Answer.Fault fault ->
                new TestRun(
                        fault.wrongType() ? Verdict.WRONG_ANSWER : Verdict.RUNTIME_ERROR,
                        call.usage(),
                        fault.wrongType()
                                ? "The function returned a value of another type than %s.".formatted(returns)
                                : "The function raised an error.",
                        () -> shown(data, "", printed(call), fault.words()));
            case Answer.Malformed malformed ->
                new TestRun(
                        Verdict.WRONG_ANSWER,
                        call.usage(),
                        "The function's answer is no value of type %s.".formatted(returns),
                        () -> shown(data, VisibleText.of(call.answer()), printed(call), malformed.why()));
        };
    }

    private static TestRun ended(TestCase.Values data, CallResult call) {
        End end = End.of(call.termination());
        boolean early = call.termination().equals(new Termination.Exited(0));
        return new TestRun(
                end.verdict(),
                call.usage(),
                early ? "The program ended before the function returned." : end.words(),
                () -> shown(data, "", printed(call) + VisibleText.of(call.error()), end.detail()));
    }

    private static String printed(CallResult call) {
        return VisibleText.of(call.output());
    }

    private static TestRun.Shown shown(TestCase.Values data, String actual, String output, @Nullable String detail) {
        return new TestRun.Shown(
                VisibleText.of(data.arguments()),
                VisibleText.of(data.expected().toString()),
                actual,
                output,
                safe(detail));
    }

    private static @Nullable String safe(@Nullable String text) {
        return text == null ? null : VisibleText.of(text);
    }
}
