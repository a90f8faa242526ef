package vn.hoitu.shared.text;

import java.util.Optional;

/** Finds out whether a text is Vietnamese in an encoding from before Unicode, and mends it. */
public final class LegacyEncodings {
    /** From here on a text is converted without asking. */
    public static final double CERTAIN = 0.7;
    /** The start of a text tells its encoding as well as the whole does. */
    private static final int MAX_UNITS_LOOKED_AT = 20_000;

    private LegacyEncodings() {}

    /** @param confidence from 0 (surely not) to 1 */
    public record Guess(LegacyEncoding encoding, double confidence) {
        public boolean isCertain() {
            return confidence >= CERTAIN;
        }
    }

    /** The likelier encoding; empty when the text is Unicode, plain ASCII or another language without doubt. */
    public static Optional<Guess> guess(String text) {
        String sample = text.length() > MAX_UNITS_LOOKED_AT ? text.substring(0, MAX_UNITS_LOOKED_AT) : text;
        if (isAscii(sample) || hasUnicodeLetters(sample)) {
            return Optional.empty();
        }
        Guess tcvn3 = new Guess(LegacyEncoding.TCVN3, EncodingEvidence.confidence(sample, LegacyEncoding.TCVN3));
        Guess vni = new Guess(LegacyEncoding.VNI, EncodingEvidence.confidence(sample, LegacyEncoding.VNI));
        Guess better = tcvn3.confidence() >= vni.confidence() ? tcvn3 : vni;
        // Words such as "tôi có" hold no letter beyond Latin-1 and are Vietnamese as they stand.
        boolean readsWellAsIs = EncodingEvidence.confidenceAsIs(sample) >= better.confidence();
        return readsWellAsIs ? Optional.empty() : Optional.of(better);
    }

    /** Unicode NFC: converted where the guess is certain, otherwise left as it is. */
    public static String toUnicode(String text) {
        String mended = guess(text)
                .filter(Guess::isCertain)
                .map(guess -> guess.encoding().toUnicode(text))
                .orElse(text);
        return VietnameseText.nfc(mended);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(unit -> unit < 0x80);
    }

    /** Letters that no text read as Windows-1252 can hold, such as ạ or đ; Œ, Š, Ž, ƒ and Ÿ it can. */
    private static boolean hasUnicodeLetters(String text) {
        return text.chars()
                .anyMatch(unit -> unit > 0xFF
                        && (Character.isLetter(unit) || Character.getType(unit) == Character.NON_SPACING_MARK)
                        && "ŒœŠšŽžƒŸˆ".indexOf(unit) < 0);
    }
}
