package vn.hoitu.editorial;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
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
        Optional<PieceRecord.LastStep> step =
                record.lastStep(piece).filter(last -> !last.at().isBefore(piece.updatedAt().minus(SAME_ACT)));
        Map<String, Object> values = new LinkedHashMap<>();
        if (step.isPresent()) {
            values.put("act", step.get().act());
            values.put("by", step.get().byName());
            values.put("at", step.get().at().toString());
        } else if (piece.documentVersion() != seen) {
            values.put("act", "text-changed");
            values.put("by", piece.savedByName());
            values.put("at", piece.savedAt().toString());
        }
        String what = values.isEmpty()
                ? texts.text("moved-on.details", Map.of(), locale)
                : texts.text("moved-on." + values.get("act"), Map.of("by", values.get("by")), locale)
                        + " ("
                        + TIME.format(Instant.parse(values.get("at").toString()))
                        + ")";
        values.put("what", what);
        return Refusal.of(Refusal.Kind.CONFLICT, "piece-moved-on", values);
    }
}
