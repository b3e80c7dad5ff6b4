package dev.assay.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReportsTest {
    @Test
    void csvHasALineForEachJudgement() {
        assertThat(Format.CSV.write(
                        "x", List.of(new Named("ann", judgement("fine"), null), new Named("bob", null, "no worker"))))
                .isEqualTo("""
                        name,exercise,language,verdict,reason,score,maxScore,cpuMillis,memoryBytes,failure\r
                        ann,dsa/two-sum,python,WRONG_ANSWER,WRONG_ANSWER,40,100,30,2000,\r
                        bob,,,,,,,,,no worker\r
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void noCellIsAFormula(String name) {
        String line = Format.CSV.write("x", List.of(new Named(name, null, "x"))).split("\r\n", 2)[1];

        assertThat(line.replaceFirst("^\"", "")).startsWith("'");
    }

    @Test
    void cellsWithSeparatorsAreQuoted() {
        assertThat(Format.CSV.write("x", List.of(new Named("a,\"b\"", null, "two\nlines"))))
                .endsWith("\"a,\"\"b\"\"\",,,,,,,,,\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MARKDOWN"})
    void aNameCanNeitherForgeALineNorDriveATerminal(Format format) {
        String plain = format.write("x", List.of(new Named("ann", null, "no")));
        String forged = format.write(
                "x", List.of(new Named("ann\nbob  ACCEPTED 100/100", null, "no\n\r\u001b[2Kbob\u202e\u2028")));

        assertThat(forged.lines().count()).isEqualTo(plain.lines().count());
        assertThat(forged).doesNotContain("\u001b", "\r", "\u202e", "\u2028");
    }

    @Test
    void junitHasACaseForEachTestAndTellsFailuresFromErrors() throws Exception {
        var xml = parsed(Format.JUNIT.write(
                "x",
                List.of(new Named("ann", judgement("<&\"]]>\0\u001b"), null), new Named("bob", null, "no worker"))));

        assertThat(xml.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
        assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(4);
        assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent()).isEqualTo("<&\"]]>\ufffd\ufffd");
        assertThat(xml.getElementsByTagName("skipped").getLength()).isEqualTo(1);
        assertThat(xml.getElementsByTagName("error").item(0).getTextContent()).isEqualTo("no worker");
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    private static Judgement judgement(String feedback) {
        var tests = List.of(
                test("one", Verdict.ACCEPTED, null),
                test("two", Verdict.WRONG_ANSWER, feedback),
                test("three", Verdict.SKIPPED, null));
        return new Judgement(
                "dsa/two-sum",
                "sha256:00",
                "python",
                Verdict.WRONG_ANSWER,
                Verdict.WRONG_ANSWER,
                40,
                100,
                Judgement.Evidence.SEPARATE,
                new Judgement.Compile(true, "", false, 0, 0),
                List.of(new Judgement.Group("correctness", 40, 100, tests)),
                null,
                "sha256:01",
                Instant.EPOCH,
                Instant.EPOCH,
                new Judgement.Timings(0, 0, 0, 0));
    }

    private static Judgement.Test test(String name, Verdict verdict, @Nullable String feedback) {
        return new Judgement.Test(
                name, Judgement.Visible.HIDDEN, verdict, 10, 12, 2000, feedback, null, null, null, null);
    }
}
