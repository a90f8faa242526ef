package vn.hoitu.site.feed;

import javax.xml.stream.XMLStreamException;

/** RSS 2.0. */
public final class RssFeed {

    private RssFeed() {}

    public static String write(Feed feed) {
        return XmlText.of(xml -> xml.element("rss", () -> {
            xml.attributes(
                    "version", "2.0",
                    "xmlns:atom", "http://www.w3.org/2005/Atom",
                    "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                    "xmlns:media", "http://search.yahoo.com/mrss/");
            xml.element("channel", () -> channel(xml, feed));
        }));
    }

    private static void channel(XmlText xml, Feed feed) throws XMLStreamException {
        xml.text("title", feed.title());
        xml.text("link", feed.page());
        xml.text("description", feed.title() + " – " + feed.publisher());
        xml.text("language", "vi");
        xml.text("lastBuildDate", XmlText.rfc1123(feed.updated()));
        xml.empty("atom:link", "href", feed.self(), "rel", "self", "type", "application/rss+xml");
        for (Feed.Item item : feed.items()) {
            xml.element("item", () -> item(xml, item));
        }
    }

    private static void item(XmlText xml, Feed.Item item) throws XMLStreamException {
        xml.text("title", item.title());
        xml.text("link", item.address());
        xml.element("guid", () -> {
            xml.attributes("isPermaLink", "false");
            xml.characters(item.id());
        });
        xml.text("description", item.summary());
        for (String author : item.authors()) {
            xml.text("dc:creator", author);
        }
        if (!item.section().isEmpty()) {
            xml.text("category", item.section());
        }
        for (String tag : item.tags()) {
            xml.text("category", tag);
        }
        xml.text("pubDate", XmlText.rfc1123(item.published()));
        if (item.image() != null) {
            xml.empty("media:content", "url", item.image(), "medium", "image");
        }
    }
}
