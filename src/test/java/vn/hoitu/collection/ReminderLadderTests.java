package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.testing.TestHttp;

/** Reminders before the day, on its eve and after it: each once. */
class ReminderLadderTests extends CollectionWorld {

    @Autowired
    ReminderLadder ladder;

    @Test
    void eachRungIsToldOnceHoweverOftenItIsLookedAt() {
        clock.moveTo(Instant.parse("2025-11-01T02:00:00Z"));
        openYear(2025);
        assertThat(told(chief)).isEmpty();

        for (String day : List.of(
                "2025-11-16",
                "2025-11-17",
                "2025-11-18",
                "2025-11-24",
                "2025-11-25",
                "2025-11-30",
                "2025-12-02",
                "2025-12-10")) {
            clock.moveTo(Instant.parse(day + "T02:00:00Z"));
            ladder.climb();
            ladder.climb();
        }

        assertThat(told(chief))
                .containsExactly(
                        "collection-due-before",
                        "collection-due-eve",
                        "collection-due-after",
                        "collection-due-escalated");
        assertThat(told(collector))
                .as("those above are told at last, for each unit")
                .containsExactly("collection-due-escalated", "collection-due-escalated");
        assertThat(words(chief)).contains("chậm nhất hết ngày 24/11/2025");
    }

    @Test
    void aProgramThatSleptTellsTheHighestRungAlone() {
        clock.moveTo(Instant.parse("2025-11-01T02:00:00Z"));
        openYear(2025);

        clock.moveTo(Instant.parse("2025-11-25T02:00:00Z"));
        ladder.climb();

        assertThat(told(chief)).containsExactly("collection-due-after");
    }

    @Test
    void whoHasReportedIsLeftInPeaceAndAnExtensionMovesTheLadder() {
        clock.moveTo(Instant.parse("2025-11-01T02:00:00Z"));
        String round = openYear(2025);
        String ofPaper = report(round, paper);
        submit(chief, ofPaper, filled(ofPaper, Map.of()), "official", null);
        String ofMagazine = report(round, magazine);
        TestHttp other = person("Thư ký tạp chí", magazine, vn.hoitu.shared.actor.Role.SECRETARY);
        collector.post(
                API + "/reports/" + ofMagazine + "/extend",
                Map.of("version", 1, "until", "2025-12-10", "reason", "Bão lũ"));

        clock.moveTo(Instant.parse("2025-11-25T02:00:00Z"));
        ladder.climb();
        assertThat(told(other)).noneMatch(k -> k.startsWith("collection-due"));
        clock.moveTo(Instant.parse("2025-12-10T02:00:00Z"));
        ladder.climb();

        assertThat(told(chief)).noneMatch(k -> k.startsWith("collection-due"));
        assertThat(told(other)).contains("collection-due-eve");
    }

    @Test
    void whoIsAskedOfFreeWillIsNeverPressedAfterTheDay() {
        clock.moveTo(Instant.parse("2025-03-01T02:00:00Z"));
        openQuarter("Q1", 2025);

        clock.moveTo(Instant.parse("2025-04-02T02:00:00Z"));
        ladder.climb();
        clock.moveTo(Instant.parse("2025-04-20T02:00:00Z"));
        ladder.climb();

        assertThat(told(chief)).containsExactly("collection-due-eve");
    }

    private List<String> told(TestHttp who) {
        List<String> kinds = new ArrayList<>();
        for (JsonNode n : who.get("/api/v1/me/notifications").json().at("/items")) {
            if (n.at("/kind").asString().startsWith("collection-due")) {
                kinds.addFirst(n.at("/kind").asString());
            }
        }
        return kinds;
    }

    private static String words(TestHttp who) {
        return who.get("/api/v1/me/notifications").body();
    }
}
