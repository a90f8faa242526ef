package vn.hoitu.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.VietnamTime;

/** Writes tables as the sheets of a workbook: numbers as numbers, days as days, all else as text that nothing runs. */
final class TableBook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH_UNITS_PER_CHARACTER = 256;
    private static final int LEAST_WIDTH_CHARACTERS = 10;
    private static final int MOST_WIDTH_CHARACTERS = 48;
    private static final int ROWS_MEASURED = 200;
    /** A number of more digits would be rounded; it goes in as text. */
    private static final int MOST_DIGITS = 15;
    /** What the format would take for a character's number is written so that it is not. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final SXSSFWorkbook book;
    private final CellStyle head;
    private final CellStyle day;
    private final CellStyle moment;

    private TableBook(SXSSFWorkbook book) {
        this.book = book;
        this.head = book.createCellStyle();
        var bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        this.day = looking("dd/mm/yyyy");
        this.moment = looking("dd/mm/yyyy hh:mm");
    }

    static byte[] of(List<Table> tables) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            // Else every part is written in a form that simple readers of ZIP files do not know.
            book.setZip64Mode(Zip64Mode.AsNeeded);
            TableBook sheets = new TableBook(book);
            tables.forEach(sheets::write);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CellStyle looking(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private void write(Table table) {
        Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(table.name()));
        if (table.headStays()) {
            sheet.createFreezePane(0, 1);
        }
        List<List<@Nullable Object>> rows = table.rows();
        int columns = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(i);
            List<@Nullable Object> cells = rows.get(i);
            columns = Math.max(columns, cells.size());
            for (int j = 0; j < cells.size(); j++) {
                Object value = cells.get(j);
                if (value != null && !value.toString().isEmpty()) {
                    fill(row.createCell(j), value, table.isHead(i));
                }
            }
        }
        for (int j = 0; j < columns; j++) {
            sheet.setColumnWidth(j, width(table, j) * WIDTH_UNITS_PER_CHARACTER);
        }
    }

    private void fill(Cell cell, Object value, boolean heading) {
        switch (value) {
            case BigDecimal number when number.precision() > MOST_DIGITS -> cell.setCellValue(number.toPlainString());
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate on -> {
                cell.setCellValue(on);
                cell.setCellStyle(day);
            }
            case Instant at -> {
                cell.setCellValue(LocalDateTime.ofInstant(at, VietnamTime.ZONE));
                cell.setCellStyle(moment);
            }
            default -> cell.setCellValue(text(value.toString()));
        }
        if (heading) {
            cell.setCellStyle(head);
        }
    }

    private static String text(String whole) {
        String text = LOOKS_ESCAPED.matcher(whole).replaceAll("_x005F_");
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return text.length() > most ? text.substring(0, most - 1) + "…" : text;
    }

    private static int width(Table table, int column) {
        if (column < table.widths().size()) {
            return table.widths().get(column);
        }
        int widest = table.rows().stream()
                .limit(ROWS_MEASURED)
                .filter(row -> column < row.size())
                .mapToInt(row -> CsvText.shown(row.get(column)).length())
                .max()
                .orElse(0);
        return Math.clamp(widest + 2L, LEAST_WIDTH_CHARACTERS, MOST_WIDTH_CHARACTERS);
    }
}
