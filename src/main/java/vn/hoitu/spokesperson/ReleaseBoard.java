package vn.hoitu.spokesperson;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.PageView;
import vn.hoitu.shared.web.SeenRows;

/** Reads the releases of an authority, with who opened them when. */
@Service
class ReleaseBoard {

    record ReleaseRowView(
            UUID id,
            long number,
            String state,
            String title,
            @Nullable Instant embargoUntil,
            boolean underEmbargo,
            int edition,
            @Nullable Instant releasedAt,
            Instant updatedAt,
            int receivers,
            int opened,
            int version) {}

    record ReleaseAttachmentView(UUID id, String name, long bytes) {}

    record ReleaseEditionView(
            int edition,
            String title,
            String text,
            String contact,
            @Nullable Instant embargoUntil,
            String note,
            String byName,
            Instant at) {}

    /** What an authority knows of an agency that got a release: that it came, was opened, and not what was made of it. */
    record ReleaseReceiptView(
            UUID agencyId,
            String agencyName,
            Instant sentAt,
            @Nullable Instant openedAt,
            @Nullable Integer openedEdition) {}

    record ReleaseView(
            ReleaseRowView row,
            String text,
            String contact,
            String audience,
            @Nullable UUID under,
            @Nullable String underName,
            List<UUID> agencies,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnReason,
            List<ReleaseAttachmentView> attachments,
            List<ReleaseEditionView> editions,
            List<ReleaseReceiptView> receipts) {}

    private final Releases releases;
    private final Deliveries deliveries;
    private final SpokespersonPolicy policy;
    private final DeskNews news;
    private final Tenancy tenancy;
    private final Clock clock;

    ReleaseBoard(
            Releases releases,
            Deliveries deliveries,
            SpokespersonPolicy policy,
            DeskNews news,
            Tenancy tenancy,
            Clock clock) {
        this.releases = releases;
        this.deliveries = deliveries;
        this.policy = policy;
        this.news = news;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Outcome<PageView<ReleaseRowView>> page(
            UUID authority, Actor actor, @Nullable String query, @Nullable String state, SeenRows seen, int limit) {
        if (!policy.watches(actor, authority)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return Outcome.done(tenancy.system(() -> {
            List<ReleaseRowView> rows = releases.page(authority, query, state, seen.count(), limit + 1).stream()
                    .map(r -> row(r, deliveries.of(r.id())))
                    .toList();
            boolean more = rows.size() > limit;
            return new PageView<>(
                    more ? rows.subList(0, limit) : rows, more ? Integer.toString(seen.count() + limit) : null, null);
        }));
    }

    Outcome<ReleaseView> release(UUID authority, Actor actor, UUID id) {
        if (!policy.watches(actor, authority)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.system(() -> releases.find(authority, id)
                .<Outcome<ReleaseView>>map(r -> Outcome.done(view(r)))
                .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private ReleaseView view(Release r) {
        List<Release.Delivery> sent = deliveries.of(r.id());
        UUID under = r.audience().under();
        return new ReleaseView(
                row(r, sent),
                r.content().text(),
                r.content().contact(),
                r.audience().kind(),
                under,
                under == null ? null : news.nameOf(under),
                r.audience().chosen(),
                r.withdrawnAt(),
                r.withdrawnReason(),
                attachments(r.id()),
                editions(r.id()),
                sent.stream()
                        .map(d -> new ReleaseReceiptView(
                                d.agency(), news.nameOf(d.agency()), d.sentAt(), d.openedAt(), d.openedEdition()))
                        .toList());
    }

    List<ReleaseAttachmentView> attachments(UUID release) {
        return deliveries.attachments(release).stream()
                .map(a -> new ReleaseAttachmentView(a.id(), a.name(), a.bytes()))
                .toList();
    }

    List<ReleaseEditionView> editions(UUID release) {
        return releases.editions(release).stream()
                .map(e -> new ReleaseEditionView(
                        e.number(),
                        e.content().title(),
                        e.content().text(),
                        e.content().contact(),
                        e.content().embargoUntil(),
                        e.note(),
                        e.byName(),
                        e.at()))
                .toList();
    }

    private ReleaseRowView row(Release r, List<Release.Delivery> sent) {
        return new ReleaseRowView(
                r.id(),
                r.number(),
                r.state(),
                r.content().title(),
                r.content().embargoUntil(),
                r.isUnderEmbargo(clock.instant()),
                r.edition(),
                r.releasedAt(),
                r.updatedAt(),
                sent.size(),
                (int) sent.stream().filter(d -> d.openedAt() != null).count(),
                r.version());
    }
}
