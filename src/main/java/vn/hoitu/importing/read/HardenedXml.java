package vn.hoitu.importing.read;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Parses a fragment of foreign XML. No document type, no entity but XML's own and HTML's names for characters, nothing
 * fetched, bounded depth and number of elements.
 */
final class HardenedXml {

    /** Limits that long honest texts reach, and whose attacks need a document type, which nothing here may have. */
    static final List<String> LIMITS_OF_ENTITIES =
            List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

    static final XMLInputFactory FACTORY = factory();
    private static final Pattern LONE_AMPERSAND =
            Pattern.compile("&(?!(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w{1,32});)");
    private static final Pattern NUMBER = Pattern.compile("&#(?:(\\d{1,7})|[xX]([0-9a-fA-F]{1,6}));");

    private HardenedXml() {}

    /** The element, or nothing when it is not well-formed even after mending what old exports commonly break. */
    static Optional<XmlElement> parse(String xml) {
        Optional<XmlElement> asItIs = tree(xml);
        return asItIs.isPresent() ? asItIs : tree(mended(xml));
    }

    private static Optional<XmlElement> tree(String xml) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(xml));
            try {
                return Optional.ofNullable(root(reader));
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | RuntimeException broken) {
            // The parser of the JDK lets unchecked exceptions out on some broken input.
            return Optional.empty();
        }
    }

    private static @Nullable XmlElement root(XMLStreamReader reader) throws XMLStreamException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        int elements = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            elements += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            if (elements > Limits.MOST_XML_ELEMENTS_PER_ITEM || open.size() > Limits.MOST_XML_DEPTH) {
                throw new XMLStreamException("larger than any honest item");
            }
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = started(reader);
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.peek().child(element);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    add(open.peek(), reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> add(open.peek(), character(reader.getLocalName()));
                case XMLStreamConstants.DTD -> throw new XMLStreamException("document type");
                default -> {}
            }
        }
        return root;
    }

    private static XmlElement started(XMLStreamReader reader) {
        XmlElement element = new XmlElement(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return element;
    }

    private static void add(@Nullable XmlElement element, @Nullable String text) {
        if (element != null && text != null) {
            element.text(text);
        }
    }

    /** The character HTML knows by this name; a name it does not know stays as written. */
    private static String character(String entity) {
        return Parser.unescapeEntities("&" + entity + ";", true);
    }

    private static String mended(String xml) {
        String escaped = LONE_AMPERSAND.matcher(xml).replaceAll("&amp;");
        return NUMBER.matcher(escaped).replaceAll(number -> {
            int point =
                    number.group(1) != null ? Integer.parseInt(number.group(1)) : Integer.parseInt(number.group(2), 16);
            boolean allowed = Character.isValidCodePoint(point)
                    && (point > 0xFFFF || (CleanReader.isAllowed(point) && !Character.isSurrogate((char) point)));
            return allowed ? java.util.regex.Matcher.quoteReplacement(number.group()) : "";
        });
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Exports write their prefixes always the same way; without namespaces an undeclared prefix breaks nothing.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // The JDK counts even &amp; against these; without document types there is nothing else to count.
        LIMITS_OF_ENTITIES.forEach(limit -> factory.setProperty(limit, "0"));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }
}
