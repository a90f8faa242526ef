package vn.hoitu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.identity.db.Tables.NOTIFICATION;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** Programs that work for an agency under their own name. */
@ModuleTest
class ServiceTokenTests {

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    DSLContext sql;

    @Autowired
    Tenancy tenancy;

    @Autowired
    Directory directory;

    TestNewsroom paper;
    TestHttp admin;
    TestHttp chief;

    @BeforeEach
    void aPaper() {
        paper = newsrooms.aPaper();
        admin = paper.signedIn("Quản trị", Role.AGENCY_ADMIN);
        chief = paper.signedIn("Tổng biên tập", Role.EDITOR_IN_CHIEF);
    }

    @Test
    void aServiceActsUnderItsOwnNameInTheRecordAndInHandOvers() {
        JsonNode made = made(admin, "Hệ thống tin thông tấn", "piece.write");
        TestHttp service = bearing(made.at("/secret").asString());

        JsonNode piece = service.post(paper.api("/pieces"), Map.of("title", "Tin nhận từ hãng thông tấn"))
                .json();
        String id = piece.at("/id").asString();

        assertThat(piece.at("/ownerName").asString()).isEqualTo("Hệ thống tin thông tấn");
        assertThat(piece.at("/ownerId").asString())
                .isEqualTo(made.at("/token/id").asString());
        assertThat(chief.get(paper.api("/pieces/" + id)).json().at("/ownerName").asString())
                .isEqualTo("Hệ thống tin thông tấn");
        assertThat(chief.get(paper.api("/audit")).body()).contains("Hệ thống tin thông tấn");
        assertThat(directory.namesOf(Set.of(UUID.fromString(made.at("/token/id").asString()))))
                .containsValue("Hệ thống tin thông tấn");
        assertThat(listed(admin).at("/items/0/lastUsedAt").isNull()).isFalse();
    }

    @Test
    void aServiceWhosePieceIsDiscardedIsToldNothing() {
        JsonNode made = made(admin, "Hệ thống tin", "piece.write");
        String id = bearing(made.at("/secret").asString())
                .post(paper.api("/pieces"), Map.of("title", "Tin máy gửi"))
                .json()
                .at("/id")
                .asString();

        TestHttp.Answer discarded = chief.post(
                paper.api("/pieces/" + id + "/acts"), Map.of("act", "discard", "version", 1, "documentVersion", 1));

        assertThat(discarded.status()).as(discarded.body()).isEqualTo(200);
        int told = tenancy.system(() -> {
            tenancy.asPerson(new PersonId(UUID.fromString(made.at("/token/id").asString())));
            return sql.fetchCount(NOTIFICATION);
        });
        assertThat(told).isZero();
    }

