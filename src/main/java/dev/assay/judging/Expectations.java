package dev.assay.judging;

import dev.assay.exercise.SampleSubmission.Expectation;

/** Whether a sample submission got what its folder declares. */
public final class Expectations {
    private Expectations() {}

    /** A verdict below accepted is met by the worst test's verdict too, where points of other groups make the whole {@code PARTIAL}. */
    public static boolean met(Expectation expectation, Judgement judgement) {
        Verdict verdict = judgement.verdict();
        return switch (expectation) {
            case ACCEPTED -> verdict == Verdict.ACCEPTED;
            case CHEATING -> verdict != Verdict.ACCEPTED && verdict != Verdict.JUDGE_ERROR;
            case PARTIAL -> verdict == Verdict.PARTIAL;
            case WRONG_ANSWER -> judgement.reason() == Verdict.WRONG_ANSWER;
            case OUTPUT_LIMIT_EXCEEDED -> judgement.reason() == Verdict.OUTPUT_LIMIT_EXCEEDED;
            case RUN_TIME_ERROR -> judgement.reason() == Verdict.RUNTIME_ERROR;
            case TIME_LIMIT_EXCEEDED -> judgement.reason() == Verdict.TIME_LIMIT_EXCEEDED;
            case MEMORY_LIMIT_EXCEEDED -> judgement.reason() == Verdict.MEMORY_LIMIT_EXCEEDED;
            case COMPILE_ERROR -> judgement.reason() == Verdict.COMPILE_ERROR;
        };
    }
}
