package vn.hoitu.operation;

import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.mail.Postman;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** What the operator sees. */
@Service
class Operation {

    private final InstallationState state;
    private final StoredListeners listeners;
    private final RunningVersion version;
    private final OperationPolicy policy;
    private final Postman postman;

    Operation(
            InstallationState state,
            StoredListeners listeners,
            RunningVersion version,
            OperationPolicy policy,
            Postman postman) {
        this.state = state;
        this.listeners = listeners;
        this.version = version;
        this.policy = policy;
        this.postman = postman;
    }

    Outcome<OperationView> view(Actor actor) {
        if (!actor.may(OperationPolicy.READ, AgencyId.INSTALLATION.value(), policy)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return Outcome.done(new OperationView(
                version.text(),
                state.startedAt(),
                state.database(),
                state.disk(),
                state.memory(),
                listeners.shown(),
                state.jobs(),
                state.followers(),
                state.search(),
                state.agencies(),
                postman.state()));
    }

    /** One letter to see whether mail leaves. */
    Outcome<Boolean> testMail(Actor actor, String recipient) {
        if (!actor.may(OperationPolicy.READ, AgencyId.INSTALLATION.value(), policy)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return postman.test(recipient, actor.locale());
    }
}
