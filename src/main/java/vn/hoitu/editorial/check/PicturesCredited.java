package vn.hoitu.editorial.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoitu.media.PictureUses;
import vn.hoitu.shared.VietnamTime;

/** Each picture names who made it, and its rights allow the use. */
@Component
class PicturesCredited implements PublicationCheck {

    private final PictureUses uses;

    PicturesCredited(PictureUses uses) {
        this.uses = uses;
    }

    @Override
    public CheckCode code() {
        return CheckCode.CREDITS;
    }

    @Override
    public Verdict of(CheckedPiece piece, Context context) {
        List<PlacedPicture> pictures = PlacedPicture.in(piece.document());
        if (pictures.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        List<UUID> ids = pictures.stream()
                .map(PlacedPicture::id)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toList());
        LocalDate day = LocalDate.ofInstant(context.asking().at(), VietnamTime.ZONE);
        Map<UUID, PictureUses.Bar> barred = uses.barred(piece.agency(), ids, day);
        List<Finding> findings = new ArrayList<>();
        for (PlacedPicture picture : pictures) {
            Map<String, Object> which = Map.of("number", picture.number());
            if (picture.credit().isBlank()) {
                findings.add(Finding.must("picture-credit-missing", picture.spot(), which));
            }
            PictureUses.Bar bar = picture.id() == null ? null : barred.get(picture.id());
            if (bar != null) {
                findings.add(Finding.must(
                        "picture-not-allowed", picture.spot(), Map.of("number", picture.number(), "note", bar.note())));
            }
        }
        return Verdict.of(findings);
    }
}
