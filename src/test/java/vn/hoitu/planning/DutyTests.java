package vn.hoitu.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.planning.PlanPages.code;
import static vn.hoitu.planning.PlanPages.id;
import static vn.hoitu.planning.PlanPages.with;
import static vn.hoitu.testing.Days.today;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.editorial.StandIns;
import vn.hoitu.organization.NewOrganization;
import vn.hoitu.organization.OrganizationRegister;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsrooms;

/** Duty roster, leave and deputies, over HTTP. */
@ModuleTest
class DutyTests {

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    StandIns standIns;

    @Autowired
    OrganizationRegister register;

    PlanPages plan;
    LocalDate monday;

    @BeforeEach
    void aPaper() {
        monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        plan = new PlanPages(newsrooms);
    }

    @Test
    void aWeekOfDutyIsDrawnUpToldAndCopied() {
        shift(monday, "Trực tin sáng", plan.reporter);
        shift(monday.plusDays(6), "Trực đêm", plan.other);
        assertThat(plan.reporter.get("/api/v1/me/notifications").body()).contains("xếp bạn trực");

        assertThat(plan.made(plan.head, "/duty/copies", copy()).at("/shifts").asInt())
                .isEqualTo(2);
        JsonNode next = plan.get(plan.reporter, "/duty?day=" + monday.plusDays(9));
        assertThat(next.at("/shifts").findValuesAsString("day"))
                .containsExactly(
                        monday.plusDays(7).toString(), monday.plusDays(13).toString());
        assertThat(next.at("/shifts/1/people/0/name").asString()).isEqualTo("Giàng A Páo");
        assertThat(code(plan.post(plan.head, "/duty/copies", copy()))).isEqualTo("roster-week-taken");
        assertThat(plan.post(plan.head, "/duty/copies", Map.of("from", monday.toString(), "to", "9999-12-27"))
                        .json()
                        .at("/fields/0/code")
                        .asString())
                .isEqualTo("too-far");
        assertThat(plan.post(plan.reporter, "/duty/copies", copy()).status()).isEqualTo(403);
        assertThat(plan.head.get(plan.paper.api("/duty.csv?day=" + monday)).body())
                .contains("06:00,14:00,Trực tin sáng,,Lò Thị Mây");
    }

    @Test
    void ofSeveralWhoCopyAWeekAtOnceOneDoesAndTheOthersAreTold() throws Exception {
        shift(monday, "Trực tin sáng", plan.reporter);
        List<Callable<TestHttp.Answer>> all =
                Collections.nCopies(4, () -> plan.post(plan.head, "/duty/copies", copy()));

        List<TestHttp.Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<TestHttp.Answer> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers.stream().filter(a -> a.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(a -> a.status() == 409).map(PlanPages::code))
                .hasSize(3)
                .containsOnly("roster-week-taken");
        assertThat(plan.get(plan.reporter, "/duty?day=" + monday.plusDays(7)).at("/shifts"))
                .hasSize(1);
    }

    @Test
    void theDaysOfAMonthAreReadAtOnceButNotAYear() {
        shift(monday.minusDays(9), "Trực tuần trước nữa", plan.reporter);
        shift(monday, "Trực tin sáng", plan.reporter);
        shift(monday.plusDays(20), "Trực đêm", plan.other);

        JsonNode days =
                plan.get(plan.reporter, "/duty/days?from=" + monday.minusDays(10) + "&to=" + monday.plusDays(20));
        assertThat(days.at("/shifts").findValuesAsString("role"))
                .containsExactly("Trực tuần trước nữa", "Trực tin sáng", "Trực đêm");
        TestHttp.Answer year =
                plan.reporter.get(plan.paper.api("/duty/days?from=" + monday + "&to=" + monday.plusDays(365)));
        assertThat(year.status()).isEqualTo(422);
        assertThat(year.body()).contains("42");
    }

    @Test
    void whoIsOnLeaveAndOnDutyAtOnceIsShown() {
        shift(today(), "Trực tin", plan.reporter, plan.other);
        leave(plan.reporter, plan.other);
        JsonNode people = plan.get(plan.head, "/duty").at("/shifts/0/people");
        assertThat(people.get(0).at("/away").asBoolean()).isTrue();
        assertThat(people.get(1).at("/away").asBoolean()).isFalse();
    }

