package vn.hoitu.editorial;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.workflow.Engine;
import vn.hoitu.editorial.workflow.Hands;
import vn.hoitu.editorial.workflow.Kind;
import vn.hoitu.editorial.workflow.Progress;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/**
 * Whether an act may be done now, by this person. The same rules answer the screens and the acts themselves. On the way
 * to readers the workflow decides; what follows publication is the same everywhere.
 */
@Component
class ActRules {

    private final EditorialPolicy policy;
    private final Approvals approvals;
    private final Courses courses;
    private final Deputies deputies;
    private final Directory directory;
    private final Clock clock;

    ActRules(
            EditorialPolicy policy,
            Approvals approvals,
            Courses courses,
            Deputies deputies,
            Directory directory,
            Clock clock) {
        this.policy = policy;
        this.approvals = approvals;
        this.courses = courses;
        this.deputies = deputies;
        this.directory = directory;
        this.clock = clock;
    }

    /** The ways on from where the piece stands; none while it is set aside or out. */
    List<WayOut> ways(Piece piece, Actor actor) {
        if (!piece.state().isOnItsWay()) {
            return List.of();
        }
        UUID version = courses.versionFor(piece);
        Engine engine = courses.engine(piece.agency(), version);
        Progress progress = courses.progress(piece, approvals.of(piece));
        Hands hands = deputies.hands(actor, piece);
        return engine.ways(progress).stream()
                .map(way -> new WayOut(version, engine, progress, way, hands))
                .filter(way -> piece.state() != PieceState.SCHEDULED || way.act() == PieceAct.PUBLISH)
                .toList();
    }

    Optional<Refusal> refuses(WayOut way, Actor actor) {
        return lacksScope(way.act(), actor) ? Optional.of(Refusal.forbidden()) : way.refusal();
    }

    /** The same at this moment: nothing goes out while an embargo holds, whoever asks. */
    Optional<Refusal> refusesNow(WayOut way, Piece piece, Actor actor) {
        return refuses(way, actor)
                .or(() -> way.act() == PieceAct.PUBLISH ? Embargoes.refuses(piece, clock.instant()) : Optional.empty());
    }

    /** The way an order means: the one it names, else the first of its kind that this person may take. */
    Outcome<WayOut> way(PieceAct act, Piece piece, Actor actor, @Nullable String transition) {
        List<WayOut> ways = ways(piece, actor).stream()
                .filter(way -> way.act() == act)
                .filter(way -> transition == null || way.transition().code().equals(transition))
                .toList();
        if (ways.isEmpty()) {
            return Outcome.refused(
                    policy.may(actor, piece.agency(), act.permission()) ? notNow(act, piece) : Refusal.forbidden());
        }
        Optional<WayOut> open =
                ways.stream().filter(way -> refuses(way, actor).isEmpty()).findFirst();
        return open.isPresent()
                ? Outcome.done(open.get())
                : Outcome.refused(refuses(ways.getFirst(), actor).orElseThrow());
    }

    /** The same for the acts that are no step of a workflow. */
    Optional<Refusal> refuses(PieceAct act, Piece piece, Actor actor) {
        return switch (act) {
            case SUBMIT, REVIEW, APPROVE, RETURN, PUBLISH ->
                way(act, piece, actor, null) instanceof Outcome.Refused<WayOut>(Refusal refusal)
                        ? Optional.of(refusal)
                        : Optional.empty();
            case SCHEDULE, UNSCHEDULE -> refusesSchedule(act, piece, actor);
            case TAKE, ASSIGN -> refusesHolding(act, piece, actor);
            case AFTER_REVIEW -> refusesReview(act, piece, actor);
            case DISCARD, RESTORE -> unless(policy.mayKeepAside(actor, piece)).or(() -> notFrom(act, piece));
            case CORRECT, TAKE_DOWN -> unless(permitted(act, piece, actor)).or(() -> notFrom(act, piece));
            case UPDATE ->
                unless(permitted(act, piece, actor))
                        .or(() -> notFrom(act, piece))
                        .or(() -> refusesUpdate(piece, actor));
        };
    }

