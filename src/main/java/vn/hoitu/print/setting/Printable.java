package vn.hoitu.print.setting;

/** Words without the characters that no XML may hold and no press can print. */
public final class Printable {

    private Printable() {}

    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(Printable::stands).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** The same on one line. */
    public static String line(String text) {
        return of(text).replaceAll("\\s+", " ").strip();
    }

    private static boolean stands(int c) {
        boolean character =
                c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
        boolean control = c >= 0x7F && c <= 0x9F;
        boolean turnsAround = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return character && !control && !turnsAround && !nonCharacter;
    }
}
