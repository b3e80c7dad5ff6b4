package dev.assay.judging.judgement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The verdict and score of one submission with what they rest on: the document that is stored, printed and sent. What of it a learner may see is
 * {@link #forLearner}. {@code reason} is the worst verdict of a test, where the whole is not accepted. Times are in milliseconds.
 *
 * @param deadline when tests that are hidden until then can be seen
 * @param notes what the exercise's author should know: which of his programs failed, and what checkers had to say
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
        Timings timings,
        @Nullable Instant deadline,
        @Nullable List<String> notes) {

    /** One without a deadline or notes. */
    public Judgement(
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
        this(
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
                timings,
                null,
                null);
    }

    /** Where the tests ran: apart from the learner's process, or within it. */
    public enum Evidence {
        @JsonProperty("separate")
        SEPARATE,
        @JsonProperty("in-process")
        IN_PROCESS
    }

    public record Compile(boolean ok, String output, boolean cached, double cpuMillis, double wallMillis) {
        /** The same for a source that was found wrong only when it was loaded. */
        public Compile failed(String more) {
            return new Compile(false, (output + "\n" + more).strip(), cached, cpuMillis, wallMillis);
        }
    }

    public record Group(String name, int score, int maxScore, List<Test> tests) {
        private Group with(UnaryOperator<Test> change) {
            return new Group(name, score, maxScore, tests.stream().map(change).toList());
        }
    }

    /**
     * One test's result; {@code input}, {@code expected}, {@code actual} and {@code output} (printed text) only where the test is a sample.
     *
     * @param later the same as it can be seen after the deadline
     */
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
            @Nullable String output,
            @Nullable Test later) {

        /** One that shows no more later. */
        public Test(
                String name,
                Visible visibility,
                Verdict verdict,
                double cpuMillis,
                double wallMillis,
                long memoryBytes,
                @Nullable String feedback,
                @Nullable String input,
                @Nullable String expected,
                @Nullable String actual,
                @Nullable String output) {
            this(
                    name,
                    visibility,
                    verdict,
                    cpuMillis,
                    wallMillis,
                    memoryBytes,
                    feedback,
                    input,
                    expected,
                    actual,
                    output,
                    null);
        }

        /** As it is seen before the deadline. */
        public Test early() {
            return later == null ? this : withLater(null);
        }

        /** As it is seen after the deadline. */
        public Test late() {
            return later == null ? this : later;
        }

        /** The same with what can be seen of it after the deadline. */
        public Test withLater(@Nullable Test seen) {
            return new Test(
                    name,
                    visibility,
                    verdict,
                    cpuMillis,
                    wallMillis,
                    memoryBytes,
                    feedback,
                    input,
                    expected,
                    actual,
                    output,
                    seen);
        }
    }

    public enum Visible {
        @JsonProperty("sample")
        SAMPLE,
        @JsonProperty("hidden")
        HIDDEN,
        @JsonProperty("after-deadline")
        AFTER_DEADLINE
    }

    /** How long the parts took, in milliseconds; {@code queueMillis} is 0 where there was no queue. */
    public record Timings(double queueMillis, double openMillis, double compileMillis, double runMillis) {
        public Timings withQueueMillis(double millis) {
            return new Timings(millis, openMillis, compileMillis, runMillis);
        }
    }

    /** The same judgement with the time it waited in a queue. */
    public Judgement withQueueMillis(double millis) {
        return with(groups, timings.withQueueMillis(millis), notes);
    }

    /** What a learner may see of it at this moment. */
    public Judgement forLearner(Instant now) {
        boolean over = deadline != null && !now.isBefore(deadline);
        return with(
                groups.stream()
                        .map(g -> g.with(over ? Test::late : Test::early))
                        .toList(),
                timings,
                null);
    }

    /** What an instructor sees. */
    public Judgement forInstructor() {
        return with(groups.stream().map(g -> g.with(Test::late)).toList(), timings, notes);
    }

    private Judgement with(List<Group> others, Timings times, @Nullable List<String> words) {
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
                others,
                diagnostics,
                image,
                startedAt,
                finishedAt,
                times,
                deadline,
                words);
    }
}
