package dev.assay.judging;

import static dev.assay.judging.Tiny.group;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Checker;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.ExerciseLimits;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup.Visibility;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.sandbox.docker.DockerSandboxes;
import dev.assay.sandbox.docker.DockerSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same submission judged twenty times, several at once, while two programs on each core want it for themselves: always the same verdict. */
@Isolated
class SteadyVerdictsIT {
    private static final int TIMES = 20;
    private static final int AT_ONCE = 4;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path artefacts;

    private static final Language CPP =
            Languages.load(Path.of("sandbox-images")).byFile("solution.cpp").orElseThrow();
    private static final DockerSandboxes SANDBOXES =
            new DockerSandboxes(new DockerSettings("", AT_ONCE), Clock.systemUTC());
    private static final List<Process> LOAD = new ArrayList<>();

    /** Limits that are small, so that twenty times does not take long: 200 ms of CPU time and 64 MiB. */
    private static final ExerciseLimits LIMITS = new ExerciseLimits(Duration.ofMillis(200), 64 << 20, 1000);

    private static final String PROGRAM = """
            #include <ctime>
            #include <cstdio>
            #include <cstdlib>
            #include <cstring>
            #include <sys/wait.h>
            #include <unistd.h>
            static void work(int millis) { while (clock() < millis * (CLOCKS_PER_SEC / 1000)) {} }
            static char *volatile kept;
            static void fill(int mebibytes) {
                kept = static_cast<char *>(malloc(mebibytes << 20));
                memset(kept, 1, mebibytes << 20);
                usleep(50000);
            }
            static void together(int mebibytes) {
                for (int i = 0; i < 4; i++) if (fork() == 0) { fill(mebibytes); _exit(0); }
                while (wait(nullptr) > 0) {}
            }
            int main() { DO; puts("done"); }
            """;

    @BeforeAll
    static void keepTheMachineBusy() throws Exception {
        for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
            LOAD.add(new ProcessBuilder("timeout", "300", "sh", "-c", "while :; do :; done").start());
        }
    }

    @AfterAll
    static void leaveTheMachine() {
        LOAD.forEach(Process::destroy);
        SANDBOXES.close();
    }

    @ParameterizedTest
    @CsvSource({
        "work(140),       ACCEPTED",
        "work(300),       TIME_LIMIT_EXCEEDED",
        "usleep(1000000), ACCEPTED",
        "fill(54),        ACCEPTED",
        "fill(74),        MEMORY_LIMIT_EXCEEDED",
        "together(40),    MEMORY_LIMIT_EXCEEDED",
    })
    void the_verdict_is_always_the_same(String what, Verdict expected) throws Exception {
        assertThat(verdicts(what)).hasSize(TIMES).containsOnly(expected);
    }

    private static List<Verdict> verdicts(String what) throws Exception {
        var test = new TestCase("case", new TestCase.Text("", "done"), null);
        Exercise exercise = Exercise.of(
                "test/steady",
                new Kind.Stdio(),
                new Checker.Tokens(),
                LIMITS,
                List.of(group("one", Visibility.HIDDEN, 1, test)));
        var judge = new Judge(SANDBOXES, new Artefacts(artefacts, Clock.systemUTC()), Clock.systemUTC());
        var files = Map.of("solution.cpp", PROGRAM.replace("DO", what).getBytes(UTF_8));
        List<Future<Judgement>> judgements = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < TIMES; i++) {
                judgements.add(threads.submit(() -> judge.judge(exercise, CPP, files, JudgeListener.NONE)));
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Future<Judgement> judgement : judgements) {
            verdicts.add(judgement.get().verdict());
        }
        return verdicts;
    }
}
