package vn.hoitu.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.document.DocumentJson;
import vn.hoitu.document.ReplaceStep;
import vn.hoitu.document.Slice;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.Days;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** Writing together, over real sockets. */
@ModuleTest
class LiveTests {

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    DSLContext sql;

    final List<TypingClient> clients = new ArrayList<>();
    TestNewsroom paper;
    TestHttp reporter;
    TestHttp editor;
    String piece;

    @BeforeEach
    void aPieceTwoPeopleMayWrite() {
        paper = newsrooms.aPaper();
        reporter = paper.signedIn("Nguyễn Thị Phóng", Role.REPORTER);
        editor = paper.signedIn("Trần Văn Biên", Role.EDITOR);
        piece = opened(reporter, "Tin chung");
    }

    @AfterEach
    void everybodyLeaves() {
        clients.forEach(TypingClient::cut);
    }

    @Test
    void twoPeopleTypeInOneParagraph() throws IOException {
        TypingClient one = client(reporter).connect();
        TypingClient two = client(editor).connect();

        one.type(lineStart(one), "Mưa lớn ");
        two.await("the first words", () -> two.version() > 1);
        two.type(lineEnd(two), "ở vùng cao.");
        one.await("all", () -> one.settled() && one.version() == 3);

        assertThat(one.shown()).isEqualTo(two.shown());
        assertThat(one.shown().textContent()).isEqualTo("Tin chungMưa lớn ở vùng cao.");
        assertThat(editor.get(piece).json().at("/document").toString()).contains("Mưa lớn ở vùng cao.");
        assertThat(editor.get(piece).json().at("/documentVersion").asInt()).isEqualTo(3);
        one.await(
                "both people",
                () -> one.lastFrame("people")
                        .map(f -> f.path("people").findValuesAsString("name"))
                        .filter(names -> names.size() == 2 && names.contains("Trần Văn Biên"))
                        .isPresent());
    }

    @Test
    void tenTypistsOnBadNetworksLoseNoWord() throws IOException {
        List<Typist> typists = typists(10);
        Random chance = new Random(7);
        List<String> words = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            for (int i = 0; i < typists.size(); i++) {
                String word = "‹%d.%d›".formatted(i, round);
                words.add(word);
                typists.get(i).word(word);
                if (chance.nextInt(12) == 0) {
                    typists.get(i).breakAndResume();
                }
            }
        }

