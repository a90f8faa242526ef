package vn.hoitu.print.setting;

import java.text.Normalizer;

/**
 * How many lines a text takes at a width of so many characters. Vietnamese is set without hyphenation: lines break
 * between syllables; a word longer than the line is cut. Real letters differ in width, so this is as exact as the
 * characters per line that the title's typography was measured with.
 */
public final class Lines {

    private Lines() {}

    public static int of(String text, int width) {
        if (width < 1) {
            throw new IllegalArgumentException("a line holds at least one character");
        }
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += paragraph(paragraph, width);
        }
        return lines;
    }

    private static int paragraph(String text, int width) {
        int lines = 0;
        int used = 0;
        for (String word : text.split("[ \\t\\r\\f]+")) {
            int length = characters(word);
            if (length == 0) {
                continue;
            }
            if (lines > 0 && used + 1 + length <= width) {
                used += 1 + length;
            } else {
                lines += (length + width - 1) / width;
                used = (length - 1) % width + 1;
            }
        }
        return lines;
    }

    /** What stands on the line: a letter with its marks is one, however it is encoded. */
    public static int characters(String text) {
        return (int) Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL ->
                        false;
                    default -> true;
                })
                .count();
    }
}
