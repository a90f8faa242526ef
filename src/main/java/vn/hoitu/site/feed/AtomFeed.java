package vn.hoitu.site.feed;

import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** Atom 1.0 (RFC 4287). */
public final class AtomFeed {

    private AtomFeed() {}

    public static String write(Feed feed) {
        return XmlText.of(xml -> xml.element("feed", () -> {
            xml.attributes("xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "vi");
            xml.text("id", feed.self());
            xml.text("title", feed.title());
            xml.text("updated", XmlText.rfc3339(feed.updated()));
            xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.self());
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.page());
            author(xml, feed.publisher());
            for (Feed.Item item : feed.items()) {
                xml.element("entry", () -> entry(xml, item));
            }
        }));
    }

    private static void entry(XmlText xml, Feed.Item item) throws XMLStreamException {
        xml.text("id", item.id());
        xml.text("title", item.title());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", item.address());
        xml.text("published", XmlText.rfc3339(item.published()));
        xml.text("updated", XmlText.rfc3339(item.updated()));
        for (String author : item.authors()) {
            author(xml, author);
        }
        xml.text("summary", item.summary());
        for (String term : terms(item)) {
            xml.empty("category", "term", term);
        }
        if (item.image() != null) {
            xml.empty("link", "rel", "enclosure", "href", item.image());
        }
    }

    private static List<String> terms(Feed.Item item) {
        return item.section().isEmpty()
                ? item.tags()
                : Stream.concat(Stream.of(item.section()), item.tags().stream()).toList();
    }

    private static void author(XmlText xml, String name) throws XMLStreamException {
        xml.element("author", () -> xml.text("name", name));
    }
}
