package vn.hoitu.importing.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.text.LegacyEncodings;

/** A table of pieces, one a row, under a row of column names. */
public final class CsvFile implements ForeignFile {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    /** The header tells the delimiter; it is looked for in the beginning of the file only. */
    private static final int HEADER_CHARACTERS = 20_000;

    private final CsvReader rows;
    private final CsvRows pieces;
    private final int total;
    private final List<Finding> findings;

    private CsvFile(CsvReader rows, CsvRows pieces, int total, List<Finding> findings) {
        this.rows = rows;
        this.pieces = pieces;
        this.total = total;
        this.findings = findings;
    }

    /** @param name what the agency calls the file; with the row's address it names the pieces */
    public static Opening open(Path file, String name) throws IOException {
        if (Files.size(file) == 0) {
            return Opening.unreadable(Remark.FILE_EMPTY);
        }
        TextEncoding encoding = TextEncoding.of(file);
        for (char delimiter : DELIMITERS) {
            Map<CsvColumn, Integer> columns = columns(file, encoding, delimiter);
            if (columns.containsKey(CsvColumn.TITLE)) {
                return open(file, name, encoding, delimiter, columns);
            }
        }
        return Opening.unreadable(Remark.NO_TITLE_COLUMN);
    }

    private static Map<CsvColumn, Integer> columns(Path file, TextEncoding encoding, char delimiter)
            throws IOException {
        try (CsvReader reader = reader(file, encoding, delimiter, HEADER_CHARACTERS)) {
            CsvReader.Row header = reader.next();
            List<String> cells = header == null || header.tooLarge() ? List.of() : header.cells();
            return CsvColumn.in(cells.stream().map(LegacyEncodings::toUnicode).toList());
        }
    }

    private static Opening open(
            Path file, String name, TextEncoding encoding, char delimiter, Map<CsvColumn, Integer> columns)
            throws IOException {
        int total = -1;
        try (CsvReader counting = reader(file, encoding, delimiter, HEADER_CHARACTERS)) {
            for (CsvReader.Row row = counting.next(); row != null; row = counting.next()) {
                total++;
                if (total > Limits.MOST_ITEMS) {
                    return new Opening.Unreadable(Finding.of(Remark.TOO_MANY_ITEMS, "limit", Limits.MOST_ITEMS));
                }
            }
        }
        CsvReader reader = reader(file, encoding, delimiter, Limits.MOST_ITEM_CHARACTERS);
        reader.next();
        return new Opening.Opened(new CsvFile(reader, new CsvRows(columns, name), total, encoding.findings()));
    }

    private static CsvReader reader(Path file, TextEncoding encoding, char delimiter, int most) throws IOException {
        return new CsvReader(new CleanReader(encoding.reader(file)), delimiter, most);
    }

    @Override
    public int total() {
        return total;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public @Nullable ForeignItem next() throws IOException {
        CsvReader.Row row = rows.next();
        return row == null ? null : pieces.of(row);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
