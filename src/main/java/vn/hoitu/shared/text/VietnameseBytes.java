package vn.hoitu.shared.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads files whose encoding nobody stated. */
public final class VietnameseBytes {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final double CERTAINLY = 1.0;
    private static final double LIKELY = 0.8;
    private static final double BY_DEFAULT = 0.3;
    private static final int MAX_BYTES_LOOKED_AT = 65_536;
    /** Text in a Latin script as UTF-16 has a zero in nearly every second byte. */
    private static final double MIN_SHARE_OF_ZEROS = 0.3;

    private VietnameseBytes() {}

    /** @param encoding a charset's name, or {@code TCVN3} or {@code VNI} */
    public record Decoded(String text, String encoding, double confidence) {}

    /** Text in NFC. Bytes that mean nothing become U+FFFD; nothing makes it throw. */
    public static Decoded decode(byte[] bytes) {
        Optional<Decoded> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> utf16 = utf16ByZeros(bytes);
        if (utf16.isPresent()) {
            return decoded(new String(bytes, utf16.get()), utf16.get().name(), LIKELY);
        }
        Optional<String> utf8 = strictUtf8(bytes);
        if (utf8.isPresent()) {
            return decoded(utf8.get(), "UTF-8", CERTAINLY);
        }
        return singleByte(bytes);
    }

    private static Decoded singleByte(byte[] bytes) {
        String western = new String(bytes, WINDOWS_1252);
        Optional<LegacyEncodings.Guess> legacy = LegacyEncodings.guess(western);
        String vietnamese = VietnameseText.nfc(new String(bytes, WINDOWS_1258));
        double windows1258 = EncodingEvidence.confidenceAsIs(vietnamese);
        if (legacy.isPresent()
                && legacy.get().confidence() >= windows1258
                && legacy.get().isCertain()) {
            LegacyEncodings.Guess guess = legacy.get();
            return decoded(guess.encoding().toUnicode(western), guess.encoding().name(), guess.confidence());
        }
        return windows1258 >= LegacyEncodings.CERTAIN
                ? decoded(vietnamese, WINDOWS_1258.name(), windows1258)
                : decoded(western, WINDOWS_1252.name(), BY_DEFAULT);
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(from(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(from(bytes, 2, StandardCharsets.UTF_16LE));
        }
        return startsWith(bytes, 0xFE, 0xFF)
                ? Optional.of(from(bytes, 2, StandardCharsets.UTF_16BE))
                : Optional.empty();
    }

    private static Decoded from(byte[] bytes, int offset, Charset charset) {
        return decoded(new String(bytes, offset, bytes.length - offset, charset), charset.name(), CERTAINLY);
    }

    private static Optional<Charset> utf16ByZeros(byte[] bytes) {
        int looked = Math.min(bytes.length, MAX_BYTES_LOOKED_AT) & ~1;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < looked; i += 2) {
            evenZeros += bytes[i] == 0 ? 1 : 0;
            oddZeros += bytes[i + 1] == 0 ? 1 : 0;
        }
        double enough = looked / 2.0 * MIN_SHARE_OF_ZEROS;
        if (looked > 0 && oddZeros >= enough && evenZeros == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return looked > 0 && evenZeros >= enough && oddZeros == 0
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Optional<String> strictUtf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded decoded(String text, String encoding, double confidence) {
        return new Decoded(VietnameseText.nfc(text), encoding, confidence);
    }
}
