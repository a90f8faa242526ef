package vn.hoitu.contribution;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.editorial.Sections;
import vn.hoitu.identity.Directory;
import vn.hoitu.organization.Agencies;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.mail.Letter;
import vn.hoitu.shared.mail.Postbox;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Decides about contributions: who looks at them, whether they become a piece, what the sender is told. */
@Service
class Inbox {

    private final Items items;
    private final Attachments attachments;
    private final Acceptance acceptance;
    private final ContributionPolicy policy;
    private final Sections sections;
    private final Directory directory;
    private final Agencies agencies;
    private final Postbox postbox;
    private final Problems texts;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final Clock clock;

    Inbox(
            Items items,
            Attachments attachments,
            Acceptance acceptance,
            ContributionPolicy policy,
            Sections sections,
            Directory directory,
            Agencies agencies,
            Postbox postbox,
            Problems texts,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            Clock clock) {
        this.items = items;
        this.attachments = attachments;
        this.acceptance = acceptance;
        this.policy = policy;
        this.sections = sections;
        this.directory = directory;
        this.agencies = agencies;
        this.postbox = postbox;
        this.texts = texts;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Opens a piece of it in the actor's name; asked again, answers with the same piece. */
    Outcome<UUID> accept(AgencyId agency, Actor actor, UUID id, int version) {
        if (!policy.may(actor, agency, ContributionPolicy.HANDLE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        Optional<Item> seen = tenancy.reading(agency, () -> items.find(agency, id));
        if (seen.isEmpty()) {
            return Outcome.refused(Refusal.absent());
        }
        UUID piece = seen.get().pieceId();
        if (piece != null) {
            return Outcome.done(piece);
        }
        if (seen.get().version() != version || seen.get().state() != ItemState.NEW) {
            return Outcome.refused(movedOn(seen.get()));
        }
        List<SentFile> files = tenancy.reading(agency, () -> attachments.of(agency, id));
        List<Acceptance.Archived> archived = acceptance.archive(seen.get(), files, actor);
        return act(
                agency,
                id,
                version,
                ItemState.NEW,
                item -> acceptance.open(item, files, archived, actor).then(made -> {
                    items.decide(
                            item, ItemState.ACCEPTED, null, made, actor.person().value(), clock.instant());
                    told(item, actor, "contribution.accepted");
                    return Outcome.done(made);
                }));
    }

    Outcome<UUID> refuse(AgencyId agency, Actor actor, UUID id, int version, String reason, boolean letter) {
        if (!policy.may(actor, agency, ContributionPolicy.HANDLE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (reason.isBlank()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("reason", "required")));
        }
        if (reason.length() > ContributionLimits.MOST_REASON_CHARACTERS) {
            return Outcome.refused(
                    Refusal.invalid(CallDesk.tooLong("reason", ContributionLimits.MOST_REASON_CHARACTERS)));
        }
        return act(agency, id, version, ItemState.NEW, item -> {
            items.decide(
                    item,
                    ItemState.REFUSED,
                    reason.strip(),
                    null,
                    actor.person().value(),
                    clock.instant());
            if (letter && !item.sender().email().isEmpty()) {
                write(item, reason.strip());
            }
            told(item, actor, "contribution.refused");
            return Outcome.done(item.id());
        });
    }

    private void write(Item item, String reason) {
        Locale locale = Locale.of(item.locale());
        Map<String, Object> values = Map.of(
                "agency", agencies.find(item.agency()).map(a -> a.productName()).orElse(""),
                "name", item.sender().name(),
                "title", item.title(),
                "receipt", item.receipt(),
                "reason", reason);
        postbox.put(new Letter(
                item.agency().value(),
                item.sender().email(),
                texts.text("contribution.refusal.subject", values, locale),
                texts.text("contribution.refusal.body", values, locale),
                "contribution-refused:" + item.id() + ":" + item.version()));
    }

    /** Not meant for a newsroom; nobody is written to. */
    Outcome<UUID> spam(AgencyId agency, Actor actor, UUID id, int version) {
        return toState(agency, actor, id, version, ItemState.NEW, ItemState.SPAM, "contribution.spam");
    }

    /** Back into the inbox, from a refusal or from among spam. */
    Outcome<UUID> reopen(AgencyId agency, Actor actor, UUID id, int version) {
        return toState(agency, actor, id, version, null, ItemState.NEW, "contribution.reopened");
    }

    private Outcome<UUID> toState(
            AgencyId agency, Actor actor, UUID id, int version, @Nullable ItemState from, ItemState to, String fact) {
        if (!policy.may(actor, agency, ContributionPolicy.HANDLE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return act(agency, id, version, from, item -> {
            if (item.state() == ItemState.ACCEPTED) {
                return Outcome.refused(movedOn(item));
            }
            boolean open = to == ItemState.NEW;
            items.decide(item, to, null, null, open ? null : actor.person().value(), clock.instant());
            told(item, actor, fact);
            return Outcome.done(item.id());
        });
    }

    /** Gives it to a desk, a person, both or nobody. */
    Outcome<UUID> assign(
            AgencyId agency, Actor actor, UUID id, int version, @Nullable UUID section, @Nullable UUID person) {
        if (!policy.may(actor, agency, ContributionPolicy.HANDLE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return act(agency, id, version, null, item -> {
            if (section != null && sections.of(agency).stream().noneMatch(s -> s.id().equals(section))) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("sectionId", "unknown")));
            }
            boolean works = person == null
                    || directory.colleagues(agency).stream()
                            .anyMatch(c -> c.person().value().equals(person));
            if (!works) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("personId", "unknown")));
            }
            items.assign(item, section, person);
            told(item, actor, "contribution.assigned");
            return Outcome.done(item.id());
        });
    }

    private Outcome<UUID> act(
            AgencyId agency, UUID id, int version, @Nullable ItemState needed, Function<Item, Outcome<UUID>> work) {
        return tenancy.within(agency, () -> {
            Optional<Item> item = items.lock(agency, id);
            if (item.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            if (item.get().version() != version || needed != null && item.get().state() != needed) {
                return Outcome.refused(movedOn(item.get()));
            }
            return work.apply(item.get());
        });
    }

    private void told(Item item, Actor actor, String act) {
        audit.record(item.agency(), actor, AuditFact.of(act, "contribution", item.id(), item.receipt()));
        changes.record(item.agency(), Intake.CHANGE, item.id());
    }

    private static Refusal movedOn(Item item) {
        return Refusal.of(
                Refusal.Kind.CONFLICT,
                "contribution-moved-on",
                Map.of("state", item.state().code(), "version", item.version()));
    }
}