    @Test
    void aReporterAsksForLeaveAndTheHeadGrantsIt() {
        String leave =
                plan.made(plan.reporter, "/leaves", days(plan.other)).at("/id").asString();
        assertThat(plan.head.get("/api/v1/me/notifications").body()).contains("xin nghỉ");
        assertThat(away(plan.reporter)).isFalse();
        assertThat(decide(plan.reporter, leave, 1, Map.of("act", "grant")).status())
                .isEqualTo(403);
        assertThat(decide(plan.head, leave, 1, Map.of("act", "refuse"))
                        .json()
                        .at("/fields/0/field")
                        .asString())
                .isEqualTo("reason");

        assertThat(decide(plan.head, leave, 1, Map.of("act", "grant")).status()).isEqualTo(204);
        assertThat(code(decide(plan.head, leave, 1, Map.of("act", "grant")))).isEqualTo("leave-moved-on");
        assertThat(away(plan.reporter)).isTrue();
        assertThat(standIns.standingInFor(plan.paper.id(), person(plan.other), Instant.now()))
                .containsExactly(person(plan.reporter));
        assertThat(plan.other.get("/api/v1/me/notifications").body()).contains("giao bạn làm thay");

        assertThat(decide(plan.reporter, leave, 2, Map.of("act", "withdraw")).status())
                .isEqualTo(204);
        assertThat(away(plan.reporter)).isFalse();
        assertThat(standIns.standingInFor(plan.paper.id(), person(plan.other), Instant.now()))
                .isEmpty();
    }

    @Test
    void nobodyIsOnLeaveTwiceOnTheSameDayNorForHalfAYear() {
        String first =
                plan.made(plan.reporter, "/leaves", days(plan.other)).at("/id").asString();

        JsonNode twice = plan.post(plan.reporter, "/leaves", days(plan.other)).json();
        assertThat(twice.at("/fields/0/code").asString()).isEqualTo("leave-overlaps");
        assertThat(twice.at("/fields/0/message").asString()).contains("hãy rút lần đó trước");
        TestHttp.Answer longer = plan.post(
                plan.reporter,
                "/leaves",
                Map.of(
                        "firstDay",
                        today().plusDays(10).toString(),
                        "lastDay",
                        today().plusDays(400).toString()));
        assertThat(longer.json().at("/fields/0/message").asString()).startsWith("Một lần nghỉ dài nhất");

        for (String path : List.of("/leaves", "/deputies")) {
            JsonNode far = plan.post(plan.reporter, path, Map.of("firstDay", "9999-12-30", "deputyId", id(plan.other)))
                    .json();
            assertThat(far.at("/fields/0/code").asString()).as(path).isEqualTo("too-far");
        }

        decide(plan.reporter, first, 1, Map.of("act", "withdraw"));
        assertThat(plan.post(plan.reporter, "/leaves", days(plan.other)).status())
                .isEqualTo(201);
    }

    @Test
    void leaveCoversWholeDaysOfVietnam() {
        leave(plan.reporter, plan.other);
        Instant firstMoment = today().atStartOfDay(VietnamTime.ZONE).toInstant();
        assertThat(standIns.isAway(plan.paper.id(), person(plan.reporter), firstMoment))
                .isTrue();
        assertThat(standIns.isAway(plan.paper.id(), person(plan.reporter), firstMoment.minusMillis(1)))
                .isFalse();
        Instant after = today().plusDays(3).atStartOfDay(VietnamTime.ZONE).toInstant();
        assertThat(standIns.isAway(plan.paper.id(), person(plan.reporter), after.minusMillis(1)))
                .isTrue();
        assertThat(standIns.isAway(plan.paper.id(), person(plan.reporter), after))
                .isFalse();
    }

    @Test
    void assigningSomebodyOnLeaveWarnsAndHisWorkPassesToTheDeputyOnWish() {
        String story = plan.story(plan.head, "Chợ nổi Cái Răng");
        plan.assign(story, "web", plan.reporter);
        String begun = plan.story(plan.head, "Đê biển Tây");
        plan.made(plan.reporter, "/plan/assignments/" + plan.assign(begun, "web", plan.reporter) + "/start", Map.of());
        String leave = leave(plan.reporter, plan.other);

        assertThat(plan.get(plan.head, "/plan/stories/" + story)
                        .at("/assignments/0/people/0/away")
                        .asBoolean())
                .isTrue();
        JsonNode makers = plan.get(plan.head, "/plan/people?day=" + today()).at("/items");
        JsonNode away = makers.values().stream()
                .filter(m -> m.at("/id").asString().equals(id(plan.reporter)))
                .findFirst()
                .orElseThrow();
        assertThat(away.at("/awayUntil").asString())
                .isEqualTo(today().plusDays(2).toString());
        assertThat(away.at("/deputyName").asString()).isEqualTo("Giàng A Páo");

        JsonNode handed = plan.made(plan.head, "/leaves/" + leave + "/hand-over", Map.of());
        assertThat(handed.at("/handed/0").asString()).isEqualTo("Chợ nổi Cái Răng");
        assertThat(handed.at("/kept/0").asString()).isEqualTo("Đê biển Tây");
        JsonNode people = plan.get(plan.head, "/plan/stories/" + story).at("/assignments/0/people");
        assertThat(people.size()).isEqualTo(1);
        assertThat(people.get(0).at("/name").asString()).isEqualTo("Giàng A Páo");
        assertThat(people.get(0).at("/leads").asBoolean()).isTrue();
        assertThat(plan.other.get("/api/v1/me/notifications").body()).contains("giao việc này cho bạn");
        assertThat(plan.reporter.get("/api/v1/me/notifications").body()).contains("đã rút bạn khỏi việc này");
    }

