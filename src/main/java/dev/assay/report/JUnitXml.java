package dev.assay.report;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the JUnit XML that CI systems read, elements as in Ant's report; text that XML can't hold is replaced. */
public final class JUnitXml {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private JUnitXml() throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
    }

    /** Writes suites and cases, in that order of nesting. */
    public interface Content {
        void write(JUnitXml xml) throws XMLStreamException;
    }

    /** The whole document, ending in a line feed. */
    public static String document(String title, Content content) {
        try {
            var junit = new JUnitXml();
            junit.xml.writeStartDocument("UTF-8", "1.0");
            junit.xml.writeStartElement("testsuites");
            junit.attribute("name", title);
            content.write(junit);
            junit.xml.writeEndDocument();
            junit.xml.close();
            return junit.text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a report can't be written as XML", e);
        }
    }

    public void suite(String name, int tests, int failures, int errors, int skipped, Content cases)
            throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute("name", name);
        attribute("tests", String.valueOf(tests));
        attribute("failures", String.valueOf(failures));
        attribute("errors", String.valueOf(errors));
        attribute("skipped", String.valueOf(skipped));
        cases.write(this);
        xml.writeEndElement();
    }

    public void test(String className, String name, double wallMillis, Content outcome) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute("classname", className);
        attribute("name", name);
        attribute("time", String.format(Locale.ROOT, "%.4f", wallMillis / 1000));
        outcome.write(this);
        xml.writeEndElement();
    }

    public void skipped() throws XMLStreamException {
        xml.writeEmptyElement("skipped");
    }

    /** @param element {@code failure}, or {@code error} where the test itself could not be carried out */
    public void problem(String element, String type, String message, String details) throws XMLStreamException {
        xml.writeStartElement(element);
        attribute("type", type);
        attribute("message", message);
        xml.writeCharacters(allowed(details.isEmpty() ? message : details));
        xml.writeEndElement();
    }

    /** What a test printed. */
    public void output(String printed) throws XMLStreamException {
        xml.writeStartElement("system-out");
        xml.writeCharacters(allowed(printed));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(value));
    }

    /** XML 1.0 has no way to write most control characters and lone surrogates (its production 2, Char). */
    private static String allowed(String text) {
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
