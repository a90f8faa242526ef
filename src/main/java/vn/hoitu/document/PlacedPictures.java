package vn.hoitu.document;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who brought each picture into a text: whoever placed it first, whatever others did to its caption or its size. */
final class PlacedPictures {
    private static final String ARCHIVED = "pictureId";
    private static final String FOREIGN = "src";

    private final Map<String, Integer> placed = new HashMap<>();

    void note(Fragment content, int stamp) {
        content.forEachBelow((node, _) -> {
            if (node.is("picture")) {
                note(ARCHIVED, node.attributes().get(ARCHIVED), stamp);
                note(FOREIGN, node.attributes().get(FOREIGN), stamp);
            }
            return !node.type().hasInlineContent();
        });
    }

    void note(String attribute, @Nullable Object value, int stamp) {
        if (value instanceof String identity && (attribute.equals(ARCHIVED) || attribute.equals(FOREIGN))) {
            placed.putIfAbsent(identity, stamp);
        }
    }

    Map<Integer, Integer> of(Node document) {
        Map<Integer, Integer> pictures = new TreeMap<>();
        document.content().forEachBelow((node, _) -> {
            if (node.is("picture")) {
                Integer archived = placed.get(node.attributes().string(ARCHIVED).orElse(""));
                Integer by = archived != null
                        ? archived
                        : placed.get(node.attributes().string(FOREIGN).orElse(""));
                if (by != null) {
                    pictures.merge(by, 1, Integer::sum);
                }
            }
            return !node.type().hasInlineContent();
        });
        return pictures;
    }
}
