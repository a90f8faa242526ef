package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.strategy.programme.BookCheck;
import vn.hoitu.strategy.programme.BookFinding;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.testing.Days;
import vn.hoitu.testing.ModuleTest;

/** New decisions come in as data: looked at first, taken in from their day on, and never over what was there. */
@ModuleTest
class ProgrammeShelfTests {

    private static final Actor OPERATOR = Actor.program("test");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Autowired
    ProgrammeShelf shelf;

    @Autowired
    ProgrammeReading reading;

    @Autowired
    BookJson json;

    @Autowired
    BookWorkbook workbook;

    @Autowired
    ProgrammeViews views;

    @Autowired
    BookPlaces places;

    @Autowired
    Problems texts;

    @Test
    void everyInstallationHasTheFoundingProgrammesOnce() {
        shelf.found(OPERATOR);
        shelf.found(OPERATOR);

        assertThat(reading.all(OPERATOR, null, null).orThrow())
                .extracting(Edition::programme)
                .contains("qd-781", "bnv", "yen-bai", "ttxvn", "btc");
        assertThat(reading.history(OPERATOR, "qd-781").orThrow()).hasSize(1);
    }

    @Test
    void aProgrammeSurvivesTheWayOutAndBackInBothForms() {
        for (String code : ProgrammeShelf.FOUNDING) {
            ProgrammeBook book = shelf.founding(code);

            assertThat(json.read(json.pretty(book)).orThrow()).isEqualTo(book);
            assertThat(workbook.read(workbook.write(book), "x.xlsx").orThrow()).isEqualTo(book);
        }
    }

    @Test
    void everyPartThatALaterDecisionChangesIsShownBeforeItIsTakenIn() {
        String code = copyOfTheNational("8");
        for (String[] part : List.of(
                new String[] {"\"counts\":\"organization\"", "\"counts\":\"person\""},
                new String[] {"\"obligor\":\"indicator-unit\"", "\"obligor\":\"ministries-provinces-governing-bodies\""
                },
                new String[] {"\"figures\",\"half-year-trend\"", "\"figures\""},
                new String[] {"\"scope\":\"nation\"", "\"scope\":\"ministry\""},
                new String[] {"\"place\":\"", "\"place\":\"x "})) {
            assertThat(taken(changed(code, part[0], part[1]), "2025-06-01", "Thử", true)
                            .changes())
                    .as(part[1])
                    .isNotEmpty();
        }
    }

    @Test
    void aLaterDecisionTakesOverOnItsDayAndTheEarlierOneStaysToBeAsked() {
        String code = copyOfTheNational("7");
        ProgrammeBook raised = changed(code, "\"part\":70", "\"part\":75");

        var looked = taken(raised, "2025-06-01", "Quyết định nâng mục tiêu", true);
        var done = taken(raised, "2025-06-01", "Quyết định nâng mục tiêu", false);

        assertThat(looked.edition()).isNull();
        assertThat(looked.changes()).anySatisfy(c -> {
            assertThat(c.subject() + " " + c.place()).isEqualTo("target 1 · 2025");
            assertThat(c.before()).startsWith("70/100");
            assertThat(c.after()).startsWith("75/100");
        });
        assertThat(done.edition()).isEqualTo(2);
        assertThat(partOf(code, LocalDate.of(2025, 5, 31))).isEqualTo(70);
        assertThat(partOf(code, LocalDate.of(2025, 6, 1))).isEqualTo(75);
    }

    @Test
    void aDecisionThatBackDatesHoldsForThePastAndWhatWasKnownThenCanStillBeAsked() {
        String code = copyOfTheNational("8");
        taken(changed(code, "\"part\":70", "\"part\":75"), "2025-06-01", "nâng", false);
        var before = reading.one(OPERATOR, code, 2, null, null).orThrow().recordedAt();

        var back = taken(changed(code, "\"part\":70", "\"part\":72"), "2024-01-01", "hồi tố", false);

        assertThat(back.backdated()).isTrue();
        assertThat(partOf(code, LocalDate.of(2024, 6, 1))).isEqualTo(72);
        assertThat(partOf(code, LocalDate.of(2025, 6, 1))).isEqualTo(75);
        assertThat(reading.one(OPERATOR, code, null, LocalDate.of(2024, 6, 1), before)
                        .orThrow()
                        .number())
                .isEqualTo(1);
    }

