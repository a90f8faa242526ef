package vn.hoitu.strategy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.strategy.programme.ProgrammeBook;

/**
 * Programmes as workbooks. Cells are read as they stand: a formula, a merged cell or a macro is refused by its place,
 * because what a person sees there is not what is in it.
 */
@Component
class BookWorkbook {

    static final int MOST_UNPACKED_BYTES = 40_000_000;
    static final int MOST_ROWS = 5_000;
    static final int MOST_CELL_CHARACTERS = 20_000;
    private static final int COLUMN_WIDTH_UNITS = 28 * 256;

    private final BookJson books;
    private final JsonMapper json = JsonMapper.builder().build();

    BookWorkbook(BookJson books) {
        this.books = books;
    }

    /** A workbook is a ZIP file. */
    static boolean looksLikeOne(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    byte[] write(ProgrammeBook book) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BookSheets.of(book, json).forEach((name, rows) -> {
                Sheet sheet = workbook.createSheet(name);
                sheet.createFreezePane(0, 1);
                List<String> columns = BookSheets.COLUMNS.getOrDefault(name, List.of()).stream()
                        .map(BookSheets::bare)
                        .toList();
                fill(sheet.createRow(0), columns);
                for (Map<String, String> row : rows) {
                    fill(
                            sheet.createRow(sheet.getLastRowNum() + 1),
                            columns.stream().map(c -> row.getOrDefault(c, "")).toList());
                }
                for (int i = 0; i < columns.size(); i++) {
                    sheet.setColumnWidth(i, COLUMN_WIDTH_UNITS);
                }
            });
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Row row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
    }

    Outcome<ProgrammeBook> read(byte[] bytes, String name) {
        if (bytes.length > BookJson.MOST_BOOK_BYTES) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.TOO_LARGE,
                    "programme-too-large",
                    Map.of("limit", BookJson.MOST_BOOK_BYTES / 1_000_000)));
        }
        Refusal unfit = unfit(bytes, name);
        if (unfit != null) {
            return Outcome.refused(unfit);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();
            for (String sheet : BookSheets.COLUMNS.keySet()) {
                Sheet found = workbook.getSheet(sheet);
                if (found != null) {
                    sheets.put(sheet, rows(found));
                }
            }
            List<String> stray = BookSheets.stray(sheets);
            return stray.isEmpty()
                    ? books.read(json.writeValueAsBytes(BookSheets.tree(sheets)))
                    : refused("workbook-stray-target", Map.of("codes", String.join(", ", stray)));
        } catch (Unfit e) {
            return refused(e.code, Map.of("place", e.place));
        } catch (IOException | RuntimeException e) {
            // The library throws many things at a file that only pretends to be a workbook.
            return refused("workbook-unreadable", Map.of());
        }
    }

    private static Outcome<ProgrammeBook> refused(String code, Map<String, Object> values) {
        return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, code, values));
    }

    /** Before the library opens it: how much it unpacks to, and whether it carries a program of its own. */
    private static @Nullable Refusal unfit(byte[] bytes, String name) {
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().toLowerCase(java.util.Locale.ROOT).contains("vbaproject")) {
                    return Refusal.of(Refusal.Kind.INVALID, "workbook-with-macros", Map.of("name", name));
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED_BYTES) {
                        return Refusal.of(
                                Refusal.Kind.TOO_LARGE,
                                "programme-too-large",
                                Map.of("limit", BookJson.MOST_BOOK_BYTES / 1_000_000));
                    }
                }
            }
            return null;
        } catch (IOException | IllegalArgumentException e) {
            return Refusal.of(Refusal.Kind.INVALID, "workbook-unreadable");
        }
    }

    private static List<Map<String, String>> rows(Sheet sheet) {
        if (!sheet.getMergedRegions().isEmpty()) {
            throw new Unfit(
                    "workbook-merged-cells",
                    sheet.getSheetName() + "!" + sheet.getMergedRegion(0).formatAsString());
        }
        if (sheet.getLastRowNum() > MOST_ROWS) {
            throw new Unfit("workbook-too-many-rows", sheet.getSheetName());
        }
        Row head = sheet.getRow(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int r = 1; head != null && r <= sheet.getLastRowNum(); r++) {
            Row row = sheet.getRow(r);
            Map<String, String> values = new LinkedHashMap<>();
            for (int c = 0; row != null && c < head.getLastCellNum(); c++) {
                values.put(text(head.getCell(c)).strip(), text(row.getCell(c)));
            }
            if (values.values().stream().anyMatch(v -> !v.isBlank())) {
                rows.add(values);
            }
        }
        return rows;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String place = cell.getSheet().getSheetName() + "!" + cell.getAddress().formatAsString();
        if (cell.getCellType() == CellType.FORMULA) {
            throw new Unfit("workbook-with-formula", place);
        }
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        String text = new DataFormatter(java.util.Locale.ROOT).formatCellValue(cell);
        if (text.length() > MOST_CELL_CHARACTERS) {
            throw new Unfit("workbook-cell-too-long", place);
        }
        return text;
    }

    private static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final String code;
        private final String place;

        Unfit(String code, String place) {
            super(code + " " + place);
            this.code = code;
            this.place = place;
        }
    }
}
