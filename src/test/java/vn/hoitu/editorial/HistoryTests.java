package vn.hoitu.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.testing.Texts.document;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** A piece's past: what changed, who wrote what, and going back. */
@ModuleTest
class HistoryTests {

    private static final String FLOOD = "Nước suối dâng nhanh trong đêm, cả bản phải chạy lên đồi.";
    private static final String RAIN = "Trạm đo ở xã ghi được 120 mm mưa trong sáu giờ.";

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    Contributions contributions;

    @Autowired
    ImportDesk imports;

    TestNewsroom paper;
    TestHttp reporter;
    TestHttp editor;
    TestHttp chief;
    String piece;

    @BeforeEach
    void aPieceTwoPeopleWrote() {
        paper = newsrooms.aPaper();
        reporter = paper.signedIn("Nguyễn Thị Phóng", Role.REPORTER);
        editor = paper.signedIn("Trần Văn Biên", Role.EDITOR);
        chief = paper.signedIn("Phạm Tổng", Role.EDITOR_IN_CHIEF);
        piece = paper.api("/pieces/"
                + reporter.post(paper.api("/pieces"), Map.of("sectionId", paper.section("Thời sự"), "title", "Lũ"))
                        .json()
                        .at("/id")
                        .asString());
        save(reporter, document("Lũ ở vùng cao", "", FLOOD));
        act(reporter, "submit");
        save(editor, document("Lũ ở vùng cao", "", FLOOD.replace("cả bản", "hơn ba mươi hộ dân"), RAIN));
    }

    @Test
    void tellsWhatAnEditorChanged() {
        JsonNode diff = reporterSees("/compare?from=v1&to=current");

        assertThat(diff.at("/from/label").asString()).isEqualTo("submit");
        assertThat(diff.at("/sum/passagesAdded").asInt()).isEqualTo(1);
        JsonNode changed = entry(diff, "changed");
        assertThat(words(changed, "removed")).isEqualTo("cả bản");
        assertThat(words(changed, "added")).isEqualTo("hơn ba mươi hộ dân");
        assertThat(words(entry(diff, "added"), "added")).isEqualTo(RAIN);
    }

