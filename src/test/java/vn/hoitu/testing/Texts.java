package vn.hoitu.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Documents for tests, as an editor sends them. */
public final class Texts {

    private Texts() {}

    public static Map<String, Object> document(String title, String sapo, String... paragraphs) {
        return Map.of(
                "type",
                "doc",
                "content",
                List.of(
                        field("kicker", ""),
                        field("title", title),
                        field("sapo", sapo),
                        Map.of(
                                "type",
                                "body",
                                "content",
                                Arrays.stream(paragraphs)
                                        .map(p -> field("paragraph", p))
                                        .toList())));
    }

    private static Map<String, Object> field(String type, String text) {
        return text.isEmpty()
                ? Map.of("type", type)
                : Map.of("type", type, "content", List.of(Map.of("type", "text", "text", text)));
    }
}
