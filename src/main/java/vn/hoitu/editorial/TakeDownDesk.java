package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
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
    private final PieceRecord record;
    private final PublicationRecord publications;
    private final PublicSite site;
    private final PieceNews news;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeDownDesk(
            Pieces pieces,
            PieceRecord record,
            PublicationRecord publications,
            PublicSite site,
            PieceNews news,
            AuditTrail audit,
            ChangeLog changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pieces = pieces;
        this.record = record;
        this.publications = publications;
        this.site = site;
        this.news = news;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** The text stays in the record of publications; readers get the notice that it is gone. */
    Outcome<Boolean> takeDown(Piece piece, Actor actor, ActOrder.@Nullable TakeDownGround ground) {
        List<FieldProblem> problems = problemsWith(ground);
        if (!problems.isEmpty() || ground == null) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
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
                now);
        record.keepVersion(piece, "take-down", actor.person().value(), actor.name(), now);
        publications.takeDown(piece, takedown, actor);
        record.handOver(piece, PieceState.TAKEN_DOWN, "take-down", takedown.reason(), actor, now);
        pieces.move(piece, PieceState.TAKEN_DOWN, null, now);
        site.takeDown(piece.agency(), piece.id(), now);
        changes.record(piece.agency(), "piece", piece.id().value());
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
        news.tell(piece, PieceAct.TAKE_DOWN, actor, takedown.reason());
        return Outcome.done(true);
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
