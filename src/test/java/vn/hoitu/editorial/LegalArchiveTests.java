package vn.hoitu.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hoitu.testing.Texts.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.change.ChangeReader;
import vn.hoitu.shared.node.Nodes;
import vn.hoitu.shared.operation.Round;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.Patience;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** Everything that was ever published stays as it was, and each place that got it is seen to have it. */
@ModuleTest
class LegalArchiveTests {

    private static final Map<String, Object> CORRECTION = Map.of(
            "correction", Map.of("wrong", "10 người", "right", "12 người", "apology", "Tòa soạn xin lỗi bạn đọc."));

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    DeliveryDesk deliveries;

    @Autowired
    Deliveries ledger;

    @Autowired
    ObjectProvider<Place> places;

    @Autowired
    ObjectProvider<ChangeReader> reader;

    @Autowired
    Pieces pieces;

    @Autowired
    PublicationRecord publications;

    @Autowired
    ArchivedTexts archived;

    @Autowired
    PlanTidings tidings;

    @Autowired
    Tenancy tenancy;

    @Autowired
    DSLContext sql;

    TestNewsroom paper;
    PieceSteps steps;
    TestHttp reporter;
    TestHttp head;
    TestHttp secretary;
    TestHttp admin;

    /** The round of the test's own node, which would ask between two looks of a test. */
    @Autowired
    @Qualifier("deliveriesConfirmed")
    Round ownRound;

    @AfterEach
    void theOwnNodeGoesOn() {
        ownRound.start();
    }

    @BeforeEach
    void aPaperWithItsPeople() {
        ownRound.stop();
        paper = newsrooms.aPaper();
        steps = new PieceSteps(paper);
        reporter = paper.signedIn("Nguyễn Thị Ngọc Ẩn", Role.REPORTER);
        head = paper.signedIn("Lê Thị Trưởng", Role.DESK_HEAD);
        secretary = paper.signedIn("Phạm Văn Thư", Role.SECRETARY);
        admin = paper.signedIn("Quản trị", Role.AGENCY_ADMIN);
    }

    @Test
    void aPieceThatWasTakenDownIsFoundWithAllItsVersions() {
        String piece = published("Lũ quét ở Nậm Lúc");
        TestHttp.Answer nothing = steps.order(
                secretary,
                piece,
                "correct",
                Map.of("correction", Map.of("wrong", "10 người", "right", " 10 người", "apology", "Xin lỗi.")));
        assertThat(nothing.json().at("/fields/0/code").asString()).isEqualTo("same-as-wrong");
        steps.act(secretary, piece, "correct", CORRECTION);
        takeDown(secretary, piece, null);

        TestHttp.Answer found = admin.get(paper.api("/archive?q=nam%20luc&state=taken-down"));
        JsonNode row = found.json().at("/items/0");
        assertThat(row.at("/title").asString()).as(found.body()).isEqualTo("Lũ quét ở Nậm Lúc");
        assertThat(row.at("/revisions").asInt()).isEqualTo(2);
        JsonNode record = admin.get(archived(piece, "")).json();
        assertThat(record.at("/versions").findValuesAsString("kind")).containsExactly("correct", "publish");
        assertThat(record.at("/corrections/0/right").asString()).isEqualTo("12 người");
        assertThat(record.at("/takedown/approverName").asString()).isEqualTo("Phạm Văn Thư");
        assertThat(record.at("/takedown/reason").asString()).isEqualTo("Theo công văn");
        assertThat(admin.get(archived(piece, "/versions/1")).body())
                .contains("Lũ quét ở Nậm Lúc")
                .doesNotContain("12 người");
        assertThat(admin.get(archived(piece, "/versions/2")).body()).contains("12 người");
        assertThat(admin.get(archived(piece, "/versions/3")).status()).isEqualTo(404);
    }

    @Test
    void twoVersionsAreHeldAgainstEachOther() {
        String piece = published("Bài được cập nhật");
        steps.saved(head, piece, document("Bài được cập nhật", "", "Một câu đã khác."));
        steps.act(secretary, piece, "update");

        JsonNode diff = admin.get(archived(piece, "/compare?from=1&to=2")).json();

        assertThat(diff.at("/sum/passagesChanged").asInt()).isEqualTo(1);
    }

    @Test
    void whatWasNeverPublishedIsNotInTheArchive() {
        String piece = steps.written(reporter, "Bản nháp kín", "Một câu.");

        assertThat(admin.get(archived(piece, "")).status()).isEqualTo(404);
        assertThat(admin.get(paper.api("/archive?q=ban%20nhap%20kin")).json().at("/items"))
                .isEmpty();
    }

