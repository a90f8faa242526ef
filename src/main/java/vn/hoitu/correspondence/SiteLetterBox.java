package vn.hoitu.correspondence;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.site.ReaderLetters;

/** Takes what readers write on the agency's site, and tells the site what was published of it. */
@Component
class SiteLetterBox implements ReaderLetters {

    private final LetterDesk desk;
    private final Messages messages;
    private final FormPace pace;
    private final Tenancy tenancy;

    SiteLetterBox(LetterDesk desk, Messages messages, FormPace pace, Tenancy tenancy) {
        this.desk = desk;
        this.messages = messages;
        this.pace = pace;
        this.tenancy = tenancy;
    }

    @Override
    public Outcome<Long> take(AgencyId agency, ReaderLetter letter, String address) {
        if (!pace.takes(agency.toString(), address)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.TOO_MANY, "letters-too-often"));
        }
        return desk.take(agency, Actor.program("site"), wish(letter), letter.formKey());
    }

    @Override
    public List<PieceId> feedbackOn(AgencyId agency, PieceId piece) {
        return tenancy.reading(agency, () -> messages.piecesOn(agency, piece.value())).stream()
                .map(PieceId::new)
                .toList();
    }

    private static LetterReading.LetterWish wish(ReaderLetter l) {
        UUID piece = l.about() == null ? null : l.about().value();
        return new LetterReading.LetterWish(
                l.kind(),
                "form",
                l.subject(),
                l.text(),
                l.senderKind(),
                l.name(),
                l.address(),
                l.phone(),
                l.email(),
                null,
                piece,
                l.workTitle(),
                l.workSection(),
                null,
                null,
                null,
                null);
    }
}
