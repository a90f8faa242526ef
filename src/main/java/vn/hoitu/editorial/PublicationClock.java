package vn.hoitu.editorial;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;

/**
 * Publishing at a time: a job row in the same transaction that schedules the piece, so neither is there without the
 * other. A piece that was unscheduled or moved to another time leaves its job behind; the job then finds nothing due.
 */
@Component
class PublicationClock {

    /** What the job needs to find its piece again. */
    record Due(UUID agency, UUID piece) {}

    private static final TaskDescriptor<Due> TASK = TaskDescriptor.of("publish-piece", Due.class);

    private final ObjectProvider<SchedulerClient> scheduler;

    PublicationClock(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler; // asked for late: the scheduler is built from the tasks, which need this module
    }

    void set(Piece piece, Instant at) {
        scheduler
                .getObject()
                .scheduleIfNotExists(TASK.instance(piece.agency() + ":" + piece.id() + ":" + at.toEpochMilli())
                        .data(new Due(piece.agency().value(), piece.id().value()))
                        .scheduledTo(at));
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        OneTimeTask<Due> publishPiece(ObjectProvider<PublishingDesk> publishing) {
            return Tasks.oneTime(TASK)
                    .execute((instance, context) -> publishing
                            .getObject()
                            .publishDue(
                                    new AgencyId(instance.getData().agency()),
                                    new PieceId(instance.getData().piece())));
        }
    }
}
