package vn.hoitu.contribution;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.mail.Postman;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.PageView;

/** The register of collaborators, and how somebody is forgotten who asks for it. */
@Service
class CollaboratorDesk {

    private final Collaborators collaborators;
    private final Items items;
    private final Attachments attachments;
    private final Postman postman;
    private final ContributionPolicy policy;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final Clock clock;

    CollaboratorDesk(
            Collaborators collaborators,
            Items items,
            Attachments attachments,
            Postman postman,
            ContributionPolicy policy,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            Clock clock) {
        this.collaborators = collaborators;
        this.items = items;
        this.attachments = attachments;
        this.postman = postman;
        this.policy = policy;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Outcome<PageView<CollaboratorView>> page(
            AgencyId agency, Actor actor, @Nullable String query, @Nullable UUID before, int limit) {
        if (!policy.may(actor, agency, ContributionPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        List<CollaboratorView> found =
                tenancy.reading(agency, () -> collaborators.list(agency, query, before, limit + 1));
        List<CollaboratorView> shown = found.size() > limit ? found.subList(0, limit) : found;
        String next = found.size() > limit ? shown.getLast().id().toString() : null;
        return Outcome.done(new PageView<>(shown, next, null));
    }

    /**
     * Name, address and telephone go, with everything sent that never became a piece. Accepted pieces keep the name
     * under them: it is part of what was published.
     */
    Outcome<Boolean> erase(AgencyId agency, Actor actor, UUID id) {
        if (!policy.may(actor, agency, ContributionPolicy.HANDLE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            Instant now = clock.instant();
            Optional<CollaboratorView> known = collaborators.find(agency, id);
            if (known.isEmpty() || !collaborators.erase(agency, id, now)) {
                return Outcome.refused(Refusal.absent());
            }
            attachments.forget(agency, items.unused(agency, id));
            items.erase(agency, id, now);
            if (!known.get().email().isEmpty()) {
                postman.forget(known.get().email());
            }
            audit.record(agency, actor, AuditFact.of("contribution.erased", "collaborator", id, "—"));
            changes.record(agency, Intake.CHANGE, id);
            return Outcome.done(true);
        });
    }
}
