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
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.sandbox.docker.DockerSandboxes;
import dev.assay.sandbox.docker.DockerSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code limits.processes} in real containers, started on the spot and taken from those that wait. */
class ProcessLimitIT {
    private static final Languages LANGUAGES = Languages.load(Path.of("sandbox-images"));
    private static final DockerSandboxes COLD = new DockerSandboxes(new DockerSettings("", 0), Clock.systemUTC());
    private static final DockerSandboxes WARM = new DockerSandboxes(new DockerSettings("", 1), Clock.systemUTC());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path artefacts;

    private static final String PYTHON_THREADS = """
            import threading
            all_here = threading.Barrier(41)
            for _ in range(40):
                threading.Thread(target=all_here.wait, daemon=True).start()
            all_here.wait()
            print("done")
            """;
    private static final String PYTHON_PROCESSES = """
            import os, signal
            children = []
            try:
                for _ in range(40):
                    child = os.fork()
                    if child == 0:
                        signal.pause()
                    children.append(child)
                print("done")
            finally:
                for child in children:
                    os.kill(child, signal.SIGKILL)
            """;
    private static final String JAVA_THREADS = """
            import java.util.concurrent.CyclicBarrier;
            class Solution {
                public static void main(String[] arguments) throws Exception {
                    var allHere = new CyclicBarrier(41);
                    for (int i = 0; i < 40; i++) {
                        var thread = new Thread(() -> {
                            try { allHere.await(); } catch (Exception e) { throw new IllegalStateException(e); }
                        });
                        thread.setDaemon(true);
                        thread.start();
                    }
                    allHere.await();
                    System.out.println("done");
                }
            }
            """;
    private static final Map<String, String> PROGRAMS = Map.of(
            "forty threads in python", PYTHON_THREADS,
            "forty processes in python", PYTHON_PROCESSES,
            "forty threads in java", JAVA_THREADS);

    @AfterAll
    static void close() {
        COLD.close();
        WARM.close();
    }

    @ParameterizedTest
    @CsvSource({
        "forty threads in python,   python, 96, ACCEPTED",
        "forty threads in python,   python, 40, ACCEPTED",
        "forty threads in python,   python, 8,  RUNTIME_ERROR",
        "forty processes in python, python, 96, ACCEPTED",
        "forty processes in python, python, 8,  RUNTIME_ERROR",
        "forty threads in java,     java,   96, ACCEPTED",
        "forty threads in java,     java,   40, ACCEPTED",
        "forty threads in java,     java,   8,  RUNTIME_ERROR",
    })
    void a_program_may_have_as_many_processes_as_its_exercise_says(
            String program, String name, int processes, Verdict expected) {
        Language language = LANGUAGES.find(name).orElseThrow();
        String source = Objects.requireNonNull(PROGRAMS.get(program));
        assertThat(judge(COLD, language, source, processes)).isEqualTo(new Judged(expected, false));
        // the first one has others started, one of which is there for a later one
        Judged warm = Stream.generate(() -> judge(WARM, language, source, processes))
                .limit(20)
                .filter(Judged::warm)
                .findFirst()
                .orElseThrow();
        assertThat(warm.verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_language_compiles_and_runs_where_one_process_is_allowed(String name) throws IOException {
        Language language = LANGUAGES.find(name).orElseThrow();
        Path example =
                Path.of("sandbox-images", language.image(), language.example().whole());
        String source = Files.readString(example).replace("hello", "done");
        assertThat(judge(COLD, language, source, 1).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    static Stream<String> names() {
        return LANGUAGES.all().stream().filter(language -> !language.database()).map(Language::name);
    }

    private record Judged(Verdict verdict, boolean warm) {}

    private static Judged judge(DockerSandboxes sandboxes, Language language, String source, int processes) {
        var test = new TestCase("case", new TestCase.Text("", "done"), null);
        Exercise exercise = Exercise.of(
                "test/processes",
                new Kind.Stdio(),
                new Checker.Tokens(),
                new ExerciseLimits(Duration.ofSeconds(2), 128 << 20, 1000, processes),
                List.of(group("one", Visibility.HIDDEN, 1, test)));
        var judge = new Judge(sandboxes, new Artefacts(artefacts, Clock.systemUTC()), Clock.systemUTC());
        var waiting = new AtomicBoolean();
        var listener = new JudgeListener() {
            @Override
            public void opened(boolean warm, long nanos) {
                waiting.set(warm);
            }
        };
        Verdict verdict = judge.judge(exercise, language, Map.of(language.file(), source.getBytes(UTF_8)), listener)
                .verdict();
        return new Judged(verdict, waiting.get());
    }
}
