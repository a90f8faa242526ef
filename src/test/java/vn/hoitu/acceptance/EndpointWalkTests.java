package vn.hoitu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;
import vn.hoitu.testing.Texts;

/** Walks every endpoint of every module with another agency's ids in every position. */
@ModuleTest
class EndpointWalkTests {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    /** Addresses that make an actor or say only what everybody may know. */
    private static final Set<String> OPEN =
            Set.of("/api/v1/session", "/api/v1/session/second-factor", "/api/v1/meta", "/api/v1/openapi.json");

    /** One-time links: whoever holds one needs nothing else. */
    private static final List<String> DOORS = List.of("/api/v1/setup/", "/api/v1/invitations/", "/api/v1/resets/");

    /** Open to a token without scopes as to everybody: signing in, and answers that do not depend on who asks. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "POST /api/v1/session",
            "POST /api/v1/session/second-factor",
            "GET /api/v1/meta",
            "GET /api/v1/openapi.json",
            "GET /api/v1/openapi.json.yaml");

    private static final String UPLOAD = """
            --walk\r
            Content-Disposition: form-data; name="file"; filename="x.csv"\r
            Content-Type: text/csv\r
            \r
            x\r
            --walk\r
            Content-Disposition: form-data; name="kind"\r
            \r
            csv\r
            --walk--\r
            """;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    DSLContext sql;

    @Autowired
    Tenancy tenancy;

    record Endpoint(String method, String pattern, boolean multipart) {}

    TestNewsroom theirs;
    TestNewsroom ours;
    TestHttp theirChief;
    TestHttp ourChief;
    String theirPiece;

    @BeforeEach
    void twoNewsrooms() {
        theirs = newsrooms.aPaper();
        ours = newsrooms.aPaper();
        theirChief = theirs.signedIn("Tổng biên tập kia", Role.EDITOR_IN_CHIEF, Role.AGENCY_ADMIN);
        ourChief = ours.signedIn("Tổng biên tập đây", Role.EDITOR_IN_CHIEF, Role.AGENCY_ADMIN);
        theirPiece = theirChief
                .post(
                        theirs.api("/pieces"),
                        Map.of("sectionId", theirs.section("Thời sự"), "title", "Bí mật của báo kia"))
                .json()
                .at("/id")
                .asString();
    }

    @Test
    void anotherAgencysAddressesAreClosed() {
        List<String> opened = new ArrayList<>();
        List<Endpoint> walked = endpoints().stream()
                .filter(e -> e.pattern().contains("{agency}"))
                .toList();
        for (Endpoint endpoint : walked) {
            TestHttp.Answer answer = call(ourChief, endpoint, theirs.id().toString());
            if (answer.status() < 400 || answer.body().contains("Bí mật của báo kia")) {
                opened.add(endpoint + " → " + answer.status() + " " + answer.body());
            }
        }

        assertThat(walked).hasSizeGreaterThan(20);
        assertThat(opened).isEmpty();
    }

    @Test
    void anotherAgencysIdsMeanNothingUnderOurs() {
        List<String> opened = new ArrayList<>();
        for (Endpoint endpoint : endpoints()) {
            if (endpoint.pattern().contains("{agency}")
                    && endpoint.pattern().indexOf('{') != endpoint.pattern().lastIndexOf('{')) {
                TestHttp.Answer answer = call(ourChief, endpoint, ours.id().toString());
                if (answer.status() < 400 || answer.body().contains("Bí mật của báo kia")) {
                    opened.add(endpoint + " → " + answer.status() + " " + answer.body());
                }
            }
        }

        assertThat(opened).isEmpty();
        assertThat(theirChief.get(theirs.api("/pieces/" + theirPiece)).status()).isEqualTo(200);
    }

    private static boolean isDoor(Endpoint endpoint) {
        return DOORS.stream().anyMatch(endpoint.pattern()::startsWith);
    }

    @Test
    void withoutSigningInNothingAnswers() {
        List<String> opened = new ArrayList<>();
        TestHttp nobody = new TestHttp(newsrooms.port());
        for (Endpoint endpoint : endpoints()) {
            boolean door = OPEN.contains(endpoint.pattern()) || isDoor(endpoint);
            if (endpoint.pattern().startsWith("/api/") && !door) {
                int status = call(nobody, endpoint, theirs.id().toString()).status();
                if (status != 401) {
                    opened.add(endpoint + " → " + status);
                }
            }
        }

        assertThat(opened).isEmpty();
    }

    @Test
    void aTokenWithoutScopesOpensNothing() {
        String own = ownTokenWithoutScopes();
        String service = serviceTokenWithoutScopes();
        assertThat(bearing(own).get(theirs.api("/people")).status()).isEqualTo(403);
        List<String> opened = new ArrayList<>();
        List<Endpoint> walked = endpoints().stream()
                .filter(e -> e.pattern().startsWith("/api/")
                        && !isDoor(e)
                        && !FOR_EVERYBODY.contains(e.method() + " " + e.pattern()))
                .toList();
        for (Endpoint endpoint : walked) {
            for (String token : List.of(own, service)) {
                int status =
                        call(bearing(token), endpoint, theirs.id().toString()).status();
                if (status != 403 && status != 404) {
                    opened.add((token.equals(own) ? "own " : "service ") + endpoint + " → " + status);
                }
            }
        }

        assertThat(walked).hasSizeGreaterThan(40);
        assertThat(opened).isEmpty();
    }

    private TestHttp bearing(String token) {
        return new TestHttp(newsrooms.port()).with("Authorization", "Bearer " + token);
    }

    /** A token is never made without a scope; one whose scopes meant something once may be left with none. */
    private String ownTokenWithoutScopes() {
        var made = theirChief
                .post(
                        "/api/v1/me/tokens",
                        Map.of(
                                "name", "Máy không quyền",
                                "scopes", List.of("piece.write"),
                                "organizationId", theirs.id().toString()))
                .json();
        emptyScopes("api_token", made.at("/token/id").asString());
        return made.at("/secret").asString();
    }

