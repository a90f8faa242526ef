package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.strategy.ProgrammeCopies;
import vn.hoitu.testing.TestHttp;

/** What cannot be taken is refused at its field, in words that say what would be right. */
class NamedRefusalTests extends CollectionWorld {

    private static final String TOO_LONG = "x".repeat(1_001);

    @Autowired
    ResponsibleDesk responsibles;

    @Autowired
    ApplicationContext context;

    @Test
    void anIndicatorThatIsNotAskedIsRefusedInADraftInsteadOfVanishing() {
        String report = report(openYear(2025), paper);

        TestHttp.Answer saved = chief.put(
                API + "/reports/" + report + "/draft",
                "{\"version\":0,\"content\":{\"entries\":[{\"indicator\":\"1\",\"part\":1,\"whole\":1},{\"indicator\":\"77\",\"part\":1}]}}");

        assertThat(first(saved)).isEqualTo("422 entries[1].indicator indicator-not-asked");
        assertThat(saved.json().at("/fields/0/message").asString()).contains("77");
    }

    @Test
    void aTextThatIsTooLongIsSaidToBeTooLongWithItsFieldAndLimit() {
        String report = report(openYear(2025), paper);
        Map<String, Object> content = filled(report, Map.of());
        content.put("trend", "x".repeat(10_001));
        content.put("entries", List.of(Map.of("indicator", "1", "note", "x".repeat(10_001))));

        JsonNode long1 = save(chief, report, 0, content).json();
        reported(report, Map.of(), "official");

        assertThat(long1.at("/fields").toString()).contains("\"trend\"", "entries[0].note", "10000");
        assertThat(first(act(chief, report, "withdraw", TOO_LONG))).isEqualTo("422 words too-long");
        assertThat(first(act(chief, report, "withdraw", " "))).isEqualTo("422 words required");
        assertThat(first(submit(chief, report, filled(report, Map.of()), "official", TOO_LONG)))
                .isEqualTo("422 reason too-long");
        assertThat(submit(chief, report, filled(report, Map.of("6", List.of(7, 10))), "official", "Cập nhật")
                        .status())
                .isEqualTo(200);
        TestHttp.Answer approved = act(collector, report, "approve", TOO_LONG);
        assertThat(first(approved)).as("not cut in silence").isEqualTo("422 words too-long");
        assertThat(approved.json().at("/fields/0/message").asString()).contains("1000 ký tự");
        assertThat(first(act(collector, report, "return", TOO_LONG))).isEqualTo("422 words too-long");
    }

    @Test
    void aFieldIsNamedByItsPlaceInTheFormAsItCameAndAStageIsNoNumber() {
        String report = report(openYear(2025), paper);
        Map<String, Object> content = filled(report, Map.of());
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Object entry : (List<?>) content.get("entries")) {
            Map<String, Object> copy = new HashMap<>();
            ((Map<?, ?>) entry).forEach((key, value) -> copy.put((String) key, value));
            entries.addFirst(copy);
        }
        entries.get(1).put("stage", "completed");
        content.put("entries", entries);

        TestHttp.Answer refused = submit(chief, report, content, "official", null);

