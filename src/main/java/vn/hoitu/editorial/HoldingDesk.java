package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.editorial.workflow.Engine;
import vn.hoitu.editorial.workflow.WorkflowDesign;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Who answers by name: taking a piece, giving it to somebody, and the head's review of what went out without him. */
@Component
class HoldingDesk {

    private final PieceMoves moves;
    private final PieceRecord record;
    private final Courses courses;
    private final StepPeople people;
    private final Deputies deputies;
    private final PieceNews news;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Clock clock;

    HoldingDesk(
            PieceMoves moves,
            PieceRecord record,
            Courses courses,
            StepPeople people,
            Deputies deputies,
            PieceNews news,
            AuditTrail audit,
            ChangeLog changes,
            Clock clock) {
        this.moves = moves;
        this.record = record;
        this.courses = courses;
        this.people = people;
        this.deputies = deputies;
        this.news = news;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    Outcome<Boolean> take(Piece piece, Actor actor) {
        return hold(piece, PieceAct.TAKE, actor.person(), actor.name(), actor);
    }

    Outcome<Boolean> assign(Piece piece, Actor actor, @Nullable UUID person) {
        if (person == null) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("holderId", "required")));
        }
        Engine engine = courses.engineFor(piece);
        Optional<Directory.Colleague> holder =
                people.holderNamed(piece.agency(), engine.design(), courses.stepOf(piece), person);
        return holder.isEmpty()
                ? Outcome.refused(Refusal.invalid(FieldProblem.of("holderId", "does-not-hold-step")))
                : hold(
                        piece,
                        PieceAct.ASSIGN,
                        holder.get().person(),
                        holder.get().name(),
                        actor);
    }

    private Outcome<Boolean> hold(Piece piece, PieceAct act, PersonId person, String name, Actor actor) {
        Instant now = clock.instant();
        Holding was = piece.holding();
        record.handOver(
                piece,
                piece.state(),
                act.code(),
                null,
                actor,
                new Holding(was.workflowVersion(), was.step(), now, was.dueAt(), person.value(), name, null));
        moves.hold(piece, person.value(), name, now);
        recorded(
                piece,
                act,
                actor,
                Map.of("holder", Objects.requireNonNullElse(was.holderName(), "")),
                Map.of("holder", name));
        news.tellHolder(piece, act, person, actor);
        return Outcome.done(true);
    }

    Outcome<Boolean> review(Piece piece, Actor actor, @Nullable String note) {
        if (note != null && note.length() > StepDesk.MOST_REASON_CHARACTERS) {
            return Outcome.refused(Refusal.invalid(
                    new FieldProblem("reason", "too-long", Map.of("limit", StepDesk.MOST_REASON_CHARACTERS))));
        }
        Instant now = clock.instant();
        String words = note == null || note.isBlank() ? null : note.strip();
        Piece signed = piece.withHolding(piece.holding().taking(forTheHead(piece, actor)));
        record.handOver(signed, PieceState.PUBLISHED, PieceAct.AFTER_REVIEW.code(), words, actor, now);
        moves.reviewed(piece, actor.person().value(), actor.name(), now);
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("reviewedBy", actor.name());
        if (words != null) {
            after.put("note", words);
        }
        recorded(piece, PieceAct.AFTER_REVIEW, actor, Map.of(), after);
        news.tell(piece, PieceAct.AFTER_REVIEW, actor, words);
        return Outcome.done(true);
    }

    private Holding.Taken forTheHead(Piece piece, Actor actor) {
        Optional<Directory.Colleague> absent = EditorialPolicy.isChief(actor, piece.agency())
                ? Optional.empty()
                : deputies.absent(actor, piece.agency()).stream()
                        .filter(c -> c.roles().stream().anyMatch(WorkflowDesign.HEADS::contains))
                        .findFirst();
        return new Holding.Taken(
                courses.versionFor(piece),
                PieceAct.AFTER_REVIEW.code(),
                absent.map(c -> c.person().value()).orElse(null),
                absent.map(Directory.Colleague::name).orElse(null));
    }

    private void recorded(
            Piece piece, PieceAct act, Actor actor, Map<String, Object> before, Map<String, Object> after) {
        changes.record(piece.agency(), "piece", piece.id().value());
        audit.record(
                piece.agency(),
                actor,
                AuditFact.of("piece." + act.code(), "piece", piece.id().value(), piece.title())
                        .changing(before, after));
    }
}
