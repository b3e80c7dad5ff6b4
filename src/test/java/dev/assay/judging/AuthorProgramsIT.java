package dev.assay.judging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.assay.exercise.AuthorProgram;
import dev.assay.exercise.Checker;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.ExerciseLimits;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup;
import dev.assay.exercise.TestGroup.Scoring;
import dev.assay.exercise.TestGroup.Visibility;
import dev.assay.exercise.type.Signature;
import dev.assay.exercise.type.TypeParser;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checkers, interactors and generators of authors, in real containers. */
class AuthorProgramsIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path artefacts;

    private static final Language PYTHON =
            Languages.load(Path.of("sandbox-images")).find("python").orElseThrow();
    private static final DockerSandboxes SANDBOXES = new DockerSandboxes(new DockerSettings("", 2), Clock.systemUTC());
    private static final ExerciseLimits LIMITS = new ExerciseLimits(Duration.ofMillis(500), 128 << 20, 64 << 10);

    private static final String SUM_CHECKER = """
            import sys
            wanted = int(open(sys.argv[1]).read())
            numbers = [int(word) for word in sys.stdin.read().split()]
            def say(name, text): open(sys.argv[3] + name, "w").write(text)
            if sum(numbers) != wanted:
                say("teammessage.txt", f"They make {sum(numbers)}.")
                say("judgemessage.txt", f"not {wanted}")
                sys.exit(43)
            if len(numbers) < 2:
                say("score.txt", "0.5")
            sys.exit(42)
            """;
    private static final String COUNTING = """
            import sys
            for number in open(sys.argv[1]).read().split():
                print(number, flush=True)
                if sys.stdin.readline().strip() != str(int(number) + 1):
                    sys.exit(43)
            print("done", flush=True)
            sys.exit(42)
            """;

    @AfterAll
    static void close() {
        SANDBOXES.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'print(6, 1)',      ACCEPTED,     100, ",
        "'print(7)',         PARTIAL,       50, ",
        "'print(7, 1)',      WRONG_ANSWER,   0, They make 8.",
        "'raise SystemExit', WRONG_ANSWER,   0, They make 0.",
    })
    void a_checker_decides_how_much_an_answer_is_worth(String source, Verdict verdict, int score, String feedback) {
        Judgement judgement = judge(new Kind.Stdio(), checker(SUM_CHECKER), source, Scoring.SUM, text("7", ""));
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.score()).isEqualTo(score);
        assertThat(only(judgement).feedback()).isEqualTo(feedback);
    }

    @Test
    void what_a_checker_says_to_the_author_is_not_for_learners() {
        Judgement judgement = judge(new Kind.Stdio(), checker(SUM_CHECKER), "print(1)", Scoring.ALL, text("7", ""));
        assertThat(judgement.notes()).containsExactly("case: not 7");
        assertThat(judgement.forLearner(Clock.systemUTC().instant()).notes()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sys.exit(0)                                                     | ended with status 0
            sys.exit(1)                                                     | ended with status 1
            raise ValueError("of a checker")                                | ValueError: of a checker
            os.kill(os.getpid(), 11)                                        | crashed with signal 11
            while True: pass                                                | more CPU time
            while True: print("x" * 10000)                                  | printed more
            x = bytearray(1 << 30)                                          | MemoryError, more memory
            while True: os.fork()                                           | checker
            open(sys.argv[3] + "score.txt", "w").write("2"); sys.exit(42)   | wrote '2' into score.txt, which is no number from 0 to 1
            open(sys.argv[3] + "score.txt", "w").write("nan"); sys.exit(42) | wrote 'nan' into score.txt
            open(sys.argv[3] + "score.txt", "w").write("much"); sys.exit(42)| wrote 'much' into score.txt
            def broken(                                                     | does not compile
            """)
    void a_checker_that_fails_is_the_authors_fault_and_tells_him_why(String source, String reasons) {
        Judgement judgement = judge(
                new Kind.Stdio(), checker("import os, sys\n" + source + "\n"), "print(1)", Scoring.ALL, text("7", ""));
        assertThat(judgement.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(judgement.notes())
                .singleElement()
                .satisfies(note -> assertThat(reasons.split(", ")).anyMatch(note::contains));
        assertThat(only(judgement).feedback()).contains("not your fault");
    }

    @Test
    void a_checker_gets_a_case_for_which_there_is_room() {
        String checker = "import sys; sys.exit(42 if open(sys.argv[1]).read() + sys.stdin.read() else 43)";
        int most = (int) AuthorProgram.LARGEST_CASE;
        assertThat(judge(new Kind.Stdio(), checker(checker), "", Scoring.ALL, text("x".repeat(most), ""))
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
        Judgement tooLarge = judge(new Kind.Stdio(), checker(checker), "", Scoring.ALL, text("x".repeat(most), "x"));
        assertThat(tooLarge.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(tooLarge.notes())
                .containsExactly(
                        "case: checker would get 50331649 bytes of input and expected answer, at most 50331648 are possible");
    }

    @Test
    void a_checker_of_a_function_gets_arguments_expected_and_returned_value() {
        var returning = TypeParser.parse("int");
        var kind = new Kind.Function(new Signature("answer", List.of(), returning), Kind.Process.SHARED);
        String checker = """
                import json, sys
                arguments, expected, value = json.load(open(sys.argv[1])), json.load(open(sys.argv[2])), json.load(sys.stdin)
                sys.exit(42 if arguments == [] and expected == 40 and value == 42 else 43)
                """;
        var test = new TestCase("case", new TestCase.Values("[]", IntNode.valueOf(40)), null);
        assertThat(judge(kind, checker(checker), "def answer(): return 42", Scoring.ALL, test)
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
        assertThat(judge(kind, checker(checker), "def answer(): return 40", Scoring.ALL, test)
                        .verdict())
                .isEqualTo(Verdict.WRONG_ANSWER);
    }

    @Test
    void a_program_is_run_again_with_what_the_checker_asks_next() {
        String checker = """
                import sys
                asked, said = int(open(sys.argv[1]).read()), int(sys.stdin.read())
                if said != asked + 1: sys.exit(43)
                if asked < 3: open(sys.argv[3] + "nextpass.in", "w").write(str(said))
                sys.exit(42)
                """;
        String source = "print(int(input()) + 1)";
        assertThat(judge(new Kind.Stdio(3), checker(checker), source, Scoring.ALL, text("1", ""))
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
        Judgement tooMany = judge(new Kind.Stdio(2), checker(checker), source, Scoring.ALL, text("1", ""));
        assertThat(tooMany.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(tooMany.notes()).containsExactly("case: the checker wants more than 2 passes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            while (word := input()) != "done": print(int(word) + 1, flush=True)   | ACCEPTED      |
            print(5); print(int(input()) + 1)                                     | WRONG_ANSWER  |
            print(5, flush=True)                                                  | WRONG_ANSWER  | ended, or closed its output, before its partner
            raise SystemExit(3)                                                   | RUNTIME_ERROR | ended with an error
            while True: pass                                                      | TIME_LIMIT_EXCEEDED | more CPU time
            x = [0] * (1 << 28)                                                   | MEMORY_LIMIT_EXCEEDED, RUNTIME_ERROR | more memory, with an error
            import sys; sys.stdin.readline(); sys.stdin.readline()                | TIME_LIMIT_EXCEEDED | did not answer what was said last
            while (word := input()) != "done": print(int(word) + 1, flush=True)~raise SystemExit(1) | RUNTIME_ERROR | ended with an error
            """)
    void an_interactor_speaks_with_the_program(String source, String verdicts, String words) {
        Judgement judgement = judge(
                new Kind.Interactive(program("interactor", COUNTING), 1),
                new Checker.Tokens(),
                source.replace('~', '\n'),
                Scoring.ALL,
                text("4 17 8", ""));
        assertThat(judgement.verdict().name()).isIn((Object[]) verdicts.split(", "));
        if (words != null) {
            assertThat(words.split(", "))
                    .anyMatch(String.valueOf(only(judgement).feedback())::contains);
        }
    }

    @Test
    void what_was_said_is_shown_in_a_sample() {
        Judgement judgement = judge(
                new Kind.Interactive(program("interactor", COUNTING), 1),
                new Checker.Tokens(),
                "while (word := input()) != 'done': print(int(word) + 1, flush=True)",
                Scoring.ALL,
                text("4 17", ""));
        assertThat(only(judgement).actual()).isEqualTo("< 4\n> 5\n< 17\n> 18\n< done\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sys.exit(1)",
                "while True: pass",
                "while True: print('x' * 10000)",
                "while True: os.fork()",
                "print(1, flush=True); os.abort()"
            })
    void an_interactor_that_fails_is_the_authors_fault(String source) {
        Judgement judgement = judge(
                new Kind.Interactive(program("interactor", "import os, sys\n" + source), 1),
                new Checker.Tokens(),
                "import sys\nsys.stdin.read()",
                Scoring.ALL,
                text("4", ""));
        assertThat(judgement.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(judgement.notes()).singleElement().asString().contains("interactor");
    }

    @Test
    void a_generator_makes_a_case_from_a_seed() {
        var generator = program("generator", """
                import json, sys
                print(json.dumps({"input": sys.argv[1], "expected": str(int(sys.argv[1]) * 2)}))
                """);
        var test = new TestCase("made-21", new TestCase.Generated(generator, 21), null);
        assertThat(judge(new Kind.Stdio(), new Checker.Tokens(), "print(int(input()) * 2)", Scoring.ALL, test)
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
        assertThat(judge(new Kind.Stdio(), new Checker.Tokens(), "print(41)", Scoring.ALL, test)
                        .verdict())
                .isEqualTo(Verdict.WRONG_ANSWER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            raise SystemExit(1)              | failed for the seed 7
            print("{")                       | printed no case for the seed 7
            print("{}")                      | 'input' is missing
            print("{} {}")                   | printed no case for the seed 7
            while True: print("x" * 100000)  | failed for the seed 7
            while True: pass                 | failed for the seed 7
            while True: os.fork()            | failed for the seed 7
            os.abort()                       | failed for the seed 7
            """)
    void a_generator_that_fails_is_the_authors_fault(String source, String reason) {
        var test =
                new TestCase("made-7", new TestCase.Generated(program("generator", "import os\n" + source), 7), null);
        Judgement judgement = judge(new Kind.Stdio(), new Checker.Tokens(), "print(1)", Scoring.ALL, test);
        assertThat(judgement.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(judgement.notes()).singleElement().asString().contains(reason);
    }

    private static Checker checker(String source) {
        return new Checker.Program(program("checker", source));
    }

    private static AuthorProgram program(String name, String source) {
        var limits = new ExerciseLimits(Duration.ofSeconds(1), 256 << 20, 1 << 20);
        return new AuthorProgram(name, PYTHON, Map.of(PYTHON.file(), source.getBytes(UTF_8)), List.of(), limits);
    }

    private static TestCase text(String input, String expected) {
        return new TestCase("case", new TestCase.Text(input, expected), null);
    }

    private static Judgement judge(Kind kind, Checker checker, String source, Scoring scoring, TestCase test) {
        var group = new TestGroup(
                "one", Visibility.SAMPLE, 100, scoring, List.of(), TestGroup.Stops.AT_LIMIT, null, List.of(test));
        Exercise exercise = Exercise.of("test/authors", kind, checker, LIMITS, List.of(group));
        var judge = new Judge(SANDBOXES, new Artefacts(artefacts, Clock.systemUTC()), Clock.systemUTC());
        return judge.judge(exercise, PYTHON, Map.of(PYTHON.file(), source.getBytes(UTF_8)), JudgeListener.NONE);
    }

    private static Judgement.Test only(Judgement judgement) {
        return Stream.of(judgement)
                .flatMap(j -> j.groups().stream())
                .flatMap(group -> group.tests().stream())
                .findFirst()
                .orElseThrow();
    }
}
