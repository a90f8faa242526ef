package vn.hoitu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.identity.Enrolment;
import vn.hoitu.organization.ChangeRequest;
import vn.hoitu.organization.NewOrganization;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationRegister;
import vn.hoitu.organization.OrganizationView;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.strategy.ProgrammeShelf;
import vn.hoitu.testing.Days;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;
import vn.hoitu.testing.Texts;

/**
 * Evidence first: a newsroom publishes a story in web and radio form, its third indicator turns, the body above opens
 * the number down to the published pieces and sees no draft, and the newsroom sees that it was looked at.
 */
@ModuleTest
class EvidenceStory {

    private static final String PASSWORD = "mat-khau-that-dai-1";

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    OrganizationRegister register;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    Enrolment enrolment;

    @Autowired
    ProgrammeShelf shelf;

    TestNewsroom paper;
    TestHttp reporter;
    TestHttp head;
    TestHttp chief;
    TestHttp overseer;
    TestHttp stranger;

    @BeforeEach
    void aConvergedNewsroomAndTheBodyAboveIt() {
        shelf.found(Actor.program("test"));
        paper = newsrooms.aPaper();
        OrganizationView self = portrait(paper.id().value());
        register.change(
                        Actor.program("test"),
                        self.id(),
                        new ChangeRequest(
                                "press-types",
                                LocalDate.of(2021, 1, 1),
                                null,
                                null,
                                null,
                                List.of("electronic", "radio"),
                                null,
                                null,
                                "Giấy phép thử nghiệm",
                                null,
                                self.version()))
                .orThrow();
        desk("Ban Điện tử", "electronic");
        desk("Ban Phát thanh", "radio");
        reporter = paper.signedIn("Lò Thị Mây", Role.REPORTER);
        head = paper.signedIn("Lê Thị Trưởng", Role.DESK_HEAD);
        chief = paper.signedIn("Phạm Văn Tổng", Role.EDITOR_IN_CHIEF);
        UUID body = java.util.Objects.requireNonNull(self.parent()).id();
        overseer = overseerOf(body, "Quách Văn Lâm");
        stranger = overseerOf(elsewhere(), "Người cơ quan khác");
    }

    @Test
    void theThirdIndicatorTurnsAndOpensDownToThePublishedPieces() {
        String story = story("Tên nội bộ chưa công bố");
        String web = started(reporter, assignment(story, "web"));
        String radio = started(reporter, assignment(story, "radio"));
        JsonNode before = indicator(chief, "3");
        assertThat(before.at("/now/verdict").asString()).isEqualTo("insufficient");

        publish(web, "Cầu treo bản Xá thông xe");
        assertThat(indicator(chief, "3").at("/now/verdict").asString()).isEqualTo("not-met");
        publish(radio, "Nghe: Cầu treo bản Xá thông xe");
        draft("Bài còn viết dở về cầu");
        rewrite(web, "Tiêu đề đang sửa chưa đăng");

        await().untilAsserted(() -> assertThat(
                        indicator(chief, "3").at("/standing/verdict").asString())
                .isEqualTo("met"));
        JsonNode seen = indicator(overseer, "3");
        assertThat(seen.at("/own").asBoolean()).isFalse();
        assertThat(seen.at("/standing/source").asString()).isEqualTo("automatic");
        assertThat(seen.at("/standing/status").asString()).isEqualTo("provisional");
        assertThat(seen.at("/standing/part").asInt()).isEqualTo(1);
        assertThat(seen.at("/standing/whole").asInt()).isEqualTo(1);
        assertThat(seen.at("/kept/why/1").asString()).contains("1 đề tài");
        assertThat(seen.at("/kept/thresholds").toString()).contains("\"convention\":true");
        JsonNode fact = seen.at("/kept/facts/0");
        assertThat(fact.at("/entries").size()).isEqualTo(2);
        assertThat(fact.at("/entries/0/title").asString()).isEqualTo("Cầu treo bản Xá thông xe");
        String address = fact.at("/entries/0/path").asString();
        assertThat(address).contains(paper.host());
        assertThat(new TestHttp(newsrooms.port())
                        .at(paper.host())
                        .get(address.replaceFirst("^https?://[^/]+", ""))
                        .body())
                .contains("Cầu treo bản Xá thông xe");
        assertThat(fact.at("/entries/1/form").asString()).isEqualTo("Phát thanh");
    }

