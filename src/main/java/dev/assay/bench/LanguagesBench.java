package dev.assay.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.exercise.Checker;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.ExerciseLimits;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup;
import dev.assay.judging.Judge;
import dev.assay.judging.JudgeListener;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Language;
import dev.assay.sandbox.Command;
import dev.assay.sandbox.RunResult;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.Termination;
import dev.assay.sandbox.User;
import dev.assay.sandbox.docker.DockerSandboxes;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compiling a small program and running it once, from the moment a waiting sandbox is taken, against the bare tools with their usual options in the same image; and the same
 * program handed in again, which is compiled already.
 */
final class LanguagesBench implements Bench {
    private static final int ROUNDS = 20;
    private static final Duration PLENTY = Duration.ofSeconds(5);

    /** A program that prints {@code hello}, and how one compiles and runs the file without Assay. */
    private record Bare(String language, String comment, String program, List<List<String>> commands) {
        /** The program, unlike all before it. */
        byte[] source(long unlike) {
            return (program + comment + " " + unlike + "\n").getBytes(UTF_8);
        }
    }

    private static final List<Bare> ALL = List.of(
            new Bare("python", "#", "print('hello')\n", List.of(List.of("/usr/bin/python3", "solution.py"))),
            new Bare("ruby", "#", "puts 'hello'\n", List.of(List.of("/usr/bin/ruby", "solution.rb"))),
            new Bare("php", "//", "<?php\necho \"hello\\n\";\n", List.of(List.of("/usr/bin/php", "solution.php"))),
            new Bare("javascript", "//", "console.log('hello');\n", List.of(List.of("/usr/bin/node", "solution.js"))),
            new Bare(
                    "java",
                    "//",
                    "public class Solution {\n    public static void main(String[] args) {\n        System.out.println(\"hello\");\n    }\n}\n",
                    List.of(List.of("/usr/bin/javac", "Solution.java"), List.of("/usr/bin/java", "Solution"))),
            new Bare(
                    "c",
                    "//",
                    "#include <stdio.h>\nint main(void) { puts(\"hello\"); }\n",
                    List.of(List.of("/usr/bin/gcc", "-O2", "-o", "bare", "solution.c"), List.of("/work/bare"))),
            new Bare(
                    "cpp",
                    "//",
                    "#include <bits/stdc++.h>\nint main() { std::cout << \"hello\\n\"; }\n",
                    List.of(
                            List.of("/usr/bin/g++", "-O2", "-std=gnu++20", "-o", "bare", "solution.cpp"),
                            List.of("/work/bare"))),
            new Bare(
                    "go",
                    "//",
                    "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(\"hello\") }\n",
                    List.of(
                            List.of(
                                    "/usr/lib/golang/compile",
                                    "-p",
                                    "main",
                                    "-importcfg",
                                    "/usr/lib/golang/compile.cfg",
                                    "-o",
                                    "bare.a",
                                    "solution.go"),
                            List.of(
                                    "/usr/lib/golang/link",
                                    "-importcfg",
                                    "/usr/lib/golang/link.cfg",
                                    "-o",
                                    "bare",
                                    "bare.a"),
                            List.of("/work/bare"))));

    @Override
    public String name() {
        return "languages";
    }

    @Override
    public List<Series> measure(Surroundings surroundings) throws IOException, InterruptedException {
        List<Series> all = new ArrayList<>();
        for (Bare bare : ALL) {
            Optional<Language> language = surroundings.languages().find(bare.language);
            if (language.isPresent()) {
                all.addAll(measure(surroundings, bare, language.get()));
            }
        }
        return all;
    }

    private List<Series> measure(Surroundings surroundings, Bare bare, Language language)
            throws IOException, InterruptedException {
        var tools = new Series(bare.language + ": bare tools", "ms", null);
        var judged = new Series(bare.language + ": compiled and run", "ms", tools);
        var again = new Series(bare.language + ": compiled already", "ms", tools);
        Exercise exercise = exercise();
        SandboxSpec spec = Judge.sandbox(exercise, language);
        try (var folder = TemporaryFolder.create();
                DockerSandboxes sandboxes = surroundings.sandboxes(Surroundings.WARM)) {
            var artefacts = new Artefacts(folder.path(), surroundings.clock());
            var judge = new Judge(sandboxes, artefacts, surroundings.clock());
            sandboxes.warmUp(spec);
            try (Sandbox used = sandboxes.open(spec)) {
                for (int round = 0; round < ROUNDS; round++) {
                    surroundings.progress(name() + " " + bare.language, round, ROUNDS);
                    surroundings.awaitWarm(sandboxes, spec);
                    byte[] source = bare.source(System.nanoTime());
                    used.put(language.file(), source, false);
                    tools.time(() -> bare.commands.forEach(command -> run(used, language, command)));
                    judge(judge, exercise, language, source, new Stopwatch(judged, false));
                    surroundings.awaitWarm(sandboxes, spec);
                    judge(judge, exercise, language, source, new Stopwatch(again, true));
                }
            }
        }
        return List.of(tools, judged, again);
    }

    private static void run(Sandbox sandbox, Language language, List<String> arguments) {
        var environment = Stream.concat(
                        language.environment().entrySet().stream(),
                        Map.of("PATH", "/usr/bin:/bin", "HOME", "/tmp").entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        RunResult run = sandbox.run(
                new Command(User.BUILDER, "/work", arguments, environment, NativePrograms.LIMITS), new byte[0]);
        if (!run.termination().equals(new Termination.Exited(0))) {
            throw new SandboxFault(
                    arguments + " ended with " + run.termination() + ": " + new String(run.error(), UTF_8));
        }
    }

    private static void judge(
            Judge judge, Exercise exercise, Language language, byte[] source, JudgeListener listener) {
        Judgement judgement = judge.judge(exercise, language, Map.of(language.file(), source), listener);
        if (judgement.verdict() != Verdict.ACCEPTED) {
            throw new SandboxFault("the benchmark's submission got " + judgement.verdict());
        }
    }

    private static Exercise exercise() {
        var test = new TestCase("hello", new TestCase.Text("", "hello\n"), null);
        return Exercise.of(
                "bench/hello",
                new Kind.Stdio(),
                new Checker.Tokens(),
                new ExerciseLimits(PLENTY, 256L << 20, 1 << 20),
                List.of(new TestGroup("all", TestGroup.Visibility.HIDDEN, 100, List.of(), null, List.of(test))));
    }

    /** From the sandbox's opening to the end of compilation, or of the only test. */
    private static final class Stopwatch implements JudgeListener {
        private final Series series;
        private final boolean compilation;
        private long begin;

        Stopwatch(Series series, boolean compilation) {
            this.series = series;
            this.compilation = compilation;
        }

        @Override
        public void opened(boolean warm, long nanos) {
            begin = System.nanoTime();
        }

        @Override
        public void compiled(Judgement.Compile compile) {
            if (compilation) {
                series.add((System.nanoTime() - begin) / 1e6);
            }
        }

        @Override
        public void tested(String group, Judgement.Test test, int done, int total) {
            if (!compilation) {
                series.add((System.nanoTime() - begin) / 1e6);
            }
        }
    }
}
