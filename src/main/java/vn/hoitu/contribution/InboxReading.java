package vn.hoitu.contribution;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.document.Articles;
import vn.hoitu.document.DocumentFields;
import vn.hoitu.document.LinkAuthor;
import vn.hoitu.document.Node;
import vn.hoitu.document.Schema;
import vn.hoitu.document.SiteHtml;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** What the inbox shows. */
@Service
class InboxReading {

    private final Items items;
    private final Attachments attachments;
    private final SentText texts;
    private final FileShelf shelf;
    private final Directory directory;
    private final ContributionPolicy policy;
    private final Tenancy tenancy;
    private final SiteHtml html = new SiteHtml(id -> Optional.empty(), LinkAuthor.READER);

    InboxReading(
            Items items,
            Attachments attachments,
            SentText texts,
            FileShelf shelf,
            Directory directory,
            ContributionPolicy policy,
            Tenancy tenancy) {
        this.items = items;
        this.attachments = attachments;
        this.texts = texts;
        this.shelf = shelf;
        this.directory = directory;
        this.policy = policy;
        this.tenancy = tenancy;
    }

    Outcome<ContributionPageView> page(
            AgencyId agency, Actor actor, Items.Filter filter, @Nullable UUID before, int limit) {
        if (!policy.may(actor, agency, ContributionPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return Outcome.done(tenancy.reading(agency, () -> {
            List<Item> found = items.list(agency, filter, before, limit + 1);
            List<Item> shown = found.size() > limit ? found.subList(0, limit) : found;
            Map<UUID, String> names = names(shown);
            Map<UUID, Integer> files =
                    attachments.counts(agency, shown.stream().map(Item::id).toList());
            return new ContributionPageView(
                    shown.stream()
                            .map(item -> row(item, names, files.getOrDefault(item.id(), 0)))
                            .toList(),
                    found.size() > limit ? shown.getLast().id().toString() : null,
                    items.counts(agency));
        }));
    }

    Outcome<ContributionView> one(AgencyId agency, Actor actor, UUID id) {
        if (!policy.may(actor, agency, ContributionPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.reading(
                agency,
                () -> items.find(agency, id)
                        .map(item -> Outcome.done(view(item, attachments.of(agency, id))))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    /** A file as it was sent. */
    record Sent(SentFile file, Path path) {}

    Outcome<Sent> file(AgencyId agency, Actor actor, UUID id, int position) {
        if (!policy.may(actor, agency, ContributionPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.reading(
                agency,
                () -> attachments.of(agency, id).stream()
                        .filter(f -> f.position() == position)
                        .flatMap(f -> shelf.find(f).map(path -> new Sent(f, path)).stream())
                        .findFirst()
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private Map<UUID, String> names(List<Item> shown) {
        Set<UUID> people = shown.stream()
                .flatMap(item -> Stream.of(item.personId(), item.decidedBy()))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        return directory.namesOf(people);
    }

    private static ContributionView.ContributionRowView row(Item item, Map<UUID, String> names, int files) {
        return new ContributionView.ContributionRowView(
                item.id(),
                item.receipt(),
                item.channel(),
                item.sender().name(),
                item.title(),
                item.receivedAt(),
                item.state().code(),
                item.sectionId(),
                item.personId(),
                item.personId() == null ? null : names.get(item.personId()),
                item.pieceId(),
                files,
                item.version());
    }

    private ContributionView view(Item item, List<SentFile> files) {
        Map<UUID, String> names = names(List.of(item));
        Node document = Articles.of(Schema.v1(), "", item.title(), "", texts.body(item, files));
        return new ContributionView(
                item.id(),
                item.receipt(),
                item.channel(),
                item.collaboratorId(),
                item.sender().name(),
                item.sender().email(),
                item.sender().phone(),
                item.title(),
                html.body(document),
                DocumentFields.of(document).words(),
                item.remarks(),
                item.consentAt(),
                item.receivedAt(),
                item.state().code(),
                item.sectionId(),
                item.personId(),
                item.personId() == null ? null : names.get(item.personId()),
                item.reason(),
                item.decidedBy() == null ? null : names.get(item.decidedBy()),
                item.decidedAt(),
                item.pieceId(),
                files.stream()
                        .map(f -> new ContributionView.SentFileView(
                                f.position(),
                                f.name(),
                                f.kind() == null ? null : f.kind().code(),
                                f.kind() != null && f.kind().isPicture(),
                                f.bytes(),
                                "/api/v1/agencies/" + item.agency() + "/contributions/" + item.id() + "/files/"
                                        + f.position()))
                        .toList(),
                item.version());
    }
}
