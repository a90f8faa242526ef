package vn.hoitu.editorial;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;

/** Publishing at a time: a job row in the same transaction that schedules the piece, so neither is there without the other. */
@Component
class PublicationClock {

    static final String TASK = "publish-piece";

    /** What the job needs to find its piece again. */
    record Due(UUID agency, UUID piece) {}

    private final ObjectProvider<SchedulerClient> scheduler;

    PublicationClock(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler; // asked for late: the scheduler is built from the tasks, which need this module
    }

    void set(Piece piece, Instant at) {
        SchedulerClient client = scheduler.getObject();
        client.cancelIfExists(instance(piece));
        client.scheduleIfNotExists(
                com.github.kagkarlsson.scheduler.task.TaskDescriptor.of(TASK, Due.class)
                        .instance(name(piece))
                        .data(new Due(piece.agency().value(), piece.id().value()))
                        .scheduledTo(at));
    }

    void cancel(Piece piece) {
        scheduler.getObject().cancelIfExists(instance(piece));
    }

    private static TaskInstanceId instance(Piece piece) {
        return TaskInstanceId.of(TASK, name(piece));
    }

    private static String name(Piece piece) {
        return piece.agency() + ":" + piece.id();
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        OneTimeTask<Due> publishPiece(ObjectProvider<PublishingDesk> publishing) {
            return Tasks.oneTime(com.github.kagkarlsson.scheduler.task.TaskDescriptor.of(TASK, Due.class))
                    .execute((instance, context) -> publishing
                            .getObject()
                            .publishDue(
                                    new AgencyId(instance.getData().agency()),
                                    new PieceId(instance.getData().piece())));
        }
    }
}
