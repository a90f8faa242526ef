package vn.hoitu.importing.read;

import java.io.IOException;
import java.io.Reader;

/** Characters one by one, without those that XML 1.0 forbids: old exports are full of control characters. */
final class CleanReader implements AutoCloseable {

    static final int END = -1;

    private final Reader in;
    private final char[] buffer = new char[1 << 15];
    private int filled;
    private int next;
    private char before;
    private long line = 1;

    CleanReader(Reader in) {
        this.in = in;
    }

    long line() {
        return line;
    }

    int read() throws IOException {
        while (next < filled || fill()) {
            char unit = buffer[next++];
            if (unit == '\n') {
                line++;
            }
            boolean orphan = Character.isLowSurrogate(unit) && !Character.isHighSurrogate(before);
            before = unit;
            if (Character.isHighSurrogate(unit)) {
                boolean paired = (next < filled || fill()) && Character.isLowSurrogate(buffer[next]);
                return paired ? unit : '\uFFFD';
            }
            if (orphan) {
                return '\uFFFD';
            }
            if (isAllowed(unit)) {
                return unit;
            }
        }
        return END;
    }

    static boolean isAllowed(int unit) {
        return unit >= 0x20 ? unit != 0xFFFE && unit != 0xFFFF : unit == '\n' || unit == '\t' || unit == '\r';
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
