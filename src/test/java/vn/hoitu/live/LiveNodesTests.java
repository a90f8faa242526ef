package vn.hoitu.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.database.DatabaseAccess;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestInstallation;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** Two programs on one database: who writes on one sees whoever writes on the other. */
@ModuleTest
class LiveNodesTests {

    private static final long START_LIMIT_SECONDS = 180;

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    DatabaseAccess access;

    @Test
    void peopleOnTwoNodesWriteOneTextAndOneNodeMayStop() throws Exception {
        TestNewsroom paper = newsrooms.aPaper();
        TestHttp reporter = paper.signedIn("Nguyễn Thị Phóng", Role.REPORTER);
        TestHttp editor = paper.signedIn("Trần Văn Biên", Role.EDITOR);
        String piece = paper.api("/pieces/"
                + reporter.post(paper.api("/pieces"), Map.of("sectionId", paper.section("Thời sự"), "title", "Hai nút"))
                        .json()
                        .at("/id")
                        .asString());
        int port = CoeditBench.freePort();
        Process other = start(port);
        try {
            awaitReady(other, port);
            TypingClient here = client(newsrooms.port(), piece, reporter).connect();
            TypingClient there = client(port, piece, editor).connect();
            List<Typist> typists = List.of(new Typist(here, 1), new Typist(there, 2));
            for (int i = 0; i < 60; i++) {
                typists.forEach(Typist::stroke);
                TimeUnit.MILLISECONDS.sleep(20);
            }
            meet(here, there);

            assertThat(here.shown()).isEqualTo(there.shown());
            there.await("both people", () -> names(there).size() == 2);
            assertThat(names(there)).containsExactlyInAnyOrder("Nguyễn Thị Phóng", "Trần Văn Biên");

            submit(reporter, piece);
            there.await("news of the act", () -> there.lastFrame("news").isPresent());
            there.type(Places.lines(there.shown()).getFirst().start(), "Biên tập: ");
            here.await("the editor's words", () -> here.shown().textContent().contains("Biên tập: "));
            here.await("the lock for the writer", () -> !here.mayWrite());

            other.destroy();
            there.await("the farewell", () -> there.closeCode() != 0);
            assertThat(there.lastFrame("closing").orElseThrow().path("reason").asString())
                    .isEqualTo("stopping");
        } finally {
            other.destroy();
            if (!other.waitFor(30, TimeUnit.SECONDS)) {
                other.destroyForcibly();
            }
        }
    }

    private static void meet(TypingClient here, TypingClient there) throws IOException {
        here.await("everything stored here", here::settled);
        there.await("everything stored there", there::settled);
        int version = Math.max(here.version(), there.version());
        here.await("the last version here", () -> here.version() >= version);
        there.await("the last version there", () -> there.version() >= version);
    }

    private static List<String> names(TypingClient client) {
        return client.lastFrame("people")
                .map(frame -> frame.path("people").findValuesAsString("name"))
                .orElse(List.of());
    }

    private static void submit(TestHttp person, String piece) {
        JsonNode now = person.get(piece).json();
        TestHttp.Answer answer = person.post(
                piece + "/acts",
                Map.of(
                        "act", "submit",
                        "version", now.at("/version").asInt(),
                        "documentVersion", now.at("/documentVersion").asInt()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static TypingClient client(int port, String piece, TestHttp person) {
        return new TypingClient(TypingClient.Door.withCookie(port, piece + "/live", person.cookie()));
    }

    /** The same secrets and files, the same database, a folder of its own for what a node holds for itself. */
    private Process start(int port) throws IOException {
        List<String> command = new ArrayList<>(OwnProcess.command());
        command.addAll(List.of(
                "serve",
                "--data",
                TestInstallation.data().toString(),
                "--db-url",
                access.url(),
                "--port",
                Integer.toString(port),
                "--management-port",
                Integer.toString(CoeditBench.freePort())));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/test-data/second-node.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "HOITU_DB_OWNER", access.ownerName(),
                        "HOITU_DB_OWNER_PASSWORD", access.ownerPassword(),
                        "HOITU_DB_APPLICATION", access.applicationName(),
                        "HOITU_DB_APPLICATION_PASSWORD", access.applicationPassword()));
        return builder.start();
    }

    private static void awaitReady(Process program, int port) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest home = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .build();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_LIMIT_SECONDS);
        while (System.nanoTime() < until && program.isAlive()) {
            try {
                if (http.send(home, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IOException("The second node is not there; see target/test-data/second-node.log");
    }
}
