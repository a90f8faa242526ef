package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.testing.TestHttp;

/** What counts goes on counting while its revision is on its way, comes back or is taken back. */
class RevisionTests extends CollectionWorld {

    @Autowired
    HistoryDesk history;

    String report = "";

    @BeforeEach
    void anAcceptedReport() {
        report = report(openYear(2025), paper);
        reported(report, Map.of("6", List.of(6, 10)), "official");
    }

    @Test
    void aRevisionThatWasTakenBackLeavesTheReportAcceptedAndAsTimelyAsItWas() {
        String first = form(chief, report).at("/row/firstSentAt").asString();
        clock.move(Duration.ofDays(40));
        revise();

        JsonNode back = act(chief, report, "recall", "Gửi nhầm").json();

        assertThat(back.at("/row/state").asString()).isEqualTo("accepted");
        assertThat(back.at("/row/firstSentAt").asString()).isEqualTo(first);
        assertThat(reportedNow().at("/submission/number").asInt()).isEqualTo(1);
        revise();
        assertThat(form(chief, report).at("/submissions/2/number").asInt()).isEqualTo(3);
    }

    @Test
    void aRevisionThatCameBackIsStillARevisionAndWhatCountsCanStillBeWithdrawn() {
        revise();
        assertThat(act(collector, report, "return", "Xem lại mẫu số").status()).isEqualTo(200);

        TestHttp.Answer unreasoned = submit(chief, report, filled(report, Map.of()), "official", null);
        TestHttp.Answer estimate = submit(chief, report, filled(report, Map.of()), "provisional", "Ước tính");
        TestHttp.Answer passed = collector.post(
                API + "/reports/" + report + "/pass-on",
                Map.of(
                        "version",
                        form(collector, report).at("/row/version").asInt(),
                        "to",
                        magazine,
                        "on",
                        LocalDate.of(2025, 11, 1),
                        "reason",
                        "Quyết định"));
        boolean may = form(chief, report).at("/may/withdraw").asBoolean();
        JsonNode gone = act(chief, report, "withdraw", "Nhầm đơn vị").json();

        assertThat(unreasoned.json().at("/fields/0/code").asString()).isEqualTo("revision-reason");
        assertThat(estimate.json().at("/fields/0/code").asString()).isEqualTo("not-provisional-again");
        assertThat(passed.json().at("/code").asString()).isEqualTo("report-handed-in-already");
        assertThat(may).isTrue();
        assertThat(gone.at("/row/state").asString()).isEqualTo("withdrawn");
        assertThat(statuses("6")).containsExactly("official", "withdrawn");
    }

    @Test
    void aRevisionThatGivesAValueNoMoreWithdrawsTheFigureWithItsReason() {
        Map<String, Object> content = new HashMap<>(filled(report, Map.of("6", List.of(6, 10))));
        List<Object> entries = new ArrayList<>((List<?>) content.get("entries"));
        entries.removeIf(e -> "6".equals(((Map<?, ?>) e).get("indicator")));
        entries.add(Map.of("indicator", "6", "note", "Chưa thống kê được"));
        content.put("entries", entries);

        assertThat(submit(chief, report, content, "official", "Rút số nhân sự").status())
                .isEqualTo(200);
        assertThat(act(collector, report, "approve", null).status()).isEqualTo(200);

        assertThat(statuses("6")).containsExactly("official", "withdrawn");
        assertThat(statuses("1")).doesNotContain("withdrawn");
        assertThat(reportedNow().toString()).contains("Rút số nhân sự");
    }

    @Test
    void afterItWasTakenBackAnOfficialReportSaysWhyItComesAgain() {
        act(chief, report, "withdraw", "Nhầm đơn vị");

        JsonNode form = form(chief, report);
        TestHttp.Answer unreasoned = submit(chief, report, filled(report, Map.of()), "official", null);
        TestHttp.Answer again =
                submit(chief, report, filled(report, Map.of("6", List.of(7, 10))), "official", "Đã đối chiếu lại");

        assertThat(form.at("/asksReason").asBoolean()).isTrue();
        assertThat(form.at("/revises").asBoolean()).as("nothing counts now").isFalse();
        assertThat(unreasoned.json().at("/fields/0/field").asString()).isEqualTo("reason");
        assertThat(unreasoned.json().at("/fields/0/code").asString()).isEqualTo("revision-reason");
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        act(collector, report, "approve", null);
        assertThat(statuses("6")).containsExactly("official", "withdrawn", "official");
        assertThat(reportedNow().at("/figures").toString()).contains("Đã đối chiếu lại");
    }

    @Test
    void anEstimateAfterItWasTakenBackNeedsNoReason() {
        act(chief, report, "withdraw", "Nhầm đơn vị");

        assertThat(submit(chief, report, filled(report, Map.of()), "provisional", null)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aReportThatSaysOtherwiseThanEarlierFiguresOfItsDaysSaysWhy() {
        history.take(
                        PROGRAM,
                        ("unit,programme,indicator,year,term,part,whole,stage,status,reason\n" + paper
                                        + ",qd-781,6,2024,YEAR,5,20,,official,\n")
                                .getBytes(StandardCharsets.UTF_8),
                        "so-lieu.csv",
                        "Báo cáo giấy năm 2024",
                        false)
                .orThrow();
        String earlier = report(openYear(2024), paper);

        JsonNode form = form(chief, earlier);
        TestHttp.Answer other = submit(chief, earlier, filled(earlier, Map.of("6", List.of(6, 20))), "official", null);

        assertThat(form.at("/asksReason").asBoolean()).isTrue();
        assertThat(other.json().at("/fields").toString()).contains("revision-reason");
        assertThat(submit(chief, earlier, filled(earlier, Map.of("6", List.of(5, 20))), "official", null)
                        .status())
                .as("what says the same revises nothing")
                .isEqualTo(200);
    }

    private void revise() {
        TestHttp.Answer sent =
                submit(chief, report, filled(report, Map.of("6", List.of(7, 10))), "official", "Cập nhật");
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    }

    private JsonNode reportedNow() {
        return chief.get(API + "/reports/" + report + "/reported").json();
    }

    private List<String> statuses(String indicator) {
        List<String> found = new ArrayList<>();
        reportedNow().at("/figures").forEach(f -> {
            if (f.at("/indicator").asString().equals(indicator)) {
                found.add(f.at("/status").asString());
            }
        });
        return found;
    }
}
