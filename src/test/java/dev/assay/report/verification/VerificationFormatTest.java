package dev.assay.report.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.exercise.ExerciseProblem.Severity;
import dev.assay.exercise.sample.Expectation;
import dev.assay.exercise.sample.Expectation.TimeUse;
import dev.assay.exercise.sample.Outcome;
import dev.assay.exercise.sample.Requirement;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.verify.Complaint;
import dev.assay.verify.Complaint.Rule;
import dev.assay.verify.KillMatrix;
import dev.assay.verify.Margin;
import dev.assay.verify.Slowest;
import dev.assay.verify.Trial;
import dev.assay.verify.Verification;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class VerificationFormatTest {
    private static final Complaint ACCEPTED = new Complaint(
            Rule.SAMPLE, Severity.ERROR, "submissions/wrong_answer/b.py", 0, "expected WRONG_ANSWER, got ACCEPTED");
    private static final Complaint IDLE = new Complaint(Rule.KILLS, Severity.WARNING, ".", 0, "words/two fails none");
    private static final Complaint BROKEN =
            new Complaint(Rule.PACKAGE, Severity.ERROR, "exercise.yaml", 2, "unknown field 'titel'");

    @Test
    void text_has_a_line_for_each_submission_and_says_what_is_wrong() {
        assertThat(VerificationFormat.TEXT.write(List.of(echo(), broken()), false))
                .isEqualTo("""
                basics/echo
                    submission         verdict                         score    CPU time  slowest test
                  ✓ accepted/a.py      ACCEPTED                      100/100       30 ms  words/two
                  ✓ partial/slow.py    PARTIAL, TIME_LIMIT_EXCEEDED   40/100   > 2100 ms  words/two
                  ✗ wrong_answer/b.py  ACCEPTED                      100/100       30 ms  words/two
                  ✓ starter/python     WRONG_ANSWER                    0/100       30 ms  words/two

                  python  limit  1000 ms, slowest accepted 30 ms (accepted/a.py), fastest too slow > 2100 ms (partial/slow.py)

                  which test fails which submission: W wrong answer, P partial, R runtime error, T time, M memory, O output, . accepted, - not run
                               ab
                    words/one  T.
                    words/two  ..  fails none
                    a  partial/slow.py
                    b  wrong_answer/b.py

                  ERROR    submissions/wrong_answer/b.py: expected WRONG_ANSWER, got ACCEPTED
                  warning  words/two fails none

                  NOT VERIFIED, 2 of 3 sample submissions as declared, 1 error, 1 warning

                broken

                  ERROR    exercise.yaml:2: unknown field 'titel'

                  NOT VERIFIED, 0 of 0 sample submissions as declared, 1 error

                sample submissions: 2 ACCEPTED, 1 PARTIAL; starters: 1 WRONG_ANSWER
                0 of 2 packages verified; not basics/echo, broken
                """);
    }

    @Test
    void the_matrix_is_shown_where_it_says_something_or_is_asked_for() {
        Verification fine = new Verification(
                "fine", "assay", List.of(), List.of(trial("accepted/a.py", Verdict.ACCEPTED)), matrix(), List.of());

        assertThat(VerificationFormat.TEXT.write(List.of(fine), false)).doesNotContain("which test");
        assertThat(VerificationFormat.TEXT.write(List.of(fine), true)).contains("which test", "words/one  T.");
    }

    @Test
    void many_wrong_submissions_take_several_matrices() {
        List<String> names = IntStream.range(0, 60)
                .mapToObj(i -> "wrong_answer/" + i + ".py")
                .toList();
        var row = new KillMatrix.Row(
                "words",
                "one",
                true,
                names.stream().map(name -> Verdict.WRONG_ANSWER).toList());

        assertThat(MatrixText.write(new KillMatrix(names, List.of(row))))
                .contains(
                        "words/one  " + "W".repeat(52) + "\n",
                        "words/one  " + "W".repeat(8) + "\n",
                        "    h  wrong_answer/59.py");
    }

    @Test
    void json_has_everything_by_package() throws Exception {
        JsonNode json = new JsonMapper().readTree(VerificationFormat.JSON.write(List.of(echo(), broken()), false));

        JsonNode one = json.get(0);
        assertThat(one.get("package").asText()).isEqualTo("basics/echo");
        assertThat(one.get("dialect").asText()).isEqualTo("assay");
        assertThat(one.get("ok").asBoolean()).isFalse();
        assertThat(one.get("problems").get(0).toString())
                .isEqualTo(
                        "{\"severity\":\"error\",\"rule\":\"sample\",\"file\":\"submissions/wrong_answer/b.py\",\"line\":0,"
                                + "\"message\":\"expected WRONG_ANSWER, got ACCEPTED\"}");
        JsonNode slow = one.get("submissions").get(1);
        assertThat(slow.get("expected").toString()).isEqualTo("[\"PARTIAL\"]");
        assertThat(slow.get("actual").asText()).isEqualTo("PARTIAL");
        assertThat(slow.get("reason").asText()).isEqualTo("TIME_LIMIT_EXCEEDED");
        assertThat(slow.get("score").asInt()).isEqualTo(40);
        assertThat(slow.get("ok").asBoolean()).isTrue();
        assertThat(slow.get("unbounded").toString())
                .isEqualTo("{\"test\":\"words/two\",\"cpuMillis\":2100.0,\"atLeast\":true}");
        assertThat(slow.get("tests").get(0).get("group").asText()).isEqualTo("words");
        assertThat(slow.get("tests").get(0).get("verdict").asText()).isEqualTo("TIME_LIMIT_EXCEEDED");
        assertThat(one.get("starters").findValuesAsText("name")).contains("starter/python");
        assertThat(one.get("tests").get(0).toString())
                .isEqualTo(
                        "{\"group\":\"words\",\"name\":\"one\",\"kills\":[\"partial/slow.py\"],\"notRun\":[],\"ok\":true}");
        assertThat(one.get("tests").get(1).get("ok").asBoolean()).isFalse();
        assertThat(one.get("limits").get(0).get("slowestAccepted").toString())
                .isEqualTo(
                        "{\"submission\":\"accepted/a.py\",\"test\":\"words/two\",\"cpuMillis\":30.0,\"atLeast\":false}");
        assertThat(json.get(1).get("submissions")).isEmpty();
    }

    @Test
    void junit_has_a_case_for_each_submission_and_one_for_the_package() throws Exception {
        Document xml = parsed(VerificationFormat.JUNIT.write(List.of(echo(), broken()), false));

        assertThat(xml.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
        assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(6);
        assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(2);
        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
                .isEqualTo("submissions/wrong_answer/b.py: expected WRONG_ANSWER, got ACCEPTED");
        assertThat(xml.getElementsByTagName("failure").item(1).getTextContent())
                .isEqualTo("exercise.yaml:2: unknown field 'titel'");
        assertThat(xml.getElementsByTagName("system-out").item(0).getTextContent())
                .isEqualTo("words/two fails none");
        assertThat(xml.getElementsByTagName("testsuite")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("failures")
                        .getNodeValue())
                .isEqualTo("1");
    }

    @Test
    void markdown_lists_the_problems_before_the_table() {
        assertThat(VerificationFormat.MARKDOWN.write(List.of(echo(), broken()), false))
                .contains(
                        "## ✗ basics/echo\n",
                        "- **error**: submissions/wrong\\_answer/b.py: expected WRONG\\_ANSWER, got ACCEPTED\n",
                        "| ✓ | partial/slow.py | python | PARTIAL, TIME\\_LIMIT\\_EXCEEDED | 40/100 | words/two, \\> 2100 ms |\n")
                .endsWith("0 of 2 packages verified; not basics/echo, broken\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MARKDOWN"})
    void a_name_can_neither_forge_a_line_nor_drive_a_terminal(VerificationFormat format) {
        String plain = format.write(List.of(named("ann")), true);
        String forged = format.write(List.of(named("ann\n✓ bob\u001b[2K\u202e")), true);

        assertThat(forged.lines().count()).isEqualTo(plain.lines().count());
        assertThat(forged).doesNotContain("\u001b", "\u202e");
    }

    private static Verification named(String name) {
        var complaint = new Complaint(Rule.SAMPLE, Severity.ERROR, name, 0, name);
        var matrix = new KillMatrix(
                List.of(name), List.of(new KillMatrix.Row(name, name, true, List.of(Verdict.WRONG_ANSWER))));
        return new Verification(
                name,
                "assay",
                List.of(complaint),
                List.of(trial(name, Verdict.ACCEPTED, complaint)),
                matrix,
                List.of());
    }

    private static Verification echo() {
        var margin = new Margin(
                "python",
                1000,
                Optional.of(new Margin.Bound("accepted/a.py", new Slowest("words/two", 30, false))),
                Optional.of(new Margin.Bound("partial/slow.py", new Slowest("words/two", 2100, true))));
        return new Verification(
                "basics/echo",
                "assay",
                List.of(ACCEPTED, IDLE),
                List.of(
                        trial("accepted/a.py", Verdict.ACCEPTED),
                        trial("partial/slow.py", Verdict.TIME_LIMIT_EXCEEDED),
                        trial("wrong_answer/b.py", Verdict.ACCEPTED, ACCEPTED),
                        trial("starter/python", Verdict.WRONG_ANSWER)),
                matrix(),
                List.of(margin));
    }

    private static Verification broken() {
        return new Verification(
                "broken", "assay", List.of(BROKEN), List.of(), new KillMatrix(List.of(), List.of()), List.of());
    }

    private static KillMatrix matrix() {
        return new KillMatrix(
                List.of("partial/slow.py", "wrong_answer/b.py"),
                List.of(
                        new KillMatrix.Row(
                                "words", "one", true, List.of(Verdict.TIME_LIMIT_EXCEEDED, Verdict.ACCEPTED)),
                        new KillMatrix.Row("words", "two", true, List.of(Verdict.ACCEPTED, Verdict.ACCEPTED))));
    }

    private static Trial trial(String name, Verdict verdict, Complaint... complaints) {
        boolean slow = verdict == Verdict.TIME_LIMIT_EXCEEDED;
        boolean wrong = !name.startsWith("accepted");
        Outcome expected = slow ? Outcome.PARTIAL : wrong ? Outcome.WRONG_ANSWER : Outcome.ACCEPTED;
        return new Trial(
                name,
                name.startsWith("starter"),
                "python",
                new Expectation(List.of(Requirement.permitted(Set.of(expected))), TimeUse.NOTHING),
                List.of(judgement(verdict)),
                slow ? Optional.of(new Slowest("words/two", 2100, true)) : Optional.empty(),
                List.of(complaints));
    }

    private static Judgement judgement(Verdict verdict) {
        int score = verdict == Verdict.ACCEPTED ? 100 : verdict == Verdict.TIME_LIMIT_EXCEEDED ? 40 : 0;
        var tests = List.of(test("one", verdict, 20), test("two", verdict, 30));
        return new Judgement(
                "basics/echo",
                "sha256:00",
                "python",
                score == 40 ? Verdict.PARTIAL : verdict,
                verdict == Verdict.ACCEPTED ? null : verdict,
                score,
                100,
                Judgement.Evidence.SEPARATE,
                new Judgement.Compile(true, "", false, 0, 0),
                List.of(new Judgement.Group("words", score, 100, tests)),
                null,
                "sha256:01",
                Instant.EPOCH,
                Instant.EPOCH,
                new Judgement.Timings(0, 0, 0, 0));
    }

    private static Judgement.Test test(String name, Verdict verdict, double cpuMillis) {
        return new Judgement.Test(
                name, Judgement.Visible.HIDDEN, verdict, cpuMillis, 12, 2000, null, null, null, null, null);
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }
}
