package dev.assay.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.IntNode;
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
import dev.assay.judging.Judge;
import dev.assay.judging.JudgeListener;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Language;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.docker.DockerSandboxes;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a case of an exercise for databases costs besides its query: a fresh copy of the data, a session in it, the rows' way out and their comparison. */
final class DatabasesBench implements Bench {
    private static final List<String> DATABASES = List.of("postgresql", "mariadb", "sqlite");
    private static final int ROUNDS = 10;
    private static final int CASES = 20;
    private static final int ROWS = 1000;
    private static final String SOLUTION = "SELECT COUNT(*) FROM numbers WHERE n % 7 = 0;\n";

    @Override
    public String name() {
        return "databases";
    }

    @Override
    public List<Series> measure(Surroundings surroundings) throws IOException, InterruptedException {
        List<Series> all = new ArrayList<>();
        for (String database : DATABASES) {
            all.add(new Series(database + ": the query of a case", "ms", null));
            all.add(new Series(database + ": a case above its query", "ms", null));
        }
        Exercise exercise = exercise();
        try (var folder = TemporaryFolder.create();
                DockerSandboxes sandboxes = surroundings.sandboxes(1)) {
            var judge = new Judge(sandboxes, new Artefacts(folder.path(), surroundings.clock()), surroundings.clock());
            for (int round = 0; round < ROUNDS; round++) {
                surroundings.progress(name(), round, ROUNDS);
                for (int i = 0; i < DATABASES.size(); i++) {
                    Language database =
                            surroundings.languages().find(DATABASES.get(i)).orElseThrow();
                    SandboxSpec spec = Judge.sandbox(exercise, database);
                    sandboxes.warmUp(spec);
                    judge(judge, exercise, database, new Stopwatch(all.get(2 * i), all.get(2 * i + 1)));
                }
            }
        }
        return all;
    }

    private static void judge(Judge judge, Exercise exercise, Language database, JudgeListener listener) {
        Judgement judgement =
                judge.judge(exercise, database, Map.of(database.file(), SOLUTION.getBytes(UTF_8)), listener);
        if (judgement.verdict() != Verdict.ACCEPTED) {
            throw new SandboxFault("the benchmark's submission got " + judgement.verdict());
        }
    }

    private static Exercise exercise() {
        String data = "CREATE TABLE numbers (n INTEGER PRIMARY KEY);\nINSERT INTO numbers VALUES "
                + IntStream.range(0, ROWS).mapToObj("(%d)"::formatted).collect(Collectors.joining(", ")) + ";\n";
        var expected = new Rows(List.of(), List.of(List.of(IntNode.valueOf((ROWS + 6) / 7))), false);
        var test = new SqlTest(null, "", 1, new Wanted(expected, List.of(), List.of(), null), List.of(), List.of());
        List<TestCase> cases = IntStream.range(0, CASES)
                .mapToObj(i -> new TestCase("case-" + i, new TestCase.Sql(ByLanguage.always(test)), null))
                .toList();
        return Exercise.of(
                "bench/count",
                new Kind.Sql(Rights.WRITE, ByLanguage.always(new Script("numbers.sql", data))),
                new Checker.Exact(),
                new ExerciseLimits(Duration.ofSeconds(2), 256L << 20, 1 << 20),
                List.of(new TestGroup("count", TestGroup.Visibility.SAMPLE, 1, List.of(), null, cases)));
    }

    /** Takes the time of every case but the first, for which the database starts and the data is loaded. */
    private static final class Stopwatch implements JudgeListener {
        private final Series query;
        private final Series above;
        private long begin;

        Stopwatch(Series query, Series above) {
            this.query = query;
            this.above = above;
        }

        @Override
        public void tested(String group, Judgement.Test test, int done, int total) {
            long end = System.nanoTime();
            if (done > 1) {
                query.add(test.wallMillis());
                above.add((end - begin) / 1e6 - test.wallMillis());
            }
            begin = end;
        }
    }
}
