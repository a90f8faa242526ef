package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Takes published pieces away from readers, on a ground that is put on record; the piece is locked by the caller. */
@Service
class TakeDownDesk {

    static final Set<String> GROUNDS = Set.of("authority-request", "correction", "penalty-decision", "other");

    private final Pieces pieces;
    private final EditorialPolicy policy;
    private final Directory directory;
    private final PieceRecord record;
    private final PublicationRecord publications;
    private final PublicSite site;
    private final Deliveries deliveries;
    private final FollowingUp following;
    private final PieceNews news;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeDownDesk(
            Pieces pieces,
            EditorialPolicy policy,
            Directory directory,
            PieceRecord record,
            PublicationRecord publications,
            PublicSite site,
            Deliveries deliveries,
            FollowingUp following,
            PieceNews news,
            AuditTrail audit,
            ChangeLog changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pieces = pieces;
        this.policy = policy;
        this.directory = directory;
        this.record = record;
        this.publications = publications;
        this.site = site;
        this.deliveries = deliveries;
        this.following = following;
        this.news = news;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** The text stays in the record of publications; readers get the notice that it is gone. */
    Outcome<Boolean> takeDown(Piece piece, Actor actor, ActOrder.@Nullable TakeDownGround ground) {
        List<FieldProblem> problems = problemsWith(ground);
        UUID requester = ground == null ? null : ground.requesterId();
        if (requester != null && !directory.staffOf(piece.agency()).contains(requester)) {
            problems.add(FieldProblem.of("takedown.requesterId", "unknown"));
        }
        if (!problems.isEmpty() || ground == null) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        if (requester != null && approvesAnOwnWish(piece, actor, requester)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "take-down-needs-another"));
        }
        Instant now = clock.instant();
        PublicationRecord.TakedownView takedown = new PublicationRecord.TakedownView(
                OrderTexts.stripped(ground.ground()),
                OrderTexts.stripped(ground.requester()),
                ground.documentNumber() == null || ground.documentNumber().isBlank()
                        ? null
                        : ground.documentNumber().strip(),
                OrderTexts.stripped(ground.reason()),
                actor.name(),
                actor.name(),
                now);
        record.keepVersion(piece, "take-down", actor.person().value(), actor.name(), now);
        publications.takeDown(piece, takedown, requester, actor);
        record.handOver(piece, PieceState.TAKEN_DOWN, "take-down", takedown.reason(), actor, now);
        pieces.move(piece, PieceState.TAKEN_DOWN, null, now);
        site.takeDown(piece.agency(), piece.id(), now);
        changes.record(piece.agency(), "piece", piece.id().value());
        if (piece.making().form().isForTheSite()) {
            deliveries.expect(piece.agency(), piece.id(), piece.revision(), "take-down", false);
        }
        audit.record(
                piece.agency(),
                actor,
                AuditFact.of("piece.taken-down", "piece", piece.id().value(), piece.title())
                        .changing(
                                Map.of("state", piece.state().code()),
                                Map.of(
                                        "state", PieceState.TAKEN_DOWN.code(),
                                        "ground", takedown.ground(),
                                        "requester", takedown.requester(),
                                        "reason", takedown.reason())));
        events.publishEvent(
                new PieceTakenDown(piece.agency().value(), piece.id().value(), now));
        following.takenDown(piece, actor, takedown.reason());
        news.tell(piece, PieceAct.TAKE_DOWN, actor, takedown.reason());
        return Outcome.done(true);
    }

    /** Who asked does not approve, as long as there is somebody else who could. */
    private boolean approvesAnOwnWish(Piece piece, Actor actor, UUID requester) {
        return requester.equals(actor.person().value())
                && directory.holders(piece.agency(), policy.rolesWith(EditorialPolicy.TAKE_DOWN)).stream()
                        .anyMatch(person -> !person.equals(actor.person()));
    }

    private static List<FieldProblem> problemsWith(ActOrder.@Nullable TakeDownGround ground) {
        List<FieldProblem> problems = new ArrayList<>();
        if (ground == null || ground.ground() == null || !GROUNDS.contains(ground.ground())) {
            problems.add(FieldProblem.of("takedown.ground", "unknown"));
        }
        OrderTexts.require(ground == null ? null : ground.requester(), "takedown.requester", problems);
        OrderTexts.require(ground == null ? null : ground.reason(), "takedown.reason", problems);
        return problems;
    }
}
