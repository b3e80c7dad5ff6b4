package dev.assay.cli.operating;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.assay.exercise.Checker;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.ExerciseLimits;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup;
import dev.assay.exercise.sql.ByLanguage;
import dev.assay.exercise.sql.Rights;
import dev.assay.exercise.sql.Rows;
import dev.assay.exercise.sql.Script;
import dev.assay.exercise.sql.SqlTest;
import dev.assay.exercise.sql.Wanted;
import dev.assay.exercise.type.Signature;
import dev.assay.exercise.type.Type;
import dev.assay.judging.Judge;
import dev.assay.judging.JudgeListener;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.language.Language;
import dev.assay.report.TextReport;
import dev.assay.sandbox.Command;
import dev.assay.sandbox.Limits;
import dev.assay.sandbox.RunResult;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.Sandboxes;
import dev.assay.sandbox.Termination;
import dev.assay.sandbox.User;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Tries a language in its real sandbox with the example programs of its image's folder. */
final class LanguageCheck {
    private static final Limits VERSION_LIMITS =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(20), 10_000, 10_000, 1 << 20, 64 << 20, 256);
    private static final ExerciseLimits LIMITS = new ExerciseLimits(Duration.ofSeconds(5), 256L << 20, 1 << 20);

    private final Sandboxes sandboxes;
    private final Judge judge;

    LanguageCheck(Sandboxes sandboxes, Judge judge) {
        this.sandboxes = sandboxes;
        this.judge = judge;
    }

    /** The first line that the language's version command prints. */
    String version(Language language) {
        try (Sandbox sandbox = sandboxes.open(new SandboxSpec(language.image(), 512L << 20))) {
            RunResult run = sandbox.run(
                    new Command(User.RUNNER, "/work", language.version(), language.environment(), VERSION_LIMITS),
                    new byte[0]);
            String text =
                    new String(run.output(), StandardCharsets.UTF_8) + new String(run.error(), StandardCharsets.UTF_8);
            if (!run.termination().equals(new Termination.Exited(0))) {
                throw new SandboxFault(
                        "%s does not tell its version: %s %s".formatted(language.name(), run.termination(), text));
            }
            return text.lines().findFirst().orElse("");
        }
    }

    /** What is wrong with the language, as reports on its examples; empty when they work. */
    List<String> problems(Language language, BiFunction<Language, String, byte[]> examples) {
        Judgement printed = judge(
                language,
                language.database() ? querying() : printing(),
                examples.apply(language, language.example().whole()));
        Stream<Judgement> added = language.example().function().stream()
                .map(example -> judge(language, adding(), examples.apply(language, example)));
        return Stream.concat(Stream.of(printed), added)
                .filter(judgement -> judgement.verdict() != Verdict.ACCEPTED)
                .map(TextReport::write)
                .toList();
    }

    private Judgement judge(Language language, Exercise exercise, byte[] source) {
        return judge.judge(exercise, language, Map.of(language.file(), source), JudgeListener.NONE);
    }

    private static Exercise printing() {
        var test = new TestCase("hello", new TestCase.Text("", "hello\n"), null);
        return exercise("example/stdio", new Kind.Stdio(), new Checker.Tokens(), test);
    }

    private static Exercise querying() {
        var rows = new Rows(List.of(), List.of(List.of(TextNode.valueOf("hello"))), false);
        var asked = new SqlTest(
                null, "", Integer.MAX_VALUE, new Wanted(rows, List.of(), List.of(), null), List.of(), List.of());
        return exercise(
                "example/sql",
                new Kind.Sql(Rights.READ, ByLanguage.always(Script.NOTHING)),
                new Checker.Exact(),
                new TestCase("hello", new TestCase.Sql(ByLanguage.always(asked)), null));
    }

    private static Exercise adding() {
        var signature = new Signature(
                "add",
                List.of(new Signature.Parameter("a", Type.Scalar.INT), new Signature.Parameter("b", Type.Scalar.INT)),
                Type.Scalar.INT);
        var test = new TestCase("sum", new TestCase.Values("[2,3]", IntNode.valueOf(5)), null);
        return exercise(
                "example/function", new Kind.Function(signature, Kind.Process.SHARED), new Checker.Exact(), test);
    }

    private static Exercise exercise(String slug, Kind kind, Checker checker, TestCase test) {
        var group = new TestGroup("example", TestGroup.Visibility.SAMPLE, 1, List.of(), null, List.of(test));
        return Exercise.of(slug, kind, checker, LIMITS, List.of(group));
    }
}
