package vn.hoitu.editorial.check;

import java.util.ArrayList;
import java.util.List;

/** A run of letters and digits in a text, with its place. */
record Token(String word, int from, int to) {

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && isOfWord(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                tokens.add(new Token(text.substring(start, i), start, i));
                start = -1;
            }
        }
        return tokens;
    }

    private static boolean isOfWord(char unit) {
        return Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
    }
}
