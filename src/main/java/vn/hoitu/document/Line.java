package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inline content laid out unit by unit, so that words can be compared whatever formatting cuts through them. */
final class Line {
    /** Half a surrogate pair, which no text holds: an inline leaf. */
    static final char LEAF = '\uDC01';

    /** The end of one passage and the beginning of the next. */
    static final char BREAK = '\uDC02';

    /** A word, a space, a sign, a leaf or a break; the unit that is kept, added or removed. */
    record Token(int from, int to, Sort sort) {
        enum Sort {
            WORD,
            SPACE,
            SIGN,
            LEAF,
            BREAK
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    private Line() {}

    static Line of(List<Passage> passages) {
        Line line = new Line();
        for (int i = 0; i < passages.size(); i++) {
            if (i > 0) {
                line.text.append(BREAK);
                line.add(null);
            }
            for (Node node : passages.get(i).inline()) {
                line.text.append(node.isText() ? node.text() : String.valueOf(LEAF));
                line.add(node);
            }
        }
        return line;
    }

    /** A text without formatting, only to be taken apart. */
    static Line of(String text) {
        Line line = new Line();
        line.text.append(text);
        return line;
    }

    @SuppressWarnings("NullAway") // a break stands for no node; only node(int) reads the list
    private void add(@Nullable Node node) {
        nodes.add(node);
        ends.add(text.length());
    }

    char unit(int at) {
        return text.charAt(at);
    }

    String text(Token token) {
        return text.substring(token.from(), token.to());
    }

    /** The node a unit lies in; none for a break. */
    @Nullable
    Node node(int unit) {
        int low = 0;
        int high = ends.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends.get(middle) > unit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return nodes.get(low);
    }

    List<Mark> marks(int unit) {
        Node node = node(unit);
        return node == null ? List.of() : node.marks();
    }

    /** What a token is compared by. */
    String key(Token token) {
        Node leaf = token.sort() == Token.Sort.LEAF ? node(token.from()) : null;
        return leaf == null ? text(token) : LEAF + leaf.type().name() + leaf.attributes();
    }

    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfToken(at);
            tokens.add(new Token(at, end, sortAt(at)));
            at = end;
        }
        return tokens;
    }

    private int endOfToken(int from) {
        Token.Sort sort = sortAt(from);
        int at = from + Character.charCount(text.codePointAt(from));
        if (sort != Token.Sort.WORD && sort != Token.Sort.SPACE) {
            return at;
        }
        while (at < text.length() && (sortAt(at) == sort || (sort == Token.Sort.WORD && isInsideNumber(at)))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** 1.234,5 and 21/11 are one word. */
    private boolean isInsideNumber(int at) {
        return ".,/:".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private Token.Sort sortAt(int at) {
        char unit = text.charAt(at);
        if (unit == LEAF) {
            return Token.Sort.LEAF;
        }
        if (unit == BREAK) {
            return Token.Sort.BREAK;
        }
        int point = text.codePointAt(at);
        if (Character.isLetterOrDigit(point) || isCombining(point)) {
            return Token.Sort.WORD;
        }
        return Character.isWhitespace(point) || Character.isSpaceChar(point) ? Token.Sort.SPACE : Token.Sort.SIGN;
    }

    private static boolean isCombining(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
