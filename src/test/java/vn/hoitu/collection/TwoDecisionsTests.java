package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.TestHttp;

/** Two people of the collecting body decide on one report at the same moment, one this way and one that. */
class TwoDecisionsTests extends CollectionWorld {

    private static final List<String> DECISIONS = List.of("accepted", "returned");

    @RepeatedTest(3)
    void ofAnApprovalAndAReturnAtOnceOneCountsAndTheOtherIsToldWhatWasDecidedAlready() throws Exception {
        TestHttp second = person("Cán bộ thứ hai", department, Role.OVERSEER);
        String report = report(openYear(2025), paper);
        assertThat(submit(chief, report, filled(report, Map.of()), "official", null)
                        .status())
                .isEqualTo(200);
        int version = form(collector, report).at("/row/version").asInt();

        List<TestHttp.Answer> answers = atOnce(
                () -> collector.post(API + "/reports/" + report + "/approve", decision(version, null)),
                () -> second.post(API + "/reports/" + report + "/return", decision(version, "Xem lại mẫu số")));

        boolean approved = answers.getFirst().status() == 200;
        TestHttp.Answer loser = approved ? answers.getLast() : answers.getFirst();
        assertThat(answers).extracting(TestHttp.Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(loser.json().at("/code").asString())
                .isEqualTo(approved ? "report-approved-already" : "report-returned-already");
        assertThat(loser.json().at("/detail").asString()).contains(approved ? "Cán bộ Sở" : "Cán bộ thứ hai");
        JsonNode after = form(collector, report);
        assertThat(after.at("/row/state").asString()).isEqualTo(approved ? "accepted" : "returned");
        assertThat(decisions(after)).containsExactly(approved ? "accepted" : "returned");
        assertThat(chief.get(API + "/reports/" + report + "/reported")
                        .json()
                        .at("/figures")
                        .isEmpty())
                .as("figures are kept of what was approved only")
                .isEqualTo(!approved);
    }

    private static Map<String, Object> decision(int version, String words) {
        Map<String, Object> wish = new HashMap<>();
        wish.put("version", version);
        wish.put("words", words);
        return wish;
    }

    @SafeVarargs
    private static List<TestHttp.Answer> atOnce(Callable<TestHttp.Answer>... acts) throws Exception {
        CyclicBarrier together = new CyclicBarrier(acts.length);
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.length)) {
            List<Future<TestHttp.Answer>> sent = new ArrayList<>();
            for (Callable<TestHttp.Answer> act : acts) {
                sent.add(threads.submit(() -> {
                    together.await();
                    return act.call();
                }));
            }
            List<TestHttp.Answer> answers = new ArrayList<>();
            for (Future<TestHttp.Answer> each : sent) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private static List<String> decisions(JsonNode form) {
        List<String> found = new ArrayList<>();
        form.at("/acts").forEach(a -> {
            if (DECISIONS.contains(a.at("/act").asString())) {
                found.add(a.at("/act").asString());
            }
        });
        return found;
    }
}
