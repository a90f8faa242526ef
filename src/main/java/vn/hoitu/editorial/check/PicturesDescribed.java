package vn.hoitu.editorial.check;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Readers who cannot see a picture are told what it shows. */
@Component
class PicturesDescribed implements PublicationCheck {

    @Override
    public CheckCode code() {
        return CheckCode.ALT;
    }

    @Override
    public Verdict of(CheckedPiece piece, Context context) {
        List<PlacedPicture> pictures = PlacedPicture.in(piece.document());
        return pictures.isEmpty()
                ? new Verdict.NotApplicable()
                : Verdict.of(pictures.stream()
                        .filter(p -> p.alt().isBlank())
                        .map(p -> Finding.must("picture-alt-missing", p.spot(), Map.of("number", p.number())))
                        .toList());
    }
}