        assertThat(refused.json().at("/fields").toString()).contains("entries[1].stage", "stage-not-asked");
    }

    @Test
    void onlyBodiesAnswerForAnIndicatorAndOnlyWhileItsProgrammeHolds() {
        assertThat(named("3", magazine, LocalDate.of(2025, 1, 1))).isEqualTo("organizationId responsible-not-a-body");
        assertThat(named("3", department, LocalDate.of(9999, 12, 31))).isEqualTo("from programme-over");
        assertThat(named("3", department, LocalDate.of(2031, 1, 1))).isEqualTo("from programme-over");
        assertThat(named("3", department, LocalDate.of(2023, 5, 7))).isEqualTo("from programme-not-yet");
        assertThat(named("77", department, LocalDate.of(2025, 1, 1))).isEqualTo("indicator unknown");
        assertThat(named("3", UUID.randomUUID(), LocalDate.of(2025, 1, 1)))
                .isEqualTo("organizationId holder-not-active");
    }

    @Test
    void aConcernNamesAnIndicatorAndAProgrammeThereAre() {
        assertThat(first(raise(Map.of("programme", "khong-co")))).isEqualTo("422 programme unknown");
        assertThat(first(raise(Map.of("programme", "qd-781", "indicator", "77"))))
                .isEqualTo("422 indicator unknown");
        assertThat(first(raise(Map.of("indicator", "3")))).isEqualTo("422 programme required");
        assertThat(raise(Map.of("programme", "qd-781", "indicator", "3")).status())
                .isEqualTo(201);
    }

    @Test
    void aConcernGoesToABodyAboveTheUnitAndToNoNewsroomOrForeignDepartment() {
        UUID elsewhere = body("Sở nơi khác", "provincial-department", body("Tỉnh Khác", "province", null));
        UUID ministry = body("Bộ Thử", "ministry", null);
        UUID authority = body("Cục Thử", "press-authority", ministry);

        assertThat(first(raise(Map.of("addresseeId", magazine)))).isEqualTo("422 addresseeId addressee-not-above");
        assertThat(first(raise(Map.of("addresseeId", elsewhere)))).isEqualTo("422 addresseeId addressee-not-above");
        assertThat(first(raise(Map.of("addresseeId", paper)))).isEqualTo("422 addresseeId addressee-not-above");
        for (UUID above : List.of(province, department, ministry, authority)) {
            TestHttp.Answer raised = raise(Map.of("addresseeId", above));
            assertThat(raised.status()).as(raised.body()).isEqualTo(201);
        }
    }

    @Test
    void whoAnswersForAProgrammeOrCollectsAReportIsAddressedWhereverItStands() {
        UUID party = body("Tỉnh ủy Thử", "party-committee", null);
        UUID organ = body("Báo Đảng Thử", "newspaper", party, "print");
        TestHttp ofOrgan = person("Tổng biên tập báo Đảng", organ, Role.EDITOR_IN_CHIEF);
        Map<String, Object> wish =
                Map.of("kind", "difficulty", "unitId", organ, "addresseeId", department, "words", "Chưa có hướng dẫn");
        assertThat(first(ofOrgan.post(API + "/concerns", wish))).isEqualTo("422 addresseeId addressee-not-above");

        String programme = ProgrammeCopies.of(context, "qd-781", "Bộ không có trong sổ");
        responsibles
                .name(PROGRAM, programme, "*", department, LocalDate.of(2025, 1, 1), "Quyết định số 9")
                .orThrow();
        Map<String, Object> ofProgramme = new HashMap<>(wish);
        ofProgramme.put("programme", programme);
        assertThat(ofOrgan.post(API + "/concerns", ofProgramme).status())
                .as("it answers for the programme")
                .isEqualTo(201);
        assertThat(first(ofOrgan.post(API + "/concerns", wish))).isEqualTo("422 addresseeId addressee-not-above");

        opened(Map.of(
                "programme",
                programme,
                "term",
                "Q3",
                "year",
                2025,
                "audience",
                "agencies",
                "scopeId",
                party,
                "collectorId",
                department));
        assertThat(ofOrgan.post(API + "/concerns", wish).status())
                .as("it collects what the paper reports")
                .isEqualTo(201);
    }

    @Test
    void aListOfConcernsIsNotFilteredByWhatNobodyOffers() {
        TestHttp.Answer wrong = collector.get(API + "/concerns?state=zzz");

        assertThat(first(wrong)).isEqualTo("422 state filter-unknown");
        assertThat(wrong.json().at("/fields/0/message").asString()).contains("open, answered, closed");
        assertThat(first(collector.get(API + "/concerns?kind=zzz"))).isEqualTo("422 kind filter-unknown");
        assertThat(first(collector.get(API + "/concerns/table.csv?state=zzz"))).isEqualTo("422 state filter-unknown");
        assertThat(collector.get(API + "/concerns?state=open&kind=difficulty").status())
                .isEqualTo(200);
    }

    private TestHttp.Answer raise(Map<String, Object> instead) {
        Map<String, Object> wish = new HashMap<>(
                Map.of("kind", "difficulty", "unitId", paper, "addresseeId", department, "words", "Chưa có hướng dẫn"));
        wish.putAll(instead);
        return editor.post(API + "/concerns", wish);
    }

    private String named(String indicator, UUID unit, LocalDate from) {
        var outcome = responsibles.name(PROGRAM, "qd-781", indicator, unit, from, "Quyết định số 9");
        var field = ((Outcome.Refused<UUID>) outcome).refusal().fields().getFirst();
        return field.field() + " " + field.code();
    }

    private static String first(TestHttp.Answer answer) {
        JsonNode field = answer.json().at("/fields/0");
        return answer.status() + " " + field.at("/field").asString() + " "
                + field.at("/code").asString();
    }
}
