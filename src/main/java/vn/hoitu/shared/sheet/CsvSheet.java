package vn.hoitu.shared.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * RFC 4180 with commas, semicolons or tabs, in UTF-8, or in UTF-16 with its mark as spreadsheets save "Unicode text". A
 * quotation mark that stands where none may is refused with its line: whatever one took it for, cells would be lost.
 */
final class CsvSheet {

    private static final String SEPARATORS = ",;\t";

    private final String text;
    private final SheetLimits limits;
    private final char separator;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean wasQuoted;
    private int at;
    private int row = 1;
    private int line = 1;

    private CsvSheet(String text, SheetLimits limits) {
        this.text = text;
        this.limits = limits;
        this.separator = separator(text);
    }

    static Sheet read(String text, SheetLimits limits) {
        if (text.indexOf('\0') >= 0) {
            throw new Unfit("sheet-not-text");
        }
        return new CsvSheet(text.startsWith(CsvText.START) ? text.substring(1) : text, limits).sheet();
    }

    static String decoded(byte[] file) {
        if (SheetReader.isOldOrLocked(file)) {
            throw new Unfit("workbook-old-or-locked");
        }
        boolean wide = SheetReader.begins(file, 0xFF, 0xFE) || SheetReader.begins(file, 0xFE, 0xFF);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            throw new Unfit("sheet-not-text");
        }
    }

    private Sheet sheet() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == separator) {
                endCell();
            } else if (c == '\n' || c == '\r') {
                endLine(c);
                endRow();
            } else if (c == '"' && cell.isEmpty() && !wasQuoted) {
                readQuoted();
            } else if (c == '"' || wasQuoted) {
                throw new Unfit("sheet-quote-stray", "line", line);
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || wasQuoted || !cells.isEmpty()) {
            endRow();
        }
        return new Sheet("", rows, List.of());
    }

    private void readQuoted() {
        int opened = line;
        wasQuoted = true;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
                if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
                    cell.append(text.charAt(at++));
                }
                line += c == '\n' || c == '\r' ? 1 : 0;
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return;
            }
        }
        throw new Unfit("sheet-quote-open", "line", opened);
    }

    private void endLine(char c) {
        at += c == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
        line++;
    }

    private void endCell() {
        limits.requireCell(row, cells.size(), cell.length());
        cells.add(CsvText.asMeant(cell.toString()));
        cell.setLength(0);
        wasQuoted = false;
    }

    private void endRow() {
        endCell();
        Sheet.Row read = new Sheet.Row(row++, List.copyOf(cells), Map.of());
        if (!read.isBlank()) {
            rows.add(read);
            limits.requireRoom("", rows.size());
        }
        cells = new ArrayList<>();
    }

    /** The commonest of the three in the first line, outside quotes. */
    private static char separator(String text) {
        int[] found = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n' && text.charAt(i) != '\r'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int which = quoted ? -1 : SEPARATORS.indexOf(c);
            if (which >= 0) {
                found[which]++;
            }
        }
        int best = found[1] > found[0] ? 1 : 0;
        return SEPARATORS.charAt(found[2] > found[best] ? 2 : best);
    }
}
