package vn.hoitu.spokesperson;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.document.Articles;
import vn.hoitu.document.DocumentJson;
import vn.hoitu.document.Node;
import vn.hoitu.document.Schema;
import vn.hoitu.editorial.DetailsDesk;
import vn.hoitu.editorial.PieceDetails;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.editorial.WritingDesk;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.PageView;
import vn.hoitu.shared.web.SeenRows;

/** What an agency got from authorities: reads it, which is its receipt, and makes a piece of it that names its source. */
@Service
class ReleaseInbox {

    record ReceivedRowView(
            UUID id,
            UUID authorityId,
            String authorityName,
            String state,
            String title,
            @Nullable Instant embargoUntil,
            boolean underEmbargo,
            int edition,
            @Nullable Instant openedAt,
            @Nullable UUID pieceId,
            Instant updatedAt) {}

    /** A withdrawn release keeps its title and the reason; its text is no longer shown. */
    record ReceivedView(
            ReceivedRowView row,
            String text,
            String contact,
            @Nullable String withdrawnReason,
            @Nullable Instant withdrawnAt,
            List<ReleaseBoard.ReleaseAttachmentView> attachments,
            List<ReleaseBoard.ReleaseEditionView> editions) {}

    private final Releases releases;
    private final Deliveries deliveries;
    private final ReleaseBoard board;
    private final SpokespersonPolicy policy;
    private final DeskNews news;
    private final WritingDesk writing;
    private final DetailsDesk details;
    private final HeldPieces held;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    ReleaseInbox(
            Releases releases,
            Deliveries deliveries,
            ReleaseBoard board,
            SpokespersonPolicy policy,
            DeskNews news,
            WritingDesk writing,
            DetailsDesk details,
            HeldPieces held,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.releases = releases;
        this.deliveries = deliveries;
        this.board = board;
        this.policy = policy;
        this.news = news;
        this.writing = writing;
        this.details = details;
        this.held = held;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<PageView<ReceivedRowView>> page(
            AgencyId agency, Actor actor, @Nullable String query, @Nullable UUID authority, SeenRows seen, int limit) {
        if (!policy.reads(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return Outcome.done(tenancy.system(() -> {
            List<ReceivedRowView> rows =
                    releases.inbox(agency.value(), query, authority, seen.count(), limit + 1).stream()
                            .map(r -> row(r, delivery(agency, r)))
                            .toList();
            boolean more = rows.size() > limit;
            return new PageView<>(
                    more ? rows.subList(0, limit) : rows, more ? Integer.toString(seen.count() + limit) : null, null);
        }));
    }

    /** Reading it the first time is the receipt that the authority sees. */
    Outcome<ReceivedView> open(AgencyId agency, Actor actor, UUID id) {
        if (!policy.reads(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            Optional<Release> found = releases.delivered(agency.value(), id);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            Release r = found.get();
            if (deliveries.opened(agency.value(), id, actor.name(), r.edition(), clock.instant())) {
                record(agency, actor, r, "release.opened");
            }
            boolean withdrawn = r.state().equals(Release.WITHDRAWN);
            return Outcome.done(new ReceivedView(
                    row(r, delivery(agency, r)),
                    withdrawn ? "" : r.content().text(),
                    r.content().contact(),
                    r.withdrawnReason(),
                    r.withdrawnAt(),
                    withdrawn ? List.of() : board.attachments(id),
                    withdrawn ? List.of() : board.editions(id)));
        });
    }

    /** Opens a piece with the text and its source; a second call of the agency finds the piece of the first. */
    Outcome<UUID> write(AgencyId agency, Actor actor, UUID id) {
        if (!policy.reads(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            Optional<Release> found = releases.deliveredUnchanging(agency.value(), id);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            Release r = found.get();
            UUID known = delivery(agency, r).pieceId();
            if (known != null) {
                return Outcome.done(known);
            }
            if (!r.state().equals(Release.RELEASED)) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "release-withdrawn"));
            }
            return written(agency, actor, r).map(piece -> {
                held.hold(agency, actor, piece, r);
                deliveries.link(agency.value(), id, piece.value());
                record(agency, actor, r, "release.piece-opened");
                return piece.value();
            });
        });
    }

    private Outcome<PieceId> written(AgencyId agency, Actor actor, Release r) {
        String title = r.content().title();
        Node document = Articles.of(Schema.v1(), "", title, "", body(r.content().text()));
        String source = news.nameOf(r.authority());
        return writing.open(agency, actor, null, title)
                .then(piece -> writing.save(agency, actor, piece, 1, ids.next(), 1, DocumentJson.write(document))
                        .then(saved -> details.change(
                                agency, actor, piece, 1, new PieceDetails.Change(null, null, null, source))));
    }

    private static Node body(String text) {
        Schema schema = Schema.v1();
        List<Node> paragraphs = Arrays.stream(text.split("\\R+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> schema.node("paragraph").of(List.of(schema.text(line))))
                .toList();
        return paragraphs.isEmpty()
                ? Articles.emptyBody(schema)
                : schema.node("body").of(paragraphs);
    }

    private Release.Delivery delivery(AgencyId agency, Release r) {
        return deliveries.find(agency.value(), r.id()).orElseThrow();
    }

    private void record(AgencyId agency, Actor actor, Release r, String act) {
        audit.record(
                agency,
                actor,
                AuditFact.of(act, "release", r.id(), r.content().title())
                        .changing(java.util.Map.of(), java.util.Map.of("authority", news.nameOf(r.authority()))));
    }

    private ReceivedRowView row(Release r, Release.Delivery d) {
        return new ReceivedRowView(
                r.id(),
                r.authority(),
                news.nameOf(r.authority()),
                r.state(),
                r.content().title(),
                r.content().embargoUntil(),
                r.isUnderEmbargo(clock.instant()),
                r.edition(),
                d.openedAt(),
                d.pieceId(),
                r.updatedAt());
    }
}