    @Test
    void onlyThoseWhoAnswerForItReadTheArchiveAndEachLookIsOnRecord() {
        String piece = published("Bài được soi");

        assertThat(reporter.get(paper.api("/archive")).status()).isEqualTo(403);
        assertThat(head.get(archived(piece, "")).status()).isEqualTo(403);
        admin.get(archived(piece, ""));

        assertThat(admin.get(paper.api("/audit?act=archive.opened")).body()).contains("Quản trị", "Bài được soi");
    }

    @Test
    void theRecordOfAPieceLeavesWithItsHashes() throws IOException {
        String piece = published("Bài xuất hồ sơ");

        Map<String, String> files = unpacked(admin.bytes(archived(piece, "/record.zip")));

        assertThat(files.keySet()).containsExactly("record.json", "version-1.json", "version-1.html", "SHA256SUMS");
        assertThat(files.get("version-1.html")).contains("Bài xuất hồ sơ");
        assertThat(files.get("SHA256SUMS"))
                .contains(ArchivedTexts.sha256(files.get("version-1.json")) + "  version-1.json")
                .contains(ArchivedTexts.sha256(files.get("version-1.html")) + "  version-1.html");
    }

    @Test
    void aPeriodLeavesAsATable() {
        published("Bài trong kỳ");

        assertThat(admin.get(paper.api("/archive.csv")).body()).contains("Bài trong kỳ", "Trang báo điện tử");
        assertThat(admin.get(paper.api("/archive.csv?to=2020-01-01T00:00:00Z")).body())
                .doesNotContain("Bài trong kỳ");
    }

    @Test
    void eachPlaceConfirmsAPublicationAndATakeDown() {
        String piece = published("Bài đi các nơi");
        String path = URI.create(steps.piece(secretary, piece).at("/publicUrl").asString())
                .getPath();
        assertThat(reporter.at(paper.host()).get(path).status()).isEqualTo(200);

        assertThat(confirmed(piece, "publish")).isTrue();

        takeDown(secretary, piece, null);
        assertThat(confirmed(piece, "take-down")).isTrue();
        JsonNode items = secretary.get(piece + "/deliveries").json().at("/items");
        assertThat(items.findValuesAsString("place"))
                .contains("site", "pages", "feeds", "search")
                .hasSize(8);
        assertThat(items.at("/0/evidence").asString()).isNotBlank();
    }

    @Test
    void eachNodeConfirmsWhatItKeepsAndOneThatIsGoneIsNotWaitedFor() {
        Nodes second = aNode("node-hai", "may-chu-2");
        Shelf stale = new Shelf();
        DeliveryDesk there = secondNode(second, stale);
        try {
            String piece = published("Bài đi hai máy chủ");
            await().untilAsserted(() -> {
                deliveries.ask();
                there.ask();
                JsonNode pages = place(piece, "pages");
                assertThat(pages.at("/state").asString())
                        .as("the other node still holds the old page")
                        .isEqualTo("pending");
                assertThat(pages.at("/nodes").findValuesAsString("host")).contains("may-chu-2");
                assertThat(waitsFor(pages)).containsExactly("node-hai");
            });

            stale.holdsTheOldPage = false;
            assertThat(confirmed(piece, "publish", there)).isTrue();
            JsonNode all = place(piece, "pages");
            assertThat(waitsFor(all)).isEmpty();
            assertThat(all.at("/nodes").findValuesAsString("node")).contains("node-hai");
            assertThat(all.at("/evidence").asString()).contains("máy chủ đã xác nhận");
            assertThat(all.at("/nodes/0/followed").asLong()).isPositive();

            stale.holdsTheOldPage = true;
            takeDown(secretary, piece, null);
            second.stop();
            assertThat(confirmed(piece, "take-down"))
                    .as("a node that is gone keeps nothing")
                    .isTrue();
        } finally {
            second.stop();
        }
    }

    /** It says that it is there for as long as the test takes. */
    private Nodes aNode(String name, String host) {
        Nodes node = new Nodes(sql, new Nodes.Node(name, host), false);
        node.beat();
        node.start();
        return node;
    }

    @Test
    void aNodeWithAnOldPageGetsTheNewOneOnceAfterEachTry() {
        Nodes second = aNode("node-ba", "may-chu-3");
        Shelf stale = new Shelf();
        DeliveryDesk there = secondNode(second, stale);
        try {
            published("Bài giao lại");
            tried(DeliveryDesk.PATIENT_TRIES);
            await().untilAsserted(() -> {
                there.ask();
                assertThat(stale.again).containsOnlyOnce(paper.id());
            });
            for (int i = 0; i < 5; i++) {
                tried(DeliveryDesk.PATIENT_TRIES);
                there.ask();
            }
            assertThat(stale.again).as("not at every look").containsOnlyOnce(paper.id());

            tried(DeliveryDesk.PATIENT_TRIES + 1);
            there.ask();
            assertThat(stale.again.stream().filter(paper.id()::equals)).hasSize(2);
        } finally {
            second.stop();
        }
    }

