package dev.assay.judging;

import dev.assay.judging.judgement.Judgement;

/** Hears of progress while a submission is judged; must not block. */
public interface JudgeListener {
    /** Nobody listens. */
    JudgeListener NONE = new JudgeListener() {};

    /** A sandbox is open; {@code warm} tells whether it was waiting. */
    default void opened(boolean warm, long nanos) {}

    default void compiled(Judgement.Compile compile) {}

    default void tested(String group, Judgement.Test test, int done, int total) {}

    /** A test is not accepted; {@code whole} shows everything of it, hidden or not, and so is only for the exercise's author. */
    default void failed(Judgement.Test whole) {}
}
