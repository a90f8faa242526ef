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
import vn.hoitu.shared.actor.Actor;

/**
 * Publishing at a time: a planned act in the same transaction that schedules the piece. The job beside it only wakes a
 * node that sleeps; what is to be done, and whether it was done, stands with the planned act.
 */
@Component
class PublicationClock {

    /** What the job is about; it looks for everything that is due. */
    record Due(UUID agency, UUID piece) {}

    private static final TaskDescriptor<Due> TASK = TaskDescriptor.of("publish-piece", Due.class);

    private final PlannedActs planned;
    private final ObjectProvider<SchedulerClient> scheduler;

    PublicationClock(PlannedActs planned, ObjectProvider<SchedulerClient> scheduler) {
        this.planned = planned;
        this.scheduler = scheduler; // asked for late: the scheduler is built from the tasks, which need this module
    }

    /** Whether the piece is to come off at or before the moment. */
    boolean endsBefore(Piece piece, Instant at) {
        return planned.endsBefore(piece, at);
    }

    void set(Piece piece, Instant at, Actor actor) {
        planned.plan(piece, PlannedAct.Kind.PUBLISH, at, actor);
        scheduler
                .getObject()
                .scheduleIfNotExists(TASK.instance(piece.agency() + ":" + piece.id() + ":" + at.toEpochMilli())
                        .data(new Due(piece.agency().value(), piece.id().value()))
                        .scheduledTo(at));
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        OneTimeTask<Due> publishPiece(ObjectProvider<PlannedActRunner> runner) {
            return Tasks.oneTime(TASK)
                    .execute((instance, context) -> runner.getObject().sweep());
        }
    }
}
