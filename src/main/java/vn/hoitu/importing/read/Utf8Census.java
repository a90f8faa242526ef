package vn.hoitu.importing.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Counts, over a whole file, the characters beyond ASCII that are sound UTF-8 and the places that are not. A character
 * that the end of the file cuts off is neither.
 */
record Utf8Census(long sound, long broken) {

    private static final int BUFFER_BYTES = 1 << 16;

    static Utf8Census of(Path file) throws IOException {
        Counter counter = new Counter();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    counter.take(buffer[i] & 0xFF);
                }
            }
        }
        return new Utf8Census(counter.sound, counter.broken);
    }

    /** Lead bytes announce how many bytes follow and in which range the first of them must lie (RFC 3629, §4). */
    private static final class Counter {
        private long sound;
        private long broken;
        private int expected;
        private int low = 0x80;
        private int high = 0xBF;

        void take(int value) {
            if (expected > 0) {
                if (value >= low && value <= high) {
                    expected--;
                    low = 0x80;
                    high = 0xBF;
                    sound += expected == 0 ? 1 : 0;
                    return;
                }
                broken++;
                expected = 0;
            }
            lead(value);
        }

        private void lead(int value) {
            low = 0x80;
            high = 0xBF;
            if (value < 0x80) {
                return;
            }
            if (value >= 0xC2 && value <= 0xDF) {
                expected = 1;
            } else if (value >= 0xE0 && value <= 0xEF) {
                expected = 2;
                low = value == 0xE0 ? 0xA0 : 0x80;
                high = value == 0xED ? 0x9F : 0xBF;
            } else if (value >= 0xF0 && value <= 0xF4) {
                expected = 3;
                low = value == 0xF0 ? 0x90 : 0x80;
                high = value == 0xF4 ? 0x8F : 0xBF;
            } else {
                broken++;
            }
        }
    }
}
