package vn.hoitu.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.testing.Texts.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.document.Node;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** Comments in the margin: who may write them, whom they reach, and where they stand while the text changes. */
@ModuleTest
class CommentTests {

    private static final String FIRST = "Nước suối dâng nhanh trong đêm.";
    private static final String SECOND = "Người dân đã được đưa lên chỗ cao.";

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestHttp reporter;
    TestHttp editor;
    TestHttp head;
    String piece;

    @BeforeEach
    void aPieceOfAReporter() {
        paper = newsrooms.aPaper();
        reporter = paper.signedIn("Nguyễn Thị Ngọc Ẩn", Role.REPORTER);
        editor = paper.signedIn("Trần Văn Biên", Role.EDITOR);
        head = paper.signedIn("Lê Thị Trưởng", Role.DESK_HEAD);
        piece = paper.api("/pieces/"
                + reporter.post(paper.api("/pieces"), Map.of("title", "Mưa lớn ở vùng cao"))
                        .json()
                        .at("/id")
                        .asString());
        save(FIRST, SECOND);
    }

    @Test
    void aConversationIsBegunAnsweredSettledAndOpenedAgain() {
        JsonNode thread = begin(editor, SECOND, "Bao nhiêu hộ?", List.of()).json();
        assertThat(thread.at("/quote").asString()).isEqualTo(SECOND);
        assertThat(thread.at("/state").asString()).isEqualTo("open");
        String address = piece + "/comments/" + thread.at("/id").asString();

        assertThat(reporter.post(address + "/messages", Map.of("text", "Mười hai hộ."))
                        .status())
                .isEqualTo(201);
        assertThat(reporter.post(address + "/resolve", Map.of())
                        .json()
                        .at("/resolvedByName")
                        .asString())
                .isEqualTo("Nguyễn Thị Ngọc Ẩn");
        assertThat(editor.post(address + "/messages", Map.of("text", "Thêm vào bài."))
                        .json()
                        .at("/code")
                        .asString())
                .isEqualTo("comment-resolved");
        assertThat(list(editor, "open").at("/items")).isEmpty();
        assertThat(list(editor, "resolved").at("/items/0/messages/1/text").asString())
                .isEqualTo("Mười hai hộ.");
        assertThat(editor.post(address + "/reopen", Map.of()).status()).isEqualTo(200);

        JsonNode open = list(reporter, "open");
        assertThat(open.at("/open").asInt()).isEqualTo(1);
        assertThat(open.at("/resolved").asInt()).isZero();
        assertThat(open.at("/items/0/messages")).hasSize(2);
    }

    @Test
    void commentsStandInTheOrderOfTheText() {
        begin(editor, SECOND, "Hai", List.of());
        begin(editor, FIRST, "Một", List.of());

        assertThat(list(editor, "open")
                        .at("/items")
                        .valueStream()
                        .map(t -> t.at("/messages/0/text").asString()))
                .containsExactly("Một", "Hai");
    }

    @Test
    void aCommentStaysOnItsWordsWhateverIsWrittenAround() {
        begin(editor, SECOND, "Bao nhiêu hộ?", List.of());

        save("Từ rạng sáng, mưa không ngớt.", FIRST, SECOND, "Đường vào bản bị cắt.");
        assertThat(commented()).isEqualTo(SECOND);

        save("Từ rạng sáng, mưa không ngớt.", SECOND.replace("đã được đưa", "và gia súc đã được đưa"));
        assertThat(commented()).isEqualTo("Người dân và gia súc đã được đưa lên chỗ cao.");
        assertThat(list(editor, "open").at("/items/0/quote").asString()).isEqualTo(SECOND);
    }

