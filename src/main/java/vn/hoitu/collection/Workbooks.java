package vn.hoitu.collection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes tables as workbooks: numbers as numbers, all else as text that nothing runs. */
final class Workbooks {

    private static final int COLUMN_WIDTH_UNITS = 24 * 256;

    private Workbooks() {}

    static byte[] table(String name, List<? extends List<? extends @Nullable Object>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(name);
            sheet.createFreezePane(0, 1);
            for (List<? extends @Nullable Object> values : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int i = 0; i < values.size(); i++) {
                    set(row.createCell(i), values.get(i));
                }
            }
            for (int i = 0; !rows.isEmpty() && i < rows.getFirst().size(); i++) {
                sheet.setColumnWidth(i, COLUMN_WIDTH_UNITS);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void set(Cell cell, @Nullable Object value) {
        if (value instanceof BigDecimal || value instanceof Integer) {
            cell.setCellValue(((Number) value).doubleValue());
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }
}
