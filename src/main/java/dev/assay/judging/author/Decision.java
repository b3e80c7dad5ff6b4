package dev.assay.judging.author;

import org.jspecify.annotations.Nullable;

/**
 * What a checker says of one answer.
 *
 * @param score the part of an accepted case's worth that is earned, from 0 to 1; 0 when it is not accepted
 * @param feedback for the learner, without anything of the expected answer
 * @param note for the exercise's author
 * @param nextInput what the program is to be run with again, where the checker wants another pass
 */
public record Decision(
        boolean accepted,
        double score,
        @Nullable String feedback,
        @Nullable String note,
        byte @Nullable [] nextInput) {

    /** @param difference in words; null when there is none */
    public static Decision of(@Nullable String difference) {
        return new Decision(difference == null, difference == null ? 1 : 0, difference, null, null);
    }

    /** The same with words for the learner where the checker had none of its own. */
    public Decision saying(String words) {
        return new Decision(accepted, score, feedback == null ? words : feedback, note, nextInput);
    }
}
