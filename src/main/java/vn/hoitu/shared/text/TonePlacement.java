package vn.hoitu.shared.text;

import org.jspecify.annotations.Nullable;

/** Moves the tone mark of syllables that end in oa, oe and uy onto their first vowel. */
final class TonePlacement {
    private static final String FIRST = "oòóỏõọuùúủũụ";
    private static final String PLAIN_O = FIRST.substring(0, 6);
    private static final String PLAIN_U = FIRST.substring(6);
    private static final String A = "aàáảãạ";
    private static final String E = "eèéẻẽẹ";
    private static final String Y = "yỳýỷỹỵ";

    private TonePlacement() {}

    static String older(String nfc) {
        StringBuilder moved = null;
        for (int i = 1; i < nfc.length(); i++) {
            char second = Character.toLowerCase(nfc.charAt(i));
            char first = Character.toLowerCase(nfc.charAt(i - 1));
            if (isAscii(second) && isAscii(first)) {
                continue;
            }
            String pair = movedPair(nfc, i, first, second);
            if (pair != null) {
                if (moved == null) {
                    moved = new StringBuilder(nfc);
                }
                moved.setCharAt(i - 1, inCaseOf(nfc.charAt(i - 1), pair.charAt(0)));
                moved.setCharAt(i, inCaseOf(nfc.charAt(i), pair.charAt(1)));
            }
        }
        return moved == null ? nfc : moved.toString();
    }

    private static @Nullable String movedPair(String text, int at, char first, char second) {
        if (at + 1 < text.length() && isLetterOrMark(text.charAt(at + 1))) {
            return null;
        }
        boolean afterQ = at >= 2 && Character.toLowerCase(text.charAt(at - 2)) == 'q';
        String vowels = PLAIN_O.indexOf(first) >= 0 ? PLAIN_O : PLAIN_U.indexOf(first) >= 0 ? PLAIN_U : "";
        if (vowels.isEmpty()) {
            return null;
        }
        String seconds = secondVowels(vowels, second);
        if (seconds.isEmpty()) {
            return null;
        }
        int toneOfFirst = vowels.indexOf(first);
        int toneOfSecond = seconds.indexOf(second);
        if (afterQ) {
            return toneOfFirst > 0 && toneOfSecond == 0 ? "" + vowels.charAt(0) + seconds.charAt(toneOfFirst) : null;
        }
        return toneOfFirst == 0 && toneOfSecond > 0 ? "" + vowels.charAt(toneOfSecond) + seconds.charAt(0) : null;
    }

    private static String secondVowels(String vowels, char second) {
        if (vowels.equals(PLAIN_U)) {
            return Y.indexOf(second) >= 0 ? Y : "";
        }
        if (A.indexOf(second) >= 0) {
            return A;
        }
        return E.indexOf(second) >= 0 ? E : "";
    }

    private static boolean isAscii(char unit) {
        return unit < 0x80;
    }

    private static boolean isLetterOrMark(char unit) {
        return Character.isLetter(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    private static char inCaseOf(char original, char letter) {
        return Character.isUpperCase(original) ? Character.toUpperCase(letter) : letter;
    }
}
