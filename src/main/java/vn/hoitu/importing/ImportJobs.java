package vn.hoitu.importing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import vn.hoitu.shared.AgencyId;

/** Imports as jobs: scheduled with the import itself, taken up by any node, given back when it stops. */
@Configuration(proxyBeanMethods = false)
class ImportJobs {

    private static final String NAME = "import";
    /** How long a waiting import waits before it asks again whether it is its turn. */
    private static final Duration TURN = Duration.ofSeconds(2);

    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(30);

    /** The job's instance names the import; it needs no data beside. */
    @Bean
    CustomTask<Void> importTask(ImportRunner runner, Clock clock) {
        return Tasks.custom(NAME, Void.class)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(AFTER_A_FAULT)))
                .execute((instance, context) -> {
                    String[] names = instance.getId().split("/", -1);
                    ImportRunner.Ran ran = runner.run(
                            new AgencyId(UUID.fromString(names[0])),
                            UUID.fromString(names[1]),
                            () -> context.getSchedulerState().isShuttingDown());
                    return (complete, operations) -> {
                        switch (ran) {
                            case ENDED -> operations.remove();
                            case NOT_OUR_TURN ->
                                operations.reschedule(complete, clock.instant().plus(TURN));
                            case STOPPED -> operations.reschedule(complete, clock.instant());
                        }
                    };
                });
    }

    /** Its own client, because a command of the operator schedules too and runs no scheduler. */
    @Bean
    ImportSchedule importSchedule(
            DataSource database,
            CustomTask<Void> importTask,
            @Value("${db-scheduler.table-name:runtime.scheduled_tasks}") String table) {
        SchedulerClient client = SchedulerClient.Builder.create(
                        new TransactionAwareDataSourceProxy(database), importTask)
                .tableName(table)
                .build();
        return (row, at) -> client.scheduleIfNotExists(
                new TaskInstance<Void>(NAME, row.agency() + "/" + row.id() + "/" + row.attempt()), at);
    }

    /** Puts an import on the list of jobs, within the present transaction. */
    @FunctionalInterface
    interface ImportSchedule {

        void at(ImportRow row, Instant at);
    }
}
