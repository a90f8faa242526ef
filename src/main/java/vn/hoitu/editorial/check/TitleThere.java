package vn.hoitu.editorial.check;

import org.springframework.stereotype.Component;

/** Nothing goes on without a headline. */
@Component
class TitleThere implements PublicationCheck {

    @Override
    public CheckCode code() {
        return CheckCode.TITLE;
    }

    @Override
    public Verdict of(CheckedPiece piece, Asking asking) {
        return Verdict.unless(piece.fields().title().isBlank(), Finding.must("title-missing", Spot.of("title")));
    }
}
