package vn.hoitu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** Wherever a secret can be guessed, an address that guesses too often is stopped, and only that address. */
@ModuleTest
class GuessingTests {

    private static int lastAddress = 20;

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    Enrolment enrolment;

    @Autowired
    JsonMapper json;

    private HttpClient stranger;

    @BeforeEach
    void anAddressOfItsOwn() throws IOException {
        stranger = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0." + ++lastAddress))
                .build();
    }

    static Stream<List<String>> doors() {
        return Stream.of(
                List.of(
                        "POST",
                        "/setup/%s",
                        "{\"name\":\"A\",\"email\":\"a@example.vn\",\"password\":\"mot cum tu dai\"}"),
                List.of("GET", "/setup/%s", ""),
                List.of("POST", "/invitations/%s", "{\"name\":\"A\",\"password\":\"mot cum tu dai\"}"),
                List.of("GET", "/invitations/%s", ""),
                List.of("POST", "/resets/%s", "{\"password\":\"mot cum tu dai\"}"),
                List.of("GET", "/resets/%s", ""),
                List.of("POST", "/session/second-factor", "{\"code\":\"123456\"}"));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void aStrangerIsStoppedAtTheDoor(List<String> door) throws Exception {
        for (int attempt = 0; attempt < SignInPace.MOST_FAILURES; attempt++) {
            assertThat(knock(door, "")).isNotEqualTo(429);
        }

        assertThat(knock(door, "")).isEqualTo(429);
        assertThat(new TestHttp(newsrooms.port())
                        .get("/api/v1/invitations/" + UUID.randomUUID())
                        .status())
                .isEqualTo(410);
    }

    @Test
    void whoHoldsASessionGuessesNoPasswordWithIt() throws Exception {
        TestNewsroom paper = newsrooms.aPaper();
        String wrong = json.writeValueAsString(
                java.util.Map.of("currentPassword", "khong phai mat khau", "newPassword", "mot cau khac cung dai"));
        List<String> door = List.of("POST", "/me/password", wrong);
        int failures = 0;
        while (failures < SignInPace.MOST_FAILURES) {
            String cookie =
                    paper.signedIn("Phóng viên " + failures, Role.REPORTER).cookie();
            for (int attempt = 0; attempt < SignIn.ATTEMPTS_TO_LOCK; attempt++) {
                assertThat(knock(door, cookie)).isEqualTo(422);
                failures++;
            }
        }

        String fresh = paper.signedIn("Phóng viên mới", Role.REPORTER).cookie();
        assertThat(knock(door, fresh)).isEqualTo(429);
        assertThat(knock(List.of("POST", "/me/email", "{\"email\":\"b@example.vn\",\"currentPassword\":\"x\"}"), fresh))
                .isEqualTo(429);
        assertThat(knock(List.of("POST", "/me/totp/disable", "{\"password\":\"x\"}"), fresh))
                .isEqualTo(429);
    }

    @Test
    void anInvitationIsNoPlaceToGuessAPassword() throws Exception {
        TestNewsroom paper = newsrooms.aPaper();
        for (int person = 0; person < SignInPace.MOST_FAILURES / SignIn.ATTEMPTS_TO_LOCK; person++) {
            List<String> door = invitationOf(paper, person);
            for (int attempt = 0; attempt < SignIn.ATTEMPTS_TO_LOCK; attempt++) {
                assertThat(knock(door, "")).isEqualTo(422);
            }
        }

        assertThat(knock(invitationOf(paper, SignInPace.MOST_FAILURES), "")).isEqualTo(429);
    }

    private List<String> invitationOf(TestNewsroom paper, int person) {
        String email = paper.account("Người được mời " + person, Role.REPORTER).email();
        String token = enrolment
                .invite(
                        paper.id().value(),
                        Actor.program("test"),
                        email,
                        "Người được mời",
                        java.util.Set.of(Role.EDITOR),
                        null)
                .orThrow()
                .token();
        return List.of("POST", "/invitations/" + token, "{\"password\":\"khong phai mat khau\"}");
    }

    private int knock(List<String> door, String cookie) throws IOException, InterruptedException {
        String path = door.get(1).formatted(UUID.randomUUID());
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + newsrooms.port() + "/api/v1" + path))
                .header("Host", "localhost:" + newsrooms.port())
                .header("X-Hoitu", "1")
                .header("Content-Type", "application/json")
                .method(door.get(0), HttpRequest.BodyPublishers.ofString(door.get(2)));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return stranger.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
