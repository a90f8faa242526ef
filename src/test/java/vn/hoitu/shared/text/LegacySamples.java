package vn.hoitu.shared.text;

import java.nio.charset.Charset;

/** Texts as old programs wrote them. */
public final class LegacySamples {

    private LegacySamples() {}

    public static byte[] bytes(LegacyEncoding encoding, String text) {
        return encoding.fromUnicode(text).getBytes(Charset.forName("windows-1252"));
    }
}
