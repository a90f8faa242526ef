package vn.hoitu.editorial.check;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.document.Node;
import vn.hoitu.document.PlainText;

/** A picture in a document, with the words that stand with it. */
record PlacedPicture(int number, @Nullable UUID id, String alt, String caption, String credit, Spot spot) {

    static List<PlacedPicture> in(Node document) {
        List<PlacedPicture> pictures = new ArrayList<>();
        document.content().forEachBelow((node, position) -> {
            if (node.is("picture")) {
                pictures.add(new PlacedPicture(
                        pictures.size() + 1,
                        node.attributes()
                                .string("pictureId")
                                .map(UUID::fromString)
                                .orElse(null),
                        node.attributes().string("alt").orElse(""),
                        PlainText.of(node.child(0)),
                        PlainText.of(node.child(1)),
                        Spot.passage(position, position + node.nodeSize())));
            }
            return !node.type().hasInlineContent();
        });
        return pictures;
    }
}