        String text = agreed(typists);
        assertThat(text.length() - "Tin chung".length())
                .isEqualTo(words.stream().mapToInt(String::length).sum());
        assertThat(typists).allSatisfy(t -> assertThat(t.client().lost()).isEmpty());
    }

    @Test
    void tenTypistsWhoAlsoDeleteEndWithOneText() throws IOException {
        List<Typist> typists = typists(10);
        Random chance = new Random(11);
        for (int round = 0; round < 40; round++) {
            for (Typist typist : typists) {
                typist.stroke();
                if (chance.nextInt(40) == 0) {
                    typist.breakAndResume();
                }
            }
        }

        agreed(typists);
    }

    @Test
    void aBatchWhoseAnswerWasLostIsStoredOnce() throws IOException {
        TypingClient one = client(reporter).connect();
        for (int i = 0; i < 10; i++) {
            one.type(lineStart(one), "chữ ");
            one.cut();
            one.connect();
        }
        one.await("all", one::settled);

        assertThat(one.shown().textContent()).isEqualTo("Tin chung" + "chữ ".repeat(10));
        assertThat(one.version()).isEqualTo(11);
    }

    @Test
    void theSameBatchIsAnsweredAgainAsTheFirstTime() throws IOException {
        TypingClient one = client(reporter).connect();
        one.type(lineStart(one), "một lần");
        one.await("stored", one::settled);
        JsonNode first = one.lastFrame("steps").orElseThrow();

        one.raw("{\"t\":\"steps\",\"sequence\":1,\"version\":1,\"steps\":[" + typing(lineStart(one), "hai lần") + "]}");
        one.await("again", () -> one.frames("steps").size() == 2);

        assertThat(one.lastFrame("steps").orElseThrow()).isEqualTo(first);
        assertThat(editor.get(piece).json().at("/documentVersion").asInt()).isEqualTo(2);
    }

    @Test
    void aTabBelongsToOnePerson() throws IOException {
        TypingClient one = client(reporter).connect();
        one.type(lineStart(one), "của tôi ");
        one.await("stored", one::settled);
        TypingClient thief = kept(new TypingClient(
                        TypingClient.Door.withCookie(newsrooms.port(), piece + "/live", editor.cookie()), one.id()))
                .connect();

        thief.raw("{\"t\":\"steps\",\"sequence\":900,\"version\":2,\"steps\":[" + typing(lineStart(one), "X") + "]}");
        thief.await("refused", () -> thief.lastFrame("refused").isPresent());
        one.type(lineStart(one), "vẫn viết được ");
        one.await("stored", one::settled);

        assertThat(thief.lastFrame("refused").orElseThrow().path("code").asString())
                .isEqualTo("not-your-tab");
        assertThat(one.lost()).isEmpty();
        assertThat(editor.get(piece).json().at("/document").toString()).contains("vẫn viết được của tôi");
    }

    @Test
    void whatWasNeverStoredIsNotAcknowledged() throws IOException {
        TypingClient one = client(reporter).connect();
        one.raw("{\"t\":\"steps\",\"sequence\":5,\"version\":1,\"steps\":[" + typing(lineStart(one), "năm") + "]}");
        one.await("stored", () -> one.frames("steps").size() == 1);
        one.raw("{\"t\":\"steps\",\"sequence\":4,\"version\":2,\"steps\":[" + typing(lineStart(one), "bốn") + "]}");
        one.await("refused", () -> one.lastFrame("refused").isPresent());

        assertThat(one.lastFrame("refused").orElseThrow().path("code").asString())
                .isEqualTo("unknown-sequence");
    }

    @Test
    void whatBelongsToADeletedPassageIsGivenBack() throws IOException {
        TypingClient one = client(reporter).connect();
        one.type(lineStart(one), "Câu sẽ bị xóa.");
        one.await("stored", one::settled);
        TypingClient two = client(editor).connect();
        one.cut();
        one.type(lineStart(one) + 4, "CHỮ MỚI");
        two.write(new ReplaceStep(lineStart(two), lineEnd(two), Slice.EMPTY));
        two.await("deleted", two::settled);

        one.raw("unheard");
        one.connect();
        one.await("all", one::settled);

        assertThat(one.shown()).isEqualTo(two.shown());
        assertThat(one.lost().toString()).contains("CHỮ MỚI");
    }

    @Test
    void aLateBatchThatHasNoPlaceIsRefusedWhole() throws IOException {
        TypingClient one = client(reporter).connect();
        one.type(lineStart(one), "Câu sẽ bị xóa.");
        one.await("stored", one::settled);
        TypingClient two = client(editor).connect();
        two.write(new ReplaceStep(lineStart(two), lineEnd(two), Slice.EMPTY));
        two.await("deleted", two::settled);

        TypingClient late = client(reporter).connect();
        late.raw("{\"t\":\"steps\",\"sequence\":1,\"version\":2,\"steps\":[" + typing(lineStart(late), "đầu ") + ","
                + typing(lineStart(late) + 6, "giữa") + "]}");
        late.await("an answer", () -> !late.refusals().isEmpty());

        assertThat(late.refusals().getFirst().path("code").asString()).isEqualTo("cannot-place");
        assertThat(late.refusals().getFirst().path("sequence").asInt()).isEqualTo(1);
        assertThat(editor.get(piece).json().at("/document").toString())
                .doesNotContain("đầu")
                .doesNotContain("giữa");
    }

    @Test
    void anActWhilePeopleTypeIsToldToEverybodyWithItsName() throws IOException {
        TypingClient writer = client(reporter).connect();
        TypingClient second = client(editor).connect();
        writer.type(lineStart(writer), "Nội dung của tin.");
        writer.await("stored", writer::settled);

        act("submit");
        writer.await("rights", () -> !writer.mayWrite());
        second.await("news", () -> second.lastFrame("news").isPresent());
        writer.raw(
                "{\"t\":\"steps\",\"sequence\":2,\"version\":2,\"steps\":[" + typing(lineStart(writer), "thêm") + "]}");
        writer.await("refused", () -> !writer.refusals().isEmpty());
        second.type(lineStart(second), "Biên tập: ");
        writer.await("the editor's words", () -> writer.version() == 3);

        JsonNode reason = writer.lastFrame("rights").orElseThrow().path("reason");
        assertThat(reason.path("code").asString()).isEqualTo("locked-submitted");
        assertThat(reason.path("message").asString()).contains("Nguyễn Thị Phóng");
        assertThat(writer.refusals().getFirst().path("code").asString()).isEqualTo("not-yours-now");
        assertThat(writer.shown().textContent()).contains("Biên tập: Nội dung của tin.");
        assertThat(second.mayWrite()).isTrue();
    }

    @Test
    void aScheduledPieceSaysWhoScheduledItAndForWhen() throws IOException {
        TestHttp chief = paper.signedIn("Lê Tổng Biên", Role.EDITOR_IN_CHIEF);
        TypingClient writer = client(reporter).connect();
        writer.type(lineStart(writer), "Nội dung của tin.");
        writer.await("stored", writer::settled);
        act("submit");
        act(chief, "approve", Map.of());
        TypingClient approver = client(chief).connect();
        assertThat(approver.mayWrite()).isTrue();

        ZonedDateTime out = Days.today().plusDays(40).atTime(8, 30).atZone(VietnamTime.ZONE);
        act(chief, "schedule", Map.of("at", out.toInstant().toString()));
        approver.await("the lock", () -> !approver.mayWrite());
        act(chief, "unschedule", Map.of());
        approver.await("the lock is gone", approver::mayWrite);

        JsonNode locked = approver.frames("rights").getFirst().path("reason");
        assertThat(locked.path("code").asString()).isEqualTo("locked-scheduled");
        assertThat(locked.path("message").asString())
                .contains("Lê Tổng Biên")
                .contains(DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").format(out));
        assertThat(writer.mayWrite()).isFalse();
    }

    @Test
    void whoSignsOutIsOut() throws IOException {
        TypingClient one = client(editor).connect();
        editor.delete("/api/v1/session");

        one.await("the end", () -> one.closeCode() != 0);

        assertThat(one.lastFrame("closing").orElseThrow().path("reason").asString())
                .isEqualTo("signed-out");
    }

    @Test
    void aWithdrawnRoleClosesThePiece() throws IOException {
        TypingClient one = client(editor).connect();
        sql.execute(
                "update identity.role_grant set revoked_at = now() where organization_id = ? and role = 'editor'",
                paper.id().value());

        one.await("the end", () -> one.closeCode() != 0);

        assertThat(one.lastFrame("closing").orElseThrow().path("reason").asString())
                .isEqualTo("gone");
    }

    @Test
    void aWholeTextByProgramReachesThoseWhoTypeAndTheyGoOn() throws IOException {
        TypingClient one = client(reporter).connect();
        one.type(lineStart(one), "Câu gốc.");
        one.await("stored", one::settled);

        TestHttp.Answer saved = editor.put(
                piece + "/document",
                Map.of(
                        "baseVersion",
                        2,
                        "clientId",
                        UUID.randomUUID().toString(),
                        "sequence",
                        1,
                        "document",
                        vn.hoitu.testing.Texts.document("Tin chung", "Tóm tắt của biên tập", "Câu gốc.")));
        one.type(lineEnd(one), " Viết tiếp.");
        one.await("both", () -> one.settled() && one.shown().textContent().contains("Tóm tắt"));

        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(one.shown().textContent()).isEqualTo("Tin chungTóm tắt của biên tậpCâu gốc. Viết tiếp.");
        assertThat(editor.get(piece).json().at("/document").toString())
                .contains("Câu gốc. Viết tiếp.")
                .contains("Tóm tắt");
    }

    @Test
    void titlesInListsFollowWhatIsTyped() throws Exception {
        TypingClient one = client(reporter).connect();
        one.type(3, "Nóng: ");
        one.await("stored", one::settled);

        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(
                                editor.get(paper.api("/pieces?view=all")).body())
                        .contains("Nóng: Tin chung"));
    }

    @Test
    void badBatchesAreRefusedAndTheRoomGoesOn() throws IOException {
        TypingClient good = client(reporter).connect();
        Map<String, String> bad = new HashMap<>();
        bad.put("bad-steps", "{\"t\":\"steps\",\"sequence\":1,\"version\":1,\"steps\":[{\"stepType\":\"explode\"}]}");
        bad.put("version-ahead", "{\"t\":\"steps\",\"sequence\":1,\"version\":99,\"steps\":[" + typing(5, "a") + "]}");
        bad.put(
                "too-large",
                "{\"t\":\"steps\",\"sequence\":1,\"version\":1,\"steps\":[" + (typing(5, "a") + ",").repeat(300)
                        + typing(5, "a") + "]}");
        bad.put(
                "too-long",
                "{\"t\":\"steps\",\"sequence\":1,\"version\":1,\"steps\":[" + typing(3, "t".repeat(400)) + "]}");
        for (Map.Entry<String, String> each : bad.entrySet()) {
            TypingClient liar = client(editor).connect();
            liar.raw(each.getValue());
            liar.await(each.getKey(), () -> !liar.refusals().isEmpty());
            assertThat(liar.refusals().getFirst().path("code").asString()).isEqualTo(each.getKey());
            assertThat(liar.refusals().getFirst().path("message").asString()).isNotBlank();
            assertThat(liar.connected()).isTrue();
        }
        for (String nonsense : List.of(
                "{",
                "[]",
                "{\"t\":\"steps\"}",
                "{\"t\":\"who\"}",
                "null",
                "{\"t\":\"steps\",\"sequence\":1,\"version\":1,\"steps\":[" + outOfSchema() + "]}",
                "{\"t\":\"steps\",\"sequence\":1,\"version\":1,\"steps\":[" + typing(100_000, "xa") + "]}")) {
            TypingClient liar = client(editor).connect();
            liar.raw(nonsense);
            liar.await(nonsense, () -> !liar.refusals().isEmpty());
            assertThat(liar.refusals().getFirst().path("code").asString()).isEqualTo("bad-steps");
        }

        good.type(lineStart(good), "vẫn viết");
        good.await("stored", good::settled);
        assertThat(good.version()).isEqualTo(2);
    }

    @Test
    void aPictureOfThirtyMegabytesInTheTextIsRefusedAndTheConnectionStays() throws IOException {
        TypingClient one = client(reporter).connect();
        String picture = "data:image/png;base64," + "A".repeat(30 << 20);
        one.raw(
                "{\"t\":\"steps\",\"sequence\":7,\"version\":1,\"steps\":[{\"stepType\":\"replace\",\"from\":5,\"to\":5,\"slice\":"
                        + "{\"content\":[{\"type\":\"text\",\"text\":\"" + picture + "\"}]}}]}");

        one.await("refused", () -> !one.refusals().isEmpty());
        one.type(lineStart(one), "chữ");
        one.await("stored", one::settled);

        assertThat(one.refusals().getFirst().path("code").asString()).isEqualTo("too-large");
        assertThat(one.refusals().getFirst().path("sequence").asInt()).isEqualTo(7);
        assertThat(one.version()).isEqualTo(2);
    }

    @Test
    void binaryFramesAndFloodsEndTheConnectionOnly() throws IOException {
        TypingClient good = client(reporter).connect();
        TypingClient binary = client(editor).connect();
        TypingClient flood = client(editor).connect();
        binary.binary(new byte[] {1, 2, 3});
        for (int i = 0; i < 1_000; i++) {
            flood.raw("{\"t\":\"ping\"}");
        }

        binary.await("closed", () -> binary.closeCode() != 0);
        flood.await("closed", () -> flood.closeCode() != 0);
        good.type(lineStart(good), "chữ");
        good.await("stored", good::settled);

        assertThat(binary.closeCode()).isEqualTo(1003);
        assertThat(flood.closeCode()).isIn(1006, 1008); // who does not stop sending may miss the last word
    }

    @Test
    void whoDoesNotReadIsCutOffAndTheOthersGoOn() throws IOException {
        TypingClient slow = client(reporter).connect();
        TypingClient good = client(editor).connect();
        slow.stopReading();
        int start = lineStart(good);
        int length = 0;
        for (int i = 0; i < 50 && !alone(good); i++) {
            String text = Integer.toString(i % 10).repeat(400_000);
            good.write(new ReplaceStep(
                    start,
                    start + length,
                    new Slice(
                            vn.hoitu.document.Fragment.of(
                                    vn.hoitu.document.Schema.v1().text(text)),
                            0,
                            0)));
            length = text.length();
            good.await("stored", good::settled);
        }

        good.await("the slow one is gone", () -> alone(good));
        assertThat(good.refusals()).isEmpty();
    }

    private static boolean alone(TypingClient client) {
        return client.lastFrame("people").map(f -> f.path("people").size() == 1).orElse(false);
    }

    @Test
    void onlyWhoMayReadComesInAndOnlyFromOurScreens() {
        String path = piece + "/live";
        int port = newsrooms.port();
        TestHttp stranger = newsrooms.aPaper().signedIn("Người ngoài", Role.EDITOR_IN_CHIEF);
        TestHttp other = paper.signedIn("Phóng viên khác", Role.REPORTER);
        String cookie = editor.cookie();

        assertThat(TypingClient.knock(TypingClient.Door.withCookie(port, path, cookie)))
                .isEqualTo(101);
        assertThat(TypingClient.knock(new TypingClient.Door(port, path, Map.of())))
                .isEqualTo(401);
        assertThat(TypingClient.knock(new TypingClient.Door(port, path, Map.of("Cookie", cookie))))
                .isEqualTo(403);
        assertThat(TypingClient.knock(
                        new TypingClient.Door(port, path, Map.of("Cookie", cookie, "Origin", "http://la.example"))))
                .isEqualTo(403);
        assertThat(TypingClient.knock(TypingClient.Door.withCookie(port, path, stranger.cookie())))
                .isEqualTo(404);
        assertThat(TypingClient.knock(TypingClient.Door.withCookie(port, path, other.cookie())))
                .isEqualTo(404);
        assertThat(editor.get(path).status()).isEqualTo(422);
    }

    @Test
    void aTokenWritesWithinItsScopes() throws IOException {
        String secret = editor.post(
                        "/api/v1/me/tokens",
                        Map.of(
                                "name",
                                "Máy viết tin",
                                "scopes",
                                List.of("piece.write", "piece.edit"),
                                "organizationId",
                                paper.id().toString(),
                                "expiresInDays",
                                1))
                .json()
                .at("/secret")
                .asString();
        TypingClient program = kept(new TypingClient(new TypingClient.Door(
                        newsrooms.port(), piece + "/live", Map.of("Authorization", "Bearer " + secret))))
                .connect();

        program.type(lineStart(program), "Tin máy.");
        program.await("stored", program::settled);

        assertThat(program.version()).isEqualTo(2);
    }

    // ---- words of the tests

    private String agreed(List<Typist> typists) throws IOException {
        int version = 0;
        for (Typist typist : typists) {
            typist.client().await("everything stored", typist.client()::settled);
            version = Math.max(version, typist.client().version());
        }
        int last = version;
        for (Typist typist : typists) {
            typist.client().await("the last version", () -> typist.client().version() >= last);
        }
        String stored = editor.get(piece).json().at("/document").toString();
        for (Typist typist : typists) {
            assertThat(DocumentJson.write(typist.client().shown())).isEqualTo(stored);
            assertThat(typist.client().refusals())
                    .allSatisfy(refusal ->
                            assertThat(refusal.path("code").asString()).isEqualTo("cannot-place"));
        }
        return typists.getFirst().client().shown().textContent();
    }

    private List<Typist> typists(int count) throws IOException {
        List<Typist> typists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            typists.add(new Typist(client(i % 2 == 0 ? reporter : editor).connect(), i));
        }
        return typists;
    }

    private void act(String act) {
        act(reporter, act, Map.of());
    }

    private void act(TestHttp person, String act, Map<String, Object> more) {
        JsonNode now = person.get(piece).json();
        Map<String, Object> order = new HashMap<>(more);
        order.put("act", act);
        order.put("version", now.at("/version").asInt());
        order.put("documentVersion", now.at("/documentVersion").asInt());
        TestHttp.Answer answer = person.post(piece + "/acts", order);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static String typing(int position, String text) {
        return "{\"stepType\":\"replace\",\"from\":%d,\"to\":%d,\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"%s\"}]}}"
                .formatted(position, position, text);
    }

    private static String outOfSchema() {
        return "{\"stepType\":\"replace\",\"from\":5,\"to\":5,\"slice\":{\"content\":[{\"type\":\"script\"}]}}";
    }

    private static int lineStart(TypingClient client) {
        return Places.lines(client.shown()).getFirst().start();
    }

    private static int lineEnd(TypingClient client) {
        Places.Line line = Places.lines(client.shown()).getFirst();
        return line.start() + line.length();
    }

    private String opened(TestHttp person, String title) {
        TestHttp.Answer opened =
                person.post(paper.api("/pieces"), Map.of("sectionId", paper.section("Thời sự"), "title", title));
        assertThat(opened.status()).isEqualTo(201);
        return paper.api("/pieces/" + opened.json().at("/id").asString());
    }

    private TypingClient client(TestHttp person) {
        return kept(new TypingClient(TypingClient.Door.withCookie(newsrooms.port(), piece + "/live", person.cookie())));
    }

    private TypingClient kept(TypingClient client) {
        clients.add(client);
        return client;
    }
}