    @Test
    void aDraftIsNowhereInWhatTheBodyAboveCanReach() {
        String story = story("Tên nội bộ chưa công bố");
        String web = started(reporter, assignment(story, "web"));
        String radio = started(reporter, assignment(story, "radio"));
        publish(web, "Đã đăng trên mạng");
        publish(radio, "Đã phát trên sóng");
        draft("Bài còn viết dở");
        rewrite(web, "Tiêu đề đang sửa chưa đăng");
        String third = started(reporter, assignment(story, "tv"));
        fill(third, "Bản truyền hình chưa duyệt");

        String reached = overseer.get(paper.api("/indicators")).body();
        for (String indicator : List.of("1", "2", "3", "4")) {
            reached += overseer.get(detail(indicator)).body();
        }
        JsonNode quarter = indicator(overseer, "3");
        reached += overseer.get(paper.api("/indicators/snapshots/"
                        + quarter.at("/kept/id").asString(UUID.randomUUID().toString())))
                .body();

        assertThat(reached).contains("Đã đăng trên mạng", "Đã phát trên sóng");
        assertThat(reached)
                .doesNotContain(
                        "Bài còn viết dở",
                        "Tiêu đề đang sửa chưa đăng",
                        "Bản truyền hình chưa duyệt",
                        "Tên nội bộ chưa công bố",
                        "Lò Thị Mây");
        assertThat(overseer.get(web).status()).isIn(403, 404);
        assertThat(overseer.get(paper.api("/plan/stories/" + story)).status()).isIn(403, 404);
    }

    @Test
    void theNewsroomSeesWhoLookedAndOnlyTheBodyAboveMayLook() {
        assertThat(stranger.get(paper.api("/indicators")).status()).isEqualTo(403);
        assertThat(stranger.get(detail("3")).status()).isEqualTo(403);
        assertThat(looks(chief).size()).isZero();

        assertThat(overseer.get(paper.api("/indicators")).status()).isEqualTo(200);
        assertThat(overseer.get(detail("3")).status()).isEqualTo(200);
        assertThat(chief.get(detail("3")).status()).isEqualTo(200);

        JsonNode looks = looks(chief);
        assertThat(looks.size()).isEqualTo(2);
        assertThat(looks.at("/0/person").asString()).isEqualTo("Quách Văn Lâm");
        assertThat(looks.at("/0/body").asString()).startsWith("Cơ quan chủ quản");
        assertThat(looks.at("/0/what").asString()).isEqualTo("evidence");
        assertThat(looks.at("/1/what").asString()).isEqualTo("indicators");
        assertThat(chief.get(paper.api("/looks.csv")).body()).contains("Quách Văn Lâm");
        assertThat(chief.get(paper.api("/audit?act=oversight")).body()).contains("Quách Văn Lâm");
        assertThat(overseer.get(paper.api("/looks")).status()).isEqualTo(403);
        assertThat(reporter.get(paper.api("/looks")).status()).isEqualTo(403);
    }

    @Test
    void thePressAuthorityLooksIntoEveryAgencyAndIsSeenDoingSo() {
        TestHttp authority = overseerOf(body("Cục Báo chí", "press-authority"), "Lương Đình Phúc");

        assertThat(authority.get(detail("3")).status()).isEqualTo(200);
        assertThat(looks(chief).at("/0/body").asString()).startsWith("Cục Báo chí");
        assertThat(authority.get(paper.api("/pieces")).status()).isIn(403, 404);
    }

