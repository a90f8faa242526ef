package vn.hoitu.editorial;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;

/** Of two people who act on a piece at once, the second one is told who did what before him. */
@Component
class MovedOn {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VietnamTime.ZONE);

    /** An act writes its hand-over and the piece one after the other. */
    private static final Duration SAME_ACT = Duration.ofSeconds(1);

    private final PieceRecord record;
    private final Problems texts;

    MovedOn(PieceRecord record, Problems texts) {
        this.record = record;
        this.texts = texts;
    }

    /** Nobody decides on a piece that he has not seen as it is. */
    Optional<Refusal> since(Piece piece, ActOrder order, Actor actor) {
        return piece.version() == order.version() && piece.documentVersion() == order.documentVersion()
                ? Optional.empty()
                : Optional.of(refusal(piece, order.documentVersion(), actor.locale()));
    }

    /** @param seen the text's version that the person saw */
    Refusal refusal(Piece piece, int seen, Locale locale) {
        Optional<PieceRecord.LastStep> step = record.lastStep(piece)
                .filter(last -> !last.at().isBefore(piece.updatedAt().minus(SAME_ACT)));
        if (step.isPresent()) {
            return refusal(step.get().act(), step.get().byName(), step.get().at(), locale);
        }
        if (piece.documentVersion() != seen) {
            return refusal("text-changed", piece.savedByName(), piece.savedAt(), locale);
        }
        return Refusal.of(
                Refusal.Kind.CONFLICT,
                "piece-moved-on",
                Map.of("what", texts.text("moved-on.details", Map.of(), locale)));
    }

    private Refusal refusal(String act, String by, Instant at, Locale locale) {
        String what = texts.text("moved-on." + act, Map.of("by", by), locale) + " (" + TIME.format(at) + ")";
        return Refusal.of(
                Refusal.Kind.CONFLICT,
                "piece-moved-on",
                Map.of("act", act, "by", by, "at", at.toString(), "what", what));
    }
}
