package vn.hoitu.organization.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetTests {

    @Property(tries = 300)
    void csvComesBackAsItWasWritten(@ForAll("tables") List<List<String>> rows) {
        StringWriter out = new StringWriter();
        CsvSheet.write(out, rows);

        List<List<String>> read = Sheet.read(out.toString().getBytes(StandardCharsets.UTF_8)).rows().stream()
                .map(Sheet.Row::cells)
                .toList();

        assertThat(read).isEqualTo(rows);
    }

    @Property(tries = 300)
    void noWrittenCellStartsAFormula(@ForAll("cells") String cell) {
        assertThat(CsvSheet.defused(cell)).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*");
        assertThat(CsvSheet.asMeant(CsvSheet.defused(cell))).isEqualTo(cell);
    }

    @Test
    void readsSemicolonsTabsAndOldMacLineEnds() {
        assertThat(cells("Tên;Loại\r\"Báo \"\"A\"\"; B\";newspaper"))
                .containsExactly(List.of("Tên", "Loại"), List.of("Báo \"A\"; B", "newspaper"));
        assertThat(cells("Tên\tLoại\nBáo, A\tnewspaper\n\n"))
                .containsExactly(List.of("Tên", "Loại"), List.of("Báo, A", "newspaper"));
    }

    @Test
    void xlsxComesBackAsItWasWrittenAndDatesBecomeDays() throws Exception {
        List<List<String>> rows = List.of(List.of("Tên", "Nguồn"), List.of("=1+1", "Quyết định số 1"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxSheet.write(out, "Danh bạ", rows);

        assertThat(Sheet.read(out.toByteArray()).rows().stream()
                        .map(Sheet.Row::cells)
                        .toList())
                .isEqualTo(rows);
        assertThat(Sheet.read(withADate()).rows().getFirst().cells()).containsExactly("2025-07-01", "", "42", "1.5");
    }

    @Test
    void hostileFilesAreRefusedByName() throws Exception {
        assertRefused(new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9}, "sheet-not-a-workbook");
        assertRefused(zip("no.txt", "hello".getBytes(StandardCharsets.UTF_8)), "sheet-not-a-workbook");
        assertRefused(bomb(), "sheet-bomb");
        assertRefused(new byte[] {(byte) 0xFF, (byte) 0xFE, 'T', 0}, "sheet-not-text");
        assertRefused("Tên\n\"mở".getBytes(StandardCharsets.UTF_8), "sheet-quote-open");
        assertRefused(
                ("Tên\n" + "x".repeat(Sheet.MOST_CELL_CHARACTERS + 1)).getBytes(StandardCharsets.UTF_8),
                "sheet-cell-too-long");
        assertRefused(
                ("Tên\n" + ",".repeat(Sheet.MOST_COLUMNS)).getBytes(StandardCharsets.UTF_8), "sheet-too-many-columns");
        assertRefused(
                ("Tên\n" + "x\n".repeat(Sheet.MOST_ROWS)).getBytes(StandardCharsets.UTF_8), "sheet-too-many-rows");
        assertRefused(new byte[Sheet.MOST_BYTES + 1], "sheet-too-large");
        assertRefused(withEntities(), "sheet-not-a-workbook");
    }

    private static void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> Sheet.read(file))
                .isInstanceOfSatisfying(
                        Sheet.Unreadable.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static List<List<String>> cells(String csv) {
        return Sheet.read(csv.getBytes(StandardCharsets.UTF_8)).rows().stream()
                .map(Sheet.Row::cells)
                .toList();
    }

    private static byte[] withADate() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle american = workbook.createCellStyle();
            american.setDataFormat(
                    workbook.getCreationHelper().createDataFormat().getFormat("m/d/yy"));
            var row = workbook.createSheet("x").createRow(0);
            var date = row.createCell(0);
            date.setCellValue(java.time.LocalDate.of(2025, 7, 1));
            date.setCellStyle(american);
            row.createCell(2).setCellValue(42);
            row.createCell(3).setCellValue(1.5);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** A few hundred kilobytes of zeros upon zeros. */
    private static byte[] bomb() throws Exception {
        return zip("xl/worksheets/sheet1.xml", new byte[(int) Sheet.MOST_UNPACKED_BYTES + 1]);
    }

    private static byte[] zip(String name, byte[] content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    /** A workbook whose sheet defines an entity out of itself, many times over. */
    private static byte[] withEntities() throws Exception {
        byte[] good = withADate();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(good));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
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

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings().withChars("ab ệ,;\"'=+-@\t\n\r＝").ofMaxLength(8);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        // The heading has no separators of its own, so that the separator can be told from it.
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(width -> cells().list()
                        .ofSize(width)
                        .list()
                        .ofMaxSize(6)
                        .map(rows -> {
                            List<List<String>> table = new ArrayList<>();
                            table.add(java.util.stream.IntStream.range(0, width)
                                    .mapToObj(i -> "Cột" + i)
                                    .toList());
                            rows.stream()
                                    .filter(r -> r.stream().anyMatch(c -> !c.isBlank()))
                                    .forEach(table::add);
                            return table;
                        }));
    }
}
