package vn.hoitu.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.testing.Texts.document;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** What was approved is what goes out, and what readers have is changed by two people. */
@ModuleTest
class ApprovedTextTests {

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    Pieces pieces;

    @Autowired
    PublishingDesk publishing;

    @Autowired
    Tenancy tenancy;

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
    void aTextChangedAfterTheApprovalWaitsForApprovalAgain() {
        String piece = approved("Bài đã duyệt");

        steps.saved(secretary, piece, document("Bài đã duyệt", "", "Câu thêm vào sau."));

        JsonNode now = steps.piece(secretary, piece);
        assertThat(now.at("/state").asString()).isEqualTo("reviewed");
        assertThat(now.at("/lostApproval/by").asString()).isEqualTo("Phạm Văn Thư");
        assertThat(now.at("/lostApproval/changed").asString()).isEqualTo("text");
        JsonNode handOver = secretary.get(piece + "/history").json().at("/handOvers/0");
        assertThat(handOver.at("/act").asString()).isEqualTo("text-changed");
        assertThat(handOver.at("/byName").asString()).isEqualTo("Phạm Văn Thư");
        assertThat(handOver.at("/from").asString()).isEqualTo("approved");
        assertThat(handOver.at("/to").asString()).isEqualTo("reviewed");
        assertThat(reporter.get("/api/v1/me/notifications").body()).contains("sửa sau khi duyệt");
        assertThat(steps.order(secretary, piece, "publish", Map.of()).status()).isEqualTo(409);

        steps.act(head, piece, "approve");
        assertThat(steps.piece(head, piece).at("/lostApproval").isNull()).isTrue();
        steps.act(secretary, piece, "publish");

        assertThat(onTheSite(piece)).contains("Câu thêm vào sau.");
    }

    @Test
    void aVersionBroughtBackAfterTheApprovalWaitsForApprovalAgain() {
        String piece = approved("Bài có bản cũ");
        int newest = secretary
                .get(piece + "/history")
                .json()
                .at("/versions/0/number")
                .asInt();
        steps.saved(secretary, piece, document("Bài có bản cũ", "", "Câu khác hẳn."));
        steps.act(head, piece, "approve");

        TestHttp.Answer restored = secretary.post(piece + "/versions/" + newest + "/restore", Map.of());

        assertThat(restored.status()).as(restored.body()).isEqualTo(200);
        assertThat(steps.state(secretary, piece)).isEqualTo("reviewed");
        assertThat(steps.piece(secretary, piece).at("/lostApproval/by").asString())
                .isEqualTo("Phạm Văn Thư");
    }

    @Test
    void whatIsPrintedBesideTheTextIsApprovedWithIt() {
        String piece = approved("Bài có tác giả");
        String section = paper.section("Kinh tế");

        steps.details(secretary, piece, Map.of("sectionId", section));
        assertThat(steps.state(secretary, piece)).isEqualTo("reviewed");
        assertThat(steps.piece(secretary, piece).at("/lostApproval/changed").asString())
                .isEqualTo("details");

        steps.act(head, piece, "approve");
        steps.details(secretary, piece, Map.of("authors", List.of(Map.of("name", "Người khác")), "source", "Bài gửi"));
        assertThat(steps.state(secretary, piece)).isEqualTo("reviewed");

        steps.act(head, piece, "approve");
        steps.details(secretary, piece, Map.of("sectionId", section));
        assertThat(steps.state(secretary, piece)).as("nothing was changed").isEqualTo("approved");
    }