    private String serviceTokenWithoutScopes() {
        var made = theirChief
                .post(
                        theirs.api("/service-tokens"),
                        Map.of("name", "Máy không quyền", "scopes", List.of("piece.write")))
                .json();
        emptyScopes("service_token", made.at("/token/id").asString());
        return made.at("/secret").asString();
    }

    private void emptyScopes(String table, String id) {
        int emptied = tenancy.system(
                () -> sql.execute("update identity." + table + " set scopes = '{}' where id = ?::uuid", id));
        assertThat(emptied).isEqualTo(1);
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        TestHttp.Answer withoutHeader = ourChief.with("X-Hoitu", null).post(ours.api("/pieces"), Map.of());
        TestHttp.Answer crossSite =
                ourChief.with("Sec-Fetch-Site", "cross-site").post(ours.api("/pieces"), Map.of());

        assertThat(List.of(withoutHeader.status(), crossSite.status())).containsOnly(403);
    }

    @Test
    void theNewsroomDoesNotAnswerOnAnAgencysHost() {
        TestHttp onTheSite = ourChief.at(ours.host());

        assertThat(onTheSite.get("/api/v1/session").status()).isEqualTo(404);
        assertThat(onTheSite.get("/toa-soan").status()).isEqualTo(404);
    }

    private TestHttp.Answer call(TestHttp person, Endpoint endpoint, String agency) {
        Matcher matcher = VARIABLE.matcher(endpoint.pattern());
        StringBuilder path = new StringBuilder();
        while (matcher.find()) {
            String value = switch (matcher.group(1)) {
                case "agency" -> agency;
                case "id" ->
                    endpoint.pattern().contains("/pieces/")
                            ? theirPiece
                            : UUID.randomUUID().toString();
                case "number", "revision" -> "1";
                case "rendition" -> "thumb";
                default -> UUID.randomUUID().toString();
            };
            matcher.appendReplacement(path, value);
        }
        matcher.appendTail(path);
        if (endpoint.multipart()) {
            return person.with("Content-Type", "multipart/form-data; boundary=walk")
                    .post(path.toString(), UPLOAD);
        }
        boolean reads = endpoint.method().equals("GET") || endpoint.method().equals("DELETE");
        Map<String, Object> body = new java.util.HashMap<>(Map.of(
                "act",
                "discard",
                "version",
                1,
                "documentVersion",
                1,
                "baseVersion",
                1,
                "sequence",
                1,
                "clientId",
                UUID.randomUUID().toString(),
                "document",
                Texts.document("Bị ghi đè", "", "x"),
                "name",
                "Tên",
                "email",
                "a@example.vn",
                "roles",
                List.of("reporter")));
        body.put("role", "reporter");
        return person.send(endpoint.method(), path.toString(), reads ? null : body);
    }

    private List<Endpoint> endpoints() {
        List<Endpoint> endpoints = new ArrayList<>();
        mappings.getHandlerMethods().keySet().forEach(info -> {
            boolean multipart =
                    info.getConsumesCondition().getConsumableMediaTypes().contains(MediaType.MULTIPART_FORM_DATA);
            Set<String> patterns = info.getPatternValues();
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            for (String pattern : patterns) {
                for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                    endpoints.add(new Endpoint(method.name(), pattern, multipart));
                }
            }
        });
        return endpoints;
    }
}