    /** As if the places had been asked so often and were to be asked again in a while. */
    private void tried(int tries) {
        tenancy.within(paper.id(), () -> {
            sql.execute(
                    "update editorial.delivery set tries = ? where agency_id = ?",
                    tries,
                    paper.id().value());
            sql.execute(
                    "update editorial.awaited_delivery set look_at = now() + interval '1 minute' where agency_id = ?",
                    paper.id().value());
        });
    }

    private static List<String> waitsFor(JsonNode place) {
        return place.at("/nodes")
                .valueStream()
                .filter(node -> node.at("/confirmedAt").isNull())
                .map(node -> node.at("/node").asString())
                .toList();
    }

    private JsonNode place(String piece, String code) {
        return secretary
                .get(piece + "/deliveries")
                .json()
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/place").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** What another node would ask: the same ledger, its own name, its own memory of pages. */
    private DeliveryDesk secondNode(Nodes node, Shelf shelf) {
        StaticListableBeanFactory itsPlaces = new StaticListableBeanFactory();
        places.stream()
                .filter(place -> !place.code().equals(shelf.code()))
                .forEach(place -> itsPlaces.addBean(place.code(), place));
        itsPlaces.addBean(shelf.code(), shelf);
        return new DeliveryDesk(
                ledger,
                new NodeLedger(sql, node, reader, Clock.systemUTC()),
                itsPlaces.getBeanProvider(Place.class),
                pieces,
                publications,
                archived,
                tidings,
                tenancy,
                Clock.systemUTC());
    }

    /** The pages in the memory of a node that has not heard of the change. */
    private static final class Shelf implements Place {

        private boolean holdsTheOldPage = true;
        private final List<AgencyId> again = new ArrayList<>();

        @Override
        public String code() {
            return "pages";
        }

        @Override
        public boolean ofEachNode() {
            return true;
        }

        @Override
        public Optional<String> confirm(Delivered delivered) {
            return holdsTheOldPage ? Optional.empty() : Optional.of("not-held");
        }

        @Override
        public void deliverAgain(Delivered delivered, PublishedPiece snapshot, List<PublishedCorrection> corrections) {
            again.add(delivered.agency());
        }
    }

    @Test
    void whoAskedForATakeDownDoesNotApproveIt() {
        String piece = published("Bài có người xin gỡ");
        TestHttp chief = paper.signedIn("Tổng biên tập", Role.EDITOR_IN_CHIEF);
        UUID asker = UUID.fromString(
                secretary.get("/api/v1/session").json().at("/person/id").asString());

        TestHttp.Answer own = takeDownAnswer(secretary, piece, asker);
        TestHttp.Answer another = takeDownAnswer(chief, piece, asker);

        assertThat(own.status()).isEqualTo(403);
        assertThat(own.json().at("/code").asString()).isEqualTo("take-down-needs-another");
        assertThat(another.status()).as(another.body()).isEqualTo(200);
        assertThat(another.json().at("/takedown/approverName").asString()).isEqualTo("Tổng biên tập");
    }

    /** Asks until every place has answered, as the round of a node does. */
    private boolean confirmed(String piece, String kind, DeliveryDesk... others) {
        long until = System.nanoTime() + Patience.LIMIT.multipliedBy(2).toNanos();
        while (System.nanoTime() < until) {
            deliveries.ask();
            for (DeliveryDesk other : others) {
                other.ask();
            }
            boolean all = true;
            for (JsonNode item : secretary.get(piece + "/deliveries").json().at("/items")) {
                all &= !item.at("/kind").asString().equals(kind)
                        || item.at("/state").asString().equals("confirmed");
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private String published(String title) {
        String piece = steps.written(reporter, title, "Một câu.");
        steps.act(reporter, piece, "submit");
        steps.act(head, piece, "approve");
        steps.act(secretary, piece, "publish");
        return piece;
    }

    private void takeDown(TestHttp person, String piece, UUID requester) {
        TestHttp.Answer answer = takeDownAnswer(person, piece, requester);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private TestHttp.Answer takeDownAnswer(TestHttp person, String piece, UUID requester) {
        Map<String, Object> ground = new LinkedHashMap<>(
                Map.of("ground", "authority-request", "requester", "Sở VHTTDL", "reason", "Theo công văn"));
        if (requester != null) {
            ground.put("requesterId", requester.toString());
        }
        return steps.order(person, piece, "take-down", Map.of("takedown", ground));
    }

    private String archived(String piece, String more) {
        return paper.api("/archive/" + piece.substring(piece.lastIndexOf('/') + 1) + more);
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
