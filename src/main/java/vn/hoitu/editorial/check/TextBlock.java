package vn.hoitu.editorial.check;

import java.util.ArrayList;
import java.util.List;
import vn.hoitu.document.Node;

/**
 * A stretch of text within one paragraph, field, caption or cell. What is not text in it stands as one space, so that
 * places in the text are places in the document.
 *
 * @param kind the type of the node, such as {@code paragraph} or {@code credit}
 * @param start the position of its first unit in the document
 */
public record TextBlock(String kind, int start, String text) {

    private static final char OBJECT = ' ';

    public static List<TextBlock> of(Node document) {
        List<TextBlock> blocks = new ArrayList<>();
        document.content().forEachBelow((node, position) -> {
            if (node.is("variant") || node.is("code_block")) {
                return false;
            }
            if (node.type().hasInlineContent()) {
                add(blocks, node, position + 1);
                return false;
            }
            return true;
        });
        return List.copyOf(blocks);
    }

    private static void add(List<TextBlock> blocks, Node node, int start) {
        StringBuilder text = new StringBuilder();
        for (Node child : node.children()) {
            text.append(child.isText() ? child.text() : String.valueOf(OBJECT).repeat(child.nodeSize()));
        }
        if (!text.isEmpty()) {
            blocks.add(new TextBlock(node.type().name(), start, text.toString()));
        }
    }

    Spot spot(int from, int to) {
        return new Spot(field(), start + from, start + to);
    }

    /** The field as requests call it; everything within the body is {@code body}. */
    private String field() {
        return kind.equals("title") || kind.equals("sapo") || kind.equals("kicker") ? kind : "body";
    }
}
