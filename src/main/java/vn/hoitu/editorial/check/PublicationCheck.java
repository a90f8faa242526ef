package vn.hoitu.editorial.check;

/** One thing that must be right. Each check is a small class of its own; all are found as beans. */
interface PublicationCheck {

    CheckCode code();

    /** Called within the agency's transaction; reads, and fetches nothing from outside. */
    Verdict of(CheckedPiece piece, Asking asking);
}
