package vn.hoitu.importing.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.hoitu.shared.secret.Sha256;

/** Names for what carries none. */
public final class Origins {

    private static final int MOST_CHARACTERS = 400;

    private Origins() {}

    /** Names are keys, and keys are short. */
    static String bounded(String origin) {
        return origin.length() <= MOST_CHARACTERS
                ? origin
                : origin.substring(0, MOST_CHARACTERS / 2) + "#" + fingerprint(origin);
    }

    /** The same texts again give the same name. */
    public static String fingerprint(String... texts) {
        MessageDigest digest = Sha256.begin();
        for (String text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
