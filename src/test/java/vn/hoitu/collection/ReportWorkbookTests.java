package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.sheet.SheetLimits;
import vn.hoitu.testing.TestHttp;

/** Reports as workbooks: what is not what it seems is named by its cell, and never guessed at. */
class ReportWorkbookTests extends CollectionWorld {

    private static final int PART = 4;
    private static final int WHOLE = 5;
    private static final int NOTE = 7;
    private static final int SEED = 20261128;

    String report = "";

    @BeforeEach
    void aReport() {
        report = report(openYear(2025), paper);
    }

    @Test
    void aFilledSheetIsLookedAtFirstAndThenHandedIn() throws Exception {
        byte[] sheet = edited(this::fill);

        JsonNode looked =
                upload(chief, sheetPath("?dryRun=true"), sheet, "bao-cao.xlsx").json();
        assertThat(looked.at("/stops").asBoolean()).as(looked.toString()).isFalse();
        assertThat(form(chief, report).at("/row/state").asString()).isEqualTo("open");
        JsonNode taken = upload(chief, sheetPath("?dryRun=false&kind=official"), sheet, "bao-cao.xlsx")
                .json();

        assertThat(taken.at("/taken").asBoolean()).as(taken.toString()).isTrue();
        assertThat(form(chief, report).at("/submissions/0/way").asString()).isEqualTo("workbook");
    }

    @Test
    void whoCollectsEntersASheetForAUnitWithoutAccount() throws Exception {
        report = report(form(collector, report).at("/round/id").asString(), magazine);

        JsonNode taken = upload(collector, sheetPath("?dryRun=false"), edited(this::fill), "x.xlsx")
                .json();

        assertThat(taken.at("/taken").asBoolean()).as(taken.toString()).isTrue();
        assertThat(form(collector, report).at("/row/state").asString()).isEqualTo("submitted");
    }

    @Test
    void whereTheUnitHasAHeadWithAnAccountThatHeadStillApproves() throws Exception {
        JsonNode taken = upload(collector, sheetPath("?dryRun=false"), edited(this::fill), "x.xlsx")
                .json();

        assertThat(taken.at("/taken").asBoolean()).as(taken.toString()).isTrue();
        JsonNode form = form(collector, report);
        assertThat(form.at("/row/state").asString()).isEqualTo("submitted");
        assertThat(form.at("/chain/0/state").asString()).isEqualTo("now");
        assertThat(form.at("/acts").toString()).doesNotContain("signed");
        assertThat(act(collector, report, "approve", null).status()).isEqualTo(403);
    }

    @Test
    void numbersWrittenTheVietnameseWayAreReadAndDoubtfulOnesAreNot() throws Exception {
        byte[] sheet = edited(s -> {
            fill(s);
            set(s, "6", PART, "1.234");
            set(s, "6", WHOLE, "2.000");
            set(s, "4", PART, "1,234");
        });

        JsonNode looked = upload(chief, sheetPath(""), sheet, "x.xlsx").json();

        assertThat(looked.toString()).contains("“1.234” được hiểu là 1.234").contains("number-doubtful");
        assertThat(looked.at("/stops").asBoolean()).isTrue();
    }

    @Test
    void aCellThatHoldsANumberIsTakenAsItStands() throws Exception {
        byte[] sheet = edited(s -> {
            fill(s);
            row(s, "4").getCell(PART).setCellValue(1_500);
            row(s, "4").getCell(WHOLE).setCellValue(1_200.5);
            row(s, "4").createCell(NOTE).setCellValue(2_026);
        });

        JsonNode looked =
                upload(chief, sheetPath("?dryRun=false"), sheet, "x.xlsx").json();

        assertThat(looked.toString()).doesNotContain("được hiểu là");
        String kept = form(chief, report).toString();
        assertThat(kept).contains("\"note\":\"2026\"");
    }

    @Test
    void formulasMergedCellsHiddenRowsAndMacrosAreNamedByTheirPlace() throws Exception {
        byte[] sheet = edited(s -> {
            fill(s);
            row(s, "1").getCell(PART).setCellFormula("1+1");
            s.addMergedRegion(CellRangeAddress.valueOf("E12:F12"));
            row(s, "2").setZeroHeight(true);
        });

        JsonNode looked = upload(chief, sheetPath(""), sheet, "x.xlsx").json();
        TestHttp.Answer macros = upload(chief, sheetPath(""), withMacros(edited(this::fill)), "x.xlsm");

        String cell = "E" + (row(opened(sheet), "1").getRowNum() + 1);
        assertThat(looked.at("/findings").toString())
                .contains("cell-formula")
                .contains("\"" + cell + "\"")
                .contains("cell-merged")
                .contains("E12:F12")
                .contains("row-hidden");
        assertThat(macros.json().at("/code").asString()).isEqualTo("workbook-with-macros");
    }