    @Test
    void workThatHasBegunStaysWithItsDesk() {
        String desk = register.create(
                        Actor.program("test"),
                        new NewOrganization(
                                "Ban Kinh tế",
                                "desk",
                                plan.paper.id().value(),
                                null,
                                LocalDate.of(2021, 1, 1),
                                null,
                                "Quyết định thử nghiệm"))
                .orThrow()
                .toString();
        String story = plan.story(plan.head, "Lúa đông xuân");
        String assignment = plan.assign(story, "web", plan.reporter);
        plan.made(plan.reporter, "/plan/assignments/" + assignment + "/start", Map.of());
        int version = plan.get(plan.head, "/plan/stories/" + story)
                .at("/assignments/0/version")
                .asInt();
        TestHttp.Answer moved = plan.head.put(
                plan.paper.api("/plan/assignments/" + assignment),
                Map.of("form", "web", "deskId", desk, "personIds", List.of(id(plan.reporter)), "version", version));
        assertThat(code(moved)).isEqualTo("assignment-in-work");
    }

    @Test
    void aDeputyIsNamedForATimeAndWithdrawn() {
        JsonNode made = plan.made(
                plan.reporter, "/deputies", Map.of("firstDay", today().toString(), "deputyId", id(plan.other)));
        assertThat(standIns.standingInFor(plan.paper.id(), person(plan.other), Instant.now()))
                .containsExactly(person(plan.reporter));
        assertThat(away(plan.reporter)).isFalse();
        String path = plan.paper.api("/deputies/" + made.at("/id").asString());
        assertThat(plan.other.delete(path).status()).isEqualTo(403);
        assertThat(plan.reporter.delete(path).status()).isEqualTo(204);
        assertThat(standIns.standingInFor(plan.paper.id(), person(plan.other), Instant.now()))
                .isEmpty();
        assertThat(plan.post(
                                plan.reporter,
                                "/deputies",
                                Map.of(
                                        "personId",
                                        id(plan.other),
                                        "firstDay",
                                        today().toString(),
                                        "deputyId",
                                        id(plan.reporter)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aDeputyWhoIsAwayTooIsNotNamedAndReasonsOfOthersAreNotShown() {
        leave(plan.other, plan.head);
        TestHttp.Answer wrong = plan.post(plan.reporter, "/leaves", days(plan.other));
        assertThat(wrong.json().at("/fields/0/code").asString()).isEqualTo("deputy-away");
        plan.made(
                plan.head,
                "/leaves",
                with(days(plan.head), "personId", id(plan.reporter), "kind", "sick", "note", "Mổ mắt"));
        assertThat(plan.other.get(plan.paper.api("/duty")).body())
                .doesNotContain("Mổ mắt")
                .doesNotContain("sick");
        assertThat(plan.reporter.get(plan.paper.api("/duty/mine")).body()).contains("Mổ mắt");
    }

    private Map<String, String> copy() {
        return Map.of("from", monday.toString(), "to", monday.plusDays(7).toString());
    }

    private void shift(LocalDate day, String role, TestHttp... people) {
        plan.made(
                plan.head,
                "/duty/shifts",
                Map.of(
                        "day",
                        day.toString(),
                        "role",
                        role,
                        "startsAt",
                        "06:00:00",
                        "endsAt",
                        "14:00:00",
                        "personIds",
                        java.util.Arrays.stream(people).map(PlanPages::id).toList()));
    }

    private Map<String, Object> days(TestHttp deputy) {
        return with(
                Map.of(),
                "firstDay",
                today().toString(),
                "lastDay",
                today().plusDays(2).toString(),
                "deputyId",
                id(deputy));
    }

    private String leave(TestHttp who, TestHttp deputy) {
        return plan.made(plan.head, "/leaves", with(days(deputy), "personId", id(who)))
                .at("/id")
                .asString();
    }

    private TestHttp.Answer decide(TestHttp who, String leave, int version, Map<String, ?> act) {
        return plan.post(who, "/leaves/" + leave + "/acts", with(act, "version", version));
    }

    private boolean away(TestHttp who) {
        return standIns.isAway(plan.paper.id(), person(who), Instant.now());
    }

    private static PersonId person(TestHttp who) {
        return new PersonId(UUID.fromString(id(who)));
    }
}
