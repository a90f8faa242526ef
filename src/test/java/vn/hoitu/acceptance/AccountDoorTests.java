package vn.hoitu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** What neither a token nor a crooked request may do. */
@ModuleTest
class AccountDoorTests {

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestHttp chief;

    @BeforeEach
    void aPaper() {
        paper = newsrooms.aPaper();
        chief = paper.signedIn("Tổng biên tập", Role.EDITOR_IN_CHIEF, Role.AGENCY_ADMIN);
    }

    @Test
    void aTokenNeverGetsAtTheAccountItBelongsTo() {
        String secret = chief.post(
                        "/api/v1/me/tokens",
                        Map.of(
                                "name",
                                "Máy đọc",
                                "scopes",
                                List.of("organization.read"),
                                "organizationId",
                                paper.id().toString(),
                                "expiresInDays",
                                1))
                .json()
                .at("/secret")
                .asString();
        TestHttp machine = chief.with("Authorization", "Bearer " + secret);
        assertThat(machine.get("/api/v1/organizations").status()).isEqualTo(200);
        assertThat(machine.delete("/api/v1/sessions").status()).isEqualTo(403);
        assertThat(machine.patch("/api/v1/me", Map.of("name", "Tên khác")).status())
                .isEqualTo(403);
        assertThat(machine.post("/api/v1/me/totp", Map.of()).status()).isEqualTo(403);
        assertThat(chief.get("/api/v1/session").json().at("/person/name").asString())
                .isEqualTo("Tổng biên tập");
    }

    @Test
    void aQueryThatIsNotTextIsRefusedAndNoFault() {
        for (String crooked : List.of("%FF", "%ED%A0%80", "%00")) {
            assertThat(chief.get(paper.api("/pieces?state=" + crooked)).status())
                    .as(crooked)
                    .isIn(400, 422);
        }
    }

    @Test
    void theOverseersRoleIsNotForAgencies() {
        Map<String, Object> invitation =
                Map.of("email", "nguoi-nha@example.vn", "name", "Người nhà", "roles", List.of("overseer"));
        assertThat(chief.post(paper.api("/invitations"), invitation).status()).isEqualTo(422);
    }

    @Test
    void aRepeatedRequestIsDoneOnceAndAnotherOneWithItsKeyIsRefused() {
        TestHttp repeating =
                chief.with("Idempotency-Key", java.util.UUID.randomUUID().toString());
        TestHttp.Answer first = repeating.post(paper.api("/pieces"), Map.of("title", "Gửi hai lần"));
        TestHttp.Answer again = repeating.post(paper.api("/pieces"), Map.of("title", "Gửi hai lần"));
        TestHttp.Answer other = repeating.post(paper.api("/pieces"), Map.of("title", "Tin khác"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(chief.get(paper.api("/pieces?view=all")).json().at("/total").asInt())
                .isEqualTo(1);
    }

    @Test
    void anUnknownAddressLocksLikeAKnownOne() {
        TestHttp stranger = new TestHttp(newsrooms.port());
        Map<String, String> unknown =
                Map.of("email", java.util.UUID.randomUUID() + "@example.vn", "password", "khong phai mat khau");
        Map<String, String> known =
                Map.of("email", paper.account("Người thật", Role.REPORTER).email(), "password", "khong phai mat khau");

        assertThat(codes(stranger, unknown)).isEqualTo(codes(stranger, known)).endsWith("account-locked");
    }

    private static List<String> codes(TestHttp http, Map<String, String> account) {
        return java.util.stream.IntStream.range(0, 7)
                .mapToObj(attempt ->
                        http.post("/api/v1/session", account).json().at("/code").asString())
                .toList();
    }
}
