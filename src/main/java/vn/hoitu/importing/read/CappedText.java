package vn.hoitu.importing.read;

/** Collects characters up to a limit; beyond it only the beginning is kept, so that memory stays bounded. */
final class CappedText {

    private static final int HEAD_CHARACTERS = 4_000;

    private final int most;
    private final StringBuilder text = new StringBuilder();
    private boolean over;

    CappedText(int most) {
        this.most = most;
    }

    void append(char unit) {
        if (over) {
            return;
        }
        if (text.length() >= most) {
            overflow();
            return;
        }
        text.append(unit);
    }

    void append(CharSequence units) {
        for (int i = 0; i < units.length() && !over; i++) {
            append(units.charAt(i));
        }
    }

    void dropLast(int characters) {
        if (!over) {
            text.setLength(Math.max(0, text.length() - characters));
        }
    }

    boolean isOver() {
        return over;
    }

    String head() {
        return text.substring(0, Math.min(HEAD_CHARACTERS, text.length()));
    }

    String all() {
        return text.toString();
    }

    private void overflow() {
        over = true;
        text.setLength(Math.min(HEAD_CHARACTERS, text.length()));
        text.trimToSize();
    }
}
