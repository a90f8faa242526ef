package vn.hoitu.editorial;

import java.util.Optional;
import java.util.UUID;
import vn.hoitu.editorial.workflow.Engine;
import vn.hoitu.editorial.workflow.Hands;
import vn.hoitu.editorial.workflow.Phase;
import vn.hoitu.editorial.workflow.Progress;
import vn.hoitu.editorial.workflow.Transition;
import vn.hoitu.editorial.workflow.Verdict;
import vn.hoitu.shared.problem.Refusal;

/** A transition that leads on from where a piece stands, and whether this person may take it. */
record WayOut(UUID version, Engine engine, Progress progress, Transition transition, Hands hands) {

    Verdict verdict() {
        return engine.judge(progress, transition, hands);
    }

    Progress after() {
        return engine.after(progress, transition, hands);
    }

    Phase fromPhase() {
        return engine.design().step(transition.from()).orElseThrow().phase();
    }

    /** The name the act has for programs, whatever an agency calls it. */
    PieceAct act() {
        return switch (transition.kind()) {
            case FORWARD -> fromPhase() == Phase.DRAFT ? PieceAct.SUBMIT : PieceAct.REVIEW;
            case RETURN -> PieceAct.RETURN;
            case APPROVE -> PieceAct.APPROVE;
            case PUBLISH -> PieceAct.PUBLISH;
        };
    }

    Optional<Refusal> refusal() {
        return switch (verdict()) {
            case ALLOWED, ON_BEHALF -> Optional.empty();
            case NOT_THEIRS, NOT_NOW -> Optional.of(Refusal.forbidden());
            case OWN_PIECE -> Optional.of(Refusal.of(Refusal.Kind.FORBIDDEN, "own-piece"));
            case NOT_APPROVED -> Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "not-the-approved-text"));
        };
    }
}
