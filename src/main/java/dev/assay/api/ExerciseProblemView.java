package dev.assay.api;

import dev.assay.exercise.ExerciseProblem;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A package that is not on offer, and why. */
@Schema(name = "BrokenExercise")
public record ExerciseProblemView(
        @Schema(description = "The package's folder; “.” is the folder of all exercises")
        String slug,

        List<Item> problems) {

    /** Something that is wrong with it. */
    @Schema(name = "ExerciseProblem")
    public record Item(
            @Schema(enumeration = {"error", "warning"}) String severity,

            @Schema(description = "“.” is the whole package")
            String file,

            @Schema(description = "0 is the whole file") int line,

            String message) {
        static Item of(ExerciseProblem problem) {
            return new Item(
                    problem.severity().name().toLowerCase(Locale.ROOT),
                    problem.file(),
                    problem.line(),
                    problem.message());
        }
    }

    static ExerciseProblemView of(String slug, List<ExerciseProblem> problems) {
        return new ExerciseProblemView(slug, problems.stream().map(Item::of).toList());
    }
}
