package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.TestHttp;

/** Who leaves out which version he saw has lost no race: he is told what is missing, once it is his to act at all. */
class VersionLeftOutTests extends CollectionWorld {

    private static final Map<String, Object> WISH = Map.of("words", "Thử", "reason", "Thử", "kind", "official");

    @Test
    void ofAReportItIsAskedForByNameOfWhoeverMayActAndOfNobodyElse() {
        String report = report(openYear(2025), paper);
        assertThat(save(chief, report, 0, filled(report, Map.of())).status()).isEqualTo(200);
        TestHttp stranger = person("Người nơi khác", body("Bộ Khác", "ministry", null), Role.OVERSEER);

        for (String act : List.of("submit", "recall", "withdraw")) {
            assertThat(missing(chief, report, act)).as(act).isEqualTo("400 version version-missing");
            assertThat(missing(collector, report, act)).as(act).startsWith("403");
        }
        for (String act : List.of("approve", "return", "extend", "pass-on", "links")) {
            assertThat(missing(collector, report, act)).as(act).isEqualTo("400 version version-missing");
            assertThat(missing(editor, report, act)).as(act).startsWith("403");
            assertThat(missing(stranger, report, act)).as(act).startsWith("404");
        }
        assertThat(said(chief.put(API + "/reports/" + report + "/draft", Map.of("content", filled(report, Map.of())))))
                .isEqualTo("400 version version-missing");
        assertThat(form(collector, report).at("/row/state").asString()).isEqualTo("open");
    }

    @Test
    void ofAProposalItIsAskedForByNameOfWhoeverMayActAndOfNobodyElse() {
        Map<String, Object> raised = new HashMap<>(Map.of("kind", "proposal", "unitId", paper));
        raised.put("addresseeId", department);
        raised.put("words", "Xin hướng dẫn");
        String id = editor.post(API + "/concerns", raised).json().at("/head/id").asString();
        TestHttp other = person("Báo khác", magazine, Role.EDITOR_IN_CHIEF);

        assertThat(ofConcern(collector, id, "answer")).isEqualTo("400 version version-missing");
        assertThat(ofConcern(chief, id, "close")).isEqualTo("400 version version-missing");
        assertThat(ofConcern(chief, id, "reopen")).isEqualTo("400 version version-missing");
        assertThat(ofConcern(chief, id, "answer")).startsWith("403");
        assertThat(ofConcern(collector, id, "close")).startsWith("403");
        assertThat(ofConcern(other, id, "answer")).startsWith("404");
    }

    @Test
    void whoWasSlowerThanAnotherOfTheSameStepStillLearnsWhoDecided() {
        String report = report(openYear(2025), paper);
        submit(editor, report, filled(report, Map.of()), "official", null);
        int seen = form(chief, report).at("/row/version").asInt();
        assertThat(act(chief, report, "approve", null).status()).isEqualTo(200);

        TestHttp.Answer second = person("Phó tổng biên tập", paper, Role.EDITOR_IN_CHIEF)
                .post(API + "/reports/" + report + "/approve", Map.of("version", seen));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().at("/code").asString()).isEqualTo("report-approved-already");
        assertThat(second.body()).contains("Tổng biên tập");
        assertThat(person("Người ngoài", magazine, Role.EDITOR_IN_CHIEF)
                        .post(API + "/reports/" + report + "/approve", Map.of("version", seen))
                        .status())
                .isEqualTo(404);
    }

    private static String missing(TestHttp who, String report, String act) {
        return said(who.post(API + "/reports/" + report + "/" + act, WISH));
    }

    private static String ofConcern(TestHttp who, String id, String act) {
        return said(who.post(API + "/concerns/" + id + "/" + act, WISH));
    }

    private static String said(TestHttp.Answer answer) {
        return answer.status() + " " + answer.json().at("/fields/0/field").asString() + " "
                + answer.json().at("/fields/0/code").asString();
    }
}
