package dev.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.PackageLoader;
import dev.assay.judging.Judge;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Languages;
import dev.assay.sandbox.docker.DockerSandboxes;
import dev.assay.sandbox.docker.DockerSettings;
import dev.assay.verify.Complaint.Rule;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package with a flaw of each kind, judged in real sandboxes: each is found, and nothing else is. */
class FlawedPackageIT {
    private static final Languages LANGUAGES = Languages.load(Path.of("sandbox-images"));
    private static final String RIGHT = "print(sum(map(int, input().split())))\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @Test
    void each_flaw_is_found() throws Exception {
        writeFlawed();

        Verification verification = verify();

        Map<Rule, List<Complaint>> found =
                verification.complaints().stream().collect(Collectors.groupingBy(Complaint::rule));
        assertThat(found).containsOnlyKeys(Rule.SAMPLE, Rule.STARTER, Rule.STEADY, Rule.KILLS, Rule.TIME);
        assertThat(found.get(Rule.SAMPLE))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.file() + " " + one.message())
                                .isEqualTo(
                                        "submissions/wrong_answer/right.py expected WRONG_ANSWER, got ACCEPTED: no test fails it"));
        assertThat(found.get(Rule.STARTER)).extracting(Complaint::file).containsExactly("starter/python");
        assertThat(found.get(Rule.STEADY)).allSatisfy(one -> {
            assertThat(one.file()).isEqualTo("submissions/partial/coin.py");
            assertThat(one.message()).contains("is flaky: ACCEPTED", "WRONG_ANSWER");
        });
        assertThat(found.get(Rule.KILLS))
                .extracting(Complaint::message)
                .containsExactly(
                        "sums/plain fails no wrong submission: add one with the mistake to be found, or drop the test");
        assertThat(found.get(Rule.TIME))
                .singleElement()
                .satisfies(one -> assertThat(one.message())
                        .startsWith("the limit of 230 ms in python is tight: accepted/slow.py uses "));
    }

    /** Of the time limit of 100 ms, Python gets twice as much, and 30 ms to start. */
    private static void writeFlawed() {
        Written sum = Written.empty(folder.resolve("package"))
                .file("exercise.yaml", """
                        format: assay/1
                        title: Sum
                        kind: stdio
                        step: basics/io
                        difficulty: easy
                        languages: [python]
                        limits: {cpu: 100ms}
                        groups:
                          - {name: examples, visibility: sample, points: 0, cases: tests/examples.yaml}
                          - {name: sums, points: 60, cases: tests/sums.yaml}
                          - {name: negative, points: 40, cases: tests/negative.yaml}
                        """)
                .file("statement.md", "Print the sum.\n")
                .file("tests/examples.yaml", "- {name: example, input: 1 2, expected: '3'}\n")
                .file("tests/sums.yaml", """
                        - {name: plain, input: 3 4, expected: '7'}
                        - {name: none, input: 0 -7, expected: '-7'}
                        """)
                .file("starter/python/solution.py", RIGHT)
                .file("submissions/accepted/right.py", RIGHT)
                .file("submissions/accepted/slow.py", "import time\nwhile time.process_time() < 0.15: pass\n" + RIGHT)
                .file("submissions/wrong_answer/right.py", RIGHT)
                .file("submissions/wrong_answer/positive.py", RIGHT.replace("int,", "lambda word: abs(int(word)),"))
                .file("submissions/partial/coin.py", "import random\nif random.random() < 0.5: " + RIGHT)
                .file(
                        "submissions/submissions.yaml",
                        "partial/coin.py: {permitted: [ACCEPTED, PARTIAL, WRONG_ANSWER]}\n");
        var tests = new StringBuilder();
        for (int i = 1; i <= 10; i++) {
            tests.append("- {name: minus-%d, input: 1 -%d, expected: '%d'}\n".formatted(i, i, 1 - i));
        }
        sum.file("tests/negative.yaml", tests.toString());
    }

    private static Verification verify() throws Exception {
        try (var sandboxes = new DockerSandboxes(new DockerSettings("", 0), Clock.systemUTC());
                ExecutorService threads =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var judge = new Judge(
                    sandboxes, new Artefacts(folder.resolve("artefacts"), Clock.systemUTC()), Clock.systemUTC());
            Verifying verifying = new Verifier(judge, LANGUAGES, 3, "")
                    .prepare("sum", "assay", PackageLoader.load(folder.resolve("package"), "sum", LANGUAGES));
            verifying.start(threads, asDeclared -> {});
            return verifying.await();
        }
    }
}
