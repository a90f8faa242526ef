package vn.hoitu.importing.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table as RFC 4180 writes them. A quote within an unquoted field is a character like any other, and a
 * quoted field that the end of the file cuts off ends there: tables in the wild do both.
 */
final class CsvReader implements AutoCloseable {

    /**
     * @param line where it begins
     * @param tooLarge whether it was longer than the limit; its cells are then only a beginning
     * @param cut whether the file ended within a quoted field
     */
    record Row(List<String> cells, long line, boolean tooLarge, boolean cut) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final CleanReader in;
    private final char delimiter;
    private final int mostCharacters;
    private int pushedBack = -2;

    private final List<String> cells = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private int characters;
    private boolean quoted;

    CsvReader(CleanReader in, char delimiter, int mostCharacters) {
        this.in = in;
        this.delimiter = delimiter;
        this.mostCharacters = mostCharacters;
    }

    @Nullable
    Row next() throws IOException {
        int unit = read();
        if (unit == CleanReader.END) {
            return null;
        }
        long line = in.line() - (unit == '\n' ? 1 : 0);
        cells.clear();
        cell = new StringBuilder();
        characters = 0;
        quoted = false;
        boolean wasQuoted = false;
        while (true) {
            if (unit == CleanReader.END) {
                return row(line, quoted);
            }
            if (quoted) {
                if (unit != '"') {
                    add(unit);
                } else if (!isDoubled()) {
                    quoted = false;
                }
            } else if (unit == '"' && cell.isEmpty() && !wasQuoted) {
                quoted = true;
                wasQuoted = true;
            } else if (unit == delimiter) {
                endCell();
                wasQuoted = false;
            } else if (unit == '\n' || unit == '\r') {
                skipLineFeedAfter(unit);
                return row(line, false);
            } else {
                add(unit);
            }
            unit = read();
        }
    }

    private boolean isDoubled() throws IOException {
        int following = read();
        if (following == '"') {
            add('"');
            return true;
        }
        pushedBack = following;
        return false;
    }

    private void skipLineFeedAfter(int unit) throws IOException {
        if (unit == '\r') {
            int following = read();
            pushedBack = following == '\n' ? pushedBack : following;
        }
    }

    private int read() throws IOException {
        if (pushedBack != -2) {
            int unit = pushedBack;
            pushedBack = -2;
            return unit;
        }
        return in.read();
    }

    private void add(int unit) {
        characters++;
        if (characters <= mostCharacters) {
            cell.append((char) unit);
        }
    }

    private void endCell() {
        if (cells.size() < Limits.MOST_CSV_COLUMNS) {
            cells.add(cell.toString());
        }
        cell = new StringBuilder();
    }

    private Row row(long line, boolean cut) {
        endCell();
        return new Row(List.copyOf(cells), line, characters > mostCharacters, cut);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
