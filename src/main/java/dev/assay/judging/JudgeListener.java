package dev.assay.judging;

/** Hears of progress while a submission is judged; must not block. */
public interface JudgeListener {
    /** Nobody listens. */
    JudgeListener NONE = new JudgeListener() {};

    default void compiled(Judgement.Compile compile) {}

    default void tested(String group, Judgement.Test test, int done, int total) {}
}