    @Test
    void knowsWhoWroteEachPassage() {
        JsonNode view = reporterSees("/authorship");

        assertThat(view.at("/people").findValuesAsString("name"))
                .containsExactlyInAnyOrder("Nguyễn Thị Phóng", "Trần Văn Biên");
        assertThat(written(view, "Trần Văn Biên")).contains("hơn ba mươi hộ dân", RAIN);
        assertThat(written(view, "Nguyễn Thị Phóng"))
                .contains("Lũ ở vùng cao")
                .anyMatch(text -> text.startsWith("Nước suối dâng nhanh trong đêm"));
        double shares = view.at("/people/0/share").asDouble()
                + view.at("/people/1/share").asDouble();
        assertThat(shares).isCloseTo(1.0, org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void knowsWhoWroteAnEarlierText() {
        JsonNode view = reporterSees("/authorship?at=v1");

        assertThat(view.at("/people").size()).isEqualTo(1);
        assertThat(written(view, "Nguyễn Thị Phóng")).contains("Lũ ở vùng cao", FLOOD);
    }

    @Test
    void contributionsToAPublicationStayAsTheyWere() {
        act(editor, "review");
        act(chief, "approve");
        act(chief, "publish");
        String published = chief.get(piece + "/contributions").body();

        save(chief, document("Tổng biên tập viết lại từ đầu", "", "Không còn câu nào của ai khác trong bài này nữa."));
        act(chief, "update");

        assertThat(chief.get(piece + "/contributions?at=p1").body()).isEqualTo(published);
        JsonNode people = chief.get(piece + "/contributions?at=p1").json().at("/people");
        assertThat(people.findValuesAsString("personName"))
                .containsExactlyInAnyOrder("Nguyễn Thị Phóng", "Trần Văn Biên");
        JsonNode now = chief.get(piece + "/contributions").json();
        assertThat(now.at("/text/key").asString()).isEqualTo("p2");
        assertThat(now.at("/people/0/personName").asString()).isEqualTo("Phạm Tổng");
        assertThat(contributions.atPublication(paper.id(), id(), 1))
                .extracting(Contribution::personName, Contribution::edits)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Nguyễn Thị Phóng", 1),
                        org.assertj.core.groups.Tuple.tuple("Trần Văn Biên", 1));
        assertThat(contributions.atPublication(paper.id(), id(), 9)).isEmpty();
    }

    @Test
    void countsOnlyTheCharactersAPersonWrote() {
        List<Contribution> people = contributions.of(paper.id(), id());

        assertThat(people)
                .extracting(Contribution::personName)
                .containsExactlyInAnyOrder("Nguyễn Thị Phóng", "Trần Văn Biên");
        Contribution first = people.stream()
                .filter(c -> c.personName().startsWith("Nguyễn"))
                .findFirst()
                .orElseThrow();
        assertThat(first.charactersTyped()).isEqualTo("Lũ ở vùng cao".length() + FLOOD.length());
        assertThat(first.charactersSurviving()).isEqualTo(first.charactersTyped() - "cả bản".length());
    }

    @Test
    void aPieceFromElsewhereWasWrittenByNobodyHere() {
        Instant then = Instant.parse("2020-05-01T00:00:00Z");
        String text = JsonMapper.shared()
                .writeValueAsString(document("Bài cũ", "", "Chữ của hệ thống cũ, rất dài và nhiều."));
        PieceId brought = imports.bring(
                        new ImportedPiece(
                                paper.id(),
                                "test:1",
                                PieceState.DRAFT,
                                null,
                                text,
                                List.of(),
                                List.of(),
                                "Báo cũ",
                                null,
                                then,
                                null,
                                List.of()),
                        Actor.program("test"))
                .orThrow()
                .piece();
        piece = paper.api("/pieces/" + brought);
        assertThat(contributions.of(paper.id(), brought)).isEmpty();

        save(editor, document("Bài cũ", "", "Chữ của hệ thống cũ, rất dài và nhiều.", "Thêm một câu của biên tập."));

        assertThat(contributions.of(paper.id(), brought))
                .extracting(Contribution::personName, Contribution::charactersSurviving)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Trần Văn Biên", "Thêm một câu của biên tập.".length()));
        JsonNode people = editor.get(piece + "/authorship").json().at("/people");
        assertThat(people.at("/0/name").asString()).isEqualTo("Báo cũ");
        assertThat(people.at("/0/personId").isNull()).isTrue();
    }

    @Test
    void anOldVersionComesBackAsTheNewestOne() {
        TestHttp.Answer restored = editor.post(piece + "/versions/1/restore", Map.of());

        assertThat(restored.status()).as(restored.body()).isEqualTo(200);
        assertThat(bodyText()).contains("cả bản").doesNotContain("120 mm");
        JsonNode versions = editor.get(piece + "/history").json().at("/versions");
        assertThat(versions.at("/0/label").asString()).isEqualTo("restore");
        assertThat(versions.at("/0/restoredFrom").asInt()).isEqualTo(1);
        assertThat(versions.at("/0/byName").asString()).isEqualTo("Trần Văn Biên");
        assertThat(chief.get(paper.api("/audit")).body()).contains("piece.version-restored");
        assertThat(editor.post(piece + "/versions/1/restore", Map.of()).status())
                .isEqualTo(409);

        int before = versions.at("/1/number").asInt();
        editor.post(piece + "/versions/" + before + "/restore", Map.of());
        assertThat(bodyText()).contains("hơn ba mươi hộ dân").contains("120 mm");
    }

    @Test
    void goingBackMakesNobodyAnAuthor() {
        editor.post(piece + "/versions/1/restore", Map.of());

        assertThat(contributions.of(paper.id(), id()))
                .filteredOn(c -> c.charactersSurviving() > 0)
                .extracting(Contribution::personName)
                .containsExactly("Nguyễn Thị Phóng");
    }

    @Test
    void whoMayNotTypeNowRestoresNothing() {
        assertThat(reporter.post(piece + "/versions/1/restore", Map.of()).status())
                .isEqualTo(403);
        assertThat(reporter.post(piece + "/versions", Map.of("name", "Bản của tôi"))
                        .status())
                .isEqualTo(403);
        assertThat(editor.post(piece + "/versions/99/restore", Map.of()).status())
                .isEqualTo(404);
        assertThat(bodyText()).contains("hơn ba mươi hộ dân");
    }

    @Test
    void aTextCanBeKeptUnderAName() {
        TestHttp.Answer kept = editor.post(piece + "/versions", Map.of("name", "  Trước khi cắt còn 500 chữ "));

        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        JsonNode version = editor.get(piece + "/history").json().at("/versions/0");
        assertThat(version.at("/name").asString()).isEqualTo("Trước khi cắt còn 500 chữ");
        assertThat(version.at("/number").asInt())
                .isEqualTo(kept.json().at("/number").asInt());
        assertThat(editor.post(piece + "/versions", Map.of("name", " ")).status())
                .isEqualTo(422);
        assertThat(editor.post(piece + "/versions", Map.of("name", "x".repeat(121)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void contributionsLeaveTheHouseOnRecord() {
        TestHttp.Answer csv = editor.get(piece + "/contributions.csv?at=current");

        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Content-Disposition")).contains("dong-gop.csv");
        assertThat(csv.body())
                .contains("Người làm")
                .contains("Nguyễn Thị Phóng")
                .contains("Trần Văn Biên");
        assertThat(chief.get(paper.api("/audit")).body()).contains("piece.contributions-exported");
    }

    @Test
    void thePastIsClosedToOthers() {
        TestNewsroom other = newsrooms.aPaper();
        TestHttp stranger = other.signedIn("Người báo khác", Role.EDITOR_IN_CHIEF);
        TestHttp colleague = paper.signedIn("Phóng viên khác", Role.REPORTER);
        String elsewhere = other.api("/pieces/" + id());
        for (String what : List.of("/compare?from=v1", "/authorship", "/contributions", "/contributions.csv")) {
            assertThat(stranger.get(elsewhere + what).status()).as(what).isEqualTo(404);
            assertThat(stranger.get(piece + what).status()).as(what).isIn(403, 404);
            assertThat(colleague.get(piece + what).status()).as(what).isEqualTo(404);
        }
        assertThat(stranger.post(elsewhere + "/versions", Map.of("name", "x")).status())
                .isEqualTo(404);
        assertThat(stranger.post(elsewhere + "/versions/1/restore", Map.of()).status())
                .isEqualTo(404);
        assertThat(contributions.of(other.id(), id())).isEmpty();
    }

    @Test
    void aTextThatIsNotThereIsNotFound() {
        for (String key : List.of("v0", "v99", "p1", "x", "v1%27", "v99999999999")) {
            assertThat(editor.get(piece + "/compare?from=" + key).status())
                    .as(key)
                    .isEqualTo(404);
            assertThat(editor.get(piece + "/authorship?at=" + key).status())
                    .as(key)
                    .isEqualTo(404);
        }
        assertThat(editor.get(piece + "/compare").status()).isEqualTo(422);
    }

    private PieceId id() {
        return new PieceId(UUID.fromString(piece.substring(piece.lastIndexOf('/') + 1)));
    }

    private JsonNode reporterSees(String what) {
        TestHttp.Answer answer = reporter.get(piece + what);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode entry(JsonNode diff, String kind) {
        for (JsonNode entry : diff.at("/entries")) {
            if (entry.at("/kind").asString().equals(kind)) {
                return entry;
            }
        }
        throw new AssertionError("no " + kind + " in " + diff);
    }

    private static String words(JsonNode entry, String sort) {
        StringBuilder words = new StringBuilder();
        for (JsonNode run : entry.at("/runs")) {
            words.append(
                    run.at("/sort").asString().equals(sort) ? run.at("/text").asString() : "");
        }
        return words.toString();
    }

    /** What the view says a person wrote, read from its document by its positions. */
    private static List<String> written(JsonNode view, String name) {
        vn.hoitu.document.Node text =
                WritingDesk.read(view.at("/document").toString()).orThrow();
        List<String> names = view.at("/people").findValuesAsString("name");
        return view.at("/passages")
                .valueStream()
                .filter(p -> names.get(p.at("/person").asInt()).equals(name))
                .map(p -> text.cut(p.at("/from").asInt(), p.at("/to").asInt()).textContent())
                .toList();
    }

    private String bodyText() {
        return editor.get(piece).json().at("/document").toString();
    }

    private void save(TestHttp person, Map<String, Object> document) {
        TestHttp.Answer saved = person.put(
                piece + "/document",
                Map.of(
                        "baseVersion",
                        person.get(piece).json().at("/documentVersion").asInt(),
                        "clientId",
                        UUID.randomUUID().toString(),
                        "sequence",
                        1,
                        "document",
                        document));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    private void act(TestHttp person, String act) {
        JsonNode now = person.get(piece).json();
        Map<String, Object> body = new HashMap<>();
        body.put("act", act);
        body.put("version", now.at("/version").asInt());
        body.put("documentVersion", now.at("/documentVersion").asInt());
        TestHttp.Answer answer = person.post(piece + "/acts", body);
        assertThat(answer.status()).as(act + ": " + answer.body()).isEqualTo(200);
    }
}
