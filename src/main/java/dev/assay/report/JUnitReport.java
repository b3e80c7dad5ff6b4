package dev.assay.report;

import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Judgements as JUnit XML: a suite for each submission, a case for each test. */
final class JUnitReport {
    private JUnitReport() {}

    static String write(String title, List<Named> rows) {
        return JUnitXml.document(title, xml -> {
            for (Named row : rows) {
                suite(xml, row);
            }
        });
    }

    private static void suite(JUnitXml xml, Named row) throws XMLStreamException {
        Judgement judgement = row.judgement();
        String name = row.name();
        if (judgement == null) {
            String failure = String.valueOf(row.failure());
            xml.suite(
                    name,
                    1,
                    0,
                    1,
                    0,
                    suite -> suite.test(name, "judged", 0, test -> test.problem("error", "FAILED", failure, "")));
        } else if (!judgement.compile().ok()) {
            Judgement.Compile compile = judgement.compile();
            xml.suite(
                    name,
                    1,
                    1,
                    0,
                    0,
                    suite -> suite.test(
                            name,
                            "compile",
                            compile.wallMillis(),
                            test -> test.problem(
                                    "failure", "COMPILE_ERROR", "It does not compile.", compile.output())));
        } else {
            tests(xml, name, judgement);
        }
    }

    private static void tests(JUnitXml xml, String name, Judgement judgement) throws XMLStreamException {
        List<Judgement.Test> all =
                judgement.groups().stream().flatMap(g -> g.tests().stream()).toList();
        int errors = count(all, Verdict.JUDGE_ERROR);
        int skipped = count(all, Verdict.SKIPPED);
        int failures = all.size() - count(all, Verdict.ACCEPTED) - errors - skipped;
        xml.suite(name, all.size(), failures, errors, skipped, suite -> {
            for (Judgement.Group group : judgement.groups()) {
                for (Judgement.Test test : group.tests()) {
                    suite.test(name + "." + group.name(), test.name(), test.wallMillis(), one -> outcome(one, test));
                }
            }
        });
    }

    private static void outcome(JUnitXml xml, Judgement.Test test) throws XMLStreamException {
        String feedback = test.feedback() == null ? "" : test.feedback();
        switch (test.verdict()) {
            case ACCEPTED -> {}
            case SKIPPED -> xml.skipped();
            case JUDGE_ERROR -> xml.problem("error", test.verdict().name(), feedback, "");
            case PARTIAL,
                    WRONG_ANSWER,
                    OUTPUT_LIMIT_EXCEEDED,
                    RUNTIME_ERROR,
                    TIME_LIMIT_EXCEEDED,
                    MEMORY_LIMIT_EXCEEDED,
                    COMPILE_ERROR -> xml.problem("failure", test.verdict().name(), feedback, "");
        }
    }

    private static int count(List<Judgement.Test> tests, Verdict verdict) {
        return (int) tests.stream().filter(t -> t.verdict() == verdict).count();
    }
}