    @Test
    void theNewsroomReadsThatAListShowedItsValueInItsOwnLanguage() {
        String story = story("Cầu treo");
        publish(started(reporter, assignment(story, "web")), "Cầu treo bản Xá thông xe");
        publish(started(reporter, assignment(story, "radio")), "Nghe: Cầu treo bản Xá thông xe");
        await().untilAsserted(() -> assertThat(
                        indicator(chief, "3").at("/standing/verdict").asString())
                .isEqualTo("met"));
        JsonNode periods =
                overseer.get("/api/v1/outlook/choices?programme=qd-781").json().at("/periods");
        String running = periods.valueStream()
                .filter(p ->
                        !p.at("/over").asBoolean() && p.at("/term").asString().startsWith("Q"))
                .map(p -> p.at("/code").asString())
                .findFirst()
                .orElseThrow();
        String units = "/api/v1/outlook/indicators/qd-781/3/units?limit=5000&period=" + running;

        assertThat(overseer.get(units).body()).contains(paper.id().toString());
        assertThat(overseer.get(units).status()).isEqualTo(200);
        assertThat(chief.get(units).status()).isEqualTo(200);

        JsonNode look = looks(chief).at("/0");
        assertThat(looks(chief).size()).isEqualTo(1);
        assertThat(look.at("/what").asString()).isEqualTo("indicator-list");
        assertThat(look.at("/whatWords").asString()).isEqualTo("Đã xem trong danh sách đơn vị của một chỉ tiêu");
        assertThat(look.at("/label").asString()).startsWith("Chỉ tiêu 3, Quý ");
        assertThat(look.at("/inList").asBoolean()).isTrue();
        assertThat(look.at("/person").asString()).isEqualTo("Quách Văn Lâm");
        JsonNode english = chief.with("Accept-Language", "en")
                .get(paper.api("/looks"))
                .json()
                .at("/items/0");
        assertThat(english.at("/whatWords").asString()).isEqualTo("Seen in the list of units of an indicator");
        assertThat(english.at("/label").asString()).startsWith("Indicator 3, ").contains("quarter of");
    }

    /** The units of a round, with figures of earlier years, down to one number and its proof; on a screen and a phone. */
    @Test
    void aDayOfSteeringInTheBrowser() throws Exception {
        UUID committee = body("Tỉnh ủy Thử", "party-committee");
        String magazine = unit(committee, "Tạp chí Thử", "magazine");
        String weekly = unit(committee, "Báo Thử cuối tuần", "newspaper");
        String story = story("Tên nội bộ chưa công bố");
        publish(started(reporter, assignment(story, "web")), "Cầu treo bản Xá thông xe");
        publish(started(reporter, assignment(story, "radio")), "Nghe: Cầu treo bản Xá thông xe");
        await().untilAsserted(() -> assertThat(
                        indicator(chief, "3").at("/standing/verdict").asString())
                .isEqualTo("met"));

        try (SteeringWindows windows = new SteeringWindows(newsrooms.port())) {
            TestHttp operator = operator();
            String name =
                    directory.find(committee, null, Locale.ROOT).orElseThrow().name();
            windows.namesWhoAnswersFor(operator, "5", name);
            windows.takesEarlierYearsIn(operator, magazine);
            windows.takesAProgrammeInOverAContradiction(
                    operator, "thu-" + UUID.randomUUID().toString().substring(0, 8));
            windows.opensARound(overseerOf(committee, "Mùa Thị Hiền"), name, magazine, weekly);
            windows.opensANumber(chief, "3", "Cầu treo bản Xá thông xe");
            windows.declares(chief, "2");
            assertThat(windows.faults()).isEmpty();
        }
        assertThat(indicator(overseer, "2").at("/declarations/0/state").asString())
                .isEqualTo("submitted");
    }

    private String unit(UUID parent, String name, String kind) {
        String called = name + " " + UUID.randomUUID().toString().substring(0, 8);
        register.create(
                        Actor.program("test"),
                        new NewOrganization(
                                called, kind, parent, List.of("print"), LocalDate.of(2020, 1, 1), null, "test"))
                .orThrow();
        return called;
    }

    private TestHttp operator() {
        String email = UUID.randomUUID() + "@example.vn";
        enrolment.operator(email, "Người vận hành", PASSWORD).orThrow();
        TestHttp http = new TestHttp(newsrooms.port());
        assertThat(http.post("/api/v1/session", Map.of("email", email, "password", PASSWORD))
                        .status())
                .isEqualTo(200);
        return http;
    }

