package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;

/** Inline content word by word: each word, and each character between words, as a text node of its own. */
final class InlineTokens {
    private InlineTokens() {}

    static List<Node> of(Fragment content) {
        List<Node> tokens = new ArrayList<>();
        for (int i = 0; i < content.childCount(); i++) {
            Node node = content.child(i);
            if (!node.isText()) {
                tokens.add(node);
                continue;
            }
            String text = node.text();
            int start = 0;
            while (start < text.length()) {
                int end = start + Character.charCount(text.codePointAt(start));
                if (isOfWord(text.codePointAt(start))) {
                    while (end < text.length() && isOfWord(text.codePointAt(end))) {
                        end += Character.charCount(text.codePointAt(end));
                    }
                }
                tokens.add(node.cut(start, end));
                start = end;
            }
        }
        return tokens;
    }

    static boolean isWord(Node token) {
        return token.isText() && isOfWord(token.text().codePointAt(0));
    }

    /** Also the marks that written letters are put together from. */
    private static boolean isOfWord(int point) {
        return Character.isLetterOrDigit(point)
                || switch (Character.getType(point)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
