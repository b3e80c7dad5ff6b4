package dev.assay.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.ExerciseLimits;
import dev.assay.exercise.ExerciseProblem;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup;
import dev.assay.exercise.sql.Rows;
import dev.assay.exercise.sql.SqlTest;
import dev.assay.judging.sql.TableText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An exercise as a learner may know it: of hidden groups only names and points. */
@Schema(name = "Exercise")
public record ExerciseView(
        @JsonUnwrapped Summary summary,
        String digest,
        Statement statement,

        @Schema(description = "The names that a submission's files have, by language")
        Map<String, Set<String>> fileNames,

        @Schema(description = "Each language's files to start from")
        Map<String, Map<String, String>> starters,

        @Schema(description = "Each language's files that lie beside every submission")
        Map<String, Map<String, String>> extras,

        @Schema(description = "Other names that a submission's files may have; * stands for any characters")
        List<String> moreFiles,

        Limits limits,

        @Schema(description = "Languages with other limits") Map<String, Limits> limitsOf,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "When the tests that are hidden until then can be seen")
        @Nullable
        Instant deadline,

        List<Group> groups,
        List<Sample> samples) {

    /** What a list shows. */
    @Schema(name = "ExerciseSummary")
    public record Summary(
            @Schema(examples = "dsa/two-sum") String slug,
            String title,
            String step,

            @Schema(enumeration = {"easy", "medium", "hard"})
            String difficulty,

            @Schema(enumeration = {"stdio", "interactive", "function", "sql", "unit"})
            String kind,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "The function to write", examples = "two_sum(nums: int[], target: int): int[]")
            @Nullable
            String function,

            List<String> languages,
            int maxScore) {
        static Summary of(Exercise exercise) {
            return new Summary(
                    exercise.slug(),
                    exercise.title(),
                    exercise.step(),
                    exercise.difficulty().name().toLowerCase(Locale.ROOT),
                    exercise.kind().word(),
                    signature(exercise.kind()),
                    exercise.languages(),
                    exercise.maxScore());
        }

        private static @Nullable String signature(Kind kind) {
            return switch (kind) {
                case Kind.Stdio ignored -> null;
                case Kind.Interactive ignored -> null;
                case Kind.Sql ignored -> null;
                case Kind.Unit ignored -> null;
                case Kind.Function function -> {
                    var signature = function.signature();
                    var parameters = signature.parameters().stream()
                            .map(parameter -> parameter.name() + ": " + parameter.type())
                            .toList();
                    yield "%s(%s): %s".formatted(signature.name(), String.join(", ", parameters), signature.returns());
                }
            };
        }
    }

    /** The statement as its author wrote it, and as HTML that is safe in a page. */
    public record Statement(String markdown, String html) {}

    /** What one test may use, before what the language itself needs. */
    @Schema(name = "ExerciseLimits")
    public record Limits(long cpuMillis, long memoryBytes, long outputBytes, int processes) {
        static Limits of(ExerciseLimits limits) {
            return new Limits(limits.cpu().toMillis(), limits.memoryBytes(), limits.outputBytes(), limits.processes());
        }
    }

    /** Tests that earn their points together. */
    @Schema(name = "TestGroup")
    public record Group(
            String name,

            @Schema(enumeration = {"sample", "hidden", "after-deadline"})
            String visibility,

            int points,
            List<String> requires) {
        static Group of(TestGroup group) {
            return new Group(
                    group.name(),
                    group.visibility().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    group.points(),
                    group.requires());
        }
    }

    /**
     * A test that a learner may see: input and output are texts, of a function the arguments and the result in JSON, of a database what is changed before and the rows; a
     * suite's test has only its name.
     */
    @Schema(name = "SampleTest")
    public record Sample(String group, String name, String input, String expected) {
        static Sample of(String group, TestCase test) {
            return switch (test.data()) {
                case TestCase.Text text ->
                    new Sample(
                            group,
                            test.name(),
                            text.input().text(),
                            text.expected().text());
                case TestCase.Values values ->
                    new Sample(
                            group,
                            test.name(),
                            values.arguments(),
                            values.expected().toString());
                case TestCase.Sql sql -> {
                    SqlTest usual = sql.tests().usual();
                    Rows rows = usual.wanted().rows();
                    yield new Sample(group, test.name(), usual.setup(), rows == null ? "" : TableText.of(rows));
                }
                case TestCase.OfSuite ignored -> new Sample(group, test.name(), "", "");
                case TestCase.Generated ignored -> throw new IllegalArgumentException("samples are not generated");
            };
        }
    }

    /** A package that is not on offer, and why. */
    @Schema(name = "BrokenExercise")
    public record Broken(
            @Schema(description = "The package's folder; “.” is the folder of all exercises")
            String slug,

            List<Flaw> problems) {
        static Broken of(String slug, List<ExerciseProblem> problems) {
            return new Broken(slug, problems.stream().map(Flaw::of).toList());
        }
    }

    /** Something that is wrong with a package. */
    @Schema(name = "ExerciseProblem")
    public record Flaw(
            @Schema(enumeration = {"error", "warning"}) String severity,

            @Schema(description = "“.” is the whole package")
            String file,

            @Schema(description = "0 is the whole file") int line,
            String message) {
        static Flaw of(ExerciseProblem problem) {
            String severity = problem.severity().name().toLowerCase(Locale.ROOT);
            return new Flaw(severity, problem.file(), problem.line(), problem.message());
        }
    }

    static ExerciseView of(Exercise exercise) {
        return new ExerciseView(
                Summary.of(exercise),
                exercise.digest(),
                new Statement(exercise.statement(), Markdown.html(exercise.statement())),
                exercise.fileNames(),
                exercise.starters(),
                exercise.extras(),
                exercise.moreFiles(),
                Limits.of(exercise.limits()),
                exercise.limitsOf().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Limits.of(entry.getValue()))),
                exercise.deadline(),
                exercise.groups().stream().map(Group::of).toList(),
                exercise.groups().stream()
                        .filter(group -> group.visibility() == TestGroup.Visibility.SAMPLE)
                        .flatMap(group -> group.cases().stream().map(test -> Sample.of(group.name(), test)))
                        .toList());
    }
}