    @Test
    void whatADecisionThatBackDatesChangesIsSaidInWordsAndConfirmed() {
        String code = copyOfTheNational("10");
        ProgrammeBook other = changed(code, "94%\",\"part\":94", "95%\",\"part\":95");
        var wish = new ProgrammeShelf.Wish(LocalDate.of(2024, 1, 1), "hồi tố", false, false);

        var looked = taken(other, "2024-01-01", "hồi tố", true);
        Refusal unconfirmed = refusal(shelf.take(OPERATOR, other, wish));

        assertThat(looked.findings())
                .filteredOn(BookFinding::asks)
                .extracting(BookFinding::path, BookFinding::code)
                .containsExactly(tuple("validFrom", "back-dated"));
        assertThat(inWords(looked, "field.back-dated"))
                .contains("từ 01/01/2024 đến")
                .contains("thay cho ấn bản 1.");
        assertThat(unconfirmed.code()).isEqualTo("programme-to-confirm");
        assertThat(unconfirmed.fields()).extracting(FieldProblem::field).containsExactly("validFrom");
        assertThat(reading.history(OPERATOR, code).orThrow()).hasSize(1);
        assertThat(taken(other, "2024-01-01", "hồi tố", false).edition()).isEqualTo(2);
    }

    @Test
    void nothingHoldsBeforeItsDecisionOrOutsideOfThisTime() {
        ProgrammeBook book = shelf.founding("qd-781");

        for (String day : List.of("1800-01-01", "1945-09-01", "2101-01-01")) {
            assertThat(refusal(shelf.take(
                                    OPERATOR, book, new ProgrammeShelf.Wish(LocalDate.parse(day), "x", true, true)))
                            .fields())
                    .as(day)
                    .extracting(FieldProblem::field, FieldProblem::code)
                    .containsExactly(tuple("validFrom", "day-of-no-decision"));
        }
        assertThat(refusal(shelf.take(
                                OPERATOR, book, new ProgrammeShelf.Wish(LocalDate.of(2023, 5, 7), "x", true, true)))
                        .fields())
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("validFrom", "before-the-decision"));
    }

    @Test
    void wordsAgainstAFigureAreConfirmedBeforeTheyAreTakenInAsTheyAre() {
        String code = copyOfTheNational("11");
        ProgrammeBook misprint = changed(code, "\"part\":70", "\"part\":50");
        LocalDate from = Days.today().plusDays(1);

        Refusal unconfirmed =
                refusal(shelf.take(OPERATOR, misprint, new ProgrammeShelf.Wish(from, "sửa", false, false)));
        shelf.take(OPERATOR, misprint, new ProgrammeShelf.Wish(from, "sửa", false, true))
                .orThrow();

        assertThat(unconfirmed.code()).isEqualTo("programme-to-confirm");
        assertThat(unconfirmed.fields())
                .extracting(FieldProblem::field)
                .containsExactly("indicators[0].targets[2].part");
        assertThat(partOf(code, from)).isEqualTo(50);
    }

    @Test
    void aHoleAndAPlaceAreReadAsWords() {
        ProgrammeBook ministry = shelf.founding("bnv");
        var finding = BookCheck.of(ministry).stream()
                .filter(f -> f.code().equals("path-with-hole"))
                .findFirst()
                .orElseThrow();

        String words = texts.text("field.path-with-hole", finding.values(), VIETNAMESE);

        assertThat(words).contains("các năm 2026, 2027, 2028, 2029;");
        assertThat(places.words(finding.path(), ministry, VIETNAMESE)).isEqualTo("Chỉ tiêu 1: các mục tiêu (targets)");
        assertThat(places.words("indicators[0].targets[1].part", ministry, Locale.ENGLISH))
                .isEqualTo("Indicator 1, target of 2030: numerator (part)");
        assertThat(places.words("terms[0].before", shelf.founding("qd-781"), VIETNAMESE))
                .isEqualTo("Kỳ báo cáo Q1: hạn (before)");
        assertThat(places.words("validFrom", ministry, VIETNAMESE))
                .isEqualTo("Chương trình: áp dụng từ ngày (validFrom)");
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
    void aBookWithoutADecisionIsLookedAtAndNotTaken() {
        String text = json.write(shelf.founding("qd-781")).replaceFirst("\"decision\":\\{[^}]*}", "\"decision\":null");
        ProgrammeBook bare = json.read(text.getBytes(StandardCharsets.UTF_8)).orThrow();

        var looked = shelf.take(OPERATOR, bare, new ProgrammeShelf.Wish(null, "x", true, false))
                .orThrow();

        assertThat(views.taken(looked, true, null, VIETNAMESE).findings())
                .anyMatch(f -> f.stops() && f.place().equals("Chương trình: quyết định (decision)"));
    }

    private String inWords(ProgrammeShelf.Taken taken, String key) {
        return taken.findings().stream()
                .filter(f -> key.endsWith(f.code()))
                .map(f -> texts.text(key, f.values(), VIETNAMESE))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takingInTheSameFileAgainChangesNothing() {
        String code = copyOfTheNational("9");

        var again = taken(changed(code, "\"part\":70", "\"part\":70"), "2026-01-01", "lần nữa", false);

        assertThat(again.known()).isTrue();
        assertThat(reading.history(OPERATOR, code).orThrow()).hasSize(1);
    }

    @Test
    void aPathWithAHoleIsTakenAndSaidButAPartAboveItsWholeIsNot() {
        ProgrammeBook hole = shelf.founding("bnv");
        ProgrammeBook above = changed("qd-781", "\"part\":70", "\"part\":170");

        assertThat(BookCheck.of(hole))
                .anyMatch(f -> f.code().equals("path-with-hole")
                        && !f.stops()
                        && f.values().get("years").equals(List.of(2026, 2027, 2028, 2029)));
        assertThat(refusal(shelf.take(OPERATOR, above, new ProgrammeShelf.Wish(null, "x", false, false)))
                        .fields())
                .anyMatch(
                        f -> f.code().equals("part-above-whole") && f.field().equals("indicators[0].targets[2].part"));
    }

    @Test
    void theTwentyNinthOfFebruaryCannotBeADeadline() {
        ProgrammeBook leap = changed("qd-781", "03/04/0", "29/02/0");

        assertThat(refusal(shelf.take(OPERATOR, leap, new ProgrammeShelf.Wish(null, "x", false, false)))
                        .fields())
                .anyMatch(f -> f.code().equals("not-in-every-year"));
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

    @Test
    void onlyTheOperatorTakesInAndReportersDoNotRead() {
        Actor overseer = actor(Role.OVERSEER);
        Actor reporter = actor(Role.REPORTER);

        assertThat(refusal(shelf.take(overseer, shelf.founding("bnv"), new ProgrammeShelf.Wish(null, "x", true, false)))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(reading.all(overseer, null, null).orThrow()).isNotEmpty();
        assertThat(refusal(reading.all(reporter, null, null)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    private String copyOfTheNational(String mark) {
        String code = "copy-" + mark + "-" + UUID.randomUUID().toString().substring(0, 8);
        String text = json.write(shelf.founding("qd-781")).replace("\"code\":\"qd-781\"", "\"code\":\"" + code + "\"");
        shelf.take(
                        OPERATOR,
                        json.read(text.getBytes(StandardCharsets.UTF_8)).orThrow(),
                        new ProgrammeShelf.Wish(LocalDate.of(2023, 5, 8), "bản đầu", false, false))
                .orThrow();
        return code;
    }

    private ProgrammeBook changed(String code, String from, String to) {
        String text = code.equals("qd-781")
                ? json.write(shelf.founding(code))
                : json.write(
                        reading.one(OPERATOR, code, 1, null, null).orThrow().book());
        return json.read(text.replaceFirst(from, to).getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }

    private ProgrammeShelf.Taken taken(ProgrammeBook book, String from, String reason, boolean dryRun) {
        return shelf.take(OPERATOR, book, new ProgrammeShelf.Wish(LocalDate.parse(from), reason, dryRun, true))
                .orThrow();
    }

    private Integer partOf(String code, LocalDate on) {
        return reading.one(OPERATOR, code, null, on, null)
                .orThrow()
                .book()
                .indicator("1")
                .orElseThrow()
                .targets()
                .get(2)
                .part();
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

    private static Refusal refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private static Actor actor(Role role) {
        return new Actor(
                new PersonId(UUID.randomUUID()),
                "Nguyễn Văn Thử",
                java.util.Locale.forLanguageTag("vi"),
                Set.of(new Grant(UUID.randomUUID(), role)),
                null,
                null,
                "127.0.0.1");
    }
}
