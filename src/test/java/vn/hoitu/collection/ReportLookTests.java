package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.TestHttp;

/** Whoever from outside sees what an agency reports, or how far it has come, is seen by the agency. */
class ReportLookTests extends CollectionWorld {

    @Test
    void whoCollectsIsSeenOpeningAReportThatIsNotHandedInAndSeesNothingOfTheDraft() {
        String report = report(openYear(2025), paper);
        Map<String, Object> typed = filled(report, Map.of("6", List.of(7, 9)));
        typed.put("difficulties", "Chưa ai được biết");
        assertThat(save(editor, report, 0, typed).status()).isEqualTo(200);
        long before = looks("report").size();

        TestHttp.Answer seen = collector.get(API + "/reports/" + report);
        collector.get(API + "/reports/" + report + "/reported");
        collector.bytes(API + "/reports/" + report + "/sheet.xlsx");

        assertThat(seen.json().at("/row/state").asString()).isEqualTo("open");
        assertThat(seen.body()).doesNotContain("Chưa ai được biết");
        seen.json()
                .at("/lines")
                .forEach(l -> assertThat(l.at("/entry/part").isNull()).isTrue());
        assertThat(seen.json().at("/draft/version").asInt()).isZero();
        assertThat(looks("report")).hasSize((int) before + 3).containsOnly("Sở Thử");
    }

    @Test
    void aSheetThatIsOnlyTriedIsALookBecauseItsRulesSayWhatWasReportedBefore() throws Exception {
        String report = report(openYear(2025), paper);
        byte[] sheet = collector.bytes(API + "/reports/" + report + "/sheet.xlsx");
        int before = looks("report").size();

        TestHttp.Answer tried =
                upload(collector, API + "/reports/" + report + "/sheet?dryRun=true", sheet, "bieu.xlsx");

        assertThat(tried.status()).as(tried.body()).isEqualTo(200);
        assertThat(looks("report")).hasSize(before + 1);
    }

    @Test
    void theOwnPeopleOfTheAgencyLeaveNoLook() {
        String round = openYear(2025);
        String report = report(round, paper);
        List<String> before = looks("report");

        chief.get(API + "/reports/" + report);
        editor.get(API + "/reports/" + report);
        chief.get(API + "/rounds/" + round);

        assertThat(looks("report")).isEqualTo(before);
        assertThat(looks("round-list")).containsExactly("Sở Thử");
    }

    @Test
    void whatWaitsForTheHeadOfTheUnitHasNotLeftItYet() {
        String report = report(openYear(2025), paper);
        Map<String, Object> content = filled(report, Map.of());
        content.put("difficulties", "Thủ trưởng chưa duyệt");
        assertThat(submit(editor, report, content, "official", null).status()).isEqualTo(200);

        TestHttp.Answer waiting = collector.get(API + "/reports/" + report);
        TestHttp.Answer told = collector.get(API + "/reports/" + report + "/reported");
        assertThat(chief.get(API + "/reports/" + report).body()).contains("Thủ trưởng chưa duyệt");
        assertThat(act(chief, report, "approve", null).status()).isEqualTo(200);

        assertThat(waiting.json().at("/row/state").asString()).isEqualTo("submitted");
        assertThat(waiting.body()).doesNotContain("Thủ trưởng chưa duyệt");
        assertThat(told.body()).doesNotContain("Thủ trưởng chưa duyệt");
        assertThat(collector.get(API + "/reports/" + report).body()).contains("Thủ trưởng chưa duyệt");
    }

    @Test
    void aRoundsTableIsALookIntoEveryAgencyItNamesOnceAnHourAndAFileIsAnother() {
        UUID other = body("Sở Khác", "provincial-department", province);
        TestHttp ofProvince = person("Cán bộ tỉnh", province, Role.OVERSEER);
        UUID committee = body("Ban Thử", "governing-body", province);
        UUID below = body("Báo của Ban", "newspaper", committee, "print");
        TestHttp ofCommittee = person("Cán bộ Ban", committee, Role.OVERSEER);
        TestHttp ofBelow = person("Tổng biên tập báo của Ban", below, Role.EDITOR_IN_CHIEF);
        String round = openYear(2025);

        JsonNode table = ofCommittee.get(API + "/rounds/" + round).json();
        ofCommittee.get(API + "/rounds/" + round);
        ofCommittee.get(API + "/rounds/" + round + "?state=accepted");
        ofCommittee.bytes(API + "/rounds/" + round + "/table.csv");
        ofCommittee.bytes(API + "/rounds/" + round + "/table.xlsx");

        assertThat(table.at("/shown").asInt()).isPositive();
        assertThat(looks(ofBelow, below, "round-list")).containsExactly("Ban Thử");
        assertThat(looks(ofBelow, below, "round-file")).containsExactly("Ban Thử");
        assertThat(looks("round-list")).as("the row of the paper was not shown").isEmpty();
        assertThat(other).isNotNull();
        assertThat(ofProvince.get(API + "/rounds/" + round).status()).isEqualTo(404);
    }

    @Test
    void aFilterNobodyOffersIsToldSoWithWhatIsOffered() {
        String round = openYear(2025);

        for (String path : List.of("", "/table.csv", "/table.xlsx")) {
            TestHttp.Answer wrong = collector.get(API + "/rounds/" + round + path + "?state=zzz");
            assertThat(wrong.status()).as(path).isEqualTo(422);
            assertThat(wrong.json().at("/fields/0/field").asString()).isEqualTo("state");
            assertThat(wrong.json().at("/fields/0/message").asString()).contains("zzz", "not-reported", "accepted");
        }
        assertThat(collector
                        .get(API + "/rounds/" + round + "?sort=size")
                        .json()
                        .at("/fields/0/field")
                        .asString())
                .isEqualTo("sort");
        assertThat(collector
                        .get(API + "/rounds/" + round + "?state=not-reported&sort=due")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theOperatorIsCalledSoInTheLanguageOfWhoeverReadsOfTheLook() {
        String report = report(openYear(2025), paper);
        String email = UUID.randomUUID() + "@example.vn";
        enrolment.operator(email, "Người vận hành", "mot cum tu dai de thu").orThrow();
        TestHttp operator = new TestHttp(newsrooms.port());
        operator.post("/api/v1/session", Map.of("email", email, "password", "mot cum tu dai de thu"));

        operator.get(API + "/reports/" + report);
        List<String> inVietnamese = looks("report");
        List<String> inEnglish = looks(chief.with("Accept-Language", "en"), paper, "report");

        assertThat(inVietnamese).contains("Quản trị hệ thống");
        assertThat(inEnglish).contains("Operator of the system").doesNotContain("Quản trị hệ thống");
    }

    private List<String> looks(String what) {
        return looks(chief, paper, what);
    }

    private static List<String> looks(TestHttp who, UUID agency, String what) {
        List<String> bodies = new ArrayList<>();
        who.get("/api/v1/agencies/" + agency + "/looks").json().at("/items").forEach(l -> {
            if (l.at("/what").asString().equals(what)) {
                bodies.add(l.at("/body").asString().replaceAll(" [0-9a-f]{8}$", ""));
            }
        });
        return bodies;
    }
}
