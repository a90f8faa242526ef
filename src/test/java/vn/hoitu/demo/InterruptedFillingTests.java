package vn.hoitu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoitu.operation.ProgramProcess;
import vn.hoitu.testing.TestHttp;

/** A program that is killed while it fills an installation goes on at its next start and does nothing twice. */
class InterruptedFillingTests {

    /** Generous: the machine may draw and print for two newsrooms on one busy core. */
    private static final Duration FILLING = Duration.ofMinutes(4);

    private static final String COMPLETE = "Dữ liệu trình diễn đã đủ";

    @Test
    void goesOnAfterKillsAndDoesNothingTwice() {
        Path data = ProgramProcess.freshFolder();
        killedAfter(data, "đã vẽ");
        killedAfter(data, "đã xuất bản");

        ProgramProcess last = demo(data).awaitWords(COMPLETE, FILLING).awaitReady();
        try {
            for (String place : List.of(Places.PAPER, Places.MAGAZINE)) {
                List<String> titles = titles(last.port(), place);
                assertThat(new HashSet<>(titles)).as(place).hasSameSizeAs(titles);
                assertThat(titles.size())
                        .as(place)
                        .isEqualTo(said(last, place, "đã xuất bản (\\d+) tin")
                                + said(last, place, "(\\d+) tin, bài đang làm"));
            }
        } finally {
            last.end();
        }
    }

    private static ProgramProcess demo(Path data) {
        return ProgramProcess.start("--data", data.toString(), "--demo");
    }

    private static void killedAfter(Path data, String words) {
        ProgramProcess program = demo(data).awaitWords(words, FILLING);
        program.kill();
        assertThat(program.said()).as("killed before it was done").doesNotContain(COMPLETE);
    }

    /** What the program itself says it brought for an agency. */
    private static int said(ProgramProcess program, String place, String words) {
        Matcher line = Pattern.compile(place + ": " + words).matcher(program.said());
        assertThat(line.find()).as(place + " " + words).isTrue();
        return Integer.parseInt(line.group(1));
    }

    /** Of everything the agency has, whatever its state; discarded pieces have a list of their own. */
    private static List<String> titles(int port, String place) {
        TestHttp chief = new TestHttp(port);
        TestHttp.Answer signedIn = chief.post(
                "/api/v1/session",
                Map.of("email", "tongbientap@" + place + ".localhost", "password", "ky-duyet-so-moi"));
        assertThat(signedIn.status()).as(signedIn.body()).isEqualTo(200);
        String agency =
                signedIn.json().at("/session/memberships/0/organizationId").asString();
        List<String> titles = new ArrayList<>();
        for (String filter : List.of("view=all", "view=all&state=discarded")) {
            String cursor = "";
            do {
                JsonNode page = chief.get("/api/v1/agencies/" + agency + "/pieces?limit=100&" + filter + cursor)
                        .json();
                page.at("/items").forEach(item -> titles.add(item.at("/title").asString()));
                cursor = page.at("/nextCursor").isNull()
                        ? ""
                        : "&cursor=" + page.at("/nextCursor").asString();
            } while (!cursor.isEmpty());
        }
        return titles;
    }
}
