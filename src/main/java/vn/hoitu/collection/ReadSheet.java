package vn.hoitu.collection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/**
 * The first sheet of a workbook, or a CSV file, as text, with what in it is not what it seems: merged cells, formulas,
 * hidden rows and columns. Those are named by their place and never guessed at.
 */
record ReadSheet(List<SheetRow> rows, List<CellFinding> findings) {

    static final int MOST_BYTES = 10_000_000;
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 40;
    static final int MOST_CELL_CHARACTERS = 4_000;
    private static final long MOST_UNPACKED_BYTES = 10_000_000;
    private static final int MOST_FINDINGS = 200;
    /** An opened workbook takes many times the memory of its file. */
    private static final int MOST_AT_ONCE = 2;

    private static final Semaphore OPENING = new Semaphore(MOST_AT_ONCE, true);

    /** @param stops whether the file cannot be taken so */
    record CellFinding(String cell, String code, boolean stops, Map<String, Object> values) {}

    /** @param numbers those cells that hold a number, not words; {@code cells} has them plainly */
    record SheetRow(int number, List<String> cells, Map<Integer, BigDecimal> numbers) {

        SheetRow(int number, List<String> cells) {
            this(number, cells, Map.of());
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        /** What a person would have typed for a figure: of a number there is no doubt what its decimals are. */
        String figure(int column) {
            BigDecimal number = numbers.get(column);
            if (number == null) {
                return cell(column);
            }
            String text = ValueRule.text(number);
            return VietnameseNumber.isDoubtful(text) ? text + "0" : text;
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    static String place(int column, int row) {
        return "" + (char) ('A' + column) + row;
    }

    static Outcome<ReadSheet> of(byte[] bytes, String name) {
        return admits(bytes.length).then(size -> read(bytes, name));
    }

    static Outcome<Long> admits(long size) {
        return size > MOST_BYTES ? Outcome.refused(tooLarge()) : Outcome.done(size);
    }

    private static Outcome<ReadSheet> read(byte[] bytes, String name) {
        boolean zipped = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
        if (!zipped) {
            return CsvRows.of(bytes).map(rows -> limited(rows, new ArrayList<>()));
        }
        Refusal unfit = unfit(bytes, name);
        if (unfit != null) {
            return Outcome.refused(unfit);
        }
        OPENING.acquireUninterruptibly();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getNumberOfSheets() == 0
                    ? Outcome.refused(unreadable())
                    : Outcome.done(read(workbook.getSheetAt(0)));
        } catch (IOException | RuntimeException e) {
            // The library throws many things at a file that only pretends to be a workbook.
            return Outcome.refused(unreadable());
        } finally {
            OPENING.release();
        }
    }

    private static Refusal tooLarge() {
        return Refusal.of(Refusal.Kind.TOO_LARGE, "table-too-large", Map.of("limit", MOST_BYTES / 1_000_000));
    }

    private static Refusal unreadable() {
        return Refusal.of(Refusal.Kind.INVALID, "workbook-unreadable");
    }

    /** Before the library opens it: how much it unpacks to, and whether it carries a program of its own. */
    private static @Nullable Refusal unfit(byte[] bytes, String name) {
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().toLowerCase(Locale.ROOT).contains("vbaproject")) {
                    return Refusal.of(Refusal.Kind.INVALID, "workbook-with-macros", Map.of("name", name));
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED_BYTES) {
                        return tooLarge();
                    }
                }
            }
            return null;
        } catch (IOException | IllegalArgumentException e) {
            return unreadable();
        }
    }

    private static ReadSheet read(XSSFSheet sheet) {
        List<CellFinding> findings = new ArrayList<>();
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            find(findings, merged.formatAsString(), "cell-merged", true);
        }
        List<SheetRow> rows = new ArrayList<>();
        int last = Math.min(sheet.getLastRowNum(), MOST_ROWS + 1);
        for (int r = 0; r <= last; r++) {
            Row row = sheet.getRow(r);
            if (row == null) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            Map<Integer, BigDecimal> numbers = new HashMap<>();
            for (int c = 0; c < Math.min(row.getLastCellNum(), MOST_COLUMNS); c++) {
                Cell cell = row.getCell(c);
                cells.add(text(cell, findings));
                if (isNumber(cell)) {
                    numbers.put(c, BigDecimal.valueOf(cell.getNumericCellValue()));
                }
            }
            SheetRow read = new SheetRow(r + 1, cells, numbers);
            if (!read.isBlank()) {
                rows.add(read);
                if (row.getZeroHeight()) {
                    find(findings, (r + 1) + ":" + (r + 1), "row-hidden", true);
                }
            }
        }
        for (int c = 0; c < MOST_COLUMNS; c++) {
            int column = c;
            if (sheet.isColumnHidden(c)
                    && rows.stream().anyMatch(row -> !row.cell(column).isEmpty())) {
                find(findings, String.valueOf((char) ('A' + c)), "column-hidden", true);
            }
        }
        return limited(rows, findings);
    }

    private static ReadSheet limited(List<SheetRow> rows, List<CellFinding> findings) {
        if (rows.size() > MOST_ROWS) {
            findings.add(new CellFinding("", "too-many-rows", true, Map.of("limit", MOST_ROWS)));
        }
        return new ReadSheet(rows.subList(0, Math.min(rows.size(), MOST_ROWS)), findings);
    }

    private static String text(@Nullable Cell cell, List<CellFinding> findings) {
        if (cell == null) {
            return "";
        }
        String place = cell.getAddress().formatAsString();
        if (cell.getCellType() == CellType.FORMULA) {
            find(findings, place, "cell-formula", true);
            return "";
        }
        if (cell.getCellType() == CellType.ERROR) {
            find(findings, place, "cell-error", true);
            return "";
        }
        if (cell.getCellType() == CellType.NUMERIC) {
            return DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                    : BigDecimal.valueOf(cell.getNumericCellValue())
                            .stripTrailingZeros()
                            .toPlainString();
        }
        String text = new DataFormatter(Locale.ROOT).formatCellValue(cell);
        if (text.length() > MOST_CELL_CHARACTERS) {
            find(findings, place, "cell-too-long", true);
            return "";
        }
        return text;
    }

    private static boolean isNumber(@Nullable Cell cell) {
        return cell != null && cell.getCellType() == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell);
    }

    private static void find(List<CellFinding> findings, String place, String code, boolean stops) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new CellFinding(place, code, stops, Map.of("limit", MOST_CELL_CHARACTERS)));
        }
    }
}
