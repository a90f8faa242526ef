package vn.hoitu.contribution;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.identity.Directory;
import vn.hoitu.identity.Notifications;
import vn.hoitu.organization.Agencies;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.mail.Letter;
import vn.hoitu.shared.mail.Postbox;
import vn.hoitu.shared.mail.Postman;
import vn.hoitu.shared.problem.Problems;

/** Takes a contribution in, within the caller's transaction: numbered, entered, told to the desk and receipted. */
@Component
class Intake {

    static final String CHANGE = "contribution";

    private final Items items;
    private final Attachments attachments;
    private final Collaborators collaborators;
    private final ContributionPolicy policy;
    private final Directory directory;
    private final Notifications notifications;
    private final Agencies agencies;
    private final Postbox postbox;
    private final Postman postman;
    private final Problems texts;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final IdSource ids;
    private final Clock clock;

    Intake(
            Items items,
            Attachments attachments,
            Collaborators collaborators,
            ContributionPolicy policy,
            Directory directory,
            Notifications notifications,
            Agencies agencies,
            Postbox postbox,
            Postman postman,
            Problems texts,
            AuditTrail audit,
            ChangeLog changes,
            IdSource ids,
            Clock clock) {
        this.items = items;
        this.attachments = attachments;
        this.collaborators = collaborators;
        this.policy = policy;
        this.directory = directory;
        this.notifications = notifications;
        this.agencies = agencies;
        this.postbox = postbox;
        this.postman = postman;
        this.texts = texts;
        this.audit = audit;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return empty when the same was taken in before */
    Optional<Item> take(AgencyId agency, Submission sent) {
        Instant now = clock.instant();
        UUID collaborator = collaborators.known(agency, sent.sender(), now);
        Optional<Item> added = items.add(agency, ids.next(), sent, collaborator, now);
        added.ifPresent(item -> {
            attachments.add(agency, item.id(), sent.files());
            audit.record(
                    agency,
                    Actor.program("contribution"),
                    AuditFact.of("contribution.received", "contribution", item.id(), item.receipt()));
            changes.record(agency, CHANGE, item.id());
            tellDesk(item);
            receipt(item);
        });
        return added;
    }

    private void tellDesk(Item item) {
        List<PersonId> people = directory.holders(item.agency(), policy.handlers());
        notifications.tell(
                item.agency(),
                people,
                new Notifications.Message(
                        "contribution-new",
                        item.title(),
                        locale -> texts.text(
                                "news.contribution.new",
                                Map.of("sender", item.sender().name()),
                                locale),
                        "/toa-soan/" + slug(item.agency()) + "/cong-tac?bai=" + item.id(),
                        "contribution:" + item.id()));
    }

    /** Only by a server that sends: a receipt that arrives days later helps nobody, and the page showed it already. */
    private void receipt(Item item) {
        if (item.sender().email().isEmpty() || !postman.configured()) {
            return;
        }
        Locale locale = Locale.of(item.locale());
        Map<String, Object> values = Map.of(
                "agency",
                agencies.find(item.agency()).map(a -> a.productName()).orElse(""),
                "name",
                item.sender().name(),
                "title",
                item.title(),
                "receipt",
                item.receipt());
        postbox.put(new Letter(
                item.agency().value(),
                item.sender().email(),
                texts.text("contribution.receipt.subject", values, locale),
                texts.text("contribution.receipt.body", values, locale),
                "contribution-receipt:" + item.id()));
    }

    String slug(AgencyId agency) {
        return agencies.find(agency).map(a -> a.slug()).orElse(agency.toString());
    }
}
