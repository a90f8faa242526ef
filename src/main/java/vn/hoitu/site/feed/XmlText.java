package vn.hoitu.site.feed;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML through a real writer, without the characters XML cannot carry in any form. */
final class XmlText {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    /** Part of a document that writes itself. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    private XmlText() throws XMLStreamException {
        xml = WRITERS.createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
    }

    @FunctionalInterface
    interface Document {
        void write(XmlText xml) throws XMLStreamException;
    }

    static String of(Document document) {
        try {
            XmlText text = new XmlText();
            document.write(text);
            text.xml.writeEndDocument();
            text.xml.flush();
            return text.out.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
    }

    void element(String name, Content content) throws XMLStreamException {
        xml.writeStartElement(name);
        content.write();
        xml.writeEndElement();
    }

    void text(String name, String text) throws XMLStreamException {
        element(name, () -> characters(text));
    }

    void characters(String text) throws XMLStreamException {
        xml.writeCharacters(clean(text));
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    static String rfc1123(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    static String rfc3339(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(at.truncatedTo(ChronoUnit.SECONDS));
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