    @Test
    void aCommentWhosePassageIsDeletedStaysWithItsQuoteAndComesBackWithTheWords() {
        begin(editor, SECOND, "Bao nhiêu hộ?", List.of());

        save(FIRST);
        JsonNode gone = list(editor, "open").at("/items/0");
        assertThat(gone.at("/anchor").isNull()).isTrue();
        assertThat(gone.at("/quote").asString()).isEqualTo(SECOND);
        String address = piece + "/comments/" + gone.at("/id").asString();
        assertThat(reporter.post(address + "/messages", Map.of("text", "Đoạn đó đã bỏ."))
                        .status())
                .isEqualTo(201);

        save(FIRST, "Cứu hộ đến lúc 3 giờ.", SECOND);
        assertThat(commented()).isEqualTo(SECOND);
    }

    @Test
    void aPassageChosenInAnOlderVersionIsFoundInThePresentOne() {
        Map<String, Object> chosen = passage(SECOND, "Bao nhiêu hộ?", List.of());
        Map<String, Object> lost = passage(FIRST, "Mấy giờ?", List.of());
        save("Từ rạng sáng, mưa không ngớt.", SECOND);

        assertThat(editor.post(piece + "/comments", chosen).status()).isEqualTo(201);
        assertThat(commented()).isEqualTo(SECOND);
        TestHttp.Answer refused = editor.post(piece + "/comments", lost);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/code").asString()).isEqualTo("passage-gone");
    }

    @Test
    void aPlaceFollowedFarIsWrittenDownAndStillHolds() {
        begin(editor, SECOND, "Bao nhiêu hộ?", List.of());
        for (int i = 0; i <= CommentPlaces.MOST_VERSIONS_BEHIND / 100; i++) {
            String[] lines = new String[101];
            java.util.Arrays.setAll(lines, n -> "Dòng thứ " + n);
            lines[100] = SECOND;
            save(lines);
            save(SECOND);
        }

        assertThat(commented()).isEqualTo(SECOND);
        assertThat(commented()).isEqualTo(SECOND);
    }

    @Test
    void eachWhomAMessageConcernsHearsOfItOnce() {
        String headId = idOf("Lê Thị Trưởng");
        String reporterId = idOf("Nguyễn Thị Ngọc Ẩn");
        JsonNode thread = begin(editor, FIRST, "Nhờ chị @Lê Thị Trưởng xem", List.of(headId, reporterId))
                .json();
        String address = piece + "/comments/" + thread.at("/id").asString();

        assertThat(kinds(head)).containsExactly("comment-mentioned");
        assertThat(kinds(reporter)).containsExactly("comment-mentioned");
        assertThat(kinds(editor)).isEmpty();

        head.post(address + "/messages", Map.of("text", "Đã xem."));
        assertThat(kinds(editor)).containsExactly("comment-answered");
        assertThat(kinds(reporter)).containsExactlyInAnyOrder("comment-mentioned", "comment-answered");

        String message = thread.at("/messages/0/id").asString();
        editor.patch(address + "/messages/" + message, Map.of("text", "Nhờ chị xem lại", "mentions", List.of(headId)));
        assertThat(kinds(head)).containsExactly("comment-mentioned");
        JsonNode news = head.get("/api/v1/me/notifications").json().at("/items/0");
        assertThat(news.at("/link").asString())
                .contains("panel=comments")
                .contains(thread.at("/id").asString());
    }

    @Test
    void whoeverMayReadThePieceMayCommentAndNobodyElse() {
        TestHttp otherReporter = paper.signedIn("Đỗ Văn Khác", Role.REPORTER);
        TestHttp stranger = newsrooms.aPaper().signedIn("Người báo khác", Role.EDITOR_IN_CHIEF);
        String thread = begin(reporter, FIRST, "Tôi sẽ gọi lại", List.of())
                .json()
                .at("/id")
                .asString();

        for (TestHttp outsider : List.of(otherReporter, stranger)) {
            assertThat(outsider.get(piece + "/comments").status()).isIn(403, 404);
            assertThat(outsider.get(piece + "/readers").status()).isIn(403, 404);
            assertThat(begin(outsider, FIRST, "Chen vào", List.of()).status()).isIn(403, 404);
            assertThat(outsider.post(piece + "/comments/" + thread + "/messages", Map.of("text", "Chen vào"))
                            .status())
                    .isIn(403, 404);
            assertThat(outsider.post(piece + "/comments/" + thread + "/resolve", Map.of())
                            .status())
                    .isIn(403, 404);
        }

        assertThat(list(editor, "all").at("/items/0/messages")).hasSize(1);
    }