    private boolean permitted(PieceAct act, Piece piece, Actor actor) {
        return policy.may(deputies.withLent(actor, piece.agency()), piece.agency(), act.permission());
    }

    private static Optional<Refusal> unless(boolean permitted) {
        return permitted ? Optional.empty() : Optional.of(Refusal.forbidden());
    }

    private static Optional<Refusal> notFrom(PieceAct act, Piece piece) {
        return act.startsFrom(piece.state()) ? Optional.empty() : Optional.of(notNow(act, piece));
    }

    private static Refusal notNow(PieceAct act, Piece piece) {
        return Refusal.of(
                Refusal.Kind.CONFLICT,
                "act-not-now",
                Map.of("act", act.code(), "state", piece.state().code()));
    }

    /** Whoever may publish from where the piece stands may also say when. */
    private Optional<Refusal> refusesSchedule(PieceAct act, Piece piece, Actor actor) {
        if (!act.startsFrom(piece.state())) {
            return Optional.of(
                    policy.may(actor, piece.agency(), act.permission()) ? notNow(act, piece) : Refusal.forbidden());
        }
        return way(PieceAct.PUBLISH, piece, actor, null) instanceof Outcome.Refused<WayOut>(Refusal refusal)
                ? Optional.of(refusal)
                : Optional.empty();
    }

    private Optional<Refusal> refusesHolding(PieceAct act, Piece piece, Actor actor) {
        if (!act.startsFrom(piece.state())) {
            return Optional.of(notNow(act, piece));
        }
        boolean takesOn = ways(piece, actor).stream()
                .anyMatch(way ->
                        way.transition().kind() != Kind.RETURN && way.verdict().permits());
        boolean holds = deputies.hands(actor, piece).hold(courses.stepOf(piece));
        return takesOn || holds ? Optional.empty() : Optional.of(Refusal.forbidden());
    }

    private Optional<Refusal> refusesReview(PieceAct act, Piece piece, Actor actor) {
        if (!deputies.hands(actor, piece).isHead()) {
            return Optional.of(Refusal.forbidden());
        }
        return act.startsFrom(piece.state()) && approvals.owesReview(piece)
                ? Optional.empty()
                : Optional.of(notNow(act, piece));
    }

    /** What readers have is changed by two people, as long as there is a second who could; alone one may only correct. */
    private Optional<Refusal> refusesUpdate(Piece piece, Actor actor) {
        Set<UUID> hands = approvals.handsSincePublication(piece);
        if (!piece.unpublishedChanges() && hands.isEmpty()) {
            return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "nothing-to-update"));
        }
        boolean alone = isAlone(piece, actor, hands);
        boolean others = directory.holders(piece.agency(), policy.rolesWith(PieceAct.UPDATE.permission())).stream()
                .anyMatch(person -> !person.equals(actor.person()));
        return alone && others
                ? Optional.of(Refusal.of(Refusal.Kind.FORBIDDEN, "needs-another-person"))
                : Optional.empty();
    }

    /** Nobody else has seen the text as it is: all of it, or the last of it, is this person's. A program sees nothing. */
    private static boolean isAlone(Piece piece, Actor actor, Set<UUID> hands) {
        UUID me = actor.person().value();
        boolean lastHand = hands.contains(me) && piece.savedById().equals(me);
        boolean program = actor.rolesIn(piece.agency().value()).contains(Role.SERVICE);
        return hands.equals(Set.of(me)) || lastHand || program && !hands.isEmpty();
    }

    /** What a token is not for it does not do, whatever its person may. */
    private static boolean lacksScope(PieceAct act, Actor actor) {
        return actor.scopes() != null
                && !actor.scopes().contains(act.permission().code());
    }
}
