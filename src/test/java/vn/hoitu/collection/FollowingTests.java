package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.strategy.ProgrammeCopies;
import vn.hoitu.testing.TestHttp;

/** Whom a decision names follows the rounds it names him for, until another is named, and is seen looking. */
class FollowingTests extends StewardWorld {

    @Test
    void whoAnswersForAProgrammeFollowsItsRoundsUntilAnotherDoesAndIsSeenLooking() {
        String programme = ProgrammeCopies.of(context, "yen-bai", nameOf(province));
        UUID authority = body("Cục Theo dõi", "press-authority", null);
        TestHttp follower = person("Cán bộ theo dõi", authority, Role.OVERSEER);
        String round = wished(collector, "rounds", programme, "YEAR", department, province)
                .json()
                .at("/id")
                .asString();
        String report = report(round, paper);
        reported(report, Map.of(), "official");
        assertThat(follower.get(API + "/rounds/" + round).status()).isEqualTo(404);
        assertThat(follower.get(API + "/reports/" + report).status()).isEqualTo(404);

        name(programme, "*", authority, "2025-11-01");

        assertThat(listed(follower)).contains(round);
        JsonNode seen = follower.get(API + "/rounds/" + round).json();
        assertThat(units(seen)).contains(paper.toString(), magazine.toString());
        assertThat(seen.at("/round/collects").asBoolean()).isFalse();
        assertThat(seen.at("/round/completeness/accepted").asInt()).isEqualTo(1);
        assertThat(follower.get(API + "/reports/" + report).json().at("/lines").size())
                .isGreaterThan(3);
        assertThat(looks("report")).containsOnly("Cục Theo dõi", "Sở Thử");
        assertThat(looks("round-list")).containsExactlyInAnyOrder("Cục Theo dõi", "Sở Thử");
        assertThat(follower.post(API + "/rounds/" + round + "/close", Map.of()).status())
                .isEqualTo(404);
        assertThat(act(follower, report, "return", "Không phải việc của mình").status())
                .isIn(403, 409);

        name(programme, "*", body("Cục Kế tiếp", "press-authority", null), "2025-11-05");
        assertThat(listed(follower)).doesNotContain(round);
        assertThat(follower.get(API + "/rounds/" + round).status()).isEqualTo(404);
        assertThat(follower.get(API + "/reports/" + report).status()).isEqualTo(404);
        assertThat(collector.get(API + "/rounds/" + round).status())
                .as("what was collected stays in the collector's files")
                .isEqualTo(200);
    }

    @Test
    void whoAnswersForAnIndicatorSeesThatIndicatorOfTheRoundAndNothingElse() {
        String programme = ProgrammeCopies.of(context, "yen-bai", nameOf(province));
        UUID unit = body("Vụ Đào tạo", "ministry", null);
        TestHttp ofUnit = person("Cán bộ Vụ", unit, Role.OVERSEER);
        TestHttp stranger = person("Cán bộ khác", body("Vụ Khác", "ministry", null), Role.OVERSEER);
        String round = wished(collector, "rounds", programme, "YEAR", department, province)
                .json()
                .at("/id")
                .asString();
        String report = report(round, paper);
        Map<String, Object> content = new HashMap<>(filled(report, Map.of()));
        content.put("nothingToPropose", false);
        content.put("proposals", "Đề xuất kín của báo");
        assertThat(submit(chief, report, content, "official", null).status()).isEqualTo(200);

        name(programme, "6", unit, "2025-11-01");
        assertThat(form(ofUnit, report).at("/submissions").size())
                .as("what waits to be accepted is between the unit and those it waits at")
                .isZero();
        assertThat(act(collector, report, "approve", null).status()).isEqualTo(200);

        assertThat(listed(ofUnit)).contains(round);
        assertThat(units(ofUnit.get(API + "/rounds/" + round).json())).contains(paper.toString());
        TestHttp.Answer seen = ofUnit.get(API + "/reports/" + report);
        assertThat(seen.status()).as(seen.body()).isEqualTo(200);
        assertThat(seen.json().at("/lines").size()).isEqualTo(1);
        assertThat(seen.json().at("/lines/0/indicator").asString()).isEqualTo("6");
        assertThat(seen.json().at("/submissions/0/entries").size()).isEqualTo(1);
        assertThat(seen.body()).doesNotContain("Đề xuất kín");
        assertThat(ofUnit.get(API + "/reports/" + report + "/reported").body())
                .doesNotContain("Đề xuất kín")
                .contains("\"indicator\":\"6\"");
        assertThat(looks("report")).containsOnly("Vụ Đào tạo", "Sở Thử");
        assertThat(looks("round-list")).containsExactlyInAnyOrder("Vụ Đào tạo", "Sở Thử");
        assertThat(ofUnit.get(API + "/reports/" + report + "/sheet.xlsx").status())
                .isEqualTo(403);
        assertThat(act(ofUnit, report, "approve", null).status()).isEqualTo(403);
        assertThat(stranger.get(API + "/rounds/" + round).status()).isEqualTo(404);
        assertThat(stranger.get(API + "/reports/" + report).status()).isEqualTo(404);

        name(programme, "6", body("Vụ Sau", "ministry", null), "2025-11-05");
        assertThat(ofUnit.get(API + "/rounds/" + round).status()).isEqualTo(404);
        assertThat(ofUnit.get(API + "/reports/" + report).status()).isEqualTo(404);
    }

    private List<String> looks(String what) {
        List<String> bodies = new ArrayList<>();
        chief.get("/api/v1/agencies/" + paper + "/looks").json().at("/items").forEach(l -> {
            if (l.at("/what").asString().equals(what)) {
                bodies.add(l.at("/body").asString().replaceAll(" [0-9a-f]{8}$", ""));
            }
        });
        return bodies;
    }

    private static List<String> listed(TestHttp who) {
        List<String> ids = new ArrayList<>();
        who.get(API + "/rounds")
                .json()
                .at("/items")
                .forEach(r -> ids.add(r.at("/id").asString()));
        return ids;
    }
}
