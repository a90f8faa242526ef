package vn.hoitu.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;
import vn.hoitu.testing.TestStatements;

/**
 * How many statements a request at the desk costs, from the cookie to the answer. A busy newsroom is as fast as this is
 * small, on any machine and at any hour; more people or pieces must not make it grow.
 */
@ModuleTest
class StatementsOfTheDeskTests {

    private static final int MOST_FOR_A_LIST = 4;
    private static final int MOST_FOR_A_QUEUE = 7;
    private static final int MOST_FOR_A_BOARD = 5;
    private static final int MOST_FOR_A_PIECE = 8;
    private static final int MOST_FOR_A_STEP = 30;

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    PieceSteps steps;
    TestHttp reporter;
    TestHttp editor;
    TestHttp head;

    @BeforeEach
    void aPaperWithItsPeople() {
        paper = newsrooms.aPaper();
        steps = new PieceSteps(paper);
        reporter = paper.signedIn("Nguyễn Thị Ngọc Ẩn", Role.REPORTER);
        editor = paper.signedIn("Trần Văn Biên", Role.EDITOR);
        head = paper.signedIn("Lê Thị Trưởng", Role.DESK_HEAD);
    }

    @Test
    void listsAskTheSameForOnePieceAndForMany() {
        submitted("Bài đầu");
        int few = asked(editor, "/pieces?view=all");
        int waiting = asked(editor, "/pieces?view=queue");
        submitted("Bài thứ hai");
        submitted("Bài thứ ba");

        assertThat(asked(editor, "/pieces?view=all")).isEqualTo(few).isLessThanOrEqualTo(MOST_FOR_A_LIST);
        assertThat(asked(editor, "/pieces?view=queue")).isEqualTo(waiting).isLessThanOrEqualTo(MOST_FOR_A_QUEUE);
        assertThat(asked(head, "/pieces?view=queue")).isLessThanOrEqualTo(MOST_FOR_A_QUEUE);
        assertThat(asked(reporter, "/pieces?view=mine&state=draft,returned")).isLessThanOrEqualTo(MOST_FOR_A_LIST);
    }

    @Test
    void aBoardAsksForAllItsColumnsAtOnce() {
        submitted("Bài có chữ chung");
        steps.written(reporter, "Bài chung còn viết", "Chữ.");

        for (String by : List.of("state", "section", "form", "desk")) {
            assertThat(asked(editor, "/piece-board?by=" + by)).as(by).isLessThanOrEqualTo(MOST_FOR_A_BOARD);
        }
        assertThat(asked(editor, "/piece-board?by=state&q=chung"))
                .as("the words are looked up once")
                .isLessThanOrEqualTo(MOST_FOR_A_BOARD + 2);
    }

    @Test
    void aPieceIsReadTheSameHoweverOftenItWentBackAndForth() {
        String piece = submitted("Bài đi lại");
        int once = asked(piece, editor);
        steps.act(editor, piece, "return", Map.of("reason", "Thiếu nguồn."));
        steps.act(reporter, piece, "submit");

        assertThat(asked(piece, editor)).isEqualTo(once).isLessThanOrEqualTo(MOST_FOR_A_PIECE);
    }

    @Test
    void handingInCostsTheSameHoweverManyAreTold() {
        submitted("Để các phép kiểm đã được đọc");
        String first = steps.written(reporter, "Cho ba người", "Chữ.");
        paper.signedIn("Biên tập viên hai", Role.EDITOR);
        paper.signedIn("Biên tập viên ba", Role.EDITOR);
        int three = ordered(reporter, first, "submit");
        for (int i = 0; i < 5; i++) {
            paper.signedIn("Biên tập viên thêm " + i, Role.EDITOR);
        }
        String second = steps.written(reporter, "Cho tám người", "Chữ.");

        assertThat(ordered(reporter, second, "submit")).isEqualTo(three).isLessThanOrEqualTo(MOST_FOR_A_STEP);
        assertThat(editor.get("/api/v1/me/notifications").json().at("/items")).hasSize(3);
        assertThat(ordered(editor, second, "review")).isLessThanOrEqualTo(MOST_FOR_A_STEP);
        assertThat(ordered(head, second, "approve")).isLessThanOrEqualTo(MOST_FOR_A_STEP);
    }

    private String submitted(String title) {
        String piece = steps.written(reporter, title, "Chữ.");
        steps.act(reporter, piece, "submit");
        return piece;
    }

    private int asked(TestHttp person, String list) {
        return counted(person, asking -> asking.get(paper.api(list)));
    }

    private int asked(String piece, TestHttp person) {
        return counted(person, asking -> asking.get(piece));
    }

    private int ordered(TestHttp person, String piece, String act) {
        JsonNode now = steps.piece(person, piece);
        Map<String, Object> order = new HashMap<>();
        order.put("act", act);
        order.put("version", now.at("/version").asInt());
        order.put("documentVersion", now.at("/documentVersion").asInt());
        return counted(person, asking -> asking.post(piece + "/acts", order));
    }

    private static int counted(TestHttp person, Function<TestHttp, TestHttp.Answer> request) {
        String name = UUID.randomUUID().toString();
        TestHttp.Answer answer = request.apply(person.with(TestStatements.HEADER, name));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        List<String> statements = TestStatements.of(name);
        assertThat(statements).as("the listener heard the request").isNotEmpty();
        return statements.size();
    }
}
