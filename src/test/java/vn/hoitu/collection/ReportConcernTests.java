package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.TestHttp;

/** What a report proposes goes its way with the report, and a report sent anew takes the place of what it said before. */
class ReportConcernTests extends CollectionWorld {

    @Test
    void whatWaitsForTheHeadOfTheUnitIsNotSeenAboveIt() {
        String report = report(openYear(2025), paper);
        proposing(editor, report, "Đề xuất chưa ký");
        String id = ofUnit("Đề xuất chưa ký").at("/id").asString();

        assertThat(listed(collector)).isEmpty();
        assertThat(collector.get(API + "/concerns").json().at("/open").asInt()).isZero();
        assertThat(new String(collector.bytes(API + "/concerns/table.csv"), StandardCharsets.UTF_8))
                .doesNotContain("Đề xuất chưa ký");
        assertThat(collector.get(API + "/concerns/" + id).status()).isEqualTo(404);
        assertThat(answer(id, 1).status()).isEqualTo(404);
        assertThat(act(chief, report, "approve", null).status()).isEqualTo(200);

        assertThat(listed(collector)).containsExactly("open Đề xuất chưa ký");
        assertThat(answer(id, 1).status()).isEqualTo(200);
    }

    @Test
    void whatWaitsAtTheBodyBetweenIsNotSeenByTheCollectorYet() {
        UUID committee = body("Ban Thử", "governing-body", province);
        TestHttp ofCommittee = person("Cán bộ Ban", committee, Role.OVERSEER);
        UUID below = body("Báo của Ban", "newspaper", committee, "print");
        TestHttp head = person("Tổng biên tập báo của Ban", below, Role.EDITOR_IN_CHIEF);
        String report = report(openYear(2025), below);
        proposing(head, report, "Đề xuất còn ở Ban");

        assertThat(form(head, report).at("/row/waitsAt").asString()).startsWith("Ban Thử");
        assertThat(listed(collector)).isEmpty();
        assertThat(listed(head)).containsExactly("open Đề xuất còn ở Ban");
        assertThat(act(ofCommittee, report, "approve", null).status()).isEqualTo(200);

        assertThat(listed(collector)).containsExactly("open Đề xuất còn ở Ban");
    }

    @Test
    void aReportSentAnewClosesWhatItSaidBeforeAndKeepsTheAnswer() {
        String report = report(openYear(2025), paper);
        proposing(chief, report, "Xin ba máy ảnh");
        String first = ofUnit("Xin ba máy ảnh").at("/id").asString();
        assertThat(answer(first, 1).status()).isEqualTo(200);
        assertThat(act(collector, report, "return", "Nói rõ hơn").status()).isEqualTo(200);

        proposing(chief, report, "Xin năm máy ảnh");

        assertThat(listed(collector)).containsExactlyInAnyOrder("closed Xin ba máy ảnh", "open Xin năm máy ảnh");
        JsonNode old = collector.get(API + "/concerns/" + first).json();
        assertThat(old.at("/head/answer").asString()).isEqualTo("Đã ghi nhận");
        assertThat(old.at("/acts/2/act").asString()).isEqualTo("replaced");
        assertThat(old.at("/acts/2/words").asString()).contains("lần 2");
        assertThat(collector
                        .with("Accept-Language", "en")
                        .get(API + "/concerns/" + first)
                        .json()
                        .at("/acts/2/words")
                        .asString())
                .contains("no. 2");
    }

    @Test
    void aProposalThatIsLeftOutOfTheReportSentAnewIsClosedWithTheReason() {
        String report = report(openYear(2025), paper);
        proposing(chief, report, "Xin xe ô tô");
        assertThat(act(chief, report, "recall", "Gửi nhầm").status()).isEqualTo(200);

        assertThat(submit(chief, report, filled(report, Map.of()), "official", null)
                        .status())
                .isEqualTo(200);

        assertThat(listed(collector)).containsExactly("closed Xin xe ô tô");
        JsonNode old = collector
                .get(API + "/concerns/" + ofUnit("Xin xe ô tô").at("/id").asString())
                .json();
        assertThat(old.at("/acts/1/act").asString()).isEqualTo("left-out");
        assertThat(old.at("/acts/1/words").asString()).contains("lần 2");
    }

    @Test
    void theSameWordsSentAnewStayOneProposalWithItsAnswer() {
        String report = report(openYear(2025), paper);
        proposing(chief, report, "Xin kinh phí");
        assertThat(answer(ofUnit("Xin kinh phí").at("/id").asString(), 1).status())
                .isEqualTo(200);
        assertThat(act(collector, report, "return", "Sửa số liệu").status()).isEqualTo(200);

        proposing(chief, report, "Xin kinh phí");

        assertThat(listed(collector)).containsExactly("answered Xin kinh phí");
    }

    @Test
    void whatTheUnitTookBackBeforeItLeftIsNeverSeenAbove() {
        String report = report(openYear(2025), paper);
        proposing(editor, report, "Lời nóng nảy");
        assertThat(act(editor, report, "recall", null).status()).isEqualTo(200);

        proposing(chief, report, "Lời cân nhắc");

        assertThat(listed(collector)).containsExactly("open Lời cân nhắc");
        assertThat(listed(chief)).containsExactlyInAnyOrder("closed Lời nóng nảy", "open Lời cân nhắc");
    }

    @Test
    void whatWasSaidBeforeStaysOpenUntilTheReportSentAnewHasCome() {
        String report = report(openYear(2025), paper);
        proposing(chief, report, "Bản đầu");
        assertThat(act(collector, report, "return", "Xem lại").status()).isEqualTo(200);

        proposing(editor, report, "Bản sau");
        assertThat(listed(collector)).containsExactly("open Bản đầu");
        assertThat(act(chief, report, "approve", null).status()).isEqualTo(200);

        assertThat(listed(collector)).containsExactlyInAnyOrder("closed Bản đầu", "open Bản sau");
    }

    @Test
    void aProposalThatComesBackAfterItWasReplacedIsOpenAgain() {
        String report = report(openYear(2025), paper);
        for (String words : List.of("Một", "Hai", "Một")) {
            proposing(chief, report, words);
            assertThat(act(collector, report, "return", "Xem lại").status()).isEqualTo(200);
        }

        assertThat(listed(collector)).containsExactlyInAnyOrder("closed Một", "closed Hai", "open Một");
    }

    private void proposing(TestHttp who, String report, String words) {
        Map<String, Object> content = filled(report, Map.of());
        content.put("proposals", words);
        content.put("nothingToPropose", false);
        TestHttp.Answer sent = submit(who, report, content, "official", null);
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    }

    private TestHttp.Answer answer(String id, int version) {
        return collector.post(API + "/concerns/" + id + "/answer", Map.of("version", version, "words", "Đã ghi nhận"));
    }

    private JsonNode ofUnit(String words) {
        for (JsonNode one : chief.get(API + "/concerns").json().at("/items")) {
            if (one.at("/words").asString().equals(words)) {
                return one;
            }
        }
        throw new AssertionError("Nobody said " + words);
    }

    private static List<String> listed(TestHttp who) {
        List<String> all = new ArrayList<>();
        who.get(API + "/concerns")
                .json()
                .at("/items")
                .forEach(one -> all.add(
                        one.at("/state").asString() + " " + one.at("/words").asString()));
        return all;
    }
}
