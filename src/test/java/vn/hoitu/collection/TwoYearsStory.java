package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.organization.ChangeRequest;
import vn.hoitu.organization.NationalHistory;
import vn.hoitu.organization.NewOrganization;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.FigureReading;
import vn.hoitu.strategy.FigureTotal;
import vn.hoitu.strategy.MeasureKey;
import vn.hoitu.testing.TestHttp;

/**
 * Two years of reports across the real reorganisation: three agencies of Yên Bái in 2024, one of Lào Cai from 1 July
 * 2025 on; and one merger in the middle of a quarter. Revenue, people and pieces are kept, the count of agencies is
 * another, and the bridge says why.
 */
class TwoYearsStory extends CollectionWorld {

    private static final MeasureKey REVENUE = new MeasureKey("qd-781", "4");
    private static final MeasureKey PEOPLE = new MeasureKey("qd-781", "6");
    private static final MeasureKey PIECES = new MeasureKey("yen-bai", "sx");
    private static final FigurePeriod Y2024 = new FigurePeriod(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 11, 30));
    private static final FigurePeriod Y2025 = new FigurePeriod(LocalDate.of(2024, 12, 1), LocalDate.of(2025, 11, 30));
    private static final FigurePeriod Q3 = new FigurePeriod(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 30));

    @Autowired
    NationalHistory history;

    @Autowired
    FigureReading reading;

    /** What an agency had in a year: revenue, that of 2022, people trained, people, pieces, pieces of the year before. */
    private record Year(int revenue, int base, int trained, int staff, int pieces, int before) {

        Map<String, List<Integer>> values() {
            return Map.of("4", List.of(revenue, base), "6", List.of(trained, staff), "sx", List.of(pieces, before));
        }

        Year and(Year other) {
            return new Year(
                    revenue + other.revenue,
                    base + other.base,
                    trained + other.trained,
                    staff + other.staff,
                    pieces + other.pieces,
                    before + other.before);
        }
    }

    private static final Year PAPER_2024 = new Year(920, 900, 30, 40, 12_000, 11_000);
    private static final Year STATION_2024 = new Year(1_550, 1_500, 40, 60, 9_000, 8_500);
    private static final Year MAGAZINE_2024 = new Year(110, 100, 2, 5, 400, 390);

    @Test
    void theSameReportIsRightAsOf2024AndAsOf2025AndTheBridgeExplainsTheDifference() {
        Map<String, UUID> ids = history.load(PROGRAM).orThrow();
        UUID yenBai = ids.get("tinh-yen-bai");
        UUID laoCai = ids.get("tinh-lao-cai");
        UUID authority = body("Cơ quan tổng hợp của câu chuyện", "press-authority", null);
        collector = person("Cán bộ tổng hợp", authority, Role.OVERSEER);

        // 2024: the three agencies of Yên Bái, an estimate in November, the official figures in December.
        clock.moveTo(Instant.parse("2024-11-18T02:00:00Z"));
        String round2024 = year(2024, yenBai, authority);
        assertThat(round(round2024).at("/items").size()).isEqualTo(3);
        Map<String, Year> given = new LinkedHashMap<>();
        given.put("bao-yen-bai", PAPER_2024);
        given.put("dai-yen-bai", STATION_2024);
        given.put("tap-chi-van-nghe-yen-bai", MAGAZINE_2024);
        Map<String, TestHttp> heads = new LinkedHashMap<>();
        given.forEach((key, year) -> heads.put(key, person("Thủ trưởng " + key, ids.get(key), Role.EDITOR_IN_CHIEF)));
        given.forEach((key, year) -> {
            Year guess = new Year(
                    year.revenue() - 10, year.base(), year.trained(), year.staff(), year.pieces() - 100, year.before());
            handed(heads.get(key), report(round2024, ids.get(key)), guess, "provisional");
        });
        assertThat(sum(REVENUE, Y2024, yenBai).provisional()).isEqualTo(3);
        assertThat(round(round2024).at("/round/completeness/inTime").asInt()).isEqualTo(3);
        clock.moveTo(Instant.parse("2024-12-20T02:00:00Z"));
        given.forEach((key, year) -> handed(heads.get(key), report(round2024, ids.get(key)), year, "official"));

        // 2025: Yên Bái is no more; its round cannot be opened, and the refusal names what came after it.
        clock.moveTo(Instant.parse("2025-11-18T02:00:00Z"));
        TestHttp.Answer gone = collector.post(
                API + "/rounds",
                Map.of(
                        "programme",
                        "yen-bai",
                        "term",
                        "YEAR",
                        "year",
                        2025,
                        "scopeId",
                        yenBai,
                        "collectorId",
                        authority));
        assertThat(gone.json().at("/fields/0/message").asString())
                .contains("Tỉnh Yên Bái không còn")
                .contains("Tỉnh Lào Cai");
        String round2025 = year(2025, laoCai, authority);
        UUID successor = ids.get("bao-ptth-lao-cai");
        String report2025 = report(round2025, successor);
        TestHttp head = person("Tổng biên tập Lào Cai", successor, Role.EDITOR_IN_CHIEF);

        // Beside its first report stand the sums of the two it came from, so that nothing goes lost unseen.
        JsonNode people = line(form(head, report2025), "6");
        assertThat(people.at("/last/source").asString()).isEqualTo("forerunners");
        assertThat(people.at("/last/whole").asInt()).isEqualTo(100);
        Year both = PAPER_2024.and(STATION_2024);
        handed(
                head,
                report2025,
                new Year(both.revenue(), both.base(), both.trained(), both.staff(), both.pieces(), both.before()),
                "official");

        bothReportsAreRight(yenBai, laoCai, both);
        theBridgeHolds();
    }

    private void bothReportsAreRight(UUID yenBai, UUID laoCai, Year both) {
        FigureTotal revenue2024 = sum(REVENUE, Y2024, yenBai);
        FigureTotal revenue2025 = sum(REVENUE, Y2025, laoCai);
        assertThat(revenue2024.members()).isEqualTo(3);
        assertThat(revenue2024.provisional())
                .as("official ones took the place of the estimates")
                .isZero();
        assertThat(revenue2025.members()).isEqualTo(1);
        assertThat(sum(REVENUE, Y2025, yenBai).members()).isZero();
        assertThat(sum(REVENUE, Y2024, laoCai).members()).isZero();
        kept(revenue2024, MAGAZINE_2024.revenue(), revenue2025, both.revenue());
        kept(sum(PIECES, Y2024, yenBai), MAGAZINE_2024.pieces(), sum(PIECES, Y2025, laoCai), both.pieces());
        FigureTotal staff2024 = sum(PEOPLE, Y2024, yenBai);
        FigureTotal staff2025 = sum(PEOPLE, Y2025, laoCai);
        assertThat(staff2024.wholeSum()).isEqualByComparingTo("105");
        assertThat(staff2024.wholeSum().subtract(BigDecimal.valueOf(MAGAZINE_2024.staff())))
                .as("the people of the magazine that ended are the whole difference")
                .isEqualByComparingTo(staff2025.wholeSum());
    }

    /** What both had before, without what ended, is what the one has after. */
    private static void kept(FigureTotal before, int ended, FigureTotal after, int expected) {
        assertThat(before.partSum().subtract(BigDecimal.valueOf(ended))).isEqualByComparingTo(after.partSum());
        assertThat(after.partSum()).isEqualByComparingTo(BigDecimal.valueOf(expected));
    }

    private void theBridgeHolds() {
        JsonNode bridge = person("Người xem", department, Role.OVERSEER)
                .get("/api/v1/strategy/populations/bridge?rule=press-agencies&from=2024-12-01&to=2025-12-01")
                .json();
        assertThat(bridge.at("/holds").asBoolean()).isTrue();
        assertThat(bridge.at("/steps").toString())
                .contains("Báo và Phát thanh, Truyền hình Lào Cai")
                .contains("Tạp chí Văn nghệ Yên Bái");
    }

    @Test
    void aMergerInTheMiddleOfAQuarterKeepsItsPeopleAndRevenueAndCountsOneAgencyLess() {
        FigurePeriod q2 = new FigurePeriod(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 30));
        clock.moveTo(Instant.parse("2025-07-01T02:00:00Z"));
        TestHttp ofMagazine = person("Tổng biên tập tạp chí", magazine, Role.EDITOR_IN_CHIEF);
        String second = openQuarter("Q2", 2025);
        handed(chief, report(second, paper), new Year(300, 250, 20, 30, 0, 0), "official");
        handed(ofMagazine, report(second, magazine), new Year(100, 90, 6, 10, 0, 0), "official");

        // The third quarter is opened with both; on 15 August they become one.
        clock.moveTo(Instant.parse("2025-07-20T02:00:00Z"));
        String third = openQuarter("Q3", 2025);
        UUID merged = register.create(
                        PROGRAM,
                        new NewOrganization(
                                "Báo Hợp nhất " + UUID.randomUUID(),
                                "newspaper",
                                province,
                                List.of("print"),
                                LocalDate.of(2025, 8, 1),
                                null,
                                "test"))
                .orThrow();
        register.change(
                        PROGRAM,
                        paper,
                        new ChangeRequest(
                                "merge",
                                LocalDate.of(2025, 8, 15),
                                null,
                                null,
                                null,
                                null,
                                List.of(magazine),
                                List.of(new ChangeRequest.SuccessorRequest(merged, null, null, null, null)),
                                "test",
                                null,
                                1))
                .orThrow();
        TestHttp head = person("Tổng biên tập hợp nhất", merged, Role.EDITOR_IN_CHIEF);
        clock.moveTo(Instant.parse("2025-10-02T02:00:00Z"));
        for (UUID unit : List.of(paper, magazine)) {
            TestHttp.Answer passed = collector.post(
                    API + "/reports/" + report(third, unit) + "/pass-on",
                    Map.of("version", 1, "to", merged, "on", "2025-08-15", "reason", "Quyết định hợp nhất"));
            assertThat(passed.status()).as(passed.body()).isEqualTo(200);
        }
        String report = report(third, paper);
        JsonNode people = line(form(head, report), "6");
        assertThat(people.at("/last/whole").asInt())
                .as("what both had together")
                .isEqualTo(40);
        handed(head, report, new Year(400, 340, 26, 40, 0, 0), "official");

        FigureTotal before = sum(PEOPLE, q2, province);
        FigureTotal after = sum(PEOPLE, Q3, province);
        assertThat(before.members()).isEqualTo(2);
        assertThat(after.members()).isEqualTo(1);
        assertThat(after.reported()).isEqualTo(1);
        assertThat(after.partSum()).isEqualByComparingTo(before.partSum());
        assertThat(after.wholeSum()).isEqualByComparingTo(before.wholeSum());
        assertThat(sum(REVENUE, Q3, province).partSum())
                .isEqualByComparingTo(sum(REVENUE, q2, province).partSum());
        assertThat(round(third).at("/round/completeness/reported").asInt()).isEqualTo(1);
        assertThat(round(third).at("/round/completeness/all").asInt()).isEqualTo(1);
    }

    private String year(int year, UUID scope, UUID authority) {
        return opened(Map.of(
                "programme", "yen-bai", "term", "YEAR", "year", year, "scopeId", scope, "collectorId", authority));
    }

    private void handed(TestHttp head, String report, Year year, String kind) {
        Map<String, Object> content = filled(report, year.values());
        ((List<Map<String, Object>>) content.get("entries")).replaceAll(e -> {
            Map<String, Object> explained = new LinkedHashMap<>(e);
            explained.put("explanation", "Số liệu theo báo cáo tài chính và danh sách nhân sự");
            return explained;
        });
        TestHttp.Answer sent = submit(head, report, content, kind, null);
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        while (form(collector, report).at("/may/decide").asBoolean()) {
            assertThat(act(collector, report, "approve", null).status()).isEqualTo(200);
        }
        assertThat(form(collector, report).at("/row/state").asString()).isEqualTo("accepted");
    }

    private static JsonNode line(JsonNode form, String indicator) {
        for (JsonNode line : form.at("/lines")) {
            if (line.at("/indicator").asString().equals(indicator)) {
                return line;
            }
        }
        throw new AssertionError("No indicator " + indicator);
    }

    private FigureTotal sum(MeasureKey measure, FigurePeriod period, UUID scope) {
        return reading.total(measure, period, "press-agencies", scope);
    }
}
