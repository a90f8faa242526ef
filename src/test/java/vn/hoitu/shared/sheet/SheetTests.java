package vn.hoitu.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Tables go out and come back as they were; what cannot be read whole says where. */
class SheetTests {

    private static final SheetReader READER = new SheetReader(SheetLimits.USUAL);
    private static final Set<String> OF_A_CSV_FILE = Set.of(
            "sheet-not-text",
            "sheet-quote-open",
            "sheet-quote-stray",
            "sheet-too-many-columns",
            "sheet-cell-too-long",
            "sheet-too-many-rows",
            "workbook-old-or-locked",
            "workbook-unreadable");

    @Property(tries = 300)
    void csvComesBackAsItWasWritten(@ForAll("tables") List<List<String>> rows) {
        assertThat(cells(table(rows).csv())).isEqualTo(rows);
    }

    @Property(tries = 30)
    void aWorkbookComesBackAsItWasWritten(@ForAll("tables") List<List<String>> rows) {
        assertThat(cells(table(rows).workbook()).stream()
                        .map(SheetTests::withoutEmptyEnd)
                        .toList())
                .isEqualTo(rows.stream().map(SheetTests::withoutEmptyEnd).toList());
    }

    @Property(tries = 300)
    void noWrittenCellStartsAFormula(@ForAll("cells") String cell) {
        assertThat(CsvText.defused(cell)).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*");
        assertThat(CsvText.asMeant(CsvText.defused(cell))).isEqualTo(cell);
    }

    @Property(tries = 500)
    void anyBytesAreReadOrRefusedByName(@ForAll byte[] file) {
        if (READER.first(file, "x") instanceof Outcome.Refused<Sheet>(Refusal refusal)) {
            assertThat(OF_A_CSV_FILE).contains(refusal.code());
        }
    }

    @Property(tries = 500)
    void ofATextWithoutQuotationMarksNothingIsLost(@ForAll("texts") String text) {
        String letters = text.replaceAll("[,;\t\r\n]", "");

        String kept = rows(text).stream().flatMap(List::stream).collect(Collectors.joining());

        // Which of the three separates is told by the first line; the others stay in their cells.
        assertThat(kept.replaceAll("[,;\t]", "").replace("'", "").strip())
                .isEqualToIgnoringWhitespace(letters.replace("'", "").strip());
    }

    @Property(tries = 500)
    void anyTextWithQuotationMarksIsReadAsWrittenAgainOrNamesALineOfIt(@ForAll("quotedTexts") String text) {
        switch (READER.csv(text)) {
            case Outcome.Done<Sheet>(Sheet sheet) -> {
                List<List<String>> read =
                        sheet.rows().stream().map(Sheet.Row::cells).toList();
                Table again = Table.headed(List.of("a,b;c\td,e,f"));
                read.forEach(again::row);
                assertThat(cells(again.csv()).subList(1, read.size() + 1)).isEqualTo(read);
            }
            case Outcome.Refused<Sheet>(Refusal refusal) ->
                assertThat((Integer) refusal.values().get("line"))
                        .isBetween(
                                1,
                                (int) text.chars()
                                                .filter(c -> c == '\n' || c == '\r')
                                                .count()
                                        + 1);
        }
    }

    @Test
    void readsSemicolonsTabsAndOldMacLineEnds() {
        assertThat(rows("Tên;Loại\r\"Báo \"\"A\"\"; B\";newspaper"))
                .containsExactly(List.of("Tên", "Loại"), List.of("Báo \"A\"; B", "newspaper"));
        assertThat(rows("Tên\tLoại\nBáo, A\tnewspaper\n\n"))
                .containsExactly(List.of("Tên", "Loại"), List.of("Báo, A", "newspaper"));
        assertThat(rows("Tên;Tỷ lệ\r\nBáo A;1,5")).containsExactly(List.of("Tên", "Tỷ lệ"), List.of("Báo A", "1,5"));
    }

