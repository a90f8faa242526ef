package vn.hoitu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.command.Command;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

@ModuleTest
class ErasePersonTests {

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    ErasePersonCommand command;

    @Test
    void thePersonIsForgottenAndTheRecordStillVerifies() {
        TestNewsroom paper = newsrooms.aPaper();
        TestHttp chief = paper.signedIn("Tổng biên tập", Role.EDITOR_IN_CHIEF, Role.AGENCY_ADMIN);
        TestNewsroom.Account leaving = paper.account("Người Ra Đi", Role.REPORTER);
        TestHttp reporter = new TestHttp(newsrooms.port());
        Map<String, String> signIn = Map.of("email", leaving.email(), "password", leaving.password());
        assertThat(reporter.post("/api/v1/session", signIn).status()).isEqualTo(200);
        assertThat(reporter.post(paper.api("/pieces"), Map.of()).status()).isEqualTo(201);
        assertThat(chief.get(paper.api("/audit")).body()).contains("Người Ra Đi");

        int code = command.run(List.of(leaving.email()), new PrintStream(new ByteArrayOutputStream()));

        assertThat(code).isEqualTo(Command.DONE);
        assertThat(reporter.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(new TestHttp(newsrooms.port())
                        .post("/api/v1/session", signIn)
                        .status())
                .isEqualTo(401);
        assertThat(chief.get(paper.api("/audit")).body()).doesNotContain("Người Ra Đi");
        assertThat(chief.get(paper.api("/audit/verification"))
                        .json()
                        .at("/intact")
                        .asBoolean())
                .isTrue();
    }
}
