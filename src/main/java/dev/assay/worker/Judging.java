package dev.assay.worker;

import dev.assay.judging.JudgeListener;
import dev.assay.judging.judgement.Judgement;
import dev.assay.submission.Submission;

/** What a worker does with a submission; whatever it throws is a fault of the platform, never of the learner. */
interface Judging {
    Judgement judge(Submission submission, JudgeListener listener);

    /** Throws when the platform can judge nothing at all. */
    void probe();
}
