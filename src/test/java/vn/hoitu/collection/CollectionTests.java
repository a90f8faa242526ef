package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoitu.organization.ChangeRequest;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.TestHttp;

/** Rounds and reports over HTTP: who owes what until when, and what becomes of it. */
class CollectionTests extends CollectionWorld {

    @Test
    void theFirstQuarterBeginsInDecemberAndIsOwedBeforeTheThirdOfAprilOfFreeWill() {
        JsonNode round = round(openQuarter("Q1", 2025));

        assertThat(round.at("/round/firstDay").asString()).isEqualTo("2024-12-01");
        assertThat(round.at("/round/lastDay").asString()).isEqualTo("2025-03-31");
        assertThat(round.at("/round/beforeDay").asString()).isEqualTo("2025-04-03");
        assertThat(round.at("/round/closesAt").asString()).isEqualTo("2025-04-02T17:00:00Z");
        assertThat(round.at("/round/voluntary").asBoolean()).isTrue();
        assertThat(round.at("/items").size()).isEqualTo(2);
        assertThat(round.at("/items/0/optional").asBoolean()).isTrue();
    }

    @Test
    void yenBaisUnitsOweTheirYearBeforeTheTwentyFifthOfNovember() {
        JsonNode round = round(openYear(2025));

        assertThat(round.at("/round/beforeDay").asString()).isEqualTo("2025-11-25");
        assertThat(round.at("/round/voluntary").asBoolean()).isFalse();
        assertThat(round.at("/items").size()).isEqualTo(2);
        assertThat(round.at("/round/completeness/all").asInt()).isEqualTo(2);
        assertThat(collector
                        .post(
                                API + "/rounds",
                                Map.of(
                                        "programme",
                                        "yen-bai",
                                        "term",
                                        "YEAR",
                                        "year",
                                        2025,
                                        "scopeId",
                                        province,
                                        "collectorId",
                                        department))
                        .json()
                        .at("/code")
                        .asString())
                .isEqualTo("round-open-already");
    }

    @Test
    void ministriesProvincesAndGoverningBodiesOweTheirsBeforeTheFifteenthOfDecember() {
        UUID ministry = body("Bộ Thu thập", "ministry", null);
        body("Cục Báo chí Thu thập", "press-authority", ministry);
        UUID other = body("Bộ Khác", "ministry", null);
        UUID owner = body("Hội Chủ quản", "governing-body", null);
        body("Tạp chí của Hội", "magazine", owner, "print");
        TestHttp ofMinistry = person("Cán bộ Bộ", ministry, Role.OVERSEER);

        JsonNode plan = ofMinistry
                .post(
                        API + "/rounds/plan",
                        Map.of("programme", "qd-781", "term", "YEAR", "year", 2025, "collectorId", ministry))
                .json();

        List<String> units = new ArrayList<>();
        plan.at("/units").forEach(u -> units.add(u.at("/unitId").asString()));
        assertThat(plan.at("/beforeDay").asString()).isEqualTo("2025-12-15");
        assertThat(units).contains(other.toString(), owner.toString(), province.toString());
        assertThat(units).doesNotContain(ministry.toString(), paper.toString(), department.toString());
    }

    @Test
    void theUnitThatAnswersForAnIndicatorOwesItByDatedDecision() {
        UUID ministry = body("Bộ Quý", "ministry", null);
        UUID bureau = body("Cục Quý", "press-authority", ministry);
        UUID first = body("Vụ Một", "press-authority", ministry);
        UUID second = body("Vụ Hai", "press-authority", ministry);
        names("4", first, "2023-05-08");
        names("4", second, "2025-07-01");
        TestHttp ofBureau = person("Cán bộ Cục", bureau, Role.OVERSEER);

        JsonNode q2 = plan(ofBureau, bureau, "Q2");
        JsonNode q3 = plan(ofBureau, bureau, "Q3");

        assertThat(q2.toString()).contains(first.toString()).doesNotContain(second.toString());
        assertThat(q3.toString()).contains(second.toString()).doesNotContain(first.toString());
        assertThat(q2.at("/unassigned").toString()).contains("8a");
        assertThat(chief.post(API + "/programmes/qd-781/responsible", Map.of()).status())
                .isEqualTo(403);
    }

