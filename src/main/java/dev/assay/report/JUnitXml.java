package dev.assay.report;

import dev.assay.judging.Judgement;
import dev.assay.judging.Verdict;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The XML that CI systems show as test results: a suite for each judgement, a case for each test and one for compiling. */
public final class JUnitXml {
    private final XMLStreamWriter xml;

    private JUnitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static String of(List<Named> judgements) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new JUnitXml(xml).document(judgements);
            xml.close();
        } catch (XMLStreamException e) {
            throw new AssertionError("a string can be written to", e);
        }
        return text.toString();
    }

    private void document(List<Named> judgements) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        for (Named named : judgements) {
            suite(named);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void suite(Named named) throws XMLStreamException {
        start("testsuite", "name", named.name());
        var judgement = named.judgement();
        if (judgement == null) {
            start("testcase", "name", "judging", "classname", named.name());
            outcome("error", "NOT_JUDGED", Objects.requireNonNullElse(named.failure(), ""));
            xml.writeEndElement();
        } else {
            judged(named.name(), judgement);
        }
        xml.writeEndElement();
    }

    private void judged(String name, Judgement judgement) throws XMLStreamException {
        start("testcase", "name", "compile", "classname", name, "time", seconds(judgement.compile().wallMillis()));
        if (!judgement.compile().ok()) {
            outcome("failure", "COMPILE_ERROR", judgement.compile().output());
        }
        xml.writeEndElement();
        for (Judgement.Group group : judgement.groups()) {
            for (Judgement.Test test : group.tests()) {
                start("testcase", "name", test.name(), "classname", name + "." + group.name(), "time", seconds(test.wallMillis()));
                verdict(test);
                xml.writeEndElement();
            }
        }
        if (judgement.verdict() == Verdict.JUDGE_ERROR) {
            start("testcase", "name", "judging", "classname", name);
            outcome("error", "JUDGE_ERROR", Objects.requireNonNullElse(judgement.diagnostics(), ""));
            xml.writeEndElement();
        }
    }

    private void verdict(Judgement.Test test) throws XMLStreamException {
        String feedback = Objects.requireNonNullElse(test.feedback(), "");
        switch (test.verdict()) {
            case ACCEPTED -> {}
            case SKIPPED -> outcome("skipped", "SKIPPED", feedback);
            case JUDGE_ERROR -> outcome("error", "JUDGE_ERROR", feedback);
            case PARTIAL,
                    WRONG_ANSWER,
                    OUTPUT_LIMIT_EXCEEDED,
                    RUNTIME_ERROR,
                    TIME_LIMIT_EXCEEDED,
                    MEMORY_LIMIT_EXCEEDED,
                    COMPILE_ERROR -> outcome("failure", test.verdict().name(), feedback);
        }
    }

    private void outcome(String element, String type, String text) throws XMLStreamException {
        start(element, "message", type);
        if (!element.equals("skipped")) {
            xml.writeAttribute("type", type);
        }
        xml.writeCharacters(harmless(text));
        xml.writeEndElement();
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], harmless(attributes[i + 1]));
        }
    }

    private static String seconds(double millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1000);
    }

    /** XML 1.0 cannot hold most control characters, not even escaped. */
    private static String harmless(String text) {
        return text.codePoints()
                .map(c -> isXml(c) ? c : 0xfffd)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int c) {
        return switch (c) {
            case '\t', '\n', '\r' -> true;
            default -> c >= 0x20 && !(c >= 0xd800 && c <= 0xdfff) && c != 0xfffe && c != 0xffff;
        };
    }
}
