package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.PIECE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.editorial.workflow.Step;
import vn.hoitu.editorial.workflow.WorkflowDesign;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Moves running pieces from older versions of a workflow to its newest, when somebody wishes it and saw what it would
 * do. A piece whose step the newest version does not have, or has in another phase, stays with its own version.
 */
@Service
class RunningPieces {

    static final int MOST_MOVED_AT_ONCE = 500;

    /** What moving would do: so many pieces would go by the newest version, so many keep theirs. */
    record MovePreview(int number, int moving, int keeping) {}

    private final DSLContext sql;
    private final Workflows workflows;
    private final EditorialPolicy policy;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final Clock clock;

    RunningPieces(
            DSLContext sql,
            Workflows workflows,
            EditorialPolicy policy,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            Clock clock) {
        this.sql = sql;
        this.workflows = workflows;
        this.policy = policy;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    private record Running(UUID piece, UUID version, String step, Instant since) {}

    Outcome<MovePreview> preview(AgencyId agency, Actor actor, UUID workflow) {
        return with(agency, actor, workflow, newest -> {
            List<Running> running = running(agency, workflow, newest);
            int moving =
                    (int) running.stream().filter(r -> fits(agency, r, newest)).count();
            return new MovePreview(newest.number(), moving, running.size() - moving);
        });
    }

    /** Moves the pieces that fit, at most {@link #MOST_MOVED_AT_ONCE} in one go; asking again goes on. */
    Outcome<MovePreview> move(AgencyId agency, Actor actor, UUID workflow) {
        return with(agency, actor, workflow, newest -> {
            List<Running> running = running(agency, workflow, newest);
            List<Running> moving = running.stream()
                    .filter(r -> fits(agency, r, newest))
                    .limit(MOST_MOVED_AT_ONCE)
                    .toList();
            moving.forEach(r -> move(agency, r, newest));
            audit.record(
                    agency,
                    actor,
                    AuditFact.of("workflow.pieces-moved", "workflow", workflow, newest.name())
                            .changing(Map.of(), Map.of("number", newest.number(), "pieces", moving.size())));
            return new MovePreview(newest.number(), moving.size(), running.size() - moving.size());
        });
    }

    private void move(AgencyId agency, Running running, Workflows.Version newest) {
        Integer limit =
                step(newest.design(), running.step()).map(Step::limitMinutes).orElse(null);
        int moved = sql.update(PIECE)
                .set(PIECE.WORKFLOW_VERSION_ID, newest.id())
                .set(PIECE.STEP_DUE_AT, limit == null ? null : running.since().plus(Duration.ofMinutes(limit)))
                .set(PIECE.VERSION, PIECE.VERSION.plus(1))
                .set(PIECE.UPDATED_AT, clock.instant())
                .where(PIECE.AGENCY_ID.eq(agency.value()).and(PIECE.ID.eq(running.piece())))
                .and(PIECE.WORKFLOW_VERSION_ID.eq(running.version()))
                .and(PIECE.STEP.eq(running.step()))
                .execute();
        if (moved == 1) {
            changes.record(agency, "piece", running.piece());
        }
    }

    private List<Running> running(AgencyId agency, UUID workflow, Workflows.Version newest) {
        List<UUID> older = workflows.versions(agency).stream()
                .filter(v -> v.workflow().equals(workflow) && !v.id().equals(newest.id()))
                .map(Workflows.Version::id)
                .toList();
        return sql.select(PIECE.ID, PIECE.WORKFLOW_VERSION_ID, PIECE.STEP, PIECE.STEP_SINCE)
                .from(PIECE)
                .where(PIECE.AGENCY_ID.eq(agency.value()))
                .and(PIECE.WORKFLOW_VERSION_ID.in(older))
                .and(PIECE.STATE.in(Workflows.RUNNING))
                .orderBy(PIECE.ID)
                .fetch(r -> new Running(r.value1(), r.value2(), r.value3(), r.value4()));
    }

    private boolean fits(AgencyId agency, Running running, Workflows.Version newest) {
        Optional<Step> there = step(newest.design(), running.step());
        Optional<Step> here =
                workflows.version(agency, running.version()).flatMap(v -> step(v.design(), running.step()));
        return there.isPresent()
                && here.isPresent()
                && there.get().phase() == here.get().phase();
    }

    private static Optional<Step> step(WorkflowDesign design, String code) {
        return design.step(code);
    }

    private Outcome<MovePreview> with(
            AgencyId agency, Actor actor, UUID workflow, Function<Workflows.Version, MovePreview> work) {
        if (!policy.may(actor, agency, EditorialPolicy.MANAGE_WORKFLOWS)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> workflows
                        .newest(agency, workflow)
                        .map(newest -> Outcome.done(work.apply(newest)))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }
}
