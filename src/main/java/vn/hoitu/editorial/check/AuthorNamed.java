package vn.hoitu.editorial.check;

import org.springframework.stereotype.Component;

/** Somebody stands behind the piece with a name. */
@Component
class AuthorNamed implements PublicationCheck {

    @Override
    public CheckCode code() {
        return CheckCode.AUTHOR;
    }

    @Override
    public Verdict of(CheckedPiece piece, Asking asking) {
        return Verdict.unless(piece.authors().isEmpty(), Finding.must("author-missing", Spot.of("authors")));
    }
}
