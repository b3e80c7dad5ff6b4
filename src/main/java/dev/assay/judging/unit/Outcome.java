package dev.assay.judging.unit;

import dev.assay.sandbox.CallResult;
import java.util.List;

/** What came of asking a driver for something; its words and what was printed are the learner's, not yet fit to show. */
public sealed interface Outcome {
    /** The suite is loaded. */
    record Ready() implements Outcome {}

    /** The process could not be started. */
    record NotStarted(String problem) implements Outcome {}

    /** The process ended, or met a limit, before it answered. */
    record Ended(CallResult call) implements Outcome {}

    /** The suite could not be loaded; {@code syntax} where a file can't be parsed. */
    record Unloadable(boolean syntax, String words, CallResult call) implements Outcome {}

    /** The test ran. */
    record Reported(Result result, String message, CallResult call) implements Outcome {}

    /** No test, or several, have the name; {@code others} are the suite's tests. */
    record Nameless(boolean several, List<String> others) implements Outcome {}

    /** An answer that no driver gives: somebody else wrote it. */
    record Forged(String why, CallResult call) implements Outcome {}

    /** How a test ended. */
    enum Result {
        PASSED,
        FAILED,
        ERROR,
        SKIPPED
    }
}