    private void names(String indicator, UUID unit, String from) {
        responsibles
                .name(PROGRAM, "qd-781", indicator, unit, LocalDate.parse(from), "Quyết định phân công")
                .orThrow();
    }

    private JsonNode plan(TestHttp who, UUID collecting, String term) {
        return who.post(
                        API + "/rounds/plan",
                        Map.of("programme", "qd-781", "term", term, "year", 2025, "collectorId", collecting))
                .json();
    }

    @org.springframework.beans.factory.annotation.Autowired
    ResponsibleDesk responsibles;

    @Test
    void theLastSecondIsInTimeAndTheFirstOfTheDayItselfIsNot() {
        String round = openYear(2025);
        String ofPaper = report(round, paper);
        String ofMagazine = report(round, magazine);
        TestHttp other = person("Tổng biên tập tạp chí", magazine, Role.EDITOR_IN_CHIEF);

        clock.moveTo(Instant.parse("2025-11-24T16:59:59.999Z"));
        JsonNode inTime = submit(chief, ofPaper, filled(ofPaper, Map.of()), "official", null)
                .json();
        clock.moveTo(Instant.parse("2025-11-24T17:00:00Z"));
        JsonNode late = submit(other, ofMagazine, filled(ofMagazine, Map.of()), "official", null)
                .json();

        assertThat(inTime.at("/row/late").asBoolean()).isFalse();
        assertThat(late.at("/row/late").asBoolean()).isTrue();
        assertThat(late.at("/submissions/0/late").asBoolean()).isTrue();
        JsonNode counts = round(round).at("/round/completeness");
        assertThat(counts.at("/reported").asInt()).isEqualTo(2);
        assertThat(counts.at("/inTime").asInt()).isEqualTo(1);
        assertThat(counts.at("/late").asInt()).isEqualTo(1);
    }

