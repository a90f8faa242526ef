package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
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
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.identity.Enrolment;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** What a declaration leaves out is named: its days, and of whoever decides or takes it back the version he saw. */
@ModuleTest
class DeclarationLeftOutTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PASSWORD = "mot cum tu dai de thu";
    private static final Map<String, String> Q1_2025 = Map.of("first", "2024-12-01", "last", "2025-03-31");
    private static final String MISSING = "400 version version-missing";

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    Enrolment enrolment;

    @Autowired
    ProgrammeShelf shelf;

    private TestNewsroom paper;
    private TestHttp secretary;
    private TestHttp reporter;

    @BeforeEach
    void aPaperAndItsPeople() {
        shelf.found(Actor.program("test"));
        paper = newsrooms.aPaper();
        secretary = paper.signedIn("Phạm Văn Thư", Role.SECRETARY);
        reporter = paper.signedIn("Phóng viên", Role.REPORTER);
    }

    @Test
    void theDaysOfADeclarationAreAskedForByName() throws Exception {
        assertThat(said(declare(secretary, Map.of()))).isEqualTo("422 first required last required");
        assertThat(said(declare(secretary, Map.of("first", "2024-12-01")))).isEqualTo("422 last required");
        assertThat(said(declare(secretary, Map.of("last", "2025-03-31")))).isEqualTo("422 first required");
    }

    @Test
    void daysThatAreNoTermOfTheCalendarAreToldSo() throws Exception {
        for (Map<String, String> days : List.of(
                Map.of("first", "2025-01-01", "last", "2025-03-30"),
                Map.of("first", "2025-03-31", "last", "2024-12-01"),
                Map.of("first", "1800-12-01", "last", "1801-03-31"))) {
            assertThat(said(declare(secretary, days))).as(days.toString()).isEqualTo("422 first no-such-term-days");
        }
        assertThat(declare(secretary, Q1_2025).statusCode()).isEqualTo(201);
    }

    @Test
    void whoMayNotDeclareLearnsNothingOfWhatIsMissing() throws Exception {
        assertThat(declare(reporter, Map.of()).statusCode()).isEqualTo(403);
        assertThat(declare(newsrooms.aPaper().signedIn("Người báo khác", Role.SECRETARY), Map.of())
                        .statusCode())
                .isIn(403, 404);
    }

    @Test
    void whichVersionWasSeenIsAskedForOfWhoeverMayDecideOrTakeItBack() throws Exception {
        String id = JSON.readTree(declare(secretary, Q1_2025).body()).at("/id").asString();
        TestHttp overseer = overseer();
        String path = "/api/v1/agencies/" + paper.id().value() + "/declarations/" + id;

        assertThat(said(overseer.post(path + "/review", Map.of("accept", true))))
                .isEqualTo(MISSING);
        assertThat(said(secretary.post(path + "/withdrawal", Map.of("reason", "Nhầm"))))
                .isEqualTo(MISSING);
        assertThat(secretary.post(path + "/review", Map.of("accept", true)).status())
                .isEqualTo(403);
        assertThat(overseer.post(path + "/withdrawal", Map.of("reason", "Nhầm")).status())
                .isEqualTo(403);
        assertThat(overseer.post(path + "/review", Map.of("version", 1, "accept", true))
                        .status())
                .isEqualTo(200);
    }

    private TestHttp overseer() {
        UUID body = java.util.Objects.requireNonNull(directory
                        .find(paper.id().value(), null, Locale.forLanguageTag("vi"))
                        .orElseThrow()
                        .parent())
                .id();
        String email = UUID.randomUUID() + "@example.vn";
        String token = enrolment
                .invite(body, Actor.program("test"), email, "Quách Văn Lâm", Set.of(Role.OVERSEER), null)
                .orThrow()
                .token();
        enrolment.accept(token, "Quách Văn Lâm", PASSWORD, "127.0.0.1").orThrow();
        TestHttp http = new TestHttp(newsrooms.port());
        assertThat(http.post("/api/v1/session", Map.of("email", email, "password", PASSWORD))
                        .status())
                .isEqualTo(200);
        return http;
    }

    private HttpResponse<String> declare(TestHttp who, Map<String, String> days) throws Exception {
        Map<String, String> fields = new HashMap<>(days);
        fields.putAll(Map.of(
                "verdict",
                "met",
                "explanation",
                "Hồ sơ cấp độ 3",
                "documentNumber",
                "12/QĐ",
                "documentDate",
                "2025-01-10",
                "documentIssuer",
                "Sở"));
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--x\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--x--\r\n");
        String path = "/api/v1/agencies/" + paper.id().value() + "/indicators/qd-781/7/declarations";
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + newsrooms.port() + path))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("X-Hoitu", "1")
                .header("Accept-Language", "vi")
                .header("Cookie", who.cookie())
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String said(HttpResponse<String> answer) {
        return said(answer.statusCode(), JSON.readTree(answer.body()));
    }

    private static String said(TestHttp.Answer answer) {
        return said(answer.status(), answer.json());
    }

    private static String said(int status, JsonNode problem) {
        List<String> parts = new ArrayList<>(List.of(String.valueOf(status)));
        problem.at("/fields").forEach(f -> {
            parts.add(f.at("/field").asString());
            parts.add(f.at("/code").asString());
        });
        return String.join(" ", parts);
    }
}
