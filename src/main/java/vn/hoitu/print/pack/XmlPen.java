package vn.hoitu.print.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.hoitu.print.setting.Printable;

/** Writes XML. Whatever text comes in, what comes out is well-formed. */
final class XmlPen {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    XmlPen() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    XmlPen instruction(String target, String data) {
        try {
            out.writeCharacters("\n");
            out.writeProcessingInstruction(target, data);
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** @param attributes names and values by turns */
    XmlPen open(String element, String... attributes) {
        try {
            out.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                if (attributes[i].equals("xmlns")) {
                    out.writeDefaultNamespace(attributes[i + 1]);
                } else {
                    out.writeAttribute(attributes[i], Printable.line(attributes[i + 1]));
                }
            }
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    XmlPen text(String text) {
        try {
            out.writeCharacters(Printable.of(text));
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    XmlPen close() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** An element with nothing but text in it. */
    XmlPen leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    byte[] finished() {
        try {
            out.writeEndDocument();
            out.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static IllegalStateException broken(XMLStreamException e) {
        return new IllegalStateException("Writing XML to memory failed", e);
    }
}
