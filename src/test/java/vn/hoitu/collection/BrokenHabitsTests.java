package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.TestHttp;

/** What people try who are in a hurry, or would like to have been in time. */
class BrokenHabitsTests extends CollectionWorld {

    @Autowired
    ReminderLadder ladder;

    @Test
    void anExtensionIsLaterThanTheDayAndNotOverAndNotOfAnotherYear() {
        String report = report(openYear(2025), magazine);

        assertThat(extended(report, "2025-11-24"))
                .as("the last day in time itself")
                .isEqualTo("422 not-later");
        assertThat(extended(report, "2025-11-01")).as("before the day").isEqualTo("422 not-later");
        assertThat(extended(report, "2062-12-05")).isEqualTo("422 extension-too-far");
        assertThat(extended(report, null)).isEqualTo("422 required");
        assertThat(extended(report, "2025-11-28")).isEqualTo("200 ");

        clock.moveTo(Instant.parse("2025-12-10T02:00:00Z"));
        assertThat(extended(report, "2025-12-09")).as("it is over already").isEqualTo("422 extension-over");
        assertThat(extended(report, "2025-12-10")).as("until the end of today").isEqualTo("200 ");
        assertThat(form(collector, report).at("/row/late").asBoolean()).isFalse();
    }

    @Test
    void whatWasHandedInLateStaysLateWhateverIsGrantedAfterwards() {
        String round = openYear(2025);
        String report = report(round, paper);
        clock.moveTo(Instant.parse("2025-11-26T02:00:00Z"));
        assertThat(submit(chief, report, filled(report, Map.of()), "official", null)
                        .status())
                .isEqualTo(200);

        assertThat(extended(report, "2025-12-05")).isEqualTo("409 report-needs-no-time");
        act(collector, report, "approve", null);
        assertThat(extended(report, "2025-12-05")).isEqualTo("409 report-needs-no-time");

        assertThat(form(collector, report).at("/row/late").asBoolean()).isTrue();
        assertThat(round(round).at("/round/completeness/late").asInt()).isEqualTo(1);
    }

    @Test
    void aClosedRoundIsNeitherExtendedNorPassedOnNorAnsweredByLink() {
        String round = openYear(2025);
        String report = report(round, magazine);
        assertThat(collector.post(API + "/rounds/" + round + "/close", Map.of()).status())
                .isEqualTo(200);

        assertThat(extended(report, "2025-12-05")).isEqualTo("409 round-closed");
        assertThat(passedOn(report, paper)).isEqualTo("409 round-closed");
        assertThat(said(collector.post(API + "/reports/" + report + "/links", Map.of("version", version(report)))))
                .isEqualTo("409 round-closed");
        assertThat(said(collector.post(API + "/rounds/" + round + "/close", Map.of())))
                .isEqualTo("409 round-closed");
    }

    @Test
    void aReportIsNotPassedOnToWhoHoldsItNorIsOneThatWasJoinedGivenTimeOrALink() {
        String round = openYear(2025);
        String report = report(round, magazine);
        merged(magazine, paper, LocalDate.of(2025, 11, 1));

        assertThat(passedOn(report, magazine)).isIn("422 holder-already", "422 holder-not-active");
        assertThat(passedOn(report, UUID.randomUUID())).isEqualTo("422 holder-not-active");
        assertThat(passedOn(report, paper)).isEqualTo("200 ");

        assertThat(form(collector, report).at("/row/state").asString()).isEqualTo("joined");
        assertThat(extended(report, "2025-12-05")).isEqualTo("409 report-joined");
        assertThat(said(collector.post(API + "/reports/" + report + "/links", Map.of("version", version(report)))))
                .isEqualTo("409 report-joined");
    }

    @Test
    void ofSeveralWhoSubmitApproveOrExtendAtOnceOneDoes() throws Exception {
        String round = openYear(2025);
        String report = report(round, paper);
        assertThat(save(chief, report, 0, filled(report, Map.of())).status()).isEqualTo(200);
        Map<String, Object> wish = Map.of("version", 1, "kind", "official");

        List<Integer> sent = atOnce(4, () -> chief.post(API + "/reports/" + report + "/submit", wish));
        int version = version(report);
        List<Integer> approved =
                atOnce(4, () -> collector.post(API + "/reports/" + report + "/approve", Map.of("version", version)));
        String other = report(round, magazine);
        List<Integer> given = atOnce(
                4,
                () -> collector.post(
                        API + "/reports/" + other + "/extend",
                        Map.of("version", 1, "until", "2025-12-05", "reason", "Bão lũ")));

        assertThat(sent).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(approved).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(given).containsOnly(200, 409).containsOnlyOnce(200);
        JsonNode form = form(collector, report);
        assertThat(form.at("/submissions").size()).isEqualTo(1);
        assertThat(form.at("/row/state").asString()).isEqualTo("accepted");
    }

