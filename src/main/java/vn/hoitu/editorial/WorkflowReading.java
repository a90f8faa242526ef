package vn.hoitu.editorial;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import vn.hoitu.editorial.workflow.WorkflowDesign;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Looking at workflows; everybody whose pieces go by them may. */
@Service
class WorkflowReading {

    private final Workflows workflows;
    private final WorkflowViews views;
    private final EditorialPolicy policy;
    private final Tenancy tenancy;

    WorkflowReading(Workflows workflows, WorkflowViews views, EditorialPolicy policy, Tenancy tenancy) {
        this.workflows = workflows;
        this.views = views;
        this.policy = policy;
        this.tenancy = tenancy;
    }

    Outcome<WorkflowViews.WorkflowsView> all(AgencyId agency, Actor actor) {
        return reading(agency, actor, () -> Outcome.done(views.all(agency, actor.locale())));
    }

    Outcome<WorkflowViews.WorkflowView> one(AgencyId agency, Actor actor, UUID id) {
        return reading(
                agency,
                actor,
                () -> workflows.find(agency, id).isEmpty()
                        ? Outcome.refused(Refusal.absent())
                        : Outcome.done(views.one(agency, id, actor.locale())));
    }

    Outcome<List<WorkflowViews.DesignFindingView>> findings(AgencyId agency, Actor actor, WorkflowDesign design) {
        return reading(agency, actor, () -> Outcome.done(views.findings(design, actor.locale())));
    }

    private <T> Outcome<T> reading(AgencyId agency, Actor actor, Supplier<Outcome<T>> work) {
        boolean may = policy.may(actor, agency, EditorialPolicy.WRITE)
                || policy.may(actor, agency, EditorialPolicy.MANAGE_WORKFLOWS);
        return may ? tenancy.reading(agency, work) : Outcome.refused(Refusal.forbidden());
    }
}
