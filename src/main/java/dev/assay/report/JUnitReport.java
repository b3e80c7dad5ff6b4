package dev.assay.report;

import dev.assay.judging.Judgement;
import dev.assay.judging.Verdict;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Judgements as the JUnit XML that CI systems read: a suite for each submission, a case for each test, elements as in Ant's report. */
final class JUnitReport {
    private JUnitReport() {}

    static String write(String title, List<Named> rows) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            attribute(xml, "name", title);
            for (Named row : rows) {
                suite(xml, row);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("judgements can't be written as XML", e);
        }
        return text + "\n";
    }

    private static void suite(XMLStreamWriter xml, Named row) throws XMLStreamException {
        Judgement judgement = row.judgement();
        xml.writeStartElement("testsuite");
        attribute(xml, "name", row.name());
        if (judgement == null) {
            counts(xml, 1, 0, 1, 0);
            open(xml, row.name(), "judged", 0);
            problem(xml, "error", "FAILED", String.valueOf(row.failure()), "");
            xml.writeEndElement();
        } else if (!judgement.compile().ok()) {
            counts(xml, 1, 1, 0, 0);
            open(xml, row.name(), "compile", judgement.compile().wallMillis());
            problem(
                    xml,
                    "failure",
                    "COMPILE_ERROR",
                    "It does not compile.",
                    judgement.compile().output());
            xml.writeEndElement();
        } else {
            tests(xml, row.name(), judgement);
        }
        xml.writeEndElement();
    }

    private static void tests(XMLStreamWriter xml, String name, Judgement judgement) throws XMLStreamException {
        List<Judgement.Test> all =
                judgement.groups().stream().flatMap(g -> g.tests().stream()).toList();
        int errors = count(all, Verdict.JUDGE_ERROR);
        int skipped = count(all, Verdict.SKIPPED);
        counts(xml, all.size(), all.size() - count(all, Verdict.ACCEPTED) - errors - skipped, errors, skipped);
        for (Judgement.Group group : judgement.groups()) {
            for (Judgement.Test test : group.tests()) {
                open(xml, name + "." + group.name(), test.name(), test.wallMillis());
                outcome(xml, test);
                xml.writeEndElement();
            }
        }
    }

    private static void outcome(XMLStreamWriter xml, Judgement.Test test) throws XMLStreamException {
        String feedback = test.feedback() == null ? "" : test.feedback();
        switch (test.verdict()) {
            case ACCEPTED -> {}
            case SKIPPED -> xml.writeEmptyElement("skipped");
            case JUDGE_ERROR -> problem(xml, "error", test.verdict().name(), feedback, "");
            case PARTIAL,
                    WRONG_ANSWER,
                    OUTPUT_LIMIT_EXCEEDED,
                    RUNTIME_ERROR,
                    TIME_LIMIT_EXCEEDED,
                    MEMORY_LIMIT_EXCEEDED,
                    COMPILE_ERROR -> problem(xml, "failure", test.verdict().name(), feedback, "");
        }
    }

    private static int count(List<Judgement.Test> tests, Verdict verdict) {
        return (int) tests.stream().filter(t -> t.verdict() == verdict).count();
    }

    private static void counts(XMLStreamWriter xml, int tests, int failures, int errors, int skipped)
            throws XMLStreamException {
        attribute(xml, "tests", String.valueOf(tests));
        attribute(xml, "failures", String.valueOf(failures));
        attribute(xml, "errors", String.valueOf(errors));
        attribute(xml, "skipped", String.valueOf(skipped));
    }

    private static void open(XMLStreamWriter xml, String className, String name, double wallMillis)
            throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute(xml, "classname", className);
        attribute(xml, "name", name);
        attribute(xml, "time", String.format(Locale.ROOT, "%.4f", wallMillis / 1000));
    }

    private static void problem(XMLStreamWriter xml, String element, String type, String message, String text)
            throws XMLStreamException {
        xml.writeStartElement(element);
        attribute(xml, "type", type);
        attribute(xml, "message", message);
        xml.writeCharacters(allowed(text.isEmpty() ? message : text));
        xml.writeEndElement();
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(value));
    }

    /** XML 1.0 has no way to write most control characters and lone surrogates (its production 2, Char). */
    static String allowed(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> "\t\n\r".indexOf(c) >= 0
                                || (c >= 0x20 && c <= 0xD7FF)
                                || (c >= 0xE000 && c <= 0xFFFD)
                                || c >= 0x10000
                        ? c
                        : 0xFFFD)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }
}
