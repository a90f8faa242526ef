package vn.hoitu.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.testing.Texts.document;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** Who stands in for somebody does his work for the time, and not one act more. */
@ModuleTest
class DeputyTests {

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    Clock clock;

    TestNewsroom paper;
    PieceSteps steps;
    TestHttp reporter;
    TestHttp head;
    TestHttp secretary;

    @BeforeEach
    void aPaperWithItsPeople() {
        paper = newsrooms.aPaper();
        steps = new PieceSteps(paper);
        reporter = paper.signedIn("Nguyễn Thị Ngọc Ẩn", Role.REPORTER);
        head = paper.signedIn("Lê Thị Trưởng", Role.DESK_HEAD);
        secretary = paper.signedIn("Phạm Văn Thư", Role.SECRETARY);
    }

    @Test
    void aDeputyMovesAndCancelsWhatHeScheduledUntilHisDeputyshipEnds() {
        String piece = approved("Bài hẹn thay");
        String deputation = standsInFor(secretary, head);
        steps.act(head, piece, "schedule", Map.of("at", later(10)));
        assertThat(steps.piece(head, piece).at("/mayPlan").asBoolean()).isTrue();
        JsonNode act = acts(piece).get(0);
        assertThat(act.at("/byName").asString()).isEqualTo("Lê Thị Trưởng");

        assertThat(change(act, "move", Map.of("at", later(20))).status()).isEqualTo(200);
        assertThat(change(acts(piece).get(0), "cancel", Map.of()).status()).isEqualTo(200);

        assertThat(steps.state(head, piece)).isEqualTo("approved");
        TestHttp chief = paper.signedIn("Vũ Tổng", Role.EDITOR_IN_CHIEF);
        assertThat(chief.get(paper.api("/audit?act=planned-act.moved")).body())
                .contains("Lê Thị Trưởng")
                .contains("Phạm Văn Thư");
        steps.act(head, piece, "schedule", Map.of("at", later(30)));
        assertThat(secretary.delete(paper.api("/deputies/" + deputation)).status())
                .isEqualTo(204);

        assertThat(change(acts(piece).get(0), "cancel", Map.of()).status()).isEqualTo(403);
        assertThat(head.get(paper.api("/planned-acts")).json().at("/mayChange").asBoolean())
                .isFalse();
    }

    @Test
    void aDeputyTypesWhereTheOneHeStandsInForMayButIsNoSecondPairOfEyesForHimself() {
        TestHttp colleague = paper.signedIn("Lò Thị Mây", Role.REPORTER);
        String piece = steps.written(reporter, "Bài đang biên tập", "Một câu.");
        steps.act(reporter, piece, "submit");
        String own = steps.written(colleague, "Bài của chính mình", "Một câu.");
        steps.act(colleague, own, "submit");
        assertThat(colleague.get(piece).status()).isEqualTo(404);

        String deputation = standsInFor(head, colleague);

        assertThat(steps.piece(colleague, piece).at("/mayType").asBoolean()).isTrue();
        steps.saved(colleague, piece, document("Bài đang biên tập", "", "Hai câu."));
        assertThat(steps.details(colleague, piece, Map.of("source", "TTXVN")).status())
                .isEqualTo(200);
        assertThat(steps.piece(colleague, own).at("/mayType").asBoolean()).isFalse();
        assertThat(steps.save(colleague, own, document("Bài của chính mình", "", "Hai câu."))
                        .status())
                .isEqualTo(403);
        assertThat(head.delete(paper.api("/deputies/" + deputation)).status()).isEqualTo(204);
        assertThat(colleague.get(piece).status()).isEqualTo(404);
    }

    private String standsInFor(TestHttp away, TestHttp deputy) {
        String today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE).toString();
        TestHttp.Answer made = away.post(paper.api("/deputies"), Map.of("firstDay", today, "deputyId", id(deputy)));
        assertThat(made.status()).as(made.body()).isLessThan(300);
        return made.json().at("/id").asString();
    }

    private TestHttp.Answer change(JsonNode act, String how, Map<String, Object> more) {
        Map<String, Object> body = new java.util.HashMap<>(more);
        body.put("version", act.at("/version").asInt());
        return head.post(paper.api("/planned-acts/" + act.at("/id").asString() + "/" + how), body);
    }

    private JsonNode acts(String piece) {
        return head.get(paper.api("/planned-acts?piece=" + piece.substring(piece.lastIndexOf('/') + 1)))
                .json()
                .at("/items");
    }

    private String approved(String title) {
        String piece = steps.written(reporter, title, "Một câu.");
        steps.act(reporter, piece, "submit");
        steps.act(head, piece, "approve");
        return piece;
    }

    private String later(int minutes) {
        return clock.instant().plus(Duration.ofMinutes(minutes)).toString();
    }

    private static String id(TestHttp person) {
        return person.get("/api/v1/session").json().at("/person/id").asString();
    }
}
