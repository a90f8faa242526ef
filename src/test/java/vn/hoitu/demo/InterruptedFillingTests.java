package vn.hoitu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
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
                                + said(last, place, "(\\d+) tin, bài đang làm")
                                + begunFromThePlan(last.port(), place));
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

    /** The pieces that were opened from assignments of the plan, which the filling does not count among its own. */
    private static int begunFromThePlan(int port, String place) {
        TestHttp chief = new TestHttp(port);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        JsonNode plan = chief.get("/api/v1/agencies/" + agency(chief, place) + "/plan?from=" + today.minusDays(10)
                        + "&to=" + today.plusDays(10))
                .json();
        int begun = 0;
        for (JsonNode day : plan.at("/days")) {
            for (JsonNode story : day.at("/stories")) {
                for (JsonNode assignment : story.at("/assignments")) {
                    begun += assignment.at("/piece").isObject() ? 1 : 0;
                }
            }
        }
        return begun;
    }

    private static String agency(TestHttp chief, String place) {
        TestHttp.Answer signedIn = chief.post(
                "/api/v1/session",
                Map.of("email", "tongbientap@" + place + ".localhost", "password", "ky-duyet-so-moi"));
        assertThat(signedIn.status()).as(signedIn.body()).isEqualTo(200);
        return signedIn.json().at("/session/memberships/0/organizationId").asString();
    }

    /** Of everything the agency has, whatever its state; discarded pieces have a list of their own. */
    private static List<String> titles(int port, String place) {
        TestHttp chief = new TestHttp(port);
        String agency = agency(chief, place);
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
