package vn.hoitu.document;

/** Which characters a text may hold. The database stores no NUL, and a lone surrogate is no character. */
final class TextRules {
    private TextRules() {}

    static boolean hasBrokenCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (isForbiddenControl(unit)) {
                return true;
            }
            if (Character.isHighSurrogate(unit)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            } else if (Character.isLowSurrogate(unit)) {
                return true;
            }
        }
        return false;
    }

    static String withoutBrokenCharacters(String text) {
        if (!hasBrokenCharacters(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                clean.append('\uFFFD');
            } else if (point > 0xFFFF || !isForbiddenControl((char) point)) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }

    private static boolean isForbiddenControl(char unit) {
        return (unit < 0x20 && unit != '\n' && unit != '\t' && unit != '\r')
                || unit == 0x7F
                || unit == '\uFFFE'
                || unit == '\uFFFF';
    }
}
