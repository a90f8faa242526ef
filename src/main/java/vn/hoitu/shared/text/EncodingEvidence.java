package vn.hoitu.shared.text;

import java.util.function.UnaryOperator;

/**
 * Weighs how Vietnamese a text reads once it is converted. What counts is the share of words with codes beyond ASCII
 * that become possible syllables, how many there are, and how strange they were before: in no other language does a
 * sign such as · or a capital such as Ö stand in the middle of a word in small letters.
 */
final class EncodingEvidence {
    private static final int STRANGE_WORD_WEIGHT = 3;
    /** Other languages' words among the plain ones are common in Vietnamese text, so they lower the result only. */
    private static final double MIN_SHARE_OF_SYLLABLES = 0.8;

    private final UnaryOperator<String> conversion;
    private final boolean mustChange;
    private int coded;
    private int codedPossible;
    private int plain;
    private int plainPossible;
    private int weight;

    private EncodingEvidence(UnaryOperator<String> conversion, boolean mustChange) {
        this.conversion = conversion;
        this.mustChange = mustChange;
    }

    static double confidence(String text, LegacyEncoding encoding) {
        return weighAll(text, new EncodingEvidence(encoding::toUnicode, true));
    }

    /** Of a text that is Unicode already: how Vietnamese it reads. */
    static double confidenceAsIs(String text) {
        return weighAll(text, new EncodingEvidence(UnaryOperator.identity(), false));
    }

    private static double weighAll(String text, EncodingEvidence evidence) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && isWordUnit(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                evidence.weigh(text.substring(start, i));
                start = -1;
            }
        }
        return evidence.result();
    }

    /** Beyond ASCII anything but spaces and the typographer's quotes may be a letter of a legacy encoding. */
    private static boolean isWordUnit(char unit) {
        if (unit < 0x80) {
            return Character.isLetter(unit);
        }
        return (unit > 0xA0 && unit <= 0xFF) || unit == '\u2219' || Character.isLetter(unit);
    }

    private void weigh(String word) {
        boolean ascii = word.chars().allMatch(unit -> unit < 0x80);
        if (ascii) {
            plain++;
            plainPossible += Syllables.isPossible(word) ? 1 : 0;
            return;
        }
        String converted = conversion.apply(word);
        if (converted.equals(word) && word.chars().noneMatch(Character::isLetter)) {
            return;
        }
        coded++;
        if (Syllables.isPossible(converted) && !(mustChange && converted.equals(word))) {
            codedPossible++;
            weight += isStrange(word) ? STRANGE_WORD_WEIGHT : 1;
        }
    }

    private static boolean isStrange(String word) {
        boolean hasAsciiLetter = word.chars().anyMatch(unit -> unit < 0x80);
        for (int i = 0; hasAsciiLetter && i < word.length(); i++) {
            char unit = word.charAt(i);
            if (unit >= 0x80 && !Character.isLetter(unit)) {
                return true;
            }
            if (i > 0 && unit >= 0x80 && Character.isUpperCase(unit) && Character.isLowerCase(word.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private double result() {
        if (coded == 0) {
            return 0;
        }
        double share = (double) codedPossible / coded;
        if (share < MIN_SHARE_OF_SYLLABLES) {
            return 0;
        }
        double plainShare = plain == 0 ? 1 : (double) plainPossible / plain;
        return share * (0.4 + 0.6 * plainShare) * weight / (weight + 1.0);
    }
}
