package dev.assay.verify;

import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A judgement made by hand: groups of ten points each, their tests numbered. */
final class Judged {
    private final List<Judgement.Group> groups = new ArrayList<>();
    private boolean compiles = true;
    private @Nullable String diagnostics;
    private @Nullable List<String> notes;

    static Judged with(String group, Verdict... verdicts) {
        return new Judged().and(group, verdicts);
    }

    Judged and(String group, Verdict... verdicts) {
        List<Judgement.Test> tests = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            compiles &= verdict != Verdict.COMPILE_ERROR;
            String name = String.valueOf(tests.size() + 1);
            tests.add(new Judgement.Test(
                    name,
                    Judgement.Visible.HIDDEN,
                    verdict == Verdict.COMPILE_ERROR ? Verdict.SKIPPED : verdict,
                    10,
                    10,
                    1,
                    verdict == Verdict.ACCEPTED ? null : "feedback of " + group + "/" + name,
                    null,
                    null,
                    null,
                    null));
        }
        boolean accepted = Stream.of(verdicts).allMatch(verdict -> verdict == Verdict.ACCEPTED);
        groups.add(new Judgement.Group(group, accepted ? 10 : 0, 10, tests));
        return this;
    }

    /** What kept the tests from running. */
    Judged explained(String text) {
        diagnostics = text;
        return this;
    }

    /** What is for the exercise's author. */
    Judged noting(String note) {
        notes = List.of(note);
        return this;
    }

    Judgement judgement() {
        int score = groups.stream().mapToInt(Judgement.Group::score).sum();
        Verdict worst = compiles
                ? groups.stream()
                        .flatMap(group -> group.tests().stream())
                        .map(Judgement.Test::verdict)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                : Verdict.COMPILE_ERROR;
        return new Judgement(
                "test/exercise",
                "sha256:00",
                "python",
                worst != Verdict.ACCEPTED && score > 0 ? Verdict.PARTIAL : worst,
                worst == Verdict.ACCEPTED ? null : worst,
                score,
                10 * groups.size(),
                Judgement.Evidence.SEPARATE,
                new Judgement.Compile(compiles, compiles ? "" : "\nline 1: oops\nmore", false, 0, 0),
                groups,
                diagnostics,
                "sha256:01",
                Instant.EPOCH,
                Instant.EPOCH,
                new Judgement.Timings(0, 0, 0, 0),
                null,
                notes);
    }
}
