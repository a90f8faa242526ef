package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoitu.strategy.programme.BookCheck;
import vn.hoitu.strategy.programme.BookFinding;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.strategy.programme.Target;
import vn.hoitu.strategy.programme.TargetPath.Wanted;
import vn.hoitu.strategy.programme.Task;
import vn.hoitu.strategy.programme.TaskDue;
import vn.hoitu.strategy.programme.Term;

/**
 * Every figure of the five founding documents, typed here from the documents and not from the loaded files: a slip in
 * one shows against the other.
 */
class FoundingDocumentsTests {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    static ProgrammeBook book(String code) {
        try (var in = FoundingDocumentsTests.class.getResourceAsStream("/strategy/" + code + ".json")) {
            return new BookJson().read(in.readAllBytes()).orThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 30, 50, 70, 80, 90, 94, 97, 100",
        "2, 20, 30, 50, 60, 70, 80, 85, 90",
        "3, 30, 50, 80, 85, 90, 94, 97, 100",
        "4, 5, 15, 30, 34, 37, 40, 45, 50"
    })
    void theNationalIndicatorsOneToFourRunTo2030(
            String code, int y23, int y24, int y25, int y26, int y27, int y28, int y29, int y30) {
        Indicator indicator = book("qd-781").indicator(code).orElseThrow();

        assertThat(percents(indicator))
                .isEqualTo(
                        Map.of(2023, y23, 2024, y24, 2025, y25, 2026, y26, 2027, y27, 2028, y28, 2029, y29, 2030, y30));
        assertThat(indicator.path().holes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 80, 95, 100", "6, 40, 70, 100", "7, 40, 70, 100"})
    void theNationalIndicatorsFiveToSevenEndIn2025AndAreNotCarriedOn(String code, int y23, int y24, int y25) {
        Indicator indicator = book("qd-781").indicator(code).orElseThrow();

        assertThat(percents(indicator)).isEqualTo(Map.of(2023, y23, 2024, y24, 2025, y25));
        assertThat(indicator.path().in(2026)).isInstanceOf(Wanted.Ended.class);
        assertThat(indicator.path().in(2022)).isInstanceOf(Wanted.NotYet.class);
    }

    @Test
    void revenueGrowsByFiveThenTenThenTwentyPercentAgainst2022() {
        Indicator four = book("qd-781").indicator("4").orElseThrow();

        assertThat(four.baseYear()).isEqualTo(2022);
        assertThat(four.targets()).extracting(Target::growthPercent).containsExactly(5, 10, 20, 20, 20, 20, 20, 20);
        assertThat(four.targets().get(5).text()).isEqualTo("40% cơ quan báo chí tăng doanh thu 20%");
    }

    @ParameterizedTest
    @CsvSource({
        "8a, Hình thành, Phát triển, Hoàn thành",
        "8b, Hình thành, Phát triển, Hoàn thành",
        "8c, 'Nghiên cứu, đề xuất', Hình thành, Hoàn thành"
    })
    void theEighthIsThreeRowsOfStagesWithoutAFraction(String code, String first, String second, String third) {
        Indicator row = book("qd-781").indicator(code).orElseThrow();

        assertThat(row.parent()).isEqualTo("8");
        assertThat(row.targets()).extracting(Target::text).containsExactly(first, second, third);
        assertThat(row.targets()).allSatisfy(t -> assertThat(t.share()).isNull());
        assertThat(row.path().in(2026)).isInstanceOf(Wanted.Ended.class);
    }

    @Test
    void denominatorsAreThoseTheDecisionNames() {
        ProgrammeBook national = book("qd-781");

        assertThat(national.indicator("3").orElseThrow().denominator())
                .isEqualTo("tổng số cơ quan báo chí thực hiện hai loại hình trở lên");
        assertThat(national.indicator("4").orElseThrow().denominator())
                .isEqualTo("tổng số cơ quan báo chí thực hiện chuyển đổi số");
        assertThat(national.indicator("6").orElseThrow().counts()).isEqualTo("person");
        assertThat(national.indicators().stream()
                        .filter(i -> i.parent() == null)
                        .count())
                .isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        "Q1, 2025-12-01, 2026-03-31, 2026-04-03",
        "Q2, 2026-04-01, 2026-06-30, 2026-07-05",
        "Q3, 2026-07-01, 2026-09-30, 2026-10-05",
        "Q4, 2026-10-01, 2026-11-30, 2026-12-05",
        "YEAR, 2025-12-01, 2026-11-30, 2026-12-15"
    })
    void termsHaveTheMonthsAndDaysOfTheDecision(String code, LocalDate first, LocalDate last, LocalDate before) {
        Term term = term("qd-781", code);

        assertThat(term.firstDay(2026)).isEqualTo(first);
        assertThat(term.lastDay(2026)).isEqualTo(last);
        assertThat(term.beforeDay(2026)).isEqualTo(before);
    }

    @Test
    void beforeADayMeansTheLastMomentOfTheDayBeforeInVietnam() {
        Term quarter = term("qd-781", "Q1");

        var justInTime =
                LocalDateTime.of(2026, 4, 2, 23, 59, 59).atZone(VIETNAM).toInstant();
        var tooLate = LocalDateTime.of(2026, 4, 3, 0, 0).atZone(VIETNAM).toInstant();
        assertThat(quarter.inTime(justInTime, 2026, VIETNAM)).isTrue();
        assertThat(quarter.inTime(tooLate, 2026, VIETNAM)).isFalse();
    }

    @Test
    void onlyTheSecondQuarterAsksForTheHalfYearsTrendAndProposals() {
        assertThat(book("qd-781").terms())
                .filteredOn(t -> t.asks().contains("half-year-trend"))
                .extracting(Term::code)
                .containsExactly("Q2");
    }

    @Test
    void unitsOfYenBaiReportBeforeThe25thOfNovember() {
        assertThat(term("yen-bai", "YEAR").beforeDay(2023)).isEqualTo(LocalDate.of(2023, 11, 25));
        assertThat(term("yen-bai", "YEAR").text()).contains("trước ngày 25/11 hàng năm");
    }

    @Test
    void theAppendixHas36TasksInSixGroups() {
        Map<String, Long> sizes =
                book("qd-781").tasks().stream().collect(Collectors.groupingBy(Task::group, Collectors.counting()));

        assertThat(sizes).isEqualTo(Map.of("I", 6L, "II", 9L, "III", 13L, "IV", 2L, "V", 3L, "VI", 3L));
    }

    @ParameterizedTest
    @CsvSource({
        "I.1, 2023-12-01, 2023-12-31",
        "I.3, 2023-01-01, 2024-12-31",
        "I.5, 2023-04-01, 2023-06-30",
        "I.6, 2023-10-01, 2023-12-31",
        "II.8, 2023-07-01, 2023-09-30",
        "V.3, 2023-01-01, 2025-12-31",
        "VI.1, 2023-04-01, 2023-04-30"
    })
    void dueWordsThatNameATimeAreRead(String code, LocalDate from, LocalDate to) {
        assertThat(task(code).dueBy()).isEqualTo(new TaskDue.Within(from, to));
    }

    @Test
    void dueWordsThatNameNoDayStayWhatTheySay() {
        assertThat(task("I.2").dueBy()).isEqualTo(new TaskDue.Yearly(0));
        assertThat(task("VI.2").dueBy()).isEqualTo(new TaskDue.Yearly(12));
        assertThat(task("IV.1").dueBy()).isEqualTo(new TaskDue.Standing());
        assertThat(task("III.8").dueBy()).isEqualTo(new TaskDue.From(2024));
        assertThat(task("III.7").dueBy()).isEqualTo(new TaskDue.Elsewhere("Theo tiến độ được phê duyệt Dự án"));
        assertThat(task("V.3").due()).endsWith("Theo nhiệm vụ Lãnh đạo Bộ giao");
        assertThat(TaskDue.read("Tháng 13/2023")).isEqualTo(new TaskDue.Elsewhere("Tháng 13/2023"));
        assertThat(TaskDue.read("2025 - 2023")).isEqualTo(new TaskDue.Elsewhere("2025 - 2023"));
    }

    @Test
    void misprintsAndEmptyCellsOfTheSourceAreKept() {
        assertThat(task("III.3").text()).contains("truyền hình số");
        assertThat(task("III.3").deliverable()).isEqualTo("Nền tảng phát thanh số (trực tuyến)");
        assertThat(task("III.1").deliverable()).isEqualTo("Báo cáo kết đề xuất");
        assertThat(task("II.4").deliverable()).isEmpty();
        assertThat(task("II.7").coordinating()).isEmpty();
        assertThat(task("II.3").deliverable()).isEqualTo("Ít nhất 03 lớp/năm;\nBáo cáo kết quả thực hiện.");
        assertThat(book("qd-781").tasks())
                .allSatisfy(t -> assertThat(t.criterion()).isEmpty());
    }

    @Test
    void homeAffairsCountsPortalsAndPagesAlongWithPressAgencies() {
        ProgrammeBook ministry = book("bnv");

        assertThat(targets(ministry))
                .isEqualTo(Map.of(
                        "1", "2025 70/100, 2030 100/100",
                        "2", "2025 50/100, 2030 90/100",
                        "3", "2025 80/100, 2030 100/100",
                        "4", "2025 30/100 +20, 2030 50/100 +20",
                        "6", "2025 100/100",
                        "7", "2025 100/100"));
        assertThat(ministry.indicator("1").orElseThrow().population()).isEqualTo("agencies-portals-pages");
        assertThat(ministry.indicator("4").orElseThrow().targets().getFirst().text())
                .contains("doanh thu sự nghiệp");
        assertThat(ministry.decision().number()).isNull();
        assertThat(ministry.decision().signedOn()).isNull();
    }

    @Test
    void yenBaiWritesItsTargetsAsFractionsOfThreeAgencies() {
        ProgrammeBook province = book("yen-bai");

        assertThat(targets(province))
                .isEqualTo(Map.of(
                        "1", "2025 100/100",
                        "2", "2025 100/100",
                        "3", "2025 2/3, 2030 100/100",
                        "4", "2025 1/3 +20, 2030 2/3 +20",
                        "6", "2025 100/100",
                        "7", "2025 100/100"));
        assertThat(province.indicator("6").orElseThrow().population())
                .isEqualTo("people-of-press-agencies-with-technicians");
        assertThat(province.indicator("sx").orElseThrow().growthPercent()).isEqualTo(20);
        assertThat(province.decision().number()).isNull();
    }

    @Test
    void theNewsAgencyWantsHalfOfItsPapersToGrowAndAllSystemsSecured() {
        ProgrammeBook agency = book("ttxvn");

        assertThat(targets(agency))
                .isEqualTo(Map.of(
                        "1", "2025 70/100, 2030 100/100",
                        "2", "2025 50/100, 2030 100/100",
                        "3", "2025 80/100, 2030 100/100",
                        "4", "2025 50/100 +20, 2030 50/100 +20",
                        "6", "2025 100/100",
                        "7", "2025 100/100"));
        assertThat(agency.indicator("7").orElseThrow().counts()).isEqualTo("system");
        assertThat(agency.decision().number()).isEqualTo("02/QĐ-TTX");
        assertThat(agency.decision().signedOn()).isEqualTo(LocalDate.of(2024, 2, 28));
    }

    @Test
    void financeHasTheNationalFiguresFor2025And2030() {
        ProgrammeBook ministry = book("btc");

        assertThat(targets(ministry))
                .isEqualTo(Map.of(
                        "1", "2025 70/100, 2030 100/100",
                        "2", "2025 50/100, 2030 90/100",
                        "3", "2025 80/100, 2030 100/100",
                        "4", "2025 30/100 +20, 2030 50/100 +20",
                        "6", "2025 100/100",
                        "7", "2025 100/100"));
        assertThat(ministry.decision().number()).isEqualTo("2866/QĐ-BTC");
        assertThat(ministry.decision().signedOn()).isNull();
    }

    @Test
    void betweenTwoTargetsLiesTheStraightLineAsAConvention() {
        Wanted wanted = book("bnv").indicator("1").orElseThrow().path().in(2027);

        assertThat(wanted)
                .isInstanceOfSatisfying(
                        Wanted.Between.class,
                        b -> assertThat(b.share()).isEqualTo(0.82, org.assertj.core.data.Offset.offset(1e-9)));
    }

    @Test
    void theCollectingUnitMovedToTheNewMinistryOnTheFirstOfMarch2025() {
        ProgrammeBook national = book("qd-781");

        assertThat(national.responsible("collects", LocalDate.of(2025, 2, 28))
                        .orElseThrow()
                        .name())
                .contains("Thông tin và Truyền thông");
        assertThat(national.responsible("collects", LocalDate.of(2025, 3, 1))
                        .orElseThrow()
                        .name())
                .contains("Văn hóa, Thể thao và Du lịch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qd-781", "bnv", "yen-bai", "ttxvn", "btc"})
    void nothingInTheFoundingBooksStopsThemAndWhatTheyDoNotSayIsSaid(String code) {
        List<BookFinding> findings = BookCheck.of(book(code));

        assertThat(findings).noneMatch(BookFinding::stops);
        assertThat(findings)
                .as("words and figures of the founding documents agree")
                .noneMatch(BookFinding::asks);
        assertThat(book(code).notes()).isNotEmpty();
    }

    private static Map<Integer, Integer> percents(Indicator indicator) {
        assertThat(indicator.targets()).allSatisfy(t -> assertThat(t.whole()).isEqualTo(100));
        return indicator.targets().stream().collect(Collectors.toMap(Target::year, Target::part));
    }

    private static Map<String, String> targets(ProgrammeBook book) {
        return book.indicators().stream()
                .filter(i -> !i.targets().isEmpty())
                .collect(Collectors.toMap(
                        Indicator::code,
                        i -> i.targets().stream()
                                .map(t -> t.year() + " " + t.part() + "/" + t.whole()
                                        + (t.growthPercent() == null ? "" : " +" + t.growthPercent()))
                                .collect(Collectors.joining(", "))));
    }

    private static Term term(String book, String code) {
        return book(book).terms().stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Task task(String code) {
        return book("qd-781").tasks().stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
