package vn.hoitu.contribution.letter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.hoitu.shared.text.LegacyEncodings;
import vn.hoitu.shared.text.VietnameseText;

/** How the bytes of a letter become text: what they are counts for more than what the letter says of them. */
public final class LetterText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    /** What programs write that know nothing better; the bytes may be TCVN3, VNI or anything else. */
    private static final Set<String> SAYS_NOTHING =
            Set.of("", "us-ascii", "ascii", "iso-8859-1", "windows-1252", "x-user-defined", "unknown-8bit", "default");

    private LetterText() {}

    /** @param guessed whether the letter said something else, or nothing, of its encoding */
    public record Decoded(String text, boolean guessed) {}

    public static Decoded decoded(byte[] bytes, String declared) {
        String name = declared.strip().toLowerCase(Locale.ROOT);
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            boolean plain = isAscii(bytes);
            return new Decoded(mended(utf8.get(), plain), !plain && !name.startsWith("utf"));
        }
        if (name.equals("windows-1258")) {
            return new Decoded(VietnameseText.nfc(new String(bytes, WINDOWS_1258)), false);
        }
        Optional<String> said = charset(name).flatMap(charset -> strictly(bytes, charset));
        if (said.isPresent() && !SAYS_NOTHING.contains(name)) {
            return new Decoded(VietnameseText.nfc(said.get()), false);
        }
        return new Decoded(LegacyEncodings.toUnicode(new String(bytes, WINDOWS_1252)), true);
    }

    /** Some programs write TCVN3 as UTF-8 of the Latin letters it looks like. */
    private static String mended(String text, boolean plain) {
        return plain ? text : LegacyEncodings.toUnicode(text);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> charset(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