    private JsonNode looks(TestHttp person) {
        TestHttp.Answer answer = person.get(paper.api("/looks"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().at("/items");
    }

    private JsonNode indicator(TestHttp person, String code) {
        TestHttp.Answer answer = person.get(detail(code));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private String detail(String code) {
        JsonNode period = chief.get(paper.api("/indicators")).json().at("/period");
        return paper.api("/indicators/qd-781/" + code + "?first="
                + period.at("/first").asString() + "&last=" + period.at("/last").asString());
    }

    private OrganizationView portrait(UUID id) {
        return directory.find(id, null, Locale.forLanguageTag("vi")).orElseThrow();
    }

    private void desk(String name, String pressType) {
        register.create(
                        Actor.program("test"),
                        new NewOrganization(
                                name,
                                "desk",
                                paper.id().value(),
                                List.of(pressType),
                                LocalDate.of(2021, 1, 1),
                                null,
                                "Quyết định thử nghiệm"))
                .orThrow();
    }

    private UUID elsewhere() {
        return body("Bộ khác", "ministry");
    }

    private UUID body(String name, String kind) {
        return register.create(
                        Actor.program("test"),
                        new NewOrganization(
                                name + " " + UUID.randomUUID(),
                                kind,
                                null,
                                List.of(),
                                LocalDate.of(2020, 1, 1),
                                null,
                                "test"))
                .orThrow();
    }

    private TestHttp overseerOf(UUID body, String name) {
        String email = UUID.randomUUID() + "@example.vn";
        String token = enrolment
                .invite(body, Actor.program("test"), email, name, Set.of(Role.OVERSEER), null)
                .orThrow()
                .token();
        enrolment.accept(token, name, PASSWORD, "127.0.0.1").orThrow();
        TestHttp http = new TestHttp(newsrooms.port());
        TestHttp.Answer answer = http.post("/api/v1/session", Map.of("email", email, "password", PASSWORD));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return http;
    }

    private String story(String title) {
        TestHttp.Answer story = head.post(
                paper.api("/plan/stories"),
                Map.of("title", title, "day", Days.today().toString()));
        assertThat(story.status()).as(story.body()).isEqualTo(201);
        return story.json().at("/id").asString();
    }

    private String assignment(String story, String form) {
        String me = reporter.get("/api/v1/session").json().at("/person/id").asString();
        TestHttp.Answer made = head.post(
                paper.api("/plan/stories/" + story + "/assignments"), Map.of("form", form, "personIds", List.of(me)));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        JsonNode all = made.json().at("/assignments");
        return all.get(all.size() - 1).at("/id").asString();
    }

    private String started(TestHttp person, String assignment) {
        TestHttp.Answer started = person.post(paper.api("/plan/assignments/" + assignment + "/start"), Map.of());
        assertThat(started.status()).as(started.body()).isEqualTo(200);
        return paper.api("/pieces/" + started.json().at("/pieceId").asString());
    }

    private void draft(String title) {
        TestHttp.Answer opened = reporter.post(paper.api("/pieces"), Map.of("sectionId", paper.section("Thời sự")));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        fill(paper.api("/pieces/" + opened.json().at("/id").asString()), title);
    }

    private void fill(String piece, String title) {
        write(reporter, piece, title);
    }

    /** What is being rewritten after publication has not reached readers. */
    private void rewrite(String piece, String title) {
        write(chief, piece, title);
    }

    private void write(TestHttp person, String piece, String title) {
        JsonNode now = person.get(piece).json();
        person.patch(piece, Map.of("version", now.at("/version").asInt(), "sectionId", paper.section("Thời sự")));
        TestHttp.Answer saved = person.put(
                piece + "/document",
                Map.of(
                        "baseVersion", now.at("/documentVersion").asInt(),
                        "clientId", UUID.randomUUID().toString(),
                        "sequence", 1,
                        "document", Texts.document(title, "Sapo.", "Chữ của bài.")));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    private void publish(String piece, String title) {
        fill(piece, title);
        act(reporter, piece, "submit");
        act(head, piece, "approve");
        act(chief, piece, "publish");
    }

    private static void act(TestHttp person, String piece, String act) {
        JsonNode now = person.get(piece).json();
        Map<String, Object> body = new HashMap<>();
        body.put("act", act);
        body.put("version", now.at("/version").asInt());
        body.put("documentVersion", now.at("/documentVersion").asInt());
        TestHttp.Answer answer = person.post(piece + "/acts", body);
        assertThat(answer.status()).as(act + ": " + answer.body()).isEqualTo(200);
    }
}
