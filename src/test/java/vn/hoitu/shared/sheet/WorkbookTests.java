package vn.hoitu.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.shared.sheet.SheetTests.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks as people and programs send them: what is not what it seems is named, what is hostile is refused. */
class WorkbookTests {

    private static final SheetReader READER = new SheetReader(SheetLimits.USUAL);

    @Test
    void daysAreIsoDaysAndNumbersPlainWhateverTheirLook() {
        byte[] file = workbook(book -> {
            var row = book.createSheet("x").createRow(0);
            var date = row.createCell(0);
            date.setCellValue(LocalDate.of(2025, 7, 1));
            date.setCellStyle(looking(book, "m/d/yy"));
            row.createCell(2).setCellValue(42);
            var rounded = row.createCell(3);
            rounded.setCellValue(1.25);
            rounded.setCellStyle(looking(book, "0.0"));
            row.createCell(4).setCellValue(true);
        });

        assertThat(first(file).rows().getFirst().cells()).containsExactly("2025-07-01", "", "42", "1.25", "TRUE");
    }

    @Test
    void whatIsNotWhatItSeemsIsNamedByItsPlace() {
        byte[] file = workbook(book -> {
            var sheet = book.createSheet("x");
            var row = sheet.createRow(0);
            row.createCell(0).setCellFormula("1+1");
            var share = row.createCell(1);
            share.setCellValue(0.6);
            share.setCellStyle(looking(book, "0%"));
            row.createCell(2).setCellErrorValue((byte) 42);
            var hidden = sheet.createRow(3);
            hidden.createCell(3).setCellValue("ẩn");
            hidden.setZeroHeight(true);
            sheet.setColumnHidden(3, true);
            sheet.setColumnHidden(7, true);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A6:B7"));
        });

        assertThat(first(file).oddities())
                .extracting(o -> o.place() + " " + o.kind().code())
                .containsExactlyInAnyOrder(
                        "A1 cell-formula",
                        "B1 cell-percent",
                        "C1 cell-error",
                        "4:4 row-hidden",
                        "D:D column-hidden",
                        "A6:B7 cell-merged");
    }

    @Test
    void aHiddenSheetIsNamedAndSheetsAreFoundByName() {
        byte[] file = workbook(book -> {
            book.createSheet("đầu").createRow(0).createCell(0).setCellValue("a");
            book.createSheet("hai").createRow(4).createCell(1).setCellValue("b");
            book.setActiveSheet(1);
            book.setSheetHidden(0, true);
        });

        assertThat(first(file).oddities()).containsExactly(new Sheet.Oddity("đầu", Sheet.Kind.HIDDEN_SHEET));
        assertThat(READER.sheets(file, "x", "hai"::equals).orThrow())
                .singleElement()
                .satisfies(s -> assertThat(s.rows().getFirst().number()).isEqualTo(5))
                .satisfies(s -> assertThat(s.rows().getFirst().cells()).containsExactly("", "b"));
    }

    @Test
    void hostileAndForeignFilesAreRefusedByName() throws Exception {
        byte[] good = workbook(
                book -> book.createSheet("x").createRow(0).createCell(0).setCellValue("a"));

        assertRefused(new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9}, "workbook-unreadable");
        assertRefused(zip("no.txt", "hello".getBytes(StandardCharsets.UTF_8)), "workbook-unreadable");
        assertRefused(
                zip("xl/worksheets/sheet1.xml", new byte[(int) SheetLimits.USUAL.unpackedBytes() + 1]), "sheet-bomb");
        assertRefused(with(good, "xl/vbaProject.bin"), "workbook-with-macros");
        assertRefused(with(good, "xl/macrosheets/sheet1.xml"), "workbook-with-macros");
        assertRefused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                "workbook-old-or-locked");
        assertRefused(withEntities(good), "workbook-unreadable");
    }

    @Test
    void aWorkbookOfTooManyPartsIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 1_001; i++) {
                zip.putNextEntry(new ZipEntry("p" + i));
            }
        }

        assertRefused(out.toByteArray(), "sheet-bomb");
    }

    private static Sheet first(byte[] file) {
        return READER.first(file, "x.xlsx").orThrow();
    }

    private static CellStyle looking(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> filling) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] zip(String name, byte[] content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] workbook, String part) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(1);
        }
        return out.toByteArray();
    }

    /** A workbook whose sheet defines an entity out of itself, many times over. */
    private static byte[] withEntities(byte[] good) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(good));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    String xml = new String(part, StandardCharsets.UTF_8);
                    String entities =
                            "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";
                    part = xml.replaceFirst("<worksheet", entities + "<worksheet")
                            .getBytes(StandardCharsets.UTF_8);
                }
                zip.write(part);
            }
        }
        return out.toByteArray();
    }
}
