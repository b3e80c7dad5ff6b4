package dev.assay.judging;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.assay.exercise.Checker;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.ExerciseLimits;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup;
import dev.assay.exercise.TestGroup.Visibility;
import dev.assay.exercise.type.Signature;
import dev.assay.exercise.type.Type;
import dev.assay.language.CompileLimits;
import dev.assay.language.Framework;
import dev.assay.language.Language;
import dev.assay.language.Needs;
import dev.assay.language.Recipe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The smallest language and exercises that judging can be tried with. */
final class Tiny {
    private Tiny() {}

    static Recipe interpreted() {
        return new Recipe(List.of(), List.of(), Optional.empty(), List.of("/run"));
    }

    static Recipe compiled() {
        return new Recipe(List.of(List.of("/compile")), List.of(), Optional.of("binary"), List.of("/run"));
    }

    static Language language(Recipe whole) {
        return language(whole, false, List.of());
    }

    static Language database() {
        return language(interpreted(), true, List.of());
    }

    static Language language(Recipe whole, boolean database, List<Framework> frameworks) {
        return new Language(
                "tiny",
                Optional.empty(),
                "Tiny",
                "tiny",
                List.of("tiny"),
                "main",
                List.of("/version"),
                Language.Habit.SNAKE,
                database,
                whole,
                Optional.of(new Recipe(List.of(), List.of(), Optional.empty(), List.of("/drive"))),
                frameworks,
                Map.of(),
                new Needs(1, Duration.ZERO, 0),
                new CompileLimits(Duration.ofSeconds(1), Duration.ofSeconds(2), 1 << 20, 1000, 1000),
                new Language.Example("a", Optional.of("b")));
    }

    static TestCase text(String name) {
        return new TestCase(name, new TestCase.Text(name, name), null);
    }

    static TestGroup group(String name, Visibility visibility, int points, TestCase... cases) {
        return new TestGroup(name, visibility, points, List.of(), null, List.of(cases));
    }

    static Exercise stdio(TestGroup... groups) {
        return exercise(new Kind.Stdio(), new Checker.Tokens(), List.of(groups));
    }

    static Exercise function(Kind.Process process, int... cases) {
        var signature = new Signature("same", List.of(new Signature.Parameter("a", Type.Scalar.INT)), Type.Scalar.INT);
        List<TestCase> tests = new ArrayList<>();
        for (int value : cases) {
            tests.add(new TestCase(
                    "case-" + value, new TestCase.Values("[%d]".formatted(value), IntNode.valueOf(value)), null));
        }
        var group = new TestGroup("one", Visibility.HIDDEN, 9, List.of(), null, tests);
        return exercise(new Kind.Function(signature, process), new Checker.Exact(), List.of(group));
    }

    static Exercise exercise(Kind kind, Checker checker, List<TestGroup> groups) {
        return Exercise.of(
                "test/exercise", kind, checker, new ExerciseLimits(Duration.ofSeconds(1), 256 << 20, 1000), groups);
    }
}
