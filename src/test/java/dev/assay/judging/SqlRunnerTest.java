package dev.assay.judging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.assay.exercise.Checker;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup.Visibility;
import dev.assay.exercise.sql.ByLanguage;
import dev.assay.exercise.sql.Demand;
import dev.assay.exercise.sql.Question;
import dev.assay.exercise.sql.Rights;
import dev.assay.exercise.sql.Rows;
import dev.assay.exercise.sql.Script;
import dev.assay.exercise.sql.SqlTest;
import dev.assay.exercise.sql.Wanted;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.sandbox.FakeSandboxes;
import dev.assay.sandbox.FakeSandboxes.Outcome;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.Termination;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of the words of a database's driver, which here says what it is told to. */
final class SqlRunnerTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
    private static final byte[] NONE = new byte[0];
    private static final String SEVEN =
            "{\"statements\":1,\"columns\":[\"n\"],\"types\":[\"integer\"],\"rows\":[[\"7\"]]}";
    private static final Rows WANTED = new Rows(List.of(), List.of(List.of(IntNode.valueOf(7))), false);

    private final Path artefacts;
    private final List<String> done = new ArrayList<>();
    private Outcome loaded = answered("{}");
    private String ran = SEVEN;
    private String asked = "{}";

    SqlRunnerTest(@TempDir Path artefacts) {
        this.artefacts = artefacts;
    }

    @Test
    void the_wanted_rows_are_accepted_and_data_is_loaded_once_and_copied_for_each_case() {
        Judgement judgement = judge(wanting(WANTED), wanting(WANTED));
        assertThat(verdicts(judgement)).containsExactly(Verdict.ACCEPTED, Verdict.ACCEPTED);
        assertThat(judgement.evidence()).isEqualTo(Judgement.Evidence.SEPARATE);
        assertThat(done).containsExactly("load", "copy", "run", "copy", "run");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            syntax      | RUNTIME_ERROR         | The database cannot parse a statement.
            denied      | RUNTIME_ERROR         | A statement does what is not allowed here.
            unique      | RUNTIME_ERROR         | The database refused a statement.
            gone        | RUNTIME_ERROR         | The database ended a session.
            time        | TIME_LIMIT_EXCEEDED   | A statement did not end in time.
            memory      | MEMORY_LIMIT_EXCEEDED | A statement needs more memory, or more room for temporary files, than allowed.
            size        | OUTPUT_LIMIT_EXCEEDED | A result is larger than allowed.
            """)
    void what_a_database_refuses_has_its_verdict(String kind, Verdict verdict, String words) {
        ran = "{\"error\":{\"kind\":\"%s\",\"code\":\"1\",\"message\":\"no\",\"line\":3}}".formatted(kind);
        Judgement judgement = judge(wanting(WANTED));
        assertThat(verdicts(judgement)).containsExactly(verdict);
        assertThat(feedback(judgement)).isEqualTo(words);
    }

    @Test
    void the_words_of_a_database_are_for_samples_only() {
        ran = "{\"error\":{\"kind\":\"unique\",\"code\":\"1\",\"message\":\"secret\",\"line\":3}}";
        assertThat(judge(wanting(WANTED)).toString()).doesNotContain("secret");
        assertThat(judge(Visibility.SAMPLE, wanting(WANTED)).toString()).contains("secret (line 3)");
    }

    @Test
    void more_statements_than_allowed_are_wrong() {
        var test = new SqlTest(null, "", 1, wanted(WANTED), List.of(), List.of());
        assertThat(verdicts(judge(test))).containsExactly(Verdict.ACCEPTED);
        ran = SEVEN.replace(":1,", ":2,");
        assertThat(feedback(judge(test))).isEqualTo("You use more statements than allowed.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            SUCCEEDS    | -           | ACCEPTED
            SUCCEEDS    | unique      | WRONG_ANSWER
            UNIQUE      | unique      | ACCEPTED
            UNIQUE      | check       | WRONG_ANSWER
            UNIQUE      | -           | WRONG_ANSWER
            FOREIGN_KEY | foreign_key | ACCEPTED
            NOT_NULL    | not_null    | ACCEPTED
            CHECK       | syntax      | WRONG_ANSWER
            CHECK       | time        | TIME_LIMIT_EXCEEDED
            """)
    void a_statement_must_succeed_or_violate_the_constraint_it_is_to(
            Demand.Outcome outcome, @Nullable String refusal, Verdict verdict) {
        asked = refusal == null
                ? "{}"
                : "{\"error\":{\"kind\":\"%s\",\"code\":\"1\",\"message\":\"no\"}}".formatted(refusal);
        var demand = new Demand("INSERT INTO t VALUES (1)", outcome);
        var test = new SqlTest(null, "", 9, Wanted.ANYTHING, List.of(), List.of(demand));
        assertThat(verdicts(judge(test))).containsExactly(verdict);
    }

    @Test
    void a_query_after_the_statements_says_what_they_have_done() {
        var question = new Question("SELECT n FROM t", wanted(WANTED));
        var test = new SqlTest(null, "", 9, Wanted.ANYTHING, List.of(question), List.of());
        asked = SEVEN;
        assertThat(verdicts(judge(test))).containsExactly(Verdict.ACCEPTED);
        asked = SEVEN.replace("7", "8");
        assertThat(verdicts(judge(test))).containsExactly(Verdict.WRONG_ANSWER);
        asked = "{\"error\":{\"kind\":\"missing\",\"code\":\"1\",\"message\":\"no t\"}}";
        assertThat(feedback(judge(test))).isEqualTo("A query after your statements fails.");
    }

    @Test
    void the_way_to_the_rows_counts_where_it_is_asked_for() {
        var index =
                new SqlTest(null, "", 9, new Wanted(WANTED, List.of("by_n"), List.of(), null), List.of(), List.of());
        var lookup = new SqlTest(null, "", 9, new Wanted(WANTED, List.of(), List.of("t"), null), List.of(), List.of());
        ran = SEVEN.replace("}", ",\"plan\":[{\"table\":\"t\",\"index\":\"\",\"full\":true}]}");
        assertThat(feedback(judge(index))).contains("does not use the index");
        assertThat(feedback(judge(lookup))).contains("reads a whole table");
        ran = SEVEN.replace("}", ",\"plan\":[{\"table\":\"T\",\"index\":\"BY_N\",\"full\":false}]}");
        assertThat(verdicts(judge(index, lookup))).containsExactly(Verdict.ACCEPTED, Verdict.ACCEPTED);
    }

    @Test
    void rows_looked_at_count_and_a_database_that_does_not_count_them_is_the_authors_mistake() {
        var few = new SqlTest(null, "", 9, new Wanted(WANTED, List.of(), List.of(), 5L), List.of(), List.of());
        ran = SEVEN.replace("}", ",\"examined\":5}");
        assertThat(verdicts(judge(few))).containsExactly(Verdict.ACCEPTED);
        ran = SEVEN.replace("}", ",\"examined\":6}");
        assertThat(feedback(judge(few))).contains("look at too many rows");
        ran = SEVEN;
        assertThat(verdicts(judge(few))).containsExactly(Verdict.JUDGE_ERROR);
    }

    @Test
    void data_that_cannot_be_loaded_is_the_authors_mistake_and_a_driver_that_ends_is_the_platforms() {
        loaded = answered("{\"error\":{\"kind\":\"syntax\",\"code\":\"1\",\"message\":\"near FROM\",\"line\":2}}");
        Judgement judgement = judge(wanting(WANTED));
        assertThat(verdicts(judgement)).containsExactly(Verdict.JUDGE_ERROR);
        assertThat(judgement.notes())
                .containsExactly("one: data.sql cannot be loaded into the database: near FROM (line 2)");
        loaded = new Outcome(new Termination.Exited(1), NONE, "no socket".getBytes(UTF_8));
        assertThatThrownBy(() -> judge(wanting(WANTED)))
                .isInstanceOf(SandboxFault.class)
                .hasMessageContaining("no socket");
    }

    private static SqlTest wanting(Rows rows) {
        return new SqlTest(null, "", 9, wanted(rows), List.of(), List.of());
    }

    private static Wanted wanted(Rows rows) {
        return new Wanted(rows, List.of(), List.of(), null);
    }

    private Judgement judge(SqlTest... tests) {
        return judge(Visibility.HIDDEN, tests);
    }

    private Judgement judge(Visibility visibility, SqlTest... tests) {
        var sandboxes = new FakeSandboxes("tiny");
        sandboxes.program((message, files) -> reply(new String(message, UTF_8)), "/run");
        var judge = new Judge(sandboxes, new Artefacts(artefacts, CLOCK), CLOCK);
        return judge.judge(
                exercise(visibility, tests),
                Tiny.database(),
                Map.of("main", "SELECT 7".getBytes(UTF_8)),
                JudgeListener.NONE);
    }

    private Outcome reply(String message) {
        String deed = message.replaceAll("^\\{\"do\":\"(\\w+)\".*", "$1");
        done.add(deed);
        return switch (deed) {
            case "load" -> loaded;
            case "run" -> answered("{\"answers\":[%s]}".formatted(ran));
            case "ask" -> answered("{\"answers\":[%s]}".formatted(asked));
            default -> answered("{}");
        };
    }

    private static Outcome answered(String json) {
        return new Outcome(new Termination.Answered(), json.getBytes(UTF_8), NONE);
    }

    private static Exercise exercise(Visibility visibility, SqlTest... tests) {
        List<TestCase> cases = new ArrayList<>();
        for (SqlTest test : tests) {
            String name = cases.isEmpty() ? "one" : "more-" + cases.size();
            cases.add(new TestCase(name, new TestCase.Sql(ByLanguage.always(test)), null));
        }
        var data = new Script("data.sql", "CREATE TABLE t (n INTEGER)");
        return Tiny.exercise(
                new Kind.Sql(Rights.CREATE, ByLanguage.always(data)),
                new Checker.Exact(),
                List.of(Tiny.group("group", visibility, 9, cases.toArray(TestCase[]::new))));
    }

    private static List<Verdict> verdicts(Judgement judgement) {
        return judgement.groups().getFirst().tests().stream()
                .map(Judgement.Test::verdict)
                .toList();
    }

    private static @Nullable String feedback(Judgement judgement) {
        return judgement.groups().getFirst().tests().getFirst().feedback();
    }
}