    @Test
    void onlyTheWriterChangesOrTakesBackHisWords() {
        JsonNode thread = begin(editor, FIRST, "Sai số liệu", List.of()).json();
        String message = piece + "/comments/" + thread.at("/id").asString() + "/messages/"
                + thread.at("/messages/0/id").asString();

        assertThat(head.patch(message, Map.of("text", "Đúng rồi")).status()).isEqualTo(403);
        assertThat(head.delete(message).status()).isEqualTo(403);
        JsonNode changed =
                editor.patch(message, Map.of("text", "Kiểm tra lại số liệu")).json();
        assertThat(changed.at("/messages/0/text").asString()).isEqualTo("Kiểm tra lại số liệu");
        assertThat(changed.at("/messages/0/editedAt").isNull()).isFalse();

        assertThat(editor.delete(message).status()).isEqualTo(204);
        assertThat(editor.delete(message).status()).isEqualTo(404);
        assertThat(list(editor, "all").at("/items")).isEmpty();
        TestHttp chief = paper.signedIn("Vũ Tổng", Role.EDITOR_IN_CHIEF, Role.AGENCY_ADMIN);
        String record = chief.get(paper.api("/audit")).body();
        assertThat(record)
                .contains("comment.deleted")
                .contains("Kiểm tra lại số liệu")
                .contains("Sai số liệu");
    }

    @Test
    void badInputIsRefusedByNameOfTheField() {
        String stranger = newsrooms
                .aPaper()
                .signedIn("Người báo khác", Role.EDITOR)
                .get("/api/v1/session")
                .json()
                .at("/person/id")
                .asString();
        String blind = paper.signedIn("Đỗ Văn Khác", Role.REPORTER)
                .get("/api/v1/session")
                .json()
                .at("/person/id")
                .asString();
        int version = version();

        assertThat(refused(Map.of("text", " ", "from", 5, "to", 9, "version", version)))
                .isEqualTo("text required");
        assertThat(refused(Map.of("text", "x".repeat(5_001), "from", 5, "to", 9, "version", version)))
                .isEqualTo("text too-long");
        assertThat(refused(Map.of("text", "Câu hỏi", "from", 5, "to", 900_000, "version", version)))
                .isEqualTo("to outside-text");
        assertThat(refused(Map.of("text", "Câu hỏi", "from", -1, "to", 9, "version", version)))
                .isEqualTo("from outside-text");
        assertThat(refused(Map.of("text", "Câu hỏi", "from", 9, "to", 9, "version", version)))
                .isEqualTo("to outside-text");
        assertThat(refused(Map.of("text", "Câu hỏi", "from", 0, "to", 1, "version", version)))
                .isEqualTo("from nothing-there");
        assertThat(refused(Map.of("text", "Câu hỏi", "from", 5, "to", 9))).isEqualTo("version required");
        assertThat(refused(Map.of("text", "Câu hỏi", "from", 5, "to", 9, "version", version + 7)))
                .isEqualTo("version unknown");
        for (String nobody : List.of(stranger, UUID.randomUUID().toString())) {
            assertThat(refused(passage(FIRST, "Câu hỏi", List.of(nobody)))).isEqualTo("mentions[0] unknown-colleague");
        }
        assertThat(refused(passage(FIRST, "Câu hỏi", List.of(blind)))).isEqualTo("mentions[0] may-not-read");
        assertThat(list(editor, "all").at("/items")).isEmpty();
    }

