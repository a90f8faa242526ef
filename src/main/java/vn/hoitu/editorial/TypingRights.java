package vn.hoitu.editorial;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.live.Authority;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Problems;

/** Who may type in a piece now and, if not, who made it so and what could be done. */
@Component
class TypingRights {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VietnamTime.ZONE);

    private final EditorialPolicy policy;
    private final Deputies deputies;
    private final PieceRecord record;
    private final Problems words;

    TypingRights(EditorialPolicy policy, Deputies deputies, PieceRecord record, Problems words) {
        this.policy = policy;
        this.deputies = deputies;
        this.record = record;
        this.words = words;
    }

    /** For each of the people; within the agency's transaction. */
    Map<Actor, Authority.Rights> of(Standing piece, Collection<Actor> actors) {
        Map<Actor, Authority.Rights> rights = new HashMap<>();
        Optional<PieceRecord.LastStep> step = Optional.empty();
        for (Actor actor : actors) {
            if (!deputies.mayRead(actor, piece)) {
                rights.put(actor, new Authority.Rights(false, reason("only-reading", Map.of(), actor)));
            } else if (deputies.mayType(actor, piece)) {
                rights.put(actor, new Authority.Rights(true, null));
            } else {
                step = step.isPresent() ? step : record.lastStep(piece);
                rights.put(actor, new Authority.Rights(true, why(piece, step, actor)));
            }
        }
        return rights;
    }

    private Authority.Reason why(Standing piece, Optional<PieceRecord.LastStep> step, Actor actor) {
        boolean writer = policy.may(actor, piece.agency(), EditorialPolicy.EDIT)
                || policy.may(actor, piece.agency(), EditorialPolicy.WRITE) && policy.owns(actor, piece);
        String code = !writer || step.isEmpty()
                ? "only-reading"
                : "locked-" + piece.state().code();
        Map<String, Object> values = new HashMap<>();
        values.put("by", step.map(PieceRecord.LastStep::byName).orElse(""));
        values.put(
                "at", step.map(PieceRecord.LastStep::at).map(TypingRights::time).orElse(""));
        values.put(
                "scheduledAt",
                step.map(PieceRecord.LastStep::scheduledAt)
                        .map(TypingRights::time)
                        .orElse(""));
        return reason(code, values, actor);
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private Authority.Reason reason(String code, Map<String, Object> values, Actor actor) {
        return new Authority.Reason(code, words.text("problem." + code, values, actor.locale()));
    }
}
