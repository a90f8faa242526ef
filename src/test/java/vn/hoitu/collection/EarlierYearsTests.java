package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.FigureReading;
import vn.hoitu.strategy.FigureStatus;
import vn.hoitu.strategy.PeriodPopulations;
import vn.hoitu.testing.TestHttp;

/** Figures of earlier years come in by table: first looked at, then taken in, the same file once. */
class EarlierYearsTests extends CollectionWorld {

    private static final String HEAD = "unit,programme,indicator,year,term,part,whole,stage,status,reason\n";

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    FigureReading reading;

    @Autowired
    HistoryDesk desk;

    @Autowired
    PeriodPopulations populations;

    @Test
    void severalYearsOfSeveralUnitsAreTakenInOnceAndNameTheirSource() {
        String table = HEAD
                + row(name(paper), "6", 2022, "5", "20", "official")
                + row(name(paper), "6", 2023, "12", "20", "official")
                + row(paper.toString(), "6", 2024, "16", "20", "provisional")
                + row(name(magazine), "4", 2022, "\"1.500.000\"", "\"1.500.000\"", "official");

        var looked = take(table, null, true);
        var taken = take(table, "Báo cáo năm 2022–2024 của Sở", false);
        var again = take(table, "lần nữa", false);

        assertThat(looked.figures()).as(looked.findings().toString()).isEqualTo(4);
        assertThat(looked.taken()).isFalse();
        assertThat(taken.taken()).isTrue();
        assertThat(again.known()).isTrue();
        assertThat(again.taken()).isFalse();
        assertThat(reading.ofUnit(paper, List.of(year(2023), year(2024))))
                .extracting(f -> f.status())
                .containsExactly(FigureStatus.OFFICIAL, FigureStatus.PROVISIONAL);
    }

    @Test
    void whatCannotBeTakenIsNamedCellByCellAndNothingIsKept() {
        String table = HEAD
                + row("Báo không có", "6", 2023, "5", "20", "official")
                + row(name(paper), "99", 2023, "5", "20", "official")
                + row(name(paper), "6", 2099, "5", "20", "official")
                + row(name(paper), "6", 2023, "25", "20", "official")
                + row(name(paper), "7", 2023, "\"1,234\"", "2000", "chắc")
                + row(name(paper), "6", 2023, "25", "20", "official");

        var looked = take(table, null, true);

        assertThat(looked.findings())
                .extracting(f -> f.cell() + " " + f.code())
                .contains(
                        "A2 history-unit",
                        "C3 history-indicator",
                        "D4 history-year",
                        "F5 part-above-its-whole",
                        "F6 number-doubtful",
                        "I6 history-status",
                        "A7 history-twice");
        assertThat(take(table, "nguồn", false).taken()).isFalse();
        assertThat(reading.ofUnit(paper, List.of(year(2023)))).isEmpty();
    }

    @Test
    void everyRowIsHeldToTheRulesOfAFormAndTheDryRunSaysWhatTheRealOneSays() {
        String table = HEAD
                + row(name(paper), "6", 2023, "-1", "1", "official")
                + row(name(paper), "1", 2023, "3", "7", "official")
                + row(name(magazine), "1", 2023, "0", "0", "official")
                + row(name(magazine), "6", 2023, "\"2,5\"", "20", "official")
                + row(name(magazine), "4", 2023, "150", "0", "official")
                + row(name(magazine), "4", 2024, "150", "", "official")
                + row(name(paper), "4", 2024, "1" + "0".repeat(18), "5", "official")
                + row(name(paper), "6", 2024, "", "", "official");

        var looked = take(table, null, true);
        var taken = take(table, "nguồn", false);

        assertThat(looked.findings())
                .extracting(f -> f.cell() + " " + f.code())
                .containsExactly(
                        "F2 below-zero",
                        "G3 one-of-itself",
                        "G4 one-of-itself",
                        "F5 whole-number",
                        "G6 base-zero",
                        "G7 part-and-whole",
                        "F8 figure-out-of-range",
                        "F9 history-value");
        assertThat(taken.taken()).isFalse();
        assertThat(taken.findings()).isEqualTo(looked.findings());
    }

    @Test
    void aFigureThatCannotComeAfterTheOneThatIsKeptIsNamedByItsCellInTheDryRunToo() {
        take(HEAD + row(name(paper), "6", 2023, "5", "20", "official"), "Báo cáo năm 2023", false);
        String other = HEAD
                + row(name(paper), "6", 2022, "4", "20", "official")
                + row(name(paper), "6", 2023, "6", "20", "official");

        var looked = take(other, null, true);
        var taken = take(other, "Báo cáo khác", false);

        assertThat(looked.findings()).extracting(f -> f.cell() + " " + f.code()).containsExactly("I3 figure-order");
        assertThat(taken.findings()).isEqualTo(looked.findings());
        assertThat(taken.taken()).isFalse();
    }

    @Test
    void whatIsNotOverYetGoesThroughAFormAndItsApprovals() {
        String table = HEAD
                + row(name(paper), "6", 2024, "5", "20", "official")
                + row(name(paper), "6", 2025, "5", "20", "official")
                + row(name(magazine), "6", 2025, "5", "20", "provisional");

        var looked = take(table, null, true);
        var taken = take(table, "Báo cáo của Sở", false);

        assertThat(looked.findings())
                .extracting(f -> f.cell() + " " + f.code())
                .containsExactly("E3 history-not-over", "E4 history-not-over");
        assertThat(taken.findings()).isEqualTo(looked.findings());
        assertThat(taken.taken()).isFalse();
        assertThat(reading.ofUnit(paper, List.of(year(2024), year(2025)))).isEmpty();
    }

