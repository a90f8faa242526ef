package vn.hoitu.spokesperson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.identity.Enrolment;
import vn.hoitu.organization.NewOrganization;
import vn.hoitu.organization.OrganizationRegister;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** The desk of an authority and the newsrooms it speaks to, over HTTP. */
@ModuleTest
class SpokespersonTests {

    private static final String FILE = """
            --teph\r
            Content-Disposition: form-data; name="file"; filename="../../so-lieu.csv"\r
            Content-Type: text/html\r
            \r
            <script>alert(1)</script>\r
            --teph--\r
            """;

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    OrganizationRegister register;

    @Autowired
    Enrolment enrolment;

    @Autowired
    RequestReminders reminders;

    TestNewsroom paper;
    TestNewsroom other;
    UUID authority;
    TestHttp spokesperson;
    TestHttp secretary;
    TestHttp reporter;
    TestHttp stranger;

    @BeforeEach
    void anAuthorityAndTwoPapers() {
        paper = newsrooms.aPaper();
        other = newsrooms.aPaper();
        authority = aBody("Sở Giao thông tỉnh Thử");
        spokesperson = worksAt(authority, "Đinh Thị Phát", Role.SPOKESPERSON);
        secretary = paper.signedIn("Phạm Văn Thư", Role.SECRETARY);
        reporter = paper.signedIn("Lò Thị Mây", Role.REPORTER);
        stranger = other.signedIn("Thư ký báo khác", Role.SECRETARY);
    }

    @Test
    void aReleaseReachesTheChosenAgencyAtOnceWithItsEmbargoAndItsReceiptComesBack() {
        String until = Instant.now().plus(Duration.ofHours(5)).toString();
        String id = draft(Map.of(
                "embargoUntil",
                until,
                "audience",
                "chosen",
                "agencies",
                List.of(paper.id().toString())));
        assertThat(secretary.get(paper.api("/releases/" + id)).status())
                .as("a draft is nobody else's")
                .isEqualTo(404);

        JsonNode sent = post("/releases/" + id + "/release", Map.of("version", 1));
        assertThat(sent.at("/row/receivers").asInt()).isEqualTo(1);
        assertThat(sent.at("/receipts/0/openedAt").isNull()).isTrue();
        assertThat(secretary.get("/api/v1/me/notifications").body()).contains("cấm đăng đến");
        assertThat(stranger.get(other.api("/releases")).json().at("/items").size())
                .isZero();
        assertThat(stranger.get(other.api("/releases/" + id)).status()).isEqualTo(404);

        JsonNode row = secretary.get(paper.api("/releases")).json().at("/items/0");
        assertThat(row.at("/underEmbargo").asBoolean()).isTrue();
        assertThat(release(id).at("/receipts/0/openedAt").isNull())
                .as("the list is no receipt")
                .isTrue();
        assertThat(reporter.get(paper.api("/releases/" + id)).json().at("/text").asString())
                .contains("thông xe");
        JsonNode receipt = release(id).at("/receipts/0");
        assertThat(receipt.at("/openedAt").isNull()).isFalse();
        assertThat(receipt.at("/openedEdition").asInt()).isEqualTo(1);
    }

