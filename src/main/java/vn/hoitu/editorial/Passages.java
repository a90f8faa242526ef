package vn.hoitu.editorial;

import java.util.List;
import vn.hoitu.document.Node;

/** Finds passages in a text: what stands between two positions, and where words stand now. */
final class Passages {

    /** A passage that is looked for by its words must be at least this long to be told from others. */
    static final int LEAST_SOUGHT_CHARACTERS = 8;

    private Passages() {}

    /** The words between two positions, with a line for each paragraph. */
    static String text(Node document, int from, int to) {
        StringBuilder out = new StringBuilder();
        document.content().forEachBelow((node, position) -> {
            int end = position + node.nodeSize();
            if (position >= to || end <= from) {
                return false;
            }
            if (node.isText()) {
                out.append(node.text(), Math.max(0, from - position), Math.min(node.text().length(), to - position));
            } else if (node.is("hard_break")) {
                out.append(' ');
            } else if (node.type().hasInlineContent() && !out.isEmpty()) {
                out.append('\n');
            }
            return true;
        });
        return out.toString();
    }

    /** Whether anything that a reader sees lies between two positions: words, or a picture. */
    static boolean isSomething(Node document, int from, int to) {
        boolean[] seen = {!text(document, from, to).isBlank()};
        document.content().forEachBelow((node, position) -> {
            seen[0] |= node.is("picture") && position >= from && position + node.nodeSize() <= to;
            return !seen[0] && position < to;
        });
        return seen[0];
    }

    /** A deleted passage that stands again where it was, because somebody undid the deletion. */
    static CommentAnchor backAgain(Node document, CommentAnchor anchor, String quote) {
        int from = anchor.from();
        // Between two paragraphs lie two positions, in the words one end of line.
        int to = from + quote.length() + (int) quote.chars().filter(c -> c == '\n').count();
        boolean back = anchor.gone()
                && !quote.isBlank()
                && to <= document.content().size()
                && text(document, from, to).equals(quote);
        return back ? new CommentAnchor(from, to, anchor.version()) : anchor;
    }

    /** The same words nearest to where they stood, for a text whose changes in between are not known. */
    static CommentAnchor nearest(Node document, CommentAnchor anchor, String quote, int version) {
        int[] best = {-1};
        if (quote.length() >= LEAST_SOUGHT_CHARACTERS) {
            document.content().forEachBelow((node, position) -> {
                if (node.type().hasInlineContent()) {
                    starts(node, position + 1, quote).forEach(start -> {
                        if (best[0] < 0 || Math.abs(start - anchor.from()) < Math.abs(best[0] - anchor.from())) {
                            best[0] = start;
                        }
                    });
                }
                return true;
            });
        }
        int end = document.content().size();
        return best[0] < 0
                ? new CommentAnchor(Math.min(anchor.from(), end), Math.min(anchor.from(), end), version)
                : new CommentAnchor(best[0], best[0] + quote.length(), version);
    }

    private static List<Integer> starts(Node paragraph, int start, String quote) {
        StringBuilder line = new StringBuilder();
        paragraph.children().forEach(child -> line.append(child.isText() ? child.text() : " ".repeat(child.nodeSize())));
        List<Integer> starts = new java.util.ArrayList<>();
        for (int at = line.indexOf(quote); at >= 0; at = line.indexOf(quote, at + 1)) {
            starts.add(start + at);
        }
        return starts;
    }
}
