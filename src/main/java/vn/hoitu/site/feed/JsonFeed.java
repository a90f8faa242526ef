package vn.hoitu.site.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.1. */
public final class JsonFeed {

    private JsonFeed() {}

    public static String write(Feed feed, JsonMapper json) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("version", "https://jsonfeed.org/version/1.1");
        whole.put("title", feed.title());
        whole.put("home_page_url", feed.page());
        whole.put("feed_url", feed.self());
        whole.put("language", "vi");
        whole.put("authors", List.of(Map.of("name", feed.publisher())));
        whole.put("items", feed.items().stream().map(JsonFeed::item).toList());
        return json.writeValueAsString(whole);
    }

    private static Map<String, Object> item(Feed.Item item) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", item.id());
        entry.put("url", item.address());
        entry.put("title", item.title());
        entry.put("content_text", item.summary());
        if (item.image() != null) {
            entry.put("image", item.image());
        }
        entry.put("date_published", XmlText.rfc3339(item.published()));
        entry.put("date_modified", XmlText.rfc3339(item.updated()));
        if (!item.authors().isEmpty()) {
            entry.put(
                    "authors",
                    item.authors().stream().map(name -> Map.of("name", name)).toList());
        }
        if (!item.tags().isEmpty()) {
            entry.put("tags", item.tags());
        }
        return entry;
    }
}