    @Test
    void aPieceOfAReleaseUnderEmbargoIsHeldAndFollowsTheAuthority() {
        Instant until = Instant.now().plus(Duration.ofHours(5)).truncatedTo(ChronoUnit.MILLIS);
        List<String> papers = List.of(paper.id().toString());
        String id = draft(Map.of("embargoUntil", until.toString(), "audience", "chosen", "agencies", papers));
        post("/releases/" + id + "/release", Map.of("version", 1));

        String piece = "/pieces/"
                + reporter.post(paper.api("/releases/" + id + "/piece"), Map.of())
                        .json()
                        .at("/pieceId")
                        .asString();

        JsonNode held = secretary.get(paper.api(piece)).json();
        assertThat(Instant.parse(held.at("/embargoUntil").asString())).isEqualTo(until);
        assertThat(held.at("/embargoFrom/kind").asString()).isEqualTo("release");
        assertThat(held.at("/embargoFrom/sourceId").asString()).isEqualTo(id);
        assertThat(held.at("/embargoFrom/name").asString()).isEqualTo("Sở Giao thông tỉnh Thử – Đường tránh thông xe");
        TestHttp.Answer checks = secretary.get(paper.api(piece + "/checks"));
        assertThat(checks.body()).contains("Chưa hết thời hạn cấm đăng");
        String radio = secretary
                .post(paper.api(piece + "/derive"), Map.of("form", "radio"))
                .json()
                .at("/pieceId")
                .asString();
        JsonNode script = secretary.get(paper.api("/pieces/" + radio)).json();
        assertThat(Instant.parse(script.at("/embargoUntil").asString()))
                .as("another form is no way round it")
                .isEqualTo(until);
        assertThat(script.at("/embargoFrom/sourceId").asString()).isEqualTo(id);

        Instant later = until.plus(Duration.ofHours(2));
        Map<String, Object> edition = new HashMap<>(Map.of(
                "version", release(id).at("/row/version").asInt(),
                "title", "Đường tránh thông xe",
                "text", "Lễ thông xe lùi hai giờ.",
                "note", "Lùi giờ"));
        edition.put("embargoUntil", later.toString());
        assertThat(spokesperson.put(api("/releases/" + id), edition).status()).isEqualTo(200);

        await().untilAsserted(() -> {
            JsonNode moved = secretary.get(paper.api(piece)).json();
            assertThat(Instant.parse(moved.at("/embargoUntil").asString())).isEqualTo(later);
        });
    }

    @Test
    void aPieceIsOpenedFromAReleaseInOneStepWithItsSource() {
        String id = released();
        String piece = reporter.post(paper.api("/releases/" + id + "/piece"), Map.of())
                .json()
                .at("/pieceId")
                .asString();
        assertThat(secretary
                        .post(paper.api("/releases/" + id + "/piece"), Map.of())
                        .json()
                        .at("/pieceId")
                        .asString())
                .as("one piece of one release")
                .isEqualTo(piece);

        JsonNode opened = reporter.get(paper.api("/pieces/" + piece)).json();
        assertThat(opened.at("/source").asString()).isEqualTo("Sở Giao thông tỉnh Thử");
        assertThat(opened.toString()).contains("Đường tránh thông xe");
        assertThat(reporter.get(paper.api("/releases"))
                        .json()
                        .at("/items/0/pieceId")
                        .asString())
                .isEqualTo(piece);
        assertThat(spokesperson.get(api("/releases/" + id)).body())
                .as("what is made of it stays with the agency")
                .doesNotContain(piece);
    }