    @Test
    void whatItsScopesDoNotSayItCannotDo() {
        TestHttp service = bearing(
                made(chief, "Máy đọc", "organization.read").at("/secret").asString());

        assertThat(service.get(paper.api("/profile")).status()).isEqualTo(200);
        assertThat(service.get(paper.api("/people")).status()).isEqualTo(403);
        assertThat(service.get(paper.api("/sections")).status()).isEqualTo(403);
        assertThat(service.post(paper.api("/pieces"), Map.of("title", "Không được phép"))
                        .status())
                .isEqualTo(403);
        assertThat(service.get("/api/v1/session").status()).isEqualTo(403);
        assertThat(service.post(paper.api("/service-tokens"), Map.of("name", "Con", "scopes", List.of("piece.write")))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aDecisionIsGivenOnlyByWhoMakesIt() {
        Map<String, Object> publisher = Map.of("name", "Máy đăng bài", "scopes", List.of("piece.publish"));

        TestHttp.Answer byAdmin = admin.post(paper.api("/service-tokens"), publisher);
        TestHttp.Answer byChief = chief.post(paper.api("/service-tokens"), publisher);

        assertThat(byAdmin.status()).isEqualTo(422);
        assertThat(byAdmin.json().at("/fields/0/code").asString()).isEqualTo("not-yours-to-give");
        assertThat(byChief.status()).isEqualTo(201);
        JsonNode publish = scope(listed(admin), "piece.publish");
        assertThat(publish.at("/decision").asBoolean()).isTrue();
        assertThat(publish.at("/allowed").asBoolean()).isFalse();
    }

    @Test
    void whatMakesNoSenseForAProgramIsRefused() {
        assertThat(List.of("people.manage", "tokens.manage", "organization.manage", "operation.read", "all"))
                .allSatisfy(scope -> assertThat(status(Map.of("name", "Máy", "scopes", List.of(scope))))
                        .isEqualTo(422));
        assertThat(status(Map.of("name", " ", "scopes", List.of("piece.write"))))
                .isEqualTo(422);
        assertThat(status(Map.of("name", "Máy", "scopes", List.of()))).isEqualTo(422);
        assertThat(status(Map.of("name", "Máy", "scopes", List.of("piece.write"), "expiresInDays", 400)))
                .isEqualTo(422);
        made(admin, "Máy", "piece.write");
        assertThat(status(Map.of("name", "máy", "scopes", List.of("piece.write"))))
                .isEqualTo(422);
    }

    @Test
    void aServiceWorksForItsOwnAgencyOnly() {
        TestNewsroom other = newsrooms.aPaper();
        JsonNode made = made(admin, "Máy nhà", "piece.write");
        TestHttp otherAdmin = other.signedIn("Quản trị báo kia", Role.AGENCY_ADMIN);
        String id = made.at("/token/id").asString();

        assertThat(bearing(made.at("/secret").asString())
                        .get(other.api("/pieces"))
                        .status())
                .isEqualTo(403);
        assertThat(otherAdmin.get(paper.api("/service-tokens")).status()).isEqualTo(403);
        assertThat(otherAdmin.delete(other.api("/service-tokens/" + id)).status())
                .isEqualTo(404);
        assertThat(otherAdmin.delete(paper.api("/service-tokens/" + id)).status())
                .isEqualTo(403);
        assertThat(listed(otherAdmin, other).at("/items").size()).isZero();
    }

    @Test
    void aReporterLetsNoProgramIn() {
        TestHttp reporter = paper.signedIn("Phóng viên", Role.REPORTER);

        assertThat(reporter.get(paper.api("/service-tokens")).status()).isEqualTo(403);
        assertThat(reporter.post(paper.api("/service-tokens"), Map.of("name", "Máy", "scopes", List.of("piece.write")))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void noPersonIsAService() {
        Map<String, Object> invitation = Map.of("email", "may@example.vn", "name", "Máy", "roles", List.of("service"));

        assertThat(admin.post(paper.api("/invitations"), invitation).status()).isEqualTo(422);
    }

    @Test
    void revokedOrExpiredItIsNobody() {
        JsonNode revoked = made(admin, "Máy cũ", "piece.write");
        JsonNode expired = made(admin, "Máy hết hạn", "piece.write");
        assertThat(admin.delete(paper.api(
                                "/service-tokens/" + revoked.at("/token/id").asString()))
                        .status())
                .isEqualTo(204);
        tenancy.system(() -> sql.execute(
                "update identity.service_token set expires_at = now() - interval '1 second' where id = ?::uuid",
                expired.at("/token/id").asString()));

        assertThat(bearing(revoked.at("/secret").asString())
                        .get(paper.api("/pieces"))
                        .status())
                .isEqualTo(401);
        assertThat(bearing(expired.at("/secret").asString())
                        .get(paper.api("/pieces"))
                        .status())
                .isEqualTo(401);
        assertThat(listed(admin).at("/items").size()).isEqualTo(1);
        assertThat(listed(admin).at("/items/0/expired").asBoolean()).isTrue();
        assertThat(chief.get(paper.api("/audit?act=service-token.revoked")).body())
                .contains("Máy cũ");
    }

    private int status(Map<String, Object> request) {
        return admin.post(paper.api("/service-tokens"), request).status();
    }

    private JsonNode made(TestHttp person, String name, String scope) {
        TestHttp.Answer made =
                person.post(paper.api("/service-tokens"), Map.of("name", name, "scopes", List.of(scope)));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json();
    }

    private JsonNode listed(TestHttp person) {
        return listed(person, paper);
    }

    private static JsonNode listed(TestHttp person, TestNewsroom where) {
        return person.get(where.api("/service-tokens")).json();
    }

    private static JsonNode scope(JsonNode list, String code) {
        return list.at("/scopes")
                .valueStream()
                .filter(scope -> scope.at("/code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private TestHttp bearing(String secret) {
        return new TestHttp(newsrooms.port()).with("Authorization", "Bearer " + secret);
    }
}
