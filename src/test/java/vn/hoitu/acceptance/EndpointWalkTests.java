package vn.hoitu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hoitu.shared.actor.Role;
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

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    TestNewsrooms newsrooms;

    record Endpoint(String method, String pattern) {}

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
                .post(theirs.api("/pieces"), Map.of("sectionId", theirs.section("Thời sự"), "title", "Bí mật của báo kia"))
                .json()
                .at("/id")
                .asString();
    }

    @Test
    void anotherAgencysAddressesAreClosed() {
        List<String> opened = new ArrayList<>();
        List<Endpoint> walked = endpoints().stream().filter(e -> e.pattern().contains("{agency}")).toList();
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
            if (endpoint.pattern().contains("{agency}") && endpoint.pattern().indexOf('{') != endpoint.pattern().lastIndexOf('{')) {
                TestHttp.Answer answer = call(ourChief, endpoint, ours.id().toString());
                if (answer.status() < 400 || answer.body().contains("Bí mật của báo kia")) {
                    opened.add(endpoint + " → " + answer.status() + " " + answer.body());
                }
            }
        }

        assertThat(opened).isEmpty();
        assertThat(theirChief.get(theirs.api("/pieces/" + theirPiece)).status()).isEqualTo(200);
    }

    @Test
    void withoutSigningInNothingAnswers() {
        List<String> opened = new ArrayList<>();
        TestHttp nobody = new TestHttp(newsrooms.port());
        for (Endpoint endpoint : endpoints()) {
            boolean door = OPEN.contains(endpoint.pattern())
                    || endpoint.pattern().startsWith("/api/v1/setup/")
                    || endpoint.pattern().startsWith("/api/v1/invitations/");
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
                case "id" -> endpoint.pattern().contains("/pieces/") ? theirPiece : UUID.randomUUID().toString();
                case "number" -> "1";
                case "rendition" -> "thumb";
                default -> UUID.randomUUID().toString();
            };
            matcher.appendReplacement(path, value);
        }
        matcher.appendTail(path);
        boolean reads = endpoint.method().equals("GET") || endpoint.method().equals("DELETE");
        Map<String, Object> body = new java.util.HashMap<>(Map.of(
                "act", "discard", "version", 1, "documentVersion", 1, "baseVersion", 1, "sequence", 1,
                "clientId", UUID.randomUUID().toString(), "document", Texts.document("Bị ghi đè", "", "x"),
                "name", "Tên", "email", "a@example.vn", "roles", List.of("reporter")));
        body.put("role", "reporter");
        return person.send(endpoint.method(), path.toString(), reads ? null : body);
    }

    private List<Endpoint> endpoints() {
        List<Endpoint> endpoints = new ArrayList<>();
        mappings.getHandlerMethods().keySet().forEach(info -> {
            Set<String> patterns = info.getPatternValues();
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            for (String pattern : patterns) {
                for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                    endpoints.add(new Endpoint(method.name(), pattern));
                }
            }
        });
        return endpoints;
    }
}
