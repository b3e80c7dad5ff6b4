package dev.assay.report;

import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import org.jspecify.annotations.Nullable;

/** A submission's name with its judgement, or with the reason why there is none (the platform failed, or it is not judged yet). */
public record Named(
        String name,
        @Nullable Judgement judgement,
        @Nullable String failure) {
    public boolean accepted() {
        return judgement != null && judgement.verdict() == Verdict.ACCEPTED;
    }
}