    @Test
    void anExtensionToTheTwentyNinthOfFebruaryLastsUntilItsEnd() {
        String report = report(openYear(2023), paper);
        clock.moveTo(Instant.parse("2024-02-10T02:00:00Z"));

        TestHttp.Answer given = collector.post(
                API + "/reports/" + report + "/extend",
                Map.of("version", 1, "until", "2024-02-29", "reason", "Đơn vị chuyển trụ sở"));
        TestHttp.Answer never = collector.post(
                API + "/reports/" + report + "/extend", Map.of("version", 2, "until", "2023-02-29", "reason", "x"));

        assertThat(given.json().at("/row/dueAt").asString()).isEqualTo("2024-02-29T17:00:00Z");
        assertThat(given.json().at("/row/extendedUntil").asString()).isEqualTo("2024-02-29");
        assertThat(never.status()).isEqualTo(400);
        assertThat(chief.post(API + "/reports/" + report + "/extend", Map.of("until", "2024-03-01", "reason", "x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aReportGoesUpStepByStepAndComesBackWithAWord() {
        String report = report(openYear(2025), paper);

        JsonNode sent = submit(editor, report, filled(report, Map.of()), "official", null)
                .json();
        assertThat(sent.at("/chain/0/state").asString()).isEqualTo("now");
        assertThat(act(collector, report, "approve", null).status())
                .as("not the department's turn yet")
                .isEqualTo(403);
        JsonNode signed = act(chief, report, "approve", null).json();
        assertThat(signed.at("/chain/1/state").asString()).isEqualTo("now");
        assertThat(act(collector, report, "return", " ").status()).isEqualTo(422);
        JsonNode back = act(collector, report, "return", "Thiếu số liệu quý").json();

        assertThat(back.at("/row/state").asString()).isEqualTo("returned");
        assertThat(form(editor, report).at("/may/report").asBoolean()).isTrue();
        assertThat(form(editor, report).at("/lines/0/entry/part").asInt()).isEqualTo(1);
        assertThat(form(editor, report).toString()).contains("Thiếu số liệu quý");
        assertThat(submit(editor, report, filled(report, Map.of()), "official", null)
                        .json()
                        .at("/chain/0/state")
                        .asString())
                .as("it begins again at the head")
                .isEqualTo("now");
    }

    @Test
    void ofTwoApprovalsAtOnceOneWinsAndTheOtherIsToldInWords() throws Exception {
        String report = report(openYear(2025), paper);
        submit(chief, report, filled(report, Map.of()), "official", null);
        TestHttp colleague = person("Cán bộ thứ hai", department, Role.OVERSEER);
        int version = form(collector, report).at("/row/version").asInt();

        List<TestHttp.Answer> answers = new ArrayList<>();
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<TestHttp.Answer>> calls = List.of(
                    () -> collector.post(API + "/reports/" + report + "/approve", Map.of("version", version)),
                    () -> colleague.post(API + "/reports/" + report + "/approve", Map.of("version", version)));
            for (var one : both.invokeAll(calls)) {
                answers.add(one.get());
            }
        }

        assertThat(answers).extracting(TestHttp.Answer::status).containsExactlyInAnyOrder(200, 409);
        String told = answers.stream()
                .filter(a -> a.status() == 409)
                .findFirst()
                .orElseThrow()
                .json()
                .at("/detail")
                .asString();
        assertThat(told).contains("đã duyệt báo cáo này lúc");
        assertThat(vintages(report, "1")).hasSize(1);
    }

    private List<JsonNode> vintages(String report, String indicator) {
        List<JsonNode> found = new ArrayList<>();
        collector
                .get(API + "/reports/" + report + "/reported")
                .json()
                .at("/figures")
                .forEach(f -> {
                    if (f.at("/indicator").asString().equals(indicator)) {
                        found.add(f);
                    }
                });
        return found;
    }

    @Test
    void anEstimateIsReplacedByTheOfficialFigureAndThatByARevisionAndAllStay() {
        String report = report(openYear(2025), paper);
        reported(report, Map.of("6", List.of(5, 10)), "provisional");
        reported(report, Map.of("6", List.of(6, 10)), "official");
        reported(report, Map.of("6", List.of(7, 10)), "official");

        List<JsonNode> of = vintages(report, "6");

        assertThat(of)
                .extracting(f -> f.at("/source").asString() + " "
                        + f.at("/status").asString() + " " + f.at("/part").asInt())
                .containsExactlyInAnyOrder("estimated provisional 5", "reported official 6", "reported revised 7");
        assertThat(submit(chief, report, filled(report, Map.of()), "official", null)
                        .json()
                        .at("/fields/0/code")
                        .asString())
                .as("a revision needs its reason")
                .isEqualTo("revision-reason");
        assertThat(submit(chief, report, filled(report, Map.of()), "provisional", null)
                        .json()
                        .at("/fields/0/code")
                        .asString())
                .isEqualTo("not-provisional-again");
    }

    @Test
    void whatWasReportedOnADayCanBeAskedEverAfter() {
        clock.moveTo(Instant.parse("2025-11-20T02:00:00Z"));
        String round = openYear(2025);
        String report = report(round, paper);
        reported(report, Map.of("6", List.of(5, 10)), "provisional");
        clock.moveTo(Instant.parse("2025-12-20T02:00:00Z"));
        reported(report, Map.of("6", List.of(9, 10)), "official");

        JsonNode then = chief.get(API + "/reports/" + report + "/reported?knownAt=2025-11-25T00:00:00Z")
                .json();
        JsonNode before = collector
                .get(API + "/rounds/" + round + "?knownAt=2025-11-20T01:00:00Z")
                .json();
        JsonNode now = chief.get(API + "/reports/" + report + "/reported").json();

        assertThat(then.at("/submission/kind").asString()).isEqualTo("provisional");
        assertThat(then.at("/submission/number").asInt()).isEqualTo(1);
        assertThat(now.at("/submission/number").asInt()).isEqualTo(2);
        assertThat(before.at("/items").size()).as("nothing was asked yet").isZero();
    }

    @Test
    void aPartAboveItsWholeIsRefusedAtItsFieldAndADenominatorThatShrinksIsToBeExplained() {
        String quarter = report(openQuarter("Q1", 2025), paper);
        TestHttp.Answer above = submit(chief, quarter, filled(quarter, Map.of("6", List.of(11, 10))), "official", null);
        reported(quarter, Map.of("6", List.of(80, 100)), "official");
        String next = report(openQuarter("Q2", 2025), paper);

        TestHttp.Answer shrunk = submit(chief, next, filled(next, Map.of("6", List.of(60, 70))), "official", null);

        assertThat(above.status()).isEqualTo(422);
        assertThat(above.json().at("/fields").toString())
                .contains("part-above-its-whole")
                .contains(".part")
                .contains("lớn hơn mẫu số 10");
        assertThat(shrunk.json().at("/fields").toString())
                .contains("whole-below-last-part")
                .contains("whole-shrinks");
        assertThat(form(chief, next).at("/lines").toString()).contains("\"part\":80");
    }

    @Test
    void theHalfYearAsksForTrendAndProposals() {
        String report = report(openQuarter("Q2", 2025), paper);
        Map<String, Object> content = filled(report, Map.of());
        content.put("trend", " ");
        content.put("nothingToPropose", false);

        TestHttp.Answer refused = submit(chief, report, content, "official", null);

        assertThat(refused.json().at("/fields").toString())
                .contains("trend-missing")
                .contains("proposals-missing");
    }

    @Test
    void nothingTypedIsLostAndTwoWhoTypeDoNotOverwriteEachOther() {
        String report = report(openYear(2025), paper);
        Map<String, Object> half =
                Map.of("entries", List.of(Map.of("indicator", "1", "part", 1, "note", "đang hỏi lại")));

        assertThat(save(editor, report, 0, half).json().at("/version").asInt()).isEqualTo(1);
        TestHttp.Answer stale = save(chief, report, 0, Map.of("entries", List.of()));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().at("/detail").asString()).contains("Thư ký vừa lưu biểu này");
        assertThat(form(chief, report).at("/lines/0/entry/note").asString()).isEqualTo("đang hỏi lại");
        assertThat(form(collector, report).toString())
                .as("what is being typed is nobody's business above")
                .doesNotContain("đang hỏi lại");
        assertThat(round(openOr(report)).at("/items").toString()).doesNotContain("đang hỏi lại");
    }

    private String openOr(String report) {
        return form(collector, report).at("/round/id").asString();
    }

    @Test
    void figuresAreWithdrawnWithAReasonAndTheReportIsOwedAgain() {
        String round = openYear(2025);
        String report = report(round, paper);
        reported(report, Map.of(), "official");

        assertThat(act(chief, report, "withdraw", "").status()).isEqualTo(422);
        JsonNode gone = act(chief, report, "withdraw", "Nhầm đơn vị").json();

        assertThat(gone.at("/row/state").asString()).isEqualTo("withdrawn");
        assertThat(vintages(report, "1"))
                .extracting(f -> f.at("/status").asString())
                .containsExactly("official", "withdrawn");
        assertThat(round(round).at("/round/completeness/notReported").asInt()).isEqualTo(2);
        reported(report, Map.of(), "official");
        assertThat(vintages(report, "1"))
                .extracting(f -> f.at("/status").asString())
                .containsExactly("official", "withdrawn", "official");
    }

    @Test
    void twoUnitsMergedInTheMiddleOfAQuarterBecomeOneReportOfTheirSuccessor() {
        clock.moveTo(Instant.parse("2026-05-10T02:00:00Z"));
        String round = openQuarter("Q2", 2026);
        String ofPaper = report(round, paper);
        String ofMagazine = report(round, magazine);
        UUID merged = body("Báo Hợp nhất", "newspaper", province, "print");
        register.change(
                        PROGRAM,
                        magazine,
                        new ChangeRequest(
                                "merge",
                                LocalDate.of(2026, 5, 15),
                                null,
                                null,
                                null,
                                null,
                                List.of(paper),
                                List.of(new ChangeRequest.SuccessorRequest(merged, null, null, null, null)),
                                "test",
                                null,
                                1))
                .orThrow();
        clock.moveTo(Instant.parse("2026-06-01T02:00:00Z"));
        TestHttp successor = person("Tổng biên tập mới", merged, Role.EDITOR_IN_CHIEF);

        JsonNode row = form(collector, ofMagazine).at("/row");
        assertThat(row.at("/gone").asBoolean()).isTrue();
        assertThat(row.at("/successors/0").asString()).startsWith("Báo Hợp nhất");
        assertThat(successor.get(API + "/reports/" + ofMagazine).status())
                .as("not without a decision")
                .isEqualTo(404);
        assertThat(passedOn(ofMagazine, merged).at("/row/holderName").asString())
                .startsWith("Báo Hợp nhất");
        assertThat(passedOn(ofPaper, merged).at("/row/state").asString()).isEqualTo("joined");

        assertThat(round(round).at("/round/completeness/all").asInt())
                .as("two units, one report")
                .isEqualTo(1);
        TestHttp.Answer sent =
                submit(successor, ofMagazine, filled(ofMagazine, Map.of("4", List.of(230, 200))), "official", null);
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(act(collector, ofMagazine, "approve", null)
                        .json()
                        .at("/row/state")
                        .asString())
                .isEqualTo("accepted");
        assertThat(figuresOf(merged, "4")).isEqualTo("230/200");
        assertThat(figuresOf(magazine, "4")).isEmpty();
        assertThat(save(successor, ofPaper, 0, Map.of()).status()).isIn(200, 409);
        assertThat(successor
                        .post(API + "/reports/" + ofPaper + "/submit", Map.of("version", 1, "kind", "official"))
                        .json()
                        .at("/code")
                        .asString())
                .isEqualTo("report-joined");
    }

    private JsonNode passedOn(String report, UUID to) {
        int version = form(collector, report).at("/row/version").asInt();
        TestHttp.Answer answer = collector.post(
                API + "/reports/" + report + "/pass-on",
                Map.of("version", version, "to", to, "on", "2026-05-15", "reason", "Quyết định hợp nhất số 5"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    @org.springframework.beans.factory.annotation.Autowired
    vn.hoitu.strategy.FigureReading figures;

    private String figuresOf(UUID unit, String indicator) {
        return figures
                .ofUnit(
                        unit,
                        List.of(new vn.hoitu.strategy.FigurePeriod(
                                LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30))))
                .stream()
                .filter(f -> f.measure().indicator().equals(indicator))
                .map(f -> f.part().stripTrailingZeros().toPlainString() + "/"
                        + f.whole().stripTrailingZeros().toPlainString())
                .findFirst()
                .orElse("");
    }

    @Test
    void nobodyElseSeesAReportAndWhoTypesForOneUnitDoesNotForAnother() {
        String round = openYear(2025);
        String report = report(round, paper);
        TestHttp stranger = person("Người ngoài", magazine, Role.EDITOR_IN_CHIEF);
        TestHttp reporter = person("Phóng viên", paper, Role.REPORTER);

        assertThat(stranger.get(API + "/reports/" + report).status()).isEqualTo(404);
        assertThat(reporter.get(API + "/rounds").status()).isEqualTo(403);
        assertThat(stranger.get(API + "/rounds/" + round).json().at("/items").size())
                .isEqualTo(1);
        assertThat(save(collector, report, 0, Map.of()).status()).isEqualTo(403);
        assertThat(chief.post(API + "/rounds", Map.of()).status()).isEqualTo(403);
    }
}
