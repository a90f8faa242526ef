package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.TestHttp;

/** A report goes on only to who came after its unit, as the register tells it. */
class PassingOnTests extends CollectionWorld {

    @Test
    void aMergedUnitsReportGoesToItsSuccessorAndToNobodyElse() {
        String round = openYear(2025);
        String report = report(round, magazine);
        reported(report(round, paper), Map.of(), "official");
        UUID after = body("Báo Hợp nhất", "newspaper", province, "print");
        merged(magazine, after, LocalDate.of(2025, 11, 1));

        TestHttp.Answer wrong = passOn(report, paper);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().at("/fields/0/field").asString()).isEqualTo("to");
        assertThat(wrong.json().at("/fields/0/code").asString()).isEqualTo("not-a-successor");
        assertThat(wrong.json().at("/fields/0/message").asString()).contains("Tạp chí Thử", "Báo Hợp nhất");
        assertThat(form(collector, report).at("/row/state").asString()).isEqualTo("open");
        assertThat(round(round).at("/round/completeness/all").asInt())
                .as("nothing left the count")
                .isEqualTo(2);
        assertThat(passOn(report, after).json().at("/row/holderName").asString())
                .startsWith("Báo Hợp nhất");
    }

    @Test
    void whoCameAfterTheSuccessorIsASuccessorToo() {
        String report = report(openYear(2025), magazine);
        UUID between = body("Báo Giữa", "newspaper", province, "print");
        UUID last = body("Báo Sau", "newspaper", province, "print");
        merged(magazine, between, LocalDate.of(2025, 10, 1));
        merged(between, last, LocalDate.of(2025, 11, 1));

        TestHttp.Answer passed = passOn(report, last);

        assertThat(passed.status()).as(passed.body()).isEqualTo(200);
        assertThat(passed.json().at("/row/holderName").asString()).startsWith("Báo Sau");
    }

    @Test
    void aUnitThatStandsReportsItself() {
        String report = report(openYear(2025), magazine);

        JsonNode field = passOn(report, paper).json().at("/fields/0");

        assertThat(field.at("/field").asString()).isEqualTo("to");
        assertThat(field.at("/code").asString()).isEqualTo("holder-stands");
        assertThat(field.at("/message").asString()).contains("Tạp chí Thử", "danh bạ");
    }

    @Test
    void theReportOfAUnitThatEndedWithNobodyAfterItStaysItsOwnAndTheCollectorMayHandItIn() throws Exception {
        String round = openYear(2025);
        String report = report(round, magazine);
        TestHttp head = person("Tổng biên tập tạp chí", magazine, Role.EDITOR_IN_CHIEF);
        dissolved(magazine, LocalDate.of(2025, 11, 8));

        JsonNode field = passOn(report, paper).json().at("/fields/0");

        assertThat(field.at("/field").asString()).isEqualTo("to");
        assertThat(field.at("/code").asString()).isEqualTo("holder-without-successor");
        assertThat(field.at("/message").asString()).contains("Tạp chí Thử", "08/11/2025", "Excel");
        byte[] sheet = collector.bytes(API + "/reports/" + report + "/sheet.xlsx");
        assertThat(upload(collector, API + "/reports/" + report + "/sheet?dryRun=true", sheet, "bieu.xlsx")
                        .status())
                .isEqualTo(200);
        assertThat(submit(head, report, filled(report, Map.of()), "official", null)
                        .status())
                .isEqualTo(200);
        assertThat(act(collector, report, "approve", null)
                        .json()
                        .at("/row/state")
                        .asString())
                .isEqualTo("accepted");
    }

    @Test
    void aReportThatWentToASuccessorCanComeBackToAUnitThatStandsAgain() {
        String report = report(openYear(2025), magazine);
        TestHttp stranger = person("Người khác", paper, Role.EDITOR_IN_CHIEF);
        UUID after = body("Báo Nhận việc", "newspaper", province, "print");
        handedOver(magazine, after, LocalDate.of(2025, 11, 1));
        assertThat(passOn(report, after).status()).isEqualTo(200);

        TestHttp.Answer back = passOn(report, magazine);

        assertThat(back.status()).as(back.body()).isEqualTo(200);
        assertThat(back.json().at("/row/holderName").isNull()).isTrue();
        assertThat(stranger.get(API + "/reports/" + report).status()).isEqualTo(404);
    }

    private TestHttp.Answer passOn(String report, UUID to) {
        return collector.post(
                API + "/reports/" + report + "/pass-on",
                Map.of(
                        "version",
                        form(collector, report).at("/row/version").asInt(),
                        "to",
                        to,
                        "on",
                        "2025-11-09",
                        "reason",
                        "Quyết định số 5"));
    }
}
