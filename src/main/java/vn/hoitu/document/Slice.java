package vn.hoitu.document;

import org.jspecify.annotations.Nullable;

/** A piece cut out of a document, with the number of levels left open on each side. */
public record Slice(Fragment content, int openStart, int openEnd) {
    public static final Slice EMPTY = new Slice(Fragment.EMPTY, 0, 0);

    public Slice {
        if (openStart < 0 || openEnd < 0) {
            throw new IllegalArgumentException("open sides are counted from 0");
        }
        if (openStart > deepest(content, false) || openEnd > deepest(content, true)) {
            throw new IllegalArgumentException("a side is open deeper than there are nodes");
        }
    }

    /** How many levels could be open on one side. */
    static int deepest(Fragment content, boolean atEnd) {
        int depth = 0;
        Fragment inside = content;
        while (!inside.isEmpty()) {
            Node node = inside.child(atEnd ? inside.childCount() - 1 : 0);
            if (node.type().isLeaf()) {
                break;
            }
            depth++;
            inside = node.content();
        }
        return depth;
    }

    /** How much a document grows when this is put in. */
    public int size() {
        return content.size() - openStart - openEnd;
    }

    /** With more content at a position, counted as in a document; null when it does not fit there. */
    @Nullable
    Slice insertAt(int position, Fragment added) {
        if (position < 0 || position > size()) {
            throw new PositionOutOfRange(position, size());
        }
        Fragment with = insert(content, position + openStart, added, openStart + 1, openEnd + 1, null);
        return with == null ? null : new Slice(with, openStart, openEnd);
    }

    /** Nodes that stay open on a side may be incomplete; a closed one must take what is added. */
    private static @Nullable Fragment insert(
            Fragment content, int position, Fragment added, int openStart, int openEnd, @Nullable Node parent) {
        Fragment.Place place = content.find(position);
        Node child = content.childOrNull(place.index());
        if (place.offset() == position || child == null || child.isText()) {
            if (parent != null && openStart <= 0 && openEnd <= 0 && !parent.takes(place.index(), added)) {
                return null;
            }
            Children children = new Children(content.childCount() + added.childCount() + 1);
            children.addBetween(content, 0, position);
            children.addAll(added);
            children.addBetween(content, position, content.size());
            return children.toFragment();
        }
        Fragment inner = insert(
                child.content(),
                position - place.offset() - 1,
                added,
                place.index() == 0 ? openStart - 1 : 0,
                place.index() == content.childCount() - 1 ? openEnd - 1 : 0,
                child);
        return inner == null ? null : content.replaceChild(place.index(), child.withContent(inner));
    }

    /**
     * Without what lies between two positions of one node.
     *
     * @throws Misfit when they do not lie in one
     */
    Slice removeBetween(int from, int to) {
        return new Slice(remove(content, from + openStart, to + openStart), openStart, openEnd);
    }

    private static Fragment remove(Fragment content, int from, int to) {
        Fragment.Place start = content.find(from);
        Fragment.Place end = content.find(to);
        Node child = content.childOrNull(start.index());
        if (start.offset() == from || child == null || child.isText()) {
            Node last = content.childOrNull(end.index());
            if (end.offset() != to && last != null && !last.isText()) {
                throw new Misfit("Removing non-flat range");
            }
            return content.cut(0, from).append(content.cut(to, content.size()));
        }
        if (start.index() != end.index()) {
            throw new Misfit("Removing non-flat range");
        }
        Fragment inner = remove(child.content(), from - start.offset() - 1, to - start.offset() - 1);
        return content.replaceChild(start.index(), child.withContent(inner));
    }
}
