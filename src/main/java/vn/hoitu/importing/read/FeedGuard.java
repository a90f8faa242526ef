package vn.hoitu.importing.read;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks a feed without building anything, to see that it is sound, shallow and without a document type. */
final class FeedGuard {

    private static final int MOST_ELEMENTS = 1_000_000;

    private FeedGuard() {}

    static Optional<Finding> harmIn(String xml) {
        try {
            XMLStreamReader reader = HardenedXml.FACTORY.createXMLStreamReader(new StringReader(xml));
            int depth = 0;
            int elements = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                elements += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                if (event == XMLStreamConstants.DTD) {
                    return Optional.of(Finding.of(Remark.DOCTYPE_REFUSED));
                }
                if (depth > Limits.MOST_XML_DEPTH || elements > MOST_ELEMENTS) {
                    return Optional.of(Finding.of(Remark.NOT_A_FEED));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException broken) {
            return Optional.of(Finding.of(
                    Remark.FEED_BROKEN,
                    "line",
                    Math.max(
                            1,
                            broken.getLocation() == null
                                    ? 1
                                    : broken.getLocation().getLineNumber())));
        } catch (RuntimeException broken) {
            return Optional.of(Finding.of(Remark.FEED_BROKEN, "line", 1));
        }
    }
}
