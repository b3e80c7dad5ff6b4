package assay.driver;

import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** How a test ended, with all that runs around and below it. */
final class Ending implements TestExecutionListener {
    private static final int LONGEST_MESSAGE = 1000;

    private final List<String> files;
    private int passed;
    private String skipped;
    private Throwable problem;
    private boolean within;

    /** @param files whose places are told */
    Ending(List<String> files) { this.files = files; }

    @Override public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        switch (result.getStatus()) {
            case SUCCESSFUL -> { if (test.isTest()) passed++; }
            case ABORTED -> skipped = result.getThrowable().map(Throwable::getMessage).orElse("");
            case FAILED -> {
                if (problem != null) return;
                problem = result.getThrowable().orElseGet(() -> new IllegalStateException("no reason is known"));
                within = test.isTest();
            }
        }
    }

    @Override public synchronized void executionSkipped(TestIdentifier test, String reason) { skipped = reason; }

    synchronized void write(JsonWriter out) {
        if (problem != null) result(out, within && problem instanceof AssertionError ? "failed" : "error", named(problem));
        else if (skipped != null) result(out, "skipped", skipped);
        else if (passed > 0) result(out, "passed", "");
        else result(out, "error", "the test did not run");
    }

    private static void result(JsonWriter out, String word, String message) {
        out.raw("\"result\":\"").raw(word).raw("\",\"message\":").string(message).raw('}');
    }

    /** A problem as a learner reads it, with its place in a file of theirs or of the suite. */
    String named(Throwable thrown) {
        String message;
        try {
            message = String.valueOf(thrown.getMessage());
        } catch (Throwable theirs) {
            message = "";
        }
        String text = thrown.getClass().getSimpleName() + ": " + message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)).strip();
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (files.contains(frame.getFileName())) return text + " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
        }
        return text;
    }
}
