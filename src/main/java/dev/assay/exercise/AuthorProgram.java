package dev.assay.exercise;

import dev.assay.language.Language;
import java.util.List;
import java.util.Map;

/**
 * A program of the exercise's author — a checker, an interactor or a generator — which runs in a container of its own, apart from any learner's.
 *
 * @param name its place in the package, for messages
 * @param files by their names in the working folder; the main one has the name that its language's description gives it
 * @param limits what one run of it may use
 */
public record AuthorProgram(
        String name, Language language, Map<String, byte[]> files, List<String> arguments, ExerciseLimits limits) {

    /** How many bytes of a case, input and expected answer together, it can have beside it in its working folder. */
    public static final long LARGEST_CASE = 48L << 20;

    /** The same program called with other arguments. */
    public AuthorProgram with(List<String> others) {
        return new AuthorProgram(name, language, files, others, limits);
    }
}