    @Test
    void noEstimateComesAfterAnOfficialFigureThatStands() {
        take(HEAD + row(name(paper), "6", 2023, "5", "20", "official"), "Báo cáo năm 2023", false);
        String table = HEAD
                + row(name(magazine), "6", 2023, "4", "20", "provisional")
                + row(name(paper), "6", 2023, "6", "20", "provisional");

        var looked = take(table, null, true);
        var taken = take(table, "Báo cáo khác", false);

        assertThat(looked.findings())
                .extracting(f -> f.cell() + " " + f.code())
                .containsExactly("I3 not-provisional-again");
        assertThat(taken.findings()).isEqualTo(looked.findings());
        assertThat(taken.taken()).isFalse();
    }

    @Test
    void whatABodyCountsIsComparedWithTheListOfThePeriodAndExplainedByTheReason() {
        UUID list = populations.listOf("press-agencies", province, year(2023));
        assertThat(populations.members(list)).hasSize(2);
        String unexplained = HEAD + row(name(province), "1", 2023, "1", "7", "official");

        var looked = take(unexplained, null, true);
        var taken = take(unexplained.replace(",official,", ",official,Theo danh sách của Sở năm đó"), "nguồn", false);

        assertThat(looked.findings())
                .extracting(f -> f.cell() + " " + f.code())
                .containsExactly("G2 whole-not-population");
        assertThat(taken.taken()).as(taken.findings().toString()).isTrue();
    }

    @Test
    void aBaseOfNothingStopsAForm() {
        String report = report(openYear(2025), paper);

        TestHttp.Answer sent = submit(chief, report, filled(report, Map.of("4", List.of(150, 0))), "official", null);

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.json().at("/fields/0/field").asString()).matches("entries\\[\\d+]\\.whole");
        assertThat(sent.json().at("/fields/0/code").asString()).isEqualTo("base-zero");
        assertThat(sent.json().at("/fields/0/message").asString()).contains("không tính được mức tăng");
    }

    @Test
    void aStrayQuotationMarkIsToldByItsLineInThePersonsLanguageAndNothingIsLost() throws Exception {
        TestHttp operator = person("Người nhập", AgencyId.INSTALLATION.value(), Role.OPERATOR, true);
        String table = HEAD
                + row(name(paper), "6", 2022, "5", "20", "official")
                + row("\"" + name(paper), "6", 2023, "12", "20", "official")
                + row(name(paper), "6", 2024, "16", "20", "official");

        TestHttp.Answer told =
                upload(operator, API + "/history?dryRun=true", table.getBytes(StandardCharsets.UTF_8), "x.csv");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.json().at("/code").asString()).isEqualTo("sheet-quote-open");
        assertThat(told.json().at("/line").asInt()).isEqualTo(3);
        assertThat(told.json().at("/detail").asString()).contains("dòng 3");
    }

    @Test
    void aTableAsAVietnameseSpreadsheetSavesItIsRead() {
        String table = (HEAD + row(name(paper), "6", 2022, "5", "20", "official")).replace(',', ';');

        var looked = take("\uFEFF" + table.replace("\n", "\r\n"), null, true);

        assertThat(looked.findings()).isEmpty();
        assertThat(looked.figures()).isEqualTo(1);
    }

    @Test
    void onlyTheOperatorTakesInHistoryAndAFileThatIsNoTableIsExplained() throws Exception {
        assertThat(upload(collector, API + "/history", HEAD.getBytes(StandardCharsets.UTF_8), "x.csv")
                        .status())
                .isEqualTo(403);
        TestHttp operator = person("Người vận hành", AgencyId.INSTALLATION.value(), Role.OPERATOR, true);

        JsonNode wrong = upload(
                        operator, API + "/history?dryRun=true", "ten;so\na;1".getBytes(StandardCharsets.UTF_8), "x.csv")
                .json();

        assertThat(wrong.at("/findings/0/code").asString()).isEqualTo("history-head");
        assertThat(operator.bytes(API + "/history/template.xlsx")).startsWith('P', 'K');
    }

    private TestHttp person(String name, UUID installation, Role role, boolean operator) {
        String email = UUID.randomUUID() + "@example.vn";
        enrolment.operator(email, name, "mot cum tu dai de thu").orThrow();
        TestHttp http = new TestHttp(newsrooms.port());
        http.post("/api/v1/session", Map.of("email", email, "password", "mot cum tu dai de thu"));
        return http;
    }

    private HistoryDesk.Taken take(String table, String source, boolean dryRun) {
        return desk.take(PROGRAM, table.getBytes(StandardCharsets.UTF_8), "cu.csv", source, dryRun)
                .orThrow();
    }

    private static String row(String unit, String indicator, int year, String part, String whole, String status) {
        return unit + ",qd-781," + indicator + "," + year + ",YEAR," + part + "," + whole + ",," + status + ",\n";
    }

    private String name(UUID unit) {
        return directory
                .find(unit, null, java.util.Locale.forLanguageTag("vi"))
                .orElseThrow()
                .name();
    }

    private static FigurePeriod year(int year) {
        return new FigurePeriod(LocalDate.of(year - 1, 12, 1), LocalDate.of(year, 11, 30));
    }
}
