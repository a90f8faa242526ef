package vn.hoitu.crash;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An agency made through the product's own doors: one-time link, operator, agency, invitations. */
public final class Newsroom {

    static final String PASSWORD = "Mua-lon-vung-cao-1";

    private final int port;
    private final String agency;
    private final String host;
    private final Browser operator;
    private int people;
    private String section = "";

    private Newsroom(int port, String agency, String host, Browser operator) {
        this.port = port;
        this.agency = agency;
        this.host = host;
        this.operator = operator;
    }

    public static Newsroom found(RunningProgram program) throws IOException, InterruptedException {
        Browser operator = new Browser(program.port(), "localhost");
        expect(operator.post(
                "/api/v1/setup/" + program.setupToken(),
                Map.of("name", "Người quản trị", "email", "quan-tri@hoitu.example", "password", PASSWORD)));
        JsonNode governing = expect(operator.post(
                "/api/v1/organizations",
                Map.of(
                        "name", "Tỉnh ủy Bền",
                        "kind", "party-committee",
                        "pressTypes", List.of(),
                        "from", "2020-01-01",
                        "source", "Phép thử tắt đột ngột")));
        JsonNode founded = expect(operator.post(
                "/api/v1/agencies",
                Map.of(
                        "slug", "bao-ben",
                        "productName", "Báo Bền",
                        "organization",
                                Map.of(
                                        "name", "Báo Bền",
                                        "kind", "newspaper",
                                        "parentId", governing.at("/id").asString(),
                                        "pressTypes", List.of("electronic"),
                                        "from", "2020-01-01",
                                        "source", "Phép thử tắt đột ngột"))));
        Newsroom newsroom = new Newsroom(
                program.port(),
                founded.at("/id").asString(),
                founded.at("/host").asString(),
                operator);
        String profile = newsroom.api("/profile");
        Map<String, Object> masthead = new java.util.HashMap<>(Map.of(
                "host", newsroom.host,
                "licenceNumber", "01/GP-BEN",
                "licenceDate", "2020-01-01",
                "licenceIssuer", "Cơ quan cấp phép giả định",
                "address", "Số 1 đường Bền",
                "phone", "(0000) 000 0000",
                "email", "toasoan@ben.example",
                "headName", "Đặng Quốc Hưng",
                "productName", "Báo Bền",
                "version", expect(operator.get(profile)).at("/version").asInt()));
        expect(operator.put(profile, masthead));
        newsroom.section = expect(
                        newsroom.person("editor-in-chief").post(newsroom.api("/sections"), Map.of("name", "Thời sự")))
                .at("/id")
                .asString();
        return newsroom;
    }

    /** A new person of the agency, invited and signed in. */
    public Browser person(String role) throws IOException {
        people++;
        String name = "Người thứ " + people;
        JsonNode invitation = expect(operator.post(
                api("/invitations"),
                Map.of("email", "nguoi-" + people + "@bao-ben.example", "name", name, "roles", List.of(role))));
        String link = invitation.at("/link").asString();
        Browser browser = new Browser(port, "localhost");
        expect(browser.post(
                "/api/v1/invitations/" + link.substring(link.lastIndexOf('/') + 1),
                Map.of("name", name, "password", PASSWORD)));
        return browser;
    }

    public String api(String path) {
        return "/api/v1/agencies/" + agency + path;
    }

    public String section() {
        return section;
    }

    Browser operator() {
        return operator;
    }

    Browser reader() {
        return new Browser(port, host);
    }

    /** What must succeed because nobody kills anything now. */
    public static JsonNode expect(Browser.Answer answer) throws IOException {
        if (!answer.done()) {
            throw new IOException("Answered " + answer.status() + ": " + answer.text());
        }
        return answer.json();
    }
}
