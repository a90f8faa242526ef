package vn.hoitu.editorial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
                out.append(
                        node.text(),
                        Math.max(0, from - position),
                        Math.min(node.text().length(), to - position));
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

    /** Where exactly these words stand between two positions: a passage that was deleted and put back. */
    static Optional<CommentAnchor> within(Node document, int start, int end, String quote, int version) {
        return places(document, quote).stream()
                .filter(from -> from >= start && endOf(from, quote) <= end)
                .findFirst()
                .map(from -> new CommentAnchor(from, endOf(from, quote), version));
    }

    /** The same words nearest to where they stood, for a text whose changes in between are not known. */
    static Optional<CommentAnchor> nearest(Node document, CommentAnchor anchor, String quote, int version) {
        return quote.length() < LEAST_SOUGHT_CHARACTERS
                ? Optional.empty()
                : places(document, quote).stream()
                        .min(Comparator.comparingInt(from -> Math.abs(from - anchor.from())))
                        .map(from -> new CommentAnchor(from, endOf(from, quote), version));
    }

    private static List<Integer> places(Node document, String quote) {
        String first = quote.lines().findFirst().orElse("");
        List<Integer> starts = new ArrayList<>();
        if (first.isEmpty()) {
            return starts;
        }
        document.content().forEachBelow((node, position) -> {
            if (node.type().hasInlineContent()) {
                StringBuilder line = new StringBuilder();
                node.children().forEach(c -> line.append(c.isText() ? c.text() : " ".repeat(c.nodeSize())));
                for (int at = line.indexOf(first); at >= 0; at = line.indexOf(first, at + 1)) {
                    int from = position + 1 + at;
                    if (text(document, from, endOf(from, quote)).equals(quote)) {
                        starts.add(from);
                    }
                }
            }
            return !node.type().hasInlineContent();
        });
        return starts;
    }

    /** Between two paragraphs lie two positions, in the words one end of line. */
    private static int endOf(int from, String quote) {
        return from
                + quote.length()
                + (int) quote.chars().filter(c -> c == '\n').count();
    }
}
