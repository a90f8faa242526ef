package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.editorial.check.Moment;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.law.LegalFigures;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.text.Slug;

/**
 * The moment a piece reaches readers, and what follows: updates and corrections. The snapshot, the record and
 * the public page change in one transaction.
 */
@Service
class PublishingDesk {

    static final int DEFAULT_SHOWN_DAYS = 7;
    private static final Logger log = LoggerFactory.getLogger(PublishingDesk.class);

    private final Pieces pieces;
    private final PieceRecord record;
    private final PublicationRecord publications;
    private final PublicationGate gate;
    private final Approvals approvals;
    private final SectionRegister sections;
    private final PublicSite site;
    private final LegalFigures law;
    private final PieceNews news;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    PublishingDesk(
            Pieces pieces,
            PieceRecord record,
            PublicationRecord publications,
            PublicationGate gate,
            Approvals approvals,
            SectionRegister sections,
            PublicSite site,
            LegalFigures law,
            PieceNews news,
            AuditTrail audit,
            ChangeLog changes,
            ApplicationEventPublisher events,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.pieces = pieces;
        this.record = record;
        this.publications = publications;
        this.gate = gate;
        this.approvals = approvals;
        this.sections = sections;
        this.site = site;
        this.law = law;
        this.news = news;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** Publishes or updates; the piece is locked by the caller's transaction. */
    Outcome<Boolean> publish(Piece piece, Actor actor, String kind) {
        Optional<Refusal> refusal = kind.equals("publish") && !approvals.covers(piece)
                ? Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "not-the-approved-text"))
                : gate.refuses(piece, Moment.PUBLICATION);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Instant now = clock.instant();
        put(
                piece,
                actor,
                kind,
                now,
                Objects.requireNonNullElse(piece.publishedAt(), now),
                publications.corrections(piece));
        news.tell(piece, kind.equals("update") ? PieceAct.UPDATE : PieceAct.PUBLISH, actor, null);
        return Outcome.done(true);
    }

    /** With a date of its own, for pieces that were published elsewhere long ago. */
    void publishImported(Piece piece, Actor actor, Instant firstPublishedAt, @Nullable String slug) {
        Piece named = piece.slug() == null && slug != null ? piece.withSlug(Slug.of(slug)) : piece;
        put(named, actor, "import", firstPublishedAt, firstPublishedAt, publications.corrections(piece));
    }

    /** What the scheduler calls. A piece that is no longer scheduled, or not yet due, is left alone. */
    void publishDue(AgencyId agency, PieceId id) {
        tenancy.within(agency, () -> {
            Optional<Piece> piece = pieces.lock(agency, id)
                    .filter(p -> p.state() == PieceState.SCHEDULED)
                    .filter(p -> p.scheduledAt() != null && !p.scheduledAt().isAfter(clock.instant()));
            if (piece.isEmpty()) {
                return Outcome.done(false);
            }
            Outcome<Boolean> outcome = publish(piece.get(), Actor.program("scheduler"), "publish");
            if (outcome instanceof Outcome.Refused<Boolean>(Refusal refusal)) {
                log.warn("Piece {} could not be published at its time: {}", id, refusal.code());
                record.handOver(
                        piece.get(),
                        PieceState.APPROVED,
                        "unschedule",
                        gate.inWords(refusal),
                        Actor.program("scheduler"),
                        clock.instant());
                pieces.move(piece.get(), PieceState.APPROVED, null, clock.instant());
                changes.record(agency, "piece", id.value());
                news.tell(piece.get(), PieceAct.UNSCHEDULE, Actor.program("scheduler"), gate.inWords(refusal));
            }
            return outcome;
        });
    }

    Outcome<Boolean> correct(Piece piece, Actor actor, ActOrder.@Nullable CorrectionText text) {
        List<FieldProblem> problems = problemsWith(text);
        if (!problems.isEmpty() || text == null) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        Optional<Refusal> refusal = gate.refuses(piece, Moment.PUBLICATION);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Instant now = clock.instant();
        PublishedCorrection correction = new PublishedCorrection(
                ids.next(),
                piece.id(),
                publications.publishedTitle(piece),
                sections.find(piece.agency(), Objects.requireNonNull(piece.sectionId()))
                        .map(SectionView::name)
                        .orElse(""),
                Objects.requireNonNull(piece.publishedAt()),
                OrderTexts.stripped(text.wrong()),
                OrderTexts.stripped(text.right()),
                OrderTexts.stripped(text.apology()),
                now,
                now.plus(Duration.ofDays(shownDays(now))));
        publications.correction(piece, correction, actor);
        put(piece, actor, "correct", now, correction.workPublishedAt(), publications.corrections(piece));
        news.tell(piece, PieceAct.CORRECT, actor, null);
        return Outcome.done(true);
    }

    private void put(
            Piece piece,
            Actor actor,
            String kind,
            Instant at,
            Instant firstPublishedAt,
            List<PublishedCorrection> corrections) {
        PublishedPiece snapshot = snapshot(piece, at, firstPublishedAt);
        record.keepVersion(piece, kind, actor.person().value(), actor.name(), clock.instant());
        publications.publication(snapshot, piece.documentVersion(), kind, actor);
        record.handOver(piece, PieceState.PUBLISHED, kind, null, actor, clock.instant());
        pieces.published(piece, snapshot.slug(), snapshot.revision(), firstPublishedAt, clock.instant());
        approvals.published(piece);
        site.publish(snapshot, corrections);
        changes.record(piece.agency(), "piece", piece.id().value());
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

    private int shownDays(Instant now) {
        return law.on("correction.shown", LocalDate.ofInstant(now, VietnamTime.ZONE))
                .map(LegalFigures.LegalFigure::value)
                .orElse(DEFAULT_SHOWN_DAYS);
    }

    private static List<FieldProblem> problemsWith(ActOrder.@Nullable CorrectionText text) {
        List<FieldProblem> problems = new ArrayList<>();
        OrderTexts.require(text == null ? null : text.wrong(), "correction.wrong", problems);
        OrderTexts.require(text == null ? null : text.right(), "correction.right", problems);
        OrderTexts.require(text == null ? null : text.apology(), "correction.apology", problems);
        return problems;
    }
}
