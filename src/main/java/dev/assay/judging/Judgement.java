package dev.assay.judging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict and score of one submission with what they rest on: the document that is stored, printed and sent. It holds nothing of a hidden
 * test that a learner may not see. {@code reason} is the worst verdict of a test, where the whole is not accepted. Times are in milliseconds.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Judgement(
        String exercise,
        String digest,
        String language,
        Verdict verdict,
        @Nullable Verdict reason,
        int score,
        int maxScore,
        Evidence evidence,
        Compile compile,
        List<Group> groups,
        @Nullable String diagnostics,
        String image,
        Instant startedAt,
        Instant finishedAt,
        Timings timings) {

    /** Where the tests ran: apart from the learner's process, or within it. */
    public enum Evidence {
        @JsonProperty("separate")
        SEPARATE,
        @JsonProperty("in-process")
        IN_PROCESS
    }

    public record Compile(boolean ok, String output, boolean cached, double cpuMillis, double wallMillis) {
        /** The same for a source that was found wrong only when it was loaded. */
        Compile failed(String more) {
            return new Compile(false, (output + "\n" + more).strip(), cached, cpuMillis, wallMillis);
        }
    }

    public record Group(String name, int score, int maxScore, List<Test> tests) {}

    /** One test's result; {@code input}, {@code expected}, {@code actual} and {@code output} (printed text) only where the test is a sample. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Test(
            String name,
            Visible visibility,
            Verdict verdict,
            double cpuMillis,
            double wallMillis,
            long memoryBytes,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String feedback,

            @Nullable String input,
            @Nullable String expected,
            @Nullable String actual,
            @Nullable String output) {}

    public enum Visible {
        @JsonProperty("sample")
        SAMPLE,
        @JsonProperty("hidden")
        HIDDEN
    }

    /** How long the parts took, in milliseconds; {@code queueMillis} is 0 where there was no queue. */
    public record Timings(double queueMillis, double openMillis, double compileMillis, double runMillis) {
        public Timings withQueueMillis(double millis) {
            return new Timings(millis, openMillis, compileMillis, runMillis);
        }
    }

    /** The same judgement with the time it waited in a queue. */
    public Judgement withQueueMillis(double millis) {
        return new Judgement(
                exercise,
                digest,
                language,
                verdict,
                reason,
                score,
                maxScore,
                evidence,
                compile,
                groups,
                diagnostics,
                image,
                startedAt,
                finishedAt,
                timings.withQueueMillis(millis));
    }
}
