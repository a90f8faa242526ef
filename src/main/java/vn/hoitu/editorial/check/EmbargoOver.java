package vn.hoitu.editorial.check;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.VietnamTime;

/** What was given under an embargo goes out when it has ended, not before. */
@Component
class EmbargoOver implements PublicationCheck {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    @Override
    public CheckCode code() {
        return CheckCode.EMBARGO;
    }

    @Override
    public Verdict of(CheckedPiece piece, Context context) {
        if (piece.embargoUntil() == null) {
            return new Verdict.NotApplicable();
        }
        String until = MOMENT.format(piece.embargoUntil().atZone(VietnamTime.ZONE));
        return Verdict.unless(
                context.asking().at().isBefore(piece.embargoUntil()),
                Finding.must("embargoed", Spot.of("embargoUntil"), Map.of("until", until)));
    }
}