    @Test
    void aTextThatIsNotTheApprovedOneIsNotPublishedByWhateverWayItCame() {
        String piece = approved("Bài bị sửa đường khác");
        PieceId id = new PieceId(UUID.fromString(piece.substring(piece.lastIndexOf('/') + 1)));
        tenancy.within(paper.id(), () -> {
            Piece approved = pieces.lock(paper.id(), id).orElseThrow();
            pieces.saveDetails(
                    approved,
                    approved.sectionId(),
                    List.of("nhãn lạ"),
                    approved.authors(),
                    approved.source(),
                    approved.updatedAt());
        });

        TestHttp.Answer refused = steps.order(secretary, piece, "publish", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/code").asString()).isEqualTo("not-the-approved-text");

        var byTheProgram = tenancy.within(
                paper.id(),
                () -> publishing.publish(
                        pieces.lock(paper.id(), id).orElseThrow(), Actor.program("scheduler"), "publish"));
        assertThat(byTheProgram).isInstanceOf(vn.hoitu.shared.problem.Outcome.Refused.class);
    }

    @Test
    void whoeverChangedAPublishedPieceAloneDoesNotPutItOnlineAlone() {
        TestHttp other = paper.signedIn("Đỗ Thị Hai", Role.SECRETARY);
        String piece = published("Bài đã lên trang");
        steps.saved(secretary, piece, document("Bài đã lên trang", "", "Câu sửa một mình."));

        TestHttp.Answer refused = steps.order(secretary, piece, "update", Map.of());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().at("/code").asString()).isEqualTo("needs-another-person");
        assertThat(onTheSite(piece)).doesNotContain("Câu sửa một mình.");
        assertThat(actOf(secretary, piece, "update").at("/reason").asString()).contains("Cần người khác");

        steps.act(other, piece, "update");

        assertThat(onTheSite(piece)).contains("Câu sửa một mình.");
        assertThat(steps.order(secretary, piece, "update", Map.of())
                        .json()
                        .at("/code")
                        .asString())
                .isEqualTo("nothing-to-update");
    }

    @Test
    void changesOfTwoHandsMayBePutOnlineByOneOfThem() {
        paper.signedIn("Đỗ Thị Hai", Role.SECRETARY);
        String piece = published("Bài hai người sửa");
        steps.saved(secretary, piece, document("Bài hai người sửa", "", "Câu thứ nhất."));
        steps.saved(head, piece, document("Bài hai người sửa", "", "Câu thứ hai."));

        steps.act(secretary, piece, "update");

        assertThat(onTheSite(piece)).contains("Câu thứ hai.");
    }

    @Test
    void theOnlyOneWhoMayPublishIsNotLockedOutOfUpdates() {
        String piece = published("Bài của tòa soạn nhỏ");
        steps.saved(secretary, piece, document("Bài của tòa soạn nhỏ", "", "Câu sửa."));

        steps.act(secretary, piece, "update");

        assertThat(onTheSite(piece)).contains("Câu sửa.");
    }

    @Test
    void theEmergencyPathStaysOpenForOnePerson() {
        paper.signedIn("Đỗ Thị Hai", Role.SECRETARY);
        String piece = published("Bài phải cải chính");
        steps.saved(secretary, piece, document("Bài phải cải chính", "", "Câu đúng."));

        steps.act(
                secretary,
                piece,
                "correct",
                Map.of(
                        "correction",
                        Map.of("wrong", "Câu sai.", "right", "Câu đúng.", "apology", "Tòa soạn xin lỗi bạn đọc.")));

        assertThat(onTheSite(piece)).contains("Câu đúng.");
    }

    @Test
    void aChangeOfTheSectionOfAPublishedPieceGoesOutWithAnUpdate() {
        String piece = published("Bài đổi chuyên mục");
        steps.details(secretary, piece, Map.of("sectionId", paper.section("Văn hóa")));
        assertThat(steps.piece(secretary, piece).at("/unpublishedChanges").asBoolean())
                .isTrue();

        steps.act(secretary, piece, "update");

        assertThat(reporter.at(paper.host()).get("/chuyen-muc/van-hoa").body()).contains("Bài đổi chuyên mục");
        assertThat(steps.piece(secretary, piece).at("/unpublishedChanges").asBoolean())
                .isFalse();
    }

    private String approved(String title) {
        String piece = steps.written(reporter, title, "Nội dung của tin.");
        steps.act(reporter, piece, "submit");
        steps.act(head, piece, "approve");
        return piece;
    }

    private String published(String title) {
        String piece = approved(title);
        steps.act(secretary, piece, "publish");
        return piece;
    }

    private JsonNode actOf(TestHttp person, String piece, String act) {
        for (JsonNode one : steps.piece(person, piece).at("/acts")) {
            if (one.at("/act").asString().equals(act)) {
                return one;
            }
        }
        throw new AssertionError("no such act now: " + act);
    }

    private String onTheSite(String piece) {
        String url = steps.piece(secretary, piece).at("/publicUrl").asString();
        return reporter.at(paper.host()).get(URI.create(url).getRawPath()).body();
    }
}
