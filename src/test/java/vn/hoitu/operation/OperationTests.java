package vn.hoitu.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.command.Command;
import vn.hoitu.shared.operation.Projection;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestAgencies;

@ModuleTest
class OperationTests {

    @Autowired
    Operation operation;

    @Autowired
    RecordsHealth health;

    @Autowired
    Requests requests;

    @Autowired
    MeterRegistry meters;

    @Autowired
    List<Command> commands;

    @Autowired
    DSLContext sql;

    @Autowired
    TestAgencies agencies;

    @Test
    void theOperatorSeesHowTheInstallationStands() {
        OperationView view = operation.view(Actor.program("test")).orThrow();

        assertThat(view.database().up()).isTrue();
        assertThat(view.database().version()).startsWith("18");
        assertThat(view.database().sizeBytes()).isPositive();
        assertThat(view.disk().freeBytes()).isPositive();
        assertThat(view.memory().heapBytes()).isPositive();
    }

    @Test
    void aLateJobAndAStoredListenerAreShown() {
        UUID event = UUID.randomUUID();
        sql.execute(
                "insert into runtime.scheduled_tasks (task_name, task_instance, execution_time, picked, version, consecutive_failures) values ('never-known', ?, now() - interval '5 minutes', false, 1, 3)",
                event.toString());
        sql.execute(
                "insert into runtime.event_publication (id, listener_id, event_type, serialized_event, publication_date, status) values (?, 'site.on(PiecePublished)', 'vn.hoitu.editorial.Gone', '{}', now() - interval '3 days', 'FAILED')",
                event);
        try {
            OperationView view = operation.view(Actor.program("test")).orThrow();

            assertThat(view.jobs())
                    .filteredOn(job -> job.instance().equals(event.toString()))
                    .singleElement()
                    .extracting(OperationView.Job::late, OperationView.Job::failures)
                    .containsExactly(true, 3);
            assertThat(view.listeners())
                    .filteredOn(listener -> listener.id().equals(event))
                    .singleElement()
                    .satisfies(listener -> {
                        assertThat(listener.event()).isEqualTo("Gone");
                        assertThat(listener.ageSeconds()).isBetween(3 * 86_400L - 60, 3 * 86_400L + 600);
                    });
        } finally {
            sql.execute("delete from runtime.scheduled_tasks where task_instance = ?", event.toString());
            sql.execute("delete from runtime.event_publication where id = ?", event);
        }
    }

    @Test
    void nobodyElseSeesIt() {
        Actor chief = agencies.aPerson("Tổng biên tập", agencies.anAgency(), Role.EDITOR_IN_CHIEF, Role.AGENCY_ADMIN);
        Actor wrongPlace = agencies.aPerson("Người lạ", agencies.anAgency(), Role.OPERATOR);

        assertThat(operation.view(chief)).isEqualTo(Outcome.refused(Refusal.forbidden()));
        assertThat(operation.view(wrongPlace)).isEqualTo(Outcome.refused(Refusal.forbidden()));
        assertThat(operation.view(agencies.aPerson("Người vận hành", AgencyId.INSTALLATION, Role.OPERATOR)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void readyMeansTheRecordsAnswerAndChangesAreFollowed() {
        await().until(() -> health.health().getStatus(), Status.UP::equals); // the node may just have been woken
    }

    @Test
    void figuresAreThereForPrometheus() {
        for (String name :
                List.of("hoitu.listeners.incomplete", "hoitu.jobs.late", "hoitu.jobs.failing", "hoitu.changes.lag")) {
            assertThat(meters.get(name).gauge().value()).as(name).isNotNaN();
        }
    }

    @Test
    void aRequestIsTakenByOneOnly() throws Exception {
        String kind = "test-" + UUID.randomUUID();
        requests.ask(kind);
        try (var takers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> taker = () -> requests.take(kind).isPresent();
            var answers = takers.invokeAll(Collections.nCopies(8, taker));
            assertThat(answers).filteredOn(Future::resultNow).hasSize(1);
        }
    }

    @Test
    void reindexAsksTheProgramThatRuns() {
        CountedProjection projection = new CountedProjection();
        Reindex reindex = new Reindex(new Projections(List.of(projection), requests), requests);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code = reindex.run(List.of(), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("dựng lại").contains("\n");
        assertThat(projection.size()).as("built by the program, not beside it").isZero();
    }

    @Test
    void everyCommandIsKnownBeforeTheStart() {
        assertThat(commands).extracting(Command::name).isSubsetOf(CommandNames.KNOWN);
        assertThat(commands).extracting(Command::name).contains("backup", "restore", "reindex", "verify-audit");
        for (Command command : commands) {
            assertThat(command.usageVi()).startsWith(command.name());
            assertThat(command.usageEn()).startsWith(command.name());
        }
    }

    @Test
    void logsCarryNoAddressOfAPerson() {
        assertThat(LogRedaction.redact("Sent to le.van+a@bao-mau.vn, twice: đào@báo.vn"))
                .isEqualTo("Sent to [e-mail], twice: [e-mail]");
        assertThat(LogRedaction.redact("no person here")).isEqualTo("no person here");
    }

    private static final class CountedProjection implements Projection {

        private int built;

        @Override
        public String name() {
            return "counted";
        }

        @Override
        public void rebuild() {
            built++;
        }

        @Override
        public long size() {
            return built;
        }
    }
}
