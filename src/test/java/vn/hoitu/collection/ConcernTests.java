package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;

/** Proposals and difficulties are answered and tracked until they are closed. */
class ConcernTests extends CollectionWorld {

    @Test
    void aProposalOfAReportIsAnsweredAndClosedByWhoRaisedIt() {
        String report = report(openYear(2025), paper);
        Map<String, Object> content = filled(report, Map.of());
        content.put("proposals", "Cấp kinh phí cho nền tảng dùng chung");
        content.put("difficulties", "Thiếu kỹ thuật viên");
        submit(chief, report, content, "official", null);

        JsonNode list = collector.get(API + "/concerns?kind=proposal").json();
        String id = list.at("/items/0/id").asString();
        assertThat(list.at("/open").asInt()).isEqualTo(2);
        assertThat(collector
                        .post(API + "/concerns/" + id + "/close", Map.of("version", 1, "words", "x"))
                        .status())
                .as("without an answer only who raised it closes it")
                .isEqualTo(403);
        JsonNode answered = collector
                .post(API + "/concerns/" + id + "/answer", Map.of("version", 1, "words", "Đã đưa vào kế hoạch 2026"))
                .json();
        assertThat(answered.at("/head/state").asString()).isEqualTo("answered");
        assertThat(chief.post(API + "/concerns/" + id + "/answer", Map.of("version", 2, "words", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(chief.post(API + "/concerns/" + id + "/close", Map.of("version", 1, "words", "x"))
                        .status())
                .isEqualTo(409);
        JsonNode closed = chief.post(API + "/concerns/" + id + "/close", Map.of("version", 2, "words", "Đã rõ"))
                .json();

        assertThat(closed.at("/head/state").asString()).isEqualTo("closed");
        assertThat(closed.at("/acts").size()).isEqualTo(3);
        assertThat(new String(collector.bytes(API + "/concerns/table.csv"), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Cấp kinh phí")
                .contains("Đã đưa vào kế hoạch 2026");
        assertThat(person("Báo khác", magazine, Role.EDITOR_IN_CHIEF)
                        .get(API + "/concerns/" + id)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aUnitRaisesADifficultyWithoutAReport() {
        var raised = editor.post(
                API + "/concerns",
                Map.of(
                        "kind",
                        "difficulty",
                        "unitId",
                        paper,
                        "addresseeId",
                        department,
                        "words",
                        "Chưa có hướng dẫn cấp độ"));

        assertThat(raised.status()).as(raised.body()).isEqualTo(201);
        assertThat(collector
                        .get(API + "/concerns?q=huong%20dan%20cap%20do")
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
        assertThat(editor.post(
                                API + "/concerns",
                                Map.of(
                                        "kind",
                                        "difficulty",
                                        "unitId",
                                        magazine,
                                        "addresseeId",
                                        department,
                                        "words",
                                        "x"))
                        .status())
                .isEqualTo(403);
    }
}