    @Test
    void peopleAreFoundWithAndWithoutDiacritics() {
        paper.signedIn("Đỗ Văn Khác", Role.REPORTER);

        assertThat(found("ngoc an")).containsExactly("Nguyễn Thị Ngọc Ẩn");
        assertThat(found("Ngọc")).containsExactly("Nguyễn Thị Ngọc Ẩn");
        assertThat(found("TRUONG")).containsExactly("Lê Thị Trưởng");
        assertThat(found("do van")).isEmpty();
        assertThat(found("")).containsExactly("Nguyễn Thị Ngọc Ẩn", "Trần Văn Biên", "Lê Thị Trưởng");
    }

    /** The words that the only open comment stands on now. */
    private String commented() {
        JsonNode view = list(editor, "open");
        JsonNode anchor = view.at("/items/0/anchor");
        assertThat(anchor.at("/version").asInt())
                .isEqualTo(version())
                .isEqualTo(view.at("/version").asInt());
        Node text = WritingDesk.read(reporter.get(piece).json().at("/document").toString())
                .orThrow();
        return Passages.text(text, anchor.at("/from").asInt(), anchor.at("/to").asInt());
    }

    private List<String> found(String typed) {
        String q = java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8);
        return editor.get(piece + "/readers?q=" + q)
                .json()
                .at("/items")
                .valueStream()
                .map(r -> r.at("/name").asString())
                .toList();
    }

    private String refused(Map<String, Object> body) {
        TestHttp.Answer answer = editor.post(piece + "/comments", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        JsonNode field = answer.json().at("/fields/0");
        assertThat(field.at("/message").asString()).doesNotContain("field.");
        return field.at("/field").asString() + " " + field.at("/code").asString();
    }

    private TestHttp.Answer begin(TestHttp person, String passage, String text, List<String> mentions) {
        return person.post(piece + "/comments", passage(passage, text, mentions));
    }

    private Map<String, Object> passage(String passage, String text, List<String> mentions) {
        int from = start(passage);
        return new HashMap<>(Map.of(
                "version", version(), "from", from, "to", from + passage.length(), "text", text, "mentions", mentions));
    }

    /** Where a paragraph's words stand: behind the three fields, the body's own side and the paragraphs before. */
    private int start(String paragraph) {
        int at = 0;
        for (JsonNode field : reporter.get(piece).json().at("/document/content")) {
            if (!field.at("/type").asString().equals("body")) {
                at += 2 + textOf(field).length();
                continue;
            }
            at++;
            for (JsonNode block : field.at("/content")) {
                if (textOf(block).equals(paragraph)) {
                    return at + 1;
                }
                at += 2 + textOf(block).length();
            }
        }
        throw new IllegalStateException("Not in the text: " + paragraph);
    }

    private static String textOf(JsonNode block) {
        return StreamSupport.stream(block.at("/content").spliterator(), false)
                .map(text -> text.at("/text").asString())
                .reduce("", String::concat);
    }

    private JsonNode list(TestHttp person, String state) {
        return person.get(piece + "/comments?state=" + state).json();
    }

    private static List<String> kinds(TestHttp person) {
        return person.get("/api/v1/me/notifications")
                .json()
                .at("/items")
                .valueStream()
                .map(n -> n.at("/kind").asString())
                .toList();
    }

    private String idOf(String name) {
        return head.get(piece + "/readers?q=")
                .json()
                .at("/items")
                .valueStream()
                .filter(r -> r.at("/name").asString().equals(name))
                .map(r -> r.at("/personId").asString())
                .findFirst()
                .orElseThrow();
    }

    private int version() {
        return reporter.get(piece).json().at("/documentVersion").asInt();
    }

    private void save(String... paragraphs) {
        TestHttp.Answer answer = reporter.put(
                piece + "/document",
                Map.of(
                        "baseVersion", version(),
                        "clientId", UUID.randomUUID().toString(),
                        "sequence", 1,
                        "document", document("Mưa lớn ở vùng cao", "Lũ về trong đêm.", paragraphs)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
