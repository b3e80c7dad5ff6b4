package dev.assay.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.assay.exercise.Checker;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.ExerciseLimits;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup;
import dev.assay.exercise.type.Signature;
import dev.assay.exercise.type.Type;
import dev.assay.judging.Judge;
import dev.assay.judging.JudgeListener;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Language;
import dev.assay.sandbox.Command;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.User;
import dev.assay.sandbox.docker.DockerSandboxes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A Python function judged on twenty cases, against one bare start of the interpreter that makes the same calls. */
final class FunctionBench implements Bench {
    private static final int ROUNDS = 40;
    private static final int CASES = 20;
    private static final String SOLUTION = "def add(a, b):\n    return a + b\n";
    private static final String BARE = SOLUTION + "for i in range(%d):\n    print(add(i, 1))\n".formatted(CASES);

    @Override
    public String name() {
        return "function";
    }

    @Override
    public List<Series> measure(Surroundings surroundings) throws IOException, InterruptedException {
        var bare = new Series("python: bare start with 20 calls", "ms", null);
        var judged = new Series("python: function judged on 20 cases", "ms", bare);
        Language python = surroundings.languages().find("python").orElseThrow();
        Exercise exercise = exercise();
        try (var folder = TemporaryFolder.create();
                DockerSandboxes sandboxes = surroundings.sandboxes(Surroundings.WARM)) {
            var judge = new Judge(sandboxes, new Artefacts(folder.path(), surroundings.clock()), surroundings.clock());
            SandboxSpec spec = Judge.sandbox(exercise, python);
            sandboxes.warmUp(spec);
            var start = new Command(
                    User.RUNNER,
                    "/tmp",
                    List.of("/usr/bin/python3", "-c", BARE),
                    python.environment(),
                    NativePrograms.LIMITS);
            try (Sandbox used = sandboxes.open(spec)) {
                for (int round = 0; round < ROUNDS; round++) {
                    surroundings.progress(name(), round, ROUNDS);
                    surroundings.awaitWarm(sandboxes, spec);
                    bare.time(() -> used.run(start, new byte[0]));
                    judged.time(() -> judge(judge, exercise, python));
                }
            }
        }
        return List.of(bare, judged);
    }

    private static void judge(Judge judge, Exercise exercise, Language python) {
        Judgement judgement =
                judge.judge(exercise, python, Map.of(python.file(), SOLUTION.getBytes(UTF_8)), JudgeListener.NONE);
        if (judgement.verdict() != Verdict.ACCEPTED) {
            throw new SandboxFault("the benchmark's submission got " + judgement.verdict());
        }
    }

    private static Exercise exercise() {
        var signature = new Signature(
                "add",
                List.of(new Signature.Parameter("a", Type.Scalar.INT), new Signature.Parameter("b", Type.Scalar.INT)),
                Type.Scalar.INT);
        List<TestCase> cases = IntStream.range(0, CASES)
                .mapToObj(i -> new TestCase(
                        "case-" + i, new TestCase.Values("[%d,1]".formatted(i), IntNode.valueOf(i + 1)), null))
                .toList();
        return Exercise.of(
                "bench/add",
                new Kind.Function(signature, Kind.Process.SHARED),
                new Checker.Exact(),
                new ExerciseLimits(Duration.ofSeconds(1), 256L << 20, 1 << 20),
                List.of(new TestGroup("all", TestGroup.Visibility.HIDDEN, 100, List.of(), null, cases)));
    }
}