    @Test
    void aChangeAfterTheReleaseIsANewEditionAndAWithdrawalIsToldToEverybody() {
        String id = released();
        Map<String, Object> change =
                new HashMap<>(Map.of("version", 2, "title", "Đường tránh thông xe sáng mai", "text", "Lùi một ngày."));
        assertThat(spokesperson
                        .put(api("/releases/" + id), change)
                        .json()
                        .at("/fields/0/field")
                        .asString())
                .isEqualTo("note");
        change.put("note", "Đổi ngày thông xe");
        assertThat(spokesperson
                        .put(api("/releases/" + id), change)
                        .json()
                        .at("/row/edition")
                        .asInt())
                .isEqualTo(2);
        assertThat(secretary.get("/api/v1/me/notifications").body()).contains("Đổi ngày thông xe");
        JsonNode read = secretary.get(paper.api("/releases/" + id)).json();
        assertThat(read.at("/text").asString()).isEqualTo("Lùi một ngày.");
        assertThat(read.at("/editions").size()).isEqualTo(2);

        assertThat(spokesperson
                        .post(api("/releases/" + id + "/withdrawal"), Map.of("version", 3))
                        .status())
                .isEqualTo(422);
        post("/releases/" + id + "/withdrawal", Map.of("version", 3, "reason", "Chưa đủ điều kiện thông xe"));
        assertThat(secretary.get("/api/v1/me/notifications").body()).contains("Chưa đủ điều kiện thông xe");
        JsonNode gone = secretary.get(paper.api("/releases/" + id)).json();
        assertThat(gone.at("/text").asString()).isEmpty();
        assertThat(gone.at("/withdrawnReason").asString()).contains("Chưa đủ điều kiện");
        assertThat(reporter.post(paper.api("/releases/" + id + "/piece"), Map.of())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aReleaseForABlockReachesTheAgenciesBelowItOnly() {
        UUID body = aBody("Tỉnh ủy Thử");
        String id = draft(Map.of("audience", "under", "under", body.toString()));
        TestHttp.Answer nobody = spokesperson.post(api("/releases/" + id + "/release"), Map.of("version", 1));
        assertThat(nobody.json().at("/code").asString()).isEqualTo("release-for-nobody");

        register.change(
                        Actor.program("test"),
                        paper.id().value(),
                        new vn.hoitu.organization.ChangeRequest(
                                "move", LocalDate.of(2021, 1, 1), null, body, null, null, null, null, "test", null, 1))
                .orThrow();
        assertThat(post("/releases/" + id + "/release", Map.of("version", 1))
                        .at("/receipts/0/agencyId")
                        .asString())
                .isEqualTo(paper.id().toString());
    }

    @Test
    void filesGoWithAReleaseAndAreOnlyStoredByABrowser() {
        String id = draft(
                Map.of("audience", "chosen", "agencies", List.of(paper.id().toString())));
        TestHttp.Answer attached = spokesperson
                .with("Content-Type", "multipart/form-data; boundary=teph")
                .post(api("/releases/" + id + "/attachments"), FILE);
        assertThat(attached.status()).as(attached.body()).isEqualTo(201);
        String file = attached.json().at("/attachments/0/id").asString();
        assertThat(attached.json().at("/attachments/0/name").asString()).isEqualTo("so-lieu.csv");
        assertThat(secretary
                        .get(paper.api("/releases/" + id + "/attachments/" + file))
                        .status())
                .isEqualTo(404);
        post(
                "/releases/" + id + "/release",
                Map.of("version", attached.json().at("/row/version").asInt()));

        TestHttp.Answer got = secretary.get(paper.api("/releases/" + id + "/attachments/" + file));
        assertThat(got.header("Content-Disposition")).startsWith("attachment");
        assertThat(got.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(got.header("Content-Security-Policy")).contains("sandbox");
        assertThat(stranger.get(other.api("/releases/" + id + "/attachments/" + file))
                        .status())
                .isEqualTo(404);
        assertThat(spokesperson
                        .with("Content-Type", "multipart/form-data; boundary=teph")
                        .post(api("/releases/" + id + "/attachments"), FILE)
                        .status())
                .as("what is out keeps its files")
                .isEqualTo(409);
    }

    @Test
    void aRequestOfThePressIsAcceptedAnsweredQuestionByQuestionAndBothSeeTheThread() {
        String id = ask("interview", "Vì sao đường tránh chậm?", "Bao giờ xong?");
        JsonNode seen = spokesperson.get(api("/press-requests/" + id)).json();
        assertThat(seen.at("/row/dueOn").asString()).isNotEmpty();
        assertThat(seen.at("/row/dueCitation").asString()).contains("Điều 18 khoản 1");
        assertThat(seen.at("/questions/1/question").asString()).isEqualTo("Bao giờ xong?");
        assertThat(spokesperson.get("/api/v1/me/notifications").body()).contains("gửi yêu cầu");

        act(id, 1, Map.of("act", "accept", "text", "Mời phóng viên 9 giờ thứ Hai", "reviewWanted", true));
        assertThat(secretary.get("/api/v1/me/notifications").body()).contains("đã nhận yêu cầu của bạn");
        secretary.post(paper.api("/press-requests/" + id + "/messages"), Map.of("text", "Phóng viên sẽ đến đúng giờ"));
        JsonNode answered = act(id, 3, Map.of("act", "answer", "answers", List.of("Do mưa lũ.", "Quý một.")));

        JsonNode both = secretary.get(paper.api("/press-requests/" + id)).json();
        assertThat(both).isEqualTo(answered);
        assertThat(both.at("/row/state").asString()).isEqualTo("answered");
        assertThat(both.at("/reviewWanted").asBoolean()).isTrue();
        assertThat(both.at("/messages").size()).isEqualTo(2);
        JsonNode figures = spokesperson.get(api("/timeliness")).json();
        assertThat(figures.at("/requests").asInt()).isEqualTo(1);
        assertThat(figures.at("/onTime").asInt()).isEqualTo(1);
        assertThat(spokesperson.get(api("/timeliness.csv")).body()).contains("Đúng hạn");
    }

    @Test
    void bothSidesTakeTheirRequestsAlongAsATableWithTheFilterOfTheList() {
        askAbout("=1+1 số liệu tai nạn", "information", "Bao nhiêu vụ?");
        String refused = askAbout("Đề nghị khác", "information", "Vì sao?");
        act(refused, 1, Map.of("act", "refuse", "text", "Không thuộc thẩm quyền"));

        String asked = secretary.get(paper.api("/press-requests.csv")).body();
        assertThat(asked.lines().count()).isEqualTo(3);
        assertThat(asked).contains("'=1+1 số liệu tai nạn").contains("Đề nghị khác");
        assertThat(secretary.get(paper.api("/press-requests.csv?state=refused")).body())
                .contains("Đề nghị khác")
                .doesNotContain("tai nạn");
        assertThat(spokesperson.get(api("/press-requests.csv?state=sent")).body())
                .contains("'=1+1 số liệu tai nạn")
                .doesNotContain("Đề nghị khác");
        assertThat(stranger.get(paper.api("/press-requests.csv")).status()).isEqualTo(403);
        assertThat(stranger.get(api("/press-requests.csv")).status()).isEqualTo(403);
    }

    @Test
    void aRefusalNeedsItsReasonAndAnAnswerItsWords() {
        String id = ask("information", "Xin số liệu tai nạn");
        assertThat(tried(id, 1, Map.of("act", "refuse")).status()).isEqualTo(422);
        assertThat(tried(id, 1, Map.of("act", "answer")).status()).isEqualTo(422);
        assertThat(tried(id, 9, Map.of("act", "accept")).status()).isEqualTo(409);

        act(id, 1, Map.of("act", "refuse", "text", "Thuộc danh mục bí mật nhà nước"));
        assertThat(secretary
                        .get(paper.api("/press-requests/" + id))
                        .json()
                        .at("/reason")
                        .asString())
                .isEqualTo("Thuộc danh mục bí mật nhà nước");
        assertThat(tried(id, 2, Map.of("act", "answer", "text", "muộn")).status())
                .isEqualTo(409);
    }

    @Test
    void bothSidesAreRemindedOnceWhenTheTimeRunsOut() {
        String id = ask("information", "Xin số liệu");
        LocalDate due = LocalDate.parse(spokesperson
                .get(api("/press-requests/" + id))
                .json()
                .at("/row/dueOn")
                .asString());
        reminders.remind(due.minusDays(3));
        reminders.remind(due);
        reminders.remind(due.plusDays(1));
        assertThat(reminders.remind(due.plusDays(1))).isZero();

        assertThat(spokesperson.get("/api/v1/me/notifications").body())
                .contains("Sắp đến hạn trả lời")
                .contains("Hôm nay là hạn")
                .contains("Đã quá hạn trả lời");
        assertThat(secretary.get("/api/v1/me/notifications").body()).contains("Đã quá hạn trả lời");
    }

    @Test
    void idsOfOtherAuthoritiesAndAgenciesOpenNothing() {
        String release = released();
        String request = ask("information", "Câu hỏi kín của báo này");
        UUID foreign = aBody("Sở khác");
        TestHttp foreigner = worksAt(foreign, "Người phát ngôn khác", Role.SPOKESPERSON);

        for (String path : List.of(
                "/releases",
                "/releases/" + release,
                "/press-requests",
                "/press-requests/" + request,
                "/timeliness",
                "/timeliness.csv")) {
            assertThat(foreigner.get(api(path)).status()).as(path).isEqualTo(403);
            assertThat(secretary.get(api(path)).status()).as(path).isEqualTo(403);
        }
        String theirs = "/api/v1/authorities/" + foreign;
        assertThat(foreigner.get(theirs + "/releases/" + release).status()).isEqualTo(404);
        assertThat(foreigner
                        .put(theirs + "/releases/" + release, Map.of("version", 2))
                        .status())
                .isEqualTo(404);
        assertThat(foreigner
                        .post(theirs + "/releases/" + release + "/withdrawal", Map.of("version", 2, "reason", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(foreigner.get(theirs + "/press-requests/" + request).status())
                .isEqualTo(404);
        assertThat(foreigner
                        .post(theirs + "/press-requests/" + request + "/acts", Map.of("act", "accept", "version", 1))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get(other.api("/press-requests/" + request)).status())
                .isEqualTo(404);
        assertThat(stranger.get(other.api("/press-requests")).body()).doesNotContain("Câu hỏi kín");
        assertThat(stranger.post(other.api("/press-requests/" + request + "/withdrawal"), Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void onlyAnAuthorityHasASpokespersonAndOnlyOneWithADeskIsAsked() {
        assertThat(enrolment.invite(
                        paper.id().value(),
                        Actor.program("test"),
                        "x@example.vn",
                        "X",
                        Set.of(Role.SPOKESPERSON),
                        null))
                .isInstanceOf(vn.hoitu.shared.problem.Outcome.Refused.class);
        TestHttp.Answer silent = secretary.post(
                paper.api("/press-requests"),
                Map.of(
                        "authorityId",
                        aBody("Sở không có bàn").toString(),
                        "subject",
                        "Hỏi",
                        "questions",
                        List.of("Hỏi gì?")));
        assertThat(silent.json().at("/fields/0/code").asString()).isEqualTo("no-desk");
        assertThat(reporter.post(paper.api("/press-requests"), Map.of()).status())
                .isEqualTo(403);
    }

    private UUID aBody(String name) {
        return register.create(
                        Actor.program("test"),
                        new NewOrganization(
                                name, "provincial-department", null, List.of(), LocalDate.of(2020, 1, 1), null, "test"))
                .orThrow();
    }

    private TestHttp worksAt(UUID organization, String name, Role... roles) {
        String email = "p" + UUID.randomUUID() + "@example.vn";
        String token = enrolment
                .invite(
                        organization,
                        Actor.program("test"),
                        email,
                        name,
                        Arrays.stream(roles).collect(Collectors.toSet()),
                        null)
                .orThrow()
                .token();
        enrolment.accept(token, name, "mot cum tu dai de thu", "127.0.0.1").orThrow();
        TestHttp http = new TestHttp(newsrooms.port());
        assertThat(http.post("/api/v1/session", Map.of("email", email, "password", "mot cum tu dai de thu"))
                        .status())
                .isEqualTo(200);
        return http;
    }

    private String api(String path) {
        return "/api/v1/authorities/" + authority + path;
    }

    private String draft(Map<String, Object> more) {
        Map<String, Object> wish = new HashMap<>(Map.of(
                "title", "Đường tránh thông xe",
                "text", "Sáng nay, đường tránh chính thức thông xe.\n\nTổng chiều dài 12 km.",
                "contact", "Văn phòng Sở, (0000) 000 0001"));
        wish.putAll(more);
        TestHttp.Answer answer = spokesperson.post(api("/releases"), wish);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().at("/row/id").asString();
    }

    private String released() {
        String id = draft(
                Map.of("audience", "chosen", "agencies", List.of(paper.id().toString())));
        post("/releases/" + id + "/release", Map.of("version", 1));
        return id;
    }

    private JsonNode release(String id) {
        return spokesperson.get(api("/releases/" + id)).json();
    }

    private JsonNode post(String path, Map<String, Object> body) {
        TestHttp.Answer answer = spokesperson.post(api(path), body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private String ask(String kind, String... questions) {
        return askAbout("Về đường tránh", kind, questions);
    }

    private String askAbout(String subject, String kind, String... questions) {
        TestHttp.Answer answer = secretary.post(
                paper.api("/press-requests"),
                Map.of(
                        "authorityId",
                        authority.toString(),
                        "kind",
                        kind,
                        "subject",
                        subject,
                        "questions",
                        List.of(questions)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().at("/row/id").asString();
    }

    private TestHttp.Answer tried(String id, int version, Map<String, Object> act) {
        Map<String, Object> body = new HashMap<>(act);
        body.put("version", version);
        return spokesperson.post(api("/press-requests/" + id + "/acts"), body);
    }

    private JsonNode act(String id, int version, Map<String, Object> act) {
        TestHttp.Answer answer = tried(id, version, act);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
