package dev.assay.submission;

import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Submissions and judgements to test with. */
public final class Samples {
    private Samples() {}

    public static NewSubmission submission(String owner) {
        return keyed(owner, null, "print(1)\n");
    }

    static NewSubmission keyed(String owner, @Nullable String key, String text) {
        return new NewSubmission(owner, "dsa/two-sum", "python", Map.of("solution.py", text), key);
    }

    /** Its compiler's output is given. */
    static Judgement printing(String output) {
        var plain = accepted();
        return new Judgement(
                plain.exercise(),
                plain.digest(),
                plain.language(),
                plain.verdict(),
                plain.reason(),
                plain.score(),
                plain.maxScore(),
                plain.evidence(),
                new Judgement.Compile(true, output, false, 0, 0),
                plain.groups(),
                plain.diagnostics(),
                plain.image(),
                plain.startedAt(),
                plain.finishedAt(),
                plain.timings());
    }

    public static Judgement accepted() {
        var test = new Judgement.Test(
                "negatives",
                Judgement.Visible.HIDDEN,
                Verdict.ACCEPTED,
                11.2,
                12.5,
                9_437_184,
                null,
                null,
                null,
                null,
                null);
        return new Judgement(
                "dsa/two-sum",
                "sha256:1234",
                "python",
                Verdict.ACCEPTED,
                null,
                100,
                100,
                Judgement.Evidence.SEPARATE,
                new Judgement.Compile(true, "", false, 0, 0),
                List.of(new Judgement.Group("correctness", 100, 100, List.of(test))),
                null,
                "sha256:5678",
                Instant.parse("2026-01-02T03:04:05.000006Z"),
                Instant.parse("2026-01-02T03:04:06Z"),
                new Judgement.Timings(0, 1, 0, 40.2));
    }
}
