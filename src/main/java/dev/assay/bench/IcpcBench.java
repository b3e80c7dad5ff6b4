package dev.assay.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.Loaded;
import dev.assay.exercise.PackageLoader;
import dev.assay.judging.Judge;
import dev.assay.judging.JudgeListener;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.sandbox.Command;
import dev.assay.sandbox.RunResult;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.Termination;
import dev.assay.sandbox.User;
import dev.assay.sandbox.docker.DockerSandboxes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A C++ program judged on the hundred cases of an ICPC package, against bare starts of the same program with the same input in the same sandbox. */
final class IcpcBench implements Bench {
    private static final int ROUNDS = 40;
    private static final int CASES = 100;
    private static final String SOLUTION = """
            #include <iostream>
            int main() {
                long long a, b;
                std::cin >> a >> b;
                std::cout << a + b << "\\n";
            }
            """;

    @Override
    public String name() {
        return "icpc";
    }

    @Override
    public List<Series> measure(Surroundings surroundings) throws IOException, InterruptedException {
        var bare = new Series("C++: bare fork+exec", "ms", null);
        var judged = new Series("C++: a case of 100 in an ICPC package", "ms", bare);
        Languages languages = surroundings.languages();
        Language cpp = languages.find("cpp").orElseThrow();
        try (var folder = TemporaryFolder.create();
                DockerSandboxes sandboxes = surroundings.sandboxes(Surroundings.WARM)) {
            Exercise exercise = exercise(folder.path().resolve("sum"), languages);
            var artefacts = new Artefacts(folder.path().resolve("artefacts"), surroundings.clock());
            var judge = new Judge(sandboxes, artefacts, surroundings.clock());
            SandboxSpec spec = Judge.sandbox(exercise, cpp);
            sandboxes.warmUp(spec);
            byte[] forker = NativePrograms.compile(sandboxes).forker();
            judge(judge, exercise, cpp, JudgeListener.NONE); // compiles it
            try (Sandbox used = sandboxes.open(spec)) {
                Command starts = prepare(used, forker, cpp);
                for (int round = 0; round < ROUNDS; round++) {
                    surroundings.progress(name(), round, ROUNDS);
                    surroundings.awaitWarm(sandboxes, spec);
                    start(used, starts, bare);
                    judge(judge, exercise, cpp, new Stopwatch(judged));
                }
            }
        }
        return List.of(bare, judged);
    }

    private static Exercise exercise(Path folder, Languages languages) throws IOException {
        write(folder.resolve("problem.yaml"), "name: Sum\n");
        write(folder.resolve(".timelimit"), "1\n");
        write(folder.resolve("problem_statement/problem.en.md"), "Add two numbers.\n");
        for (int i = 0; i < CASES; i++) {
            write(folder.resolve("data/secret/%02d.in".formatted(i)), i + " " + i * i + "\n");
            write(folder.resolve("data/secret/%02d.ans".formatted(i)), (i + i * i) + "\n");
        }
        return switch (PackageLoader.load(folder, "sum", languages)) {
            case Loaded.Ok ok -> ok.exercise();
            case Loaded.Broken broken ->
                throw new IllegalStateException(broken.problems().toString());
        };
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Compiles the program as it is for a submission; the command starts it as often as there are lines in its input. */
    private static Command prepare(Sandbox sandbox, byte[] forker, Language cpp) {
        sandbox.put("forker", forker, true);
        sandbox.put("numbers", "1 2\n".getBytes(UTF_8), false);
        sandbox.put(cpp.file(), SOLUTION.getBytes(UTF_8), false);
        for (List<String> arguments : cpp.whole().compile()) {
            run(
                    sandbox,
                    new Command(
                            User.BUILDER, "/work", arguments, Map.of("PATH", "/usr/bin:/bin"), NativePrograms.LIMITS),
                    "");
        }
        List<String> arguments =
                List.of("/work/forker", "/work/" + cpp.whole().artefact().orElseThrow(), "/work/numbers");
        return new Command(User.RUNNER, "/work", arguments, cpp.environment(), NativePrograms.LIMITS);
    }

    private static void start(Sandbox sandbox, Command starts, Series bare) {
        String times = new String(run(sandbox, starts, "go\n".repeat(CASES)).output(), UTF_8);
        if (times.lines().filter(line -> line.endsWith(" 0")).count() != CASES) {
            throw new SandboxFault("the bare program failed: " + times);
        }
        times.lines().forEach(line -> bare.add(Long.parseLong(line.substring(0, line.indexOf(' '))) / 1e6));
    }

    private static RunResult run(Sandbox sandbox, Command command, String input) {
        RunResult run = sandbox.run(command, input.getBytes(UTF_8));
        if (!run.termination().equals(new Termination.Exited(0))) {
            throw new SandboxFault(command.arguments() + " ended with " + run.termination());
        }
        return run;
    }

    private static void judge(Judge judge, Exercise exercise, Language cpp, JudgeListener listener) {
        Judgement judgement = judge.judge(exercise, cpp, Map.of(cpp.file(), SOLUTION.getBytes(UTF_8)), listener);
        if (judgement.verdict() != Verdict.ACCEPTED) {
            throw new SandboxFault("the benchmark's submission got " + judgement.verdict());
        }
    }

    /** Takes the time of every case, from the end of the one before it. */
    private static final class Stopwatch implements JudgeListener {
        private final Series series;
        private long begin;

        Stopwatch(Series series) {
            this.series = series;
        }

        @Override
        public void compiled(Judgement.Compile compile) {
            begin = System.nanoTime();
        }

        @Override
        public void tested(String group, Judgement.Test test, int done, int total) {
            long end = System.nanoTime();
            series.add((end - begin) / 1e6);
            begin = end;
        }
    }
}