    @Test
    void readsUtf8WithItsMarkAndWithoutAndTheUnicodeTextOfSpreadsheets() {
        String text = "Tên\tSố\nBáo Ấp Bắc\t1";

        for (byte[] file : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                (CsvText.START + text).getBytes(StandardCharsets.UTF_8),
                (CsvText.START + text).getBytes(StandardCharsets.UTF_16LE),
                (CsvText.START + text).getBytes(StandardCharsets.UTF_16BE))) {
            assertThat(cells(file)).containsExactly(List.of("Tên", "Số"), List.of("Báo Ấp Bắc", "1"));
        }
    }

    @Test
    void aQuotationMarkInTheWrongPlaceNamesItsLineAndNothingIsTaken() {
        assertThat(refusal("Tên,Số\n\"Báo\nA\",1\n\"Báo B,2\nBáo C,3\n"))
                .satisfies(r -> assertThat(r.code()).isEqualTo("sheet-quote-open"))
                .satisfies(r -> assertThat(r.values()).containsEntry("line", 4));
        assertThat(refusal("Tên,Số\nBáo \"A\",1\n"))
                .satisfies(r -> assertThat(r.code()).isEqualTo("sheet-quote-stray"))
                .satisfies(r -> assertThat(r.values()).containsEntry("line", 2));
        assertThat(refusal("Tên,Số\n\n\"Báo\"A,1\n").values()).containsEntry("line", 3);
    }

    @Test
    void numbersDaysAndMomentsAreThemselvesInAWorkbookAndReadableInCsv() {
        Table table = Table.headed("Số;Ngày;Lúc;Dài;Không")
                .add(new BigDecimal("1200.50"), LocalDate.of(2025, 7, 1), Instant.parse("2025-06-30T18:05:00Z"))
                .add(-3, null, null, new BigDecimal("12345678901234567890"), null);

        Sheet read = READER.first(table.workbook(), "x.xlsx").orThrow();

        assertThat(read.rows().get(1).cells()).containsExactly("1200.5", "2025-07-01", "2025-07-01");
        assertThat(read.rows().get(1).numbers()).containsOnlyKeys(0);
        assertThat(read.rows().get(2).cells()).containsExactly("-3", "", "", "12345678901234567890");
        assertThat(new String(table.csv(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFSố,Ngày,Lúc,Dài,Không\r\n1200.50,01/07/2025,01/07/2025 01:05\r\n"
                        + "-3,,,12345678901234567890,\r\n");
    }

    @Test
    void whatIsLongerThanACellMayBeEndsWithASignAndWhatLooksEscapedStays() {
        SheetReader patient = new SheetReader(new SheetLimits(1_000_000, 10_000_000, 10, 10, 50_000));
        byte[] file = Table.headed("x").add("a".repeat(40_000)).add("_x000D_").workbook();

        List<Sheet.Row> rows = patient.first(file, "x.xlsx").orThrow().rows();

        assertThat(rows.get(1).cell(0)).hasSize(32_767).endsWith("a…");
        assertThat(rows.get(2).cell(0)).isEqualTo("_x000D_");
    }

    @Test
    void limitsAreNamed() {
        assertRefused(new byte[] {'T', (byte) 0xEA, 'n'}, "sheet-not-text");
        assertRefused(new byte[] {'T', 0}, "sheet-not-text");
        assertRefused(csv("Tên\n" + "x".repeat(SheetLimits.USUAL.cellCharacters() + 1)), "sheet-cell-too-long");
        assertRefused(csv("Tên\n" + ",".repeat(SheetLimits.USUAL.columns())), "sheet-too-many-columns");
        assertRefused(csv("Tên\n" + "x\n".repeat(SheetLimits.USUAL.rows())), "sheet-too-many-rows");
        assertRefused(new byte[SheetLimits.USUAL.bytes() + 1], "sheet-too-large");
    }

    static void assertRefused(byte[] file, String code) {
        assertThat(READER.first(file, "x"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        r -> assertThat(r.refusal().code()).isEqualTo(code));
    }

    private static Refusal refusal(String text) {
        return READER.csv(text) instanceof Outcome.Refused<Sheet>(Refusal refusal)
                ? refusal
                : Refusal.of(Refusal.Kind.INVALID, "none");
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<List<String>> rows(String text) {
        return cells(csv(text));
    }

    private static List<List<String>> cells(byte[] file) {
        return READER.first(file, "x").orThrow().rows().stream()
                .map(Sheet.Row::cells)
                .toList();
    }

    private static Table table(List<List<String>> rows) {
        Table table = Table.headed(rows.getFirst());
        rows.stream().skip(1).forEach(table::row);
        return table;
    }

    private static List<String> withoutEmptyEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings().withChars("ab ệ,;\"'=+-@\t\n\r＝").ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab ệ,;\t\n\r").ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> quotedTexts() {
        return Arbitraries.strings().withChars("ab\",;\n\r").ofMaxLength(24);
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
                            table.add(IntStream.range(0, width)
                                    .mapToObj(i -> "Cột" + i)
                                    .toList());
                            rows.stream()
                                    .filter(r -> r.stream().anyMatch(c -> !c.isBlank()))
                                    .forEach(table::add);
                            return table;
                        }));
    }
}
