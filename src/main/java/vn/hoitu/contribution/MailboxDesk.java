package vn.hoitu.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Which mailboxes are emptied into the inbox. */
@Service
class MailboxDesk {

    /** @param password empty leaves the one that is kept */
    record Wish(
            String host,
            int port,
            String security,
            String user,
            String password,
            String folder,
            @Nullable UUID sectionId,
            boolean active) {}

    private static final Set<String> SECURITIES = Set.of("tls", "starttls", "none");
    private static final int MOST_HOST_CHARACTERS = 253;
    private static final int HIGHEST_PORT = 65_535;

    private final Mailboxes mailboxes;
    private final ContributionPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;

    MailboxDesk(Mailboxes mailboxes, ContributionPolicy policy, AuditTrail audit, Tenancy tenancy, IdSource ids) {
        this.mailboxes = mailboxes;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
    }

    Outcome<List<MailboxView>> list(AgencyId agency, Actor actor) {
        if (!policy.may(actor, agency, ContributionPolicy.MANAGE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return Outcome.done(tenancy.reading(
                agency,
                () -> mailboxes.all(agency).stream().map(MailboxDesk::view).toList()));
    }

    Outcome<MailboxView> add(AgencyId agency, Actor actor, Wish wish) {
        return checked(agency, actor, wish, true)
                .then(fine -> tenancy.within(agency, () -> {
                    if (mailboxes.all(agency).size() >= ContributionLimits.MOST_MAILBOXES) {
                        return Outcome.refused(Refusal.of(
                                Refusal.Kind.CONFLICT,
                                "too-many-mailboxes",
                                Map.of("limit", ContributionLimits.MOST_MAILBOXES)));
                    }
                    Mailboxes.Mailbox mailbox = mailbox(agency, ids.next(), fine, fine.password(), 1);
                    mailboxes.add(mailbox);
                    audit.record(
                            agency,
                            actor,
                            AuditFact.of("contribution.mailbox-added", "mailbox", mailbox.id(), mailbox.user()));
                    return Outcome.done(view(mailbox));
                }));
    }

    Outcome<MailboxView> change(AgencyId agency, Actor actor, UUID id, int version, Wish wish) {
        return checked(agency, actor, wish, false)
                .then(fine -> tenancy.within(agency, () -> {
                    Optional<Mailboxes.Mailbox> before = mailboxes.find(agency, id);
                    if (before.isEmpty()) {
                        return Outcome.refused(Refusal.absent());
                    }
                    String password = fine.password().isEmpty() ? before.get().password() : fine.password();
                    Mailboxes.Mailbox now = mailbox(agency, id, fine, password, version + 1);
                    if (before.get().version() != version || !mailboxes.change(before.get(), now)) {
                        return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "mailbox-moved-on"));
                    }
                    audit.record(
                            agency, actor, AuditFact.of("contribution.mailbox-changed", "mailbox", id, now.user()));
                    return Outcome.done(view(now));
                }));
    }

    Outcome<Boolean> remove(AgencyId agency, Actor actor, UUID id) {
        if (!policy.may(actor, agency, ContributionPolicy.MANAGE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            if (!mailboxes.remove(agency, id)) {
                return Outcome.refused(Refusal.absent());
            }
            audit.record(agency, actor, AuditFact.of("contribution.mailbox-removed", "mailbox", id, ""));
            return Outcome.done(true);
        });
    }

    private Outcome<Wish> checked(AgencyId agency, Actor actor, Wish wish, boolean passwordNeeded) {
        if (!policy.may(actor, agency, ContributionPolicy.MANAGE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        List<FieldProblem> problems = new ArrayList<>();
        if (wish.host().isBlank()
                || wish.host().length() > MOST_HOST_CHARACTERS
                || wish.host().matches(".*[\\s/@].*")) {
            problems.add(FieldProblem.of("host", "required"));
        }
        if (wish.port() < 1 || wish.port() > HIGHEST_PORT) {
            problems.add(FieldProblem.of("port", "beyond-limits"));
        }
        if (!SECURITIES.contains(wish.security())) {
            problems.add(FieldProblem.of("security", "unknown"));
        }
        if (wish.user().isBlank()) {
            problems.add(FieldProblem.of("user", "required"));
        }
        if (passwordNeeded && wish.password().isEmpty()) {
            problems.add(FieldProblem.of("password", "required"));
        }
        return problems.isEmpty()
                ? Outcome.done(wish)
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    private static Mailboxes.Mailbox mailbox(AgencyId agency, UUID id, Wish wish, String password, int version) {
        return new Mailboxes.Mailbox(
                agency,
                id,
                wish.host().strip(),
                wish.port(),
                wish.security(),
                wish.user().strip(),
                password,
                wish.folder().isBlank() ? "INBOX" : wish.folder().strip(),
                wish.sectionId(),
                wish.active(),
                0,
                0,
                null,
                null,
                null,
                version);
    }

    private static MailboxView view(Mailboxes.Mailbox mailbox) {
        return new MailboxView(
                mailbox.id(),
                mailbox.host(),
                mailbox.port(),
                mailbox.security(),
                mailbox.user(),
                mailbox.folder(),
                mailbox.section(),
                mailbox.active(),
                mailbox.checkedAt(),
                mailbox.succeededAt(),
                mailbox.trouble(),
                mailbox.version());
    }
}
