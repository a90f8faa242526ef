package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.strategy.programme.BookCheck;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** Programmes as files: out and back in without a loss, and what cannot be read is refused by its place. */
class ProgrammeFileTests extends ShelfWorld {

    @Test
    void aProgrammeSurvivesTheWayOutAndBackInBothForms() {
        for (String code : ProgrammeShelf.FOUNDING) {
            ProgrammeBook book = shelf.founding(code);

            assertThat(json.read(json.pretty(book)).orThrow()).isEqualTo(book);
            assertThat(workbook.read(workbook.write(book), "x.xlsx").orThrow()).isEqualTo(book);
        }
    }

    @Test
    void anUnreadableWorkbookNamesTheCellAndAMissingColumn() throws Exception {
        byte[] word =
                edited(book -> book.getSheet("targets").getRow(10).getCell(1).setCellValue("năm sau"));
        byte[] column =
                edited(book -> book.getSheet("targets").getRow(0).getCell(1).setCellValue("năm"));
        byte[] sheet = edited(book -> book.removeSheetAt(book.getSheetIndex("targets")));

        assertThat(refusal(workbook.read(word, "w.xlsx")).fields())
                .containsExactly(new FieldProblem(
                        "targets!B11", "book-unreadable.cell", Map.of("cell", "targets!B11", "column", "year")));
        assertThat(refusal(workbook.read(column, "c.xlsx")).fields())
                .containsExactly(new FieldProblem(
                        "targets", "book-unreadable.column", Map.of("sheet", "targets", "column", "year")));
        assertThat(BookCheck.of(workbook.read(sheet, "s.xlsx").orThrow()))
                .as("without its sheet of targets no indicator has one")
                .anyMatch(f -> f.code().equals("no-targets"));
    }

    @Test
    void aMisspeltMemberIsRefusedBecauseAFigureWouldBeMissing() {
        String text = json.write(shelf.founding("qd-781")).replaceFirst("\"part\":", "\"prat\":");

        assertThat(refusal(json.read(text.getBytes(StandardCharsets.UTF_8))).code())
                .isEqualTo("programme-unreadable");
        assertThat(refusal(json.read("{".getBytes(StandardCharsets.UTF_8))).code())
                .isEqualTo("programme-unreadable");
        assertThat(refusal(json.read("null".getBytes(StandardCharsets.UTF_8))).code())
                .isEqualTo("programme-unreadable");
    }

    @Test
    void mergedCellsFormulasAndMacrosAreRefusedByTheirPlace() throws Exception {
        byte[] merged = edited(book -> book.getSheet("targets").addMergedRegion(new CellRangeAddress(1, 2, 1, 1)));
        byte[] formula =
                edited(book -> book.getSheet("targets").getRow(1).getCell(3).setCellFormula("15+15"));

        byte[] percent = edited(book -> {
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("0%"));
            var cell = book.getSheet("targets").getRow(1).getCell(3);
            cell.setCellValue(0.3);
            cell.setCellStyle(style);
        });

        assertThat(refusal(workbook.read(percent, "p.xlsx")))
                .satisfies(r -> assertThat(r.code()).isEqualTo("workbook-with-percent"))
                .satisfies(r -> assertThat(r.values()).containsEntry("place", "targets!D2"));
        assertThat(refusal(workbook.read(merged, "m.xlsx")))
                .satisfies(r -> assertThat(r.code()).isEqualTo("workbook-merged-cells"))
                .satisfies(r -> assertThat(r.values()).containsEntry("place", "targets!B2:B3"));
        assertThat(refusal(workbook.read(formula, "f.xlsx")))
                .satisfies(r -> assertThat(r.code()).isEqualTo("workbook-with-formula"))
                .satisfies(r -> assertThat(r.values()).containsEntry("place", "targets!D2"));
        assertThat(refusal(workbook.read(withMacro(), "a.xlsm")).code()).isEqualTo("workbook-with-macros");
        assertThat(refusal(workbook.read("PK\u0003\u0004 nothing".getBytes(StandardCharsets.UTF_8), "b.xlsx"))
                        .code())
                .isEqualTo("workbook-unreadable");
    }

    private byte[] edited(Consumer<XSSFWorkbook> change) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook.write(shelf.founding("qd-781"))));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(out);
            return out.toByteArray();
        }
    }

    private byte[] withMacro() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in =
                        new ZipInputStream(new ByteArrayInputStream(workbook.write(shelf.founding("qd-781"))));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
            zip.write(1);
        }
        return out.toByteArray();
    }
}
