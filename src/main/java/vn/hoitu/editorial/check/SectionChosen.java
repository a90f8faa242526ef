package vn.hoitu.editorial.check;

import org.springframework.stereotype.Component;

/** Readers find every piece in a section; corrections must name it. */
@Component
class SectionChosen implements PublicationCheck {

    @Override
    public CheckCode code() {
        return CheckCode.SECTION;
    }

    @Override
    public Verdict of(CheckedPiece piece, Asking asking) {
        return Verdict.unless(piece.section() == null, Finding.must("section-missing", Spot.of("sectionId")));
    }
}