    @Test
    void idsThatAreNotThereOrNotOnesOwnAnswerNothing() {
        String report = report(openYear(2025), paper);
        TestHttp stranger = person("Người nơi khác", body("Bộ Khác", "ministry", null), Role.OVERSEER);
        UUID nowhere = UUID.randomUUID();

        for (String act : List.of("approve", "return", "recall", "withdraw", "submit", "extend", "pass-on", "links")) {
            Map<String, Object> wish = Map.of("version", 1, "words", "Thử");
            assertThat(stranger.post(API + "/reports/" + report + "/" + act, wish)
                            .status())
                    .as(act)
                    .isEqualTo(404);
            assertThat(collector
                            .post(API + "/reports/" + nowhere + "/" + act, wish)
                            .status())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(stranger.get(API + "/reports/" + report + "/sheet.xlsx").status())
                .isEqualTo(404);
        assertThat(chief.post(API + "/reports/" + report + "/extend", Map.of("version", 1, "until", "2025-12-05"))
                        .status())
                .as("the unit does not give itself more time")
                .isEqualTo(403);
    }

    @Test
    void whoWasReturnedIsRemindedInWordsThatAreTrue() {
        String report = report(openYear(2025), paper);
        submit(chief, report, filled(report, Map.of()), "official", null);
        act(collector, report, "return", "Thiếu mẫu số");

        clock.moveTo(Instant.parse("2025-11-25T02:00:00Z"));
        ladder.climb();

        assertThat(chief.get("/api/v1/me/notifications").body())
                .contains("phải gửi trước ngày 25/11/2025 mà đã bị trả lại, chưa gửi lại.")
                .doesNotContain("mà chưa gửi");
    }

    @Test
    void theLadderReachesTheLastOfManyReports() {
        clock.moveTo(Instant.parse("2025-11-01T02:00:00Z"));
        UUID many = body("Tỉnh Đông", "province", null);
        UUID office = body("Sở Đông", "provincial-department", many);
        TestHttp ofOffice = person("Cán bộ Sở Đông", office, Role.OVERSEER);
        IntStream.range(0, Obligations.PAGE_REPORTS + 5).forEach(i -> body("Đơn vị " + i, "information-page", many));
        UUID last = body("Báo Sau cùng", "newspaper", many, "print");
        TestHttp chiefOfLast = person("Tổng biên tập cuối", last, Role.EDITOR_IN_CHIEF);
        TestHttp.Answer opened = ofOffice.post(
                API + "/rounds",
                Map.of("programme", "yen-bai", "term", "YEAR", "year", 2025, "scopeId", many, "collectorId", office));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);

        clock.moveTo(Instant.parse("2025-11-25T02:00:00Z"));
        ladder.climb();

        assertThat(chiefOfLast.get("/api/v1/me/notifications").body()).contains("collection-due-after");
    }

    private static List<Integer> atOnce(int times, Callable<TestHttp.Answer> act) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            List<Callable<TestHttp.Answer>> all =
                    IntStream.range(0, times).mapToObj(i -> act).toList();
            return threads.invokeAll(all).stream()
                    .map(f -> f.resultNow().status())
                    .toList();
        }
    }

    private int version(String report) {
        return form(collector, report).at("/row/version").asInt();
    }

    private String extended(String report, @Nullable String until) {
        Map<String, Object> wish = new HashMap<>(Map.of("version", version(report), "reason", "Bão lũ"));
        wish.put("until", until);
        return said(collector.post(API + "/reports/" + report + "/extend", wish));
    }

    private String passedOn(String report, UUID to) {
        return said(collector.post(
                API + "/reports/" + report + "/pass-on",
                Map.of("version", version(report), "to", to, "on", "2025-11-01", "reason", "Quyết định số 9")));
    }

    private static String said(TestHttp.Answer answer) {
        JsonNode field = answer.json().at("/fields/0/code");
        String code = field.isMissingNode() ? answer.json().at("/code").asString() : field.asString();
        return answer.status() + " " + code;
    }
}
