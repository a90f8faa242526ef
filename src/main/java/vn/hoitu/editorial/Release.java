package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.text.Slug;

/**
 * Lets a piece out on its channel: the snapshot, the record and, for the site, the public page change in one
 * transaction. Nothing is asked any more; the piece is locked by the caller.
 */
@Component
class Release {

    private final Pieces pieces;
    private final PieceRecord record;
    private final PublicationRecord publications;
    private final Approvals approvals;
    private final PublicSite site;
    private final Deliveries deliveries;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Release(
            Pieces pieces,
            PieceRecord record,
            PublicationRecord publications,
            Approvals approvals,
            PublicSite site,
            Deliveries deliveries,
            AuditTrail audit,
            ChangeLog changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pieces = pieces;
        this.record = record;
        this.publications = publications;
        this.approvals = approvals;
        this.site = site;
        this.deliveries = deliveries;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    void put(
            Piece piece,
            Actor actor,
            String kind,
            Instant at,
            Instant firstPublishedAt,
            List<PublishedCorrection> corrections) {
        PublishedPiece snapshot = snapshot(piece, at, firstPublishedAt);
        Channel channel = Channel.of(piece.making().form());
        record.keepVersion(piece, kind, actor.person().value(), actor.name(), clock.instant());
        publications.publication(snapshot, piece, channel, kind, actor);
        record.handOver(piece, PieceState.PUBLISHED, kind, null, actor, clock.instant());
        pieces.published(piece, snapshot.slug(), snapshot.revision(), firstPublishedAt, clock.instant());
        approvals.published(piece);
        if (channel == Channel.SITE) {
            site.publish(snapshot, corrections);
        }
        changes.record(piece.agency(), "piece", piece.id().value());
        if (channel == Channel.SITE && !kind.equals("import")) {
            deliveries.expect(piece.agency(), piece.id(), snapshot.revision(), kind, true);
        }
        audit.record(
                piece.agency(),
                actor,
                AuditFact.of("piece." + kind, "piece", piece.id().value(), piece.title())
                        .changing(
                                Map.of("state", piece.state().code(), "revision", piece.revision()),
                                Map.of("state", PieceState.PUBLISHED.code(), "revision", snapshot.revision())));
        events.publishEvent(
                new PiecePublished(piece.agency().value(), piece.id().value(), snapshot.revision(), at));
    }

    /**
     * A piece whose time was over was corrected: its archive gets the version, readers the correction, and the piece
     * stays where it was.
     */
    void correctOffTime(Piece piece, Actor actor, Instant at, List<PublishedCorrection> corrections) {
        PublishedPiece snapshot = snapshot(piece, at, Objects.requireNonNullElse(piece.publishedAt(), at));
        Channel channel = Channel.of(piece.making().form());
        String kind = PieceAct.CORRECT.code();
        record.keepVersion(piece, kind, actor.person().value(), actor.name(), at);
        publications.publication(snapshot, piece, channel, kind, actor);
        record.handOver(piece, piece.state(), kind, null, actor, at);
        pieces.correctedOffTime(piece, snapshot.revision(), at);
        approvals.published(piece);
        changes.record(piece.agency(), "piece", piece.id().value());
        if (channel == Channel.SITE) {
            site.correctGone(piece.agency(), piece.id(), corrections);
            deliveries.expect(piece.agency(), piece.id(), snapshot.revision(), kind, false);
        }
        audit.record(
                piece.agency(),
                actor,
                AuditFact.of("piece.correct", "piece", piece.id().value(), piece.title())
                        .changing(
                                Map.of("state", piece.state().code(), "revision", piece.revision()),
                                Map.of("state", piece.state().code(), "revision", snapshot.revision())));
    }

    /** The address keeps the words of the first publication, so that links go on working. */
    static PublishedPiece snapshot(Piece piece, Instant at, Instant firstPublishedAt) {
        return new PublishedPiece(
                piece.agency(),
                piece.id(),
                piece.number(),
                piece.slug() == null ? Slug.of(piece.title()) : piece.slug(),
                piece.sectionId() == null ? new UUID(0, 0) : piece.sectionId(),
                piece.document(),
                piece.authors(),
                piece.tags(),
                piece.source(),
                piece.revision() + 1,
                firstPublishedAt,
                at);
    }
}
