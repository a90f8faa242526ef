package vn.hoitu.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.hoitu.document.Node;

/** Where in a document one may type. */
public final class Places {

    /** A run of text: where it begins, and its length. */
    public record Line(int start, int length) {}

    private Places() {}

    /** The paragraphs and headings of the body. */
    public static List<Line> lines(Node document) {
        List<Line> lines = new ArrayList<>();
        int offset = 0;
        for (Node field : document.children()) {
            if (field.is("body")) {
                int start = offset + 1;
                field.content().forEachBelow((node, position) -> {
                    if (node.is("paragraph") || node.is("heading")) {
                        lines.add(new Line(start + position + 1, node.content().size()));
                        return false;
                    }
                    return true;
                });
            }
            offset += field.nodeSize();
        }
        return lines;
    }

    public static int any(Node document, Random chance) {
        List<Line> lines = lines(document);
        Line line = lines.get(chance.nextInt(lines.size()));
        return line.start() + (line.length() == 0 ? 0 : chance.nextInt(line.length() + 1));
    }

    /** Between the first paragraph's letters. */
    public static int inFirst(Node document, Random chance) {
        Line line = lines(document).getFirst();
        return line.start() + (line.length() == 0 ? 0 : chance.nextInt(line.length() + 1));
    }
}
