package vn.hoitu.editorial.check;

import org.springframework.stereotype.Component;
import vn.hoitu.document.DocumentFields;
import vn.hoitu.document.PlainText;

/** There are words or pictures to publish. */
@Component
class TextThere implements PublicationCheck {

    @Override
    public CheckCode code() {
        return CheckCode.TEXT;
    }

    @Override
    public Verdict of(CheckedPiece piece, Asking asking) {
        boolean empty = piece.fields().pictures() == 0
                && PlainText.of(DocumentFields.body(piece.document())).isBlank();
        return Verdict.unless(empty, Finding.must("text-missing", Spot.of("body")));
    }
}
