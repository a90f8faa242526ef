package vn.hoitu.shared.text;

import java.text.Normalizer;
import java.util.Locale;

/** The forms in which Vietnamese text is compared, found and counted. */
public final class VietnameseText {
    /** A calm reader of news; used to say how long a piece takes. */
    public static final int SYLLABLES_PER_MINUTE = 240;

    private VietnameseText() {}

    /** One code point per letter, the form in which all text is kept. */
    public static String nfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Without diacritics, đ as d; capitals stay capitals. */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char unit = decomposed.charAt(i);
            if (Character.getType(unit) != Character.NON_SPACING_MARK) {
                plain.append(unit == 'đ' ? 'd' : unit == 'Đ' ? 'D' : unit);
            }
        }
        return plain.toString();
    }

    /** Folded and in small letters: equal for texts a reader would call the same words typed without marks. */
    public static String searchKey(String text) {
        return fold(text).toLowerCase(Locale.ROOT);
    }

    /**
     * NFC with the tone where older spelling puts it: hoà, thuý, khoẻ become hòa, thúy, khỏe. The two spellings differ
     * only in syllables that end in oa, oe or uy; after q the u belongs to the consonant, so quý stays.
     */
    public static String withOneTonePlacement(String text) {
        return TonePlacement.older(nfc(text));
    }

    /** Syllables, as Vietnamese counts words: what stands between spaces and holds a letter or digit. */
    public static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(point)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }

    /** Whole minutes, at least one when there is anything to read. */
    public static int readingMinutes(int words) {
        return words == 0 ? 0 : Math.max(1, Math.round((float) words / SYLLABLES_PER_MINUTE));
    }
}
