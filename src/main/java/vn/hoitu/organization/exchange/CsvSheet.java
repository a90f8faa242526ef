package vn.hoitu.organization.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * RFC 4180 in UTF-8. Written with a byte order mark, without which spreadsheets garble Vietnamese; read with commas,
 * semicolons or tabs. A cell a spreadsheet would run as a formula is written behind an apostrophe, which reading takes
 * away again.
 */
public final class CsvSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern RUNS = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern DEFUSED = Pattern.compile("'+[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private CsvSheet() {}

    public static Sheet read(byte[] file) {
        return new Reading(decoded(file)).sheet();
    }

    public static void write(Writer out, List<List<String>> rows) {
        try {
            out.write(BYTE_ORDER_MARK);
            for (List<String> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    out.write(i == 0 ? "" : ",");
                    out.write(quoted(defused(row.get(i))));
                }
                out.write("\r\n");
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String defused(String cell) {
        return RUNS.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String asMeant(String cell) {
        return DEFUSED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\t');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Sheet.Unreadable("sheet-not-text", Map.of());
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Sheet.Unreadable("sheet-not-text", Map.of());
        }
    }

    private static final class Reading {

        private final String text;
        private final char separator;
        private final List<Sheet.Row> rows = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private int at;
        private int row = 1;

        Reading(String text) {
            this.text = text;
            this.separator = separator(text);
        }

        Sheet sheet() {
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c == '"' && cell.isEmpty()) {
                    readQuoted();
                } else if (c == separator) {
                    endCell();
                } else if (c == '\n' || c == '\r') {
                    at += c == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                    endRow();
                } else {
                    cell.append(c);
                }
            }
            if (!cell.isEmpty() || !cells.isEmpty()) {
                endRow();
            }
            return new Sheet(rows);
        }

        private void readQuoted() {
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c != '"') {
                    cell.append(c);
                } else if (at < text.length() && text.charAt(at) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    return;
                }
            }
            throw new Sheet.Unreadable("sheet-quote-open", Map.of("row", row));
        }

        private void endCell() {
            Sheet.requireCell(row, cells.size(), cell.length());
            cells.add(asMeant(cell.toString()));
            cell.setLength(0);
        }

        private void endRow() {
            endCell();
            Sheet.Row read = new Sheet.Row(row++, List.copyOf(cells));
            if (!read.isBlank()) {
                rows.add(read);
                Sheet.requireRoom(rows.size());
            }
            cells = new ArrayList<>();
        }

        /** The commonest of the three in the first line, outside quotes. */
        private static char separator(String text) {
            int[] found = new int[3];
            boolean quoted = false;
            for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
                char c = text.charAt(i);
                quoted ^= c == '"';
                int which = quoted ? -1 : ",;\t".indexOf(c);
                if (which >= 0) {
                    found[which]++;
                }
            }
            int best = found[1] > found[0] ? 1 : 0;
            return ",;\t".charAt(found[2] > found[best] ? 2 : best);
        }
    }
}
