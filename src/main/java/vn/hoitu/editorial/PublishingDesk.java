package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.law.LegalFigures;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.text.Slug;

/**
 * The moment a piece reaches readers, and what follows: updates, corrections, take-down. The snapshot, the record and
 * the public page change in one transaction.
 */
@Service
class PublishingDesk {

    static final int MOST_CORRECTION_CHARACTERS = 5_000;
    static final int DEFAULT_SHOWN_DAYS = 7;
    static final Set<String> GROUNDS = Set.of("authority-request", "correction", "penalty-decision", "other");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Logger log = LoggerFactory.getLogger(PublishingDesk.class);

    private final Pieces pieces;
    private final PieceRecord record;
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
        Optional<Refusal> refusal = notReady(piece);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Instant now = clock.instant();
        put(piece, actor, kind, now, Objects.requireNonNullElse(piece.publishedAt(), now), record.corrections(piece));
        news.tell(piece, kind.equals("update") ? PieceAct.UPDATE : PieceAct.PUBLISH, actor, null);
        return Outcome.done(true);
    }

    /** With a date of its own, for pieces that were published elsewhere long ago. */
    void publishImported(Piece piece, Actor actor, Instant firstPublishedAt, @Nullable String slug) {
        Piece named = piece.slug() == null && slug != null ? piece.withSlug(Slug.of(slug)) : piece;
        put(named, actor, "import", firstPublishedAt, firstPublishedAt, record.corrections(piece));
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
                        piece.get(), PieceState.APPROVED, "unschedule", refusal.code(), Actor.program("scheduler"), clock.instant());
                pieces.move(piece.get(), PieceState.APPROVED, null, clock.instant());
                changes.record(agency, "piece", id.value());
                news.tell(piece.get(), PieceAct.UNSCHEDULE, Actor.program("scheduler"), null);
            }
            return outcome;
        });
    }

    Outcome<Boolean> correct(Piece piece, Actor actor, ActOrder.@Nullable CorrectionText text) {
        List<FieldProblem> problems = problemsWith(text);
        if (!problems.isEmpty() || text == null) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        Optional<Refusal> refusal = notReady(piece);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Instant now = clock.instant();
        PublishedCorrection correction = new PublishedCorrection(
                ids.next(),
                piece.id(),
                record.publishedTitle(piece),
                sections.find(piece.agency(), Objects.requireNonNull(piece.sectionId()))
                        .map(SectionView::name)
                        .orElse(""),
                Objects.requireNonNull(piece.publishedAt()),
                stripped(text.wrong()),
                stripped(text.right()),
                stripped(text.apology()),
                now,
                now.plus(Duration.ofDays(shownDays(now))));
        record.correction(piece, correction, actor);
        put(piece, actor, "correct", now, correction.workPublishedAt(), record.corrections(piece));
        news.tell(piece, PieceAct.CORRECT, actor, null);
        return Outcome.done(true);
    }

    /** The text stays in the record of publications; readers get the notice that it is gone. */
    Outcome<Boolean> takeDown(Piece piece, Actor actor, ActOrder.@Nullable TakeDownGround ground) {
        List<FieldProblem> problems = problemsWith(ground);
        if (!problems.isEmpty() || ground == null) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        Instant now = clock.instant();
        PieceRecord.TakedownView takedown = new PieceRecord.TakedownView(
                stripped(ground.ground()),
                stripped(ground.requester()),
                ground.documentNumber() == null || ground.documentNumber().isBlank()
                        ? null
                        : ground.documentNumber().strip(),
                stripped(ground.reason()),
                actor.name(),
                now);
        record.keepVersion(piece, "take-down", actor.person().value(), actor.name(), now);
        record.takeDown(piece, takedown, actor);
        record.handOver(piece, PieceState.TAKEN_DOWN, "take-down", takedown.reason(), actor, now);
        pieces.move(piece, PieceState.TAKEN_DOWN, null, now);
        site.takeDown(piece.agency(), piece.id(), now);
        changes.record(piece.agency(), "piece", piece.id().value());
        audit.record(piece.agency(), actor, AuditFact.of("piece.taken-down", "piece", piece.id().value(), piece.title())
                .changing(
                        Map.of("state", piece.state().code()),
                        Map.of(
                                "state", PieceState.TAKEN_DOWN.code(),
                                "ground", takedown.ground(),
                                "requester", takedown.requester(),
                                "reason", takedown.reason())));
        events.publishEvent(new PieceTakenDown(piece.agency().value(), piece.id().value(), now));
        news.tell(piece, PieceAct.TAKE_DOWN, actor, takedown.reason());
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
        record.publication(snapshot, piece.documentVersion(), kind, actor);
        record.handOver(piece, PieceState.PUBLISHED, kind, null, actor, clock.instant());
        pieces.published(piece, snapshot.slug(), snapshot.revision(), firstPublishedAt, clock.instant());
        site.publish(snapshot, corrections);
        changes.record(piece.agency(), "piece", piece.id().value());
        audit.record(piece.agency(), actor, AuditFact.of("piece." + kind, "piece", piece.id().value(), piece.title())
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

    private Optional<Refusal> notReady(Piece piece) {
        List<FieldProblem> problems =
                PublishCheck.problems(piece, WritingDesk.read(piece.document()).orThrow());
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    private int shownDays(Instant now) {
        return law.on("correction.shown", LocalDate.ofInstant(now, VIETNAM))
                .map(LegalFigures.LegalFigure::value)
                .orElse(DEFAULT_SHOWN_DAYS);
    }

    private static List<FieldProblem> problemsWith(ActOrder.@Nullable CorrectionText text) {
        List<FieldProblem> problems = new ArrayList<>();
        require(text == null ? null : text.wrong(), "correction.wrong", problems);
        require(text == null ? null : text.right(), "correction.right", problems);
        require(text == null ? null : text.apology(), "correction.apology", problems);
        return problems;
    }

    private static List<FieldProblem> problemsWith(ActOrder.@Nullable TakeDownGround ground) {
        List<FieldProblem> problems = new ArrayList<>();
        if (ground == null || ground.ground() == null || !GROUNDS.contains(ground.ground())) {
            problems.add(FieldProblem.of("takedown.ground", "unknown"));
        }
        require(ground == null ? null : ground.requester(), "takedown.requester", problems);
        require(ground == null ? null : ground.reason(), "takedown.reason", problems);
        return problems;
    }

    private static void require(@Nullable String value, String field, List<FieldProblem> problems) {
        if (value == null || value.isBlank()) {
            problems.add(FieldProblem.of(field, "required"));
        } else if (value.length() > MOST_CORRECTION_CHARACTERS) {
            problems.add(new FieldProblem(field, "too-long", Map.of("limit", MOST_CORRECTION_CHARACTERS)));
        }
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