    @Test
    void theSheetOfAnotherUnitTermOrEditionIsToldFromThisOne() throws Exception {
        byte[] foreign = edited(s -> {
            fill(s);
            mark(s, "report", "0199c0de-0000-7000-8000-000000000000");
            mark(s, "term", "YEAR/2024");
            mark(s, "edition", "99");
            mark(s, "programme", "bnv");
        });
        byte[] stranger = edited(s -> {
            fill(s);
            set(s, "6", 0, "99");
        });

        assertThat(upload(chief, sheetPath(""), foreign, "x.xlsx")
                        .json()
                        .at("/findings")
                        .toString())
                .contains("sheet-of-another-unit")
                .contains("sheet-of-another-term")
                .contains("sheet-of-another-edition")
                .contains("sheet-of-another-programme");
        assertThat(upload(chief, sheetPath(""), stranger, "x.xlsx")
                        .json()
                        .at("/findings")
                        .toString())
                .contains("indicator-not-asked")
                .contains("indicator-missing");
    }

    @Test
    void damagedFilesAreRefusedAndNeverBreakTheServer() throws Exception {
        byte[] sound = edited(this::fill);
        Random chance = new Random(SEED);
        for (int i = 0; i < 25; i++) {
            byte[] damaged = sound.clone();
            for (int j = 0; j < 1 + i; j++) {
                damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt(256);
            }
            byte[] cut = java.util.Arrays.copyOf(damaged, i % 3 == 0 ? chance.nextInt(damaged.length) : damaged.length);
            assertThat(upload(chief, sheetPath(""), cut, "x.xlsx").status())
                    .as("damage " + i)
                    .isIn(200, 413, 422);
        }
        assertThat(upload(chief, sheetPath(""), "a;b\n1;2".getBytes(StandardCharsets.UTF_8), "x.csv")
                        .json()
                        .toString())
                .contains("mark-missing");
        assertThat(upload(chief, sheetPath(""), new byte[] {'P', 'K', 3, 4}, "x.xlsx")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aFileAboveTheLimitAndAWorkbookThatUnpacksToMoreThanOneEverHoldsAreRefused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            out.write(new byte[Math.toIntExact(SheetLimits.USUAL.unpackedBytes()) + 1]);
        }

        TestHttp.Answer unpacks = upload(chief, sheetPath(""), bytes.toByteArray(), "x.xlsx");
        TestHttp.Answer large = upload(chief, sheetPath(""), new byte[SheetLimits.USUAL.bytes() + 1], "x.csv");

        assertThat(unpacks.json().at("/code").asString()).isEqualTo("sheet-bomb");
        assertThat(large.json().at("/code").asString()).isEqualTo("sheet-too-large");
    }

    private String sheetPath(String query) {
        return API + "/reports/" + report + "/sheet" + query;
    }

    private byte[] edited(Consumer<XSSFSheet> change) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                        new ByteArrayInputStream(collector.bytes(API + "/reports/" + report + "/sheet.xlsx")));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook.getSheetAt(0));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFSheet opened(byte[] bytes) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes)).getSheetAt(0);
    }

    private void fill(XSSFSheet sheet) {
        for (JsonNode line : form(collector, report).at("/lines")) {
            boolean people = line.at("/asked").asString().equals("people");
            Row row = row(sheet, line.at("/indicator").asString());
            row.createCell(PART).setCellValue(people ? 8 : 1);
            row.createCell(WHOLE).setCellValue(people ? 10 : 1);
        }
    }

    private static void set(XSSFSheet sheet, String indicator, int column, String text) {
        row(sheet, indicator).createCell(column).setCellValue(text);
    }

    private static void mark(XSSFSheet sheet, String mark, String value) {
        row(sheet, mark).createCell(2).setCellValue(value);
    }

    private static Row row(XSSFSheet sheet, String first) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(first)) {
                return row;
            }
        }
        throw new AssertionError("No row " + first);
    }

    private static byte[] withMacros(byte[] sheet) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sheet));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
            out.write(1);
        }
        return bytes.toByteArray();
    }
}
