package vn.hoitu.editorial;

import vn.hoitu.shared.AgencyId;

/** Whether a piece's royalty was paid, after which its grade stands; whoever pays royalties implements it. */
public interface PaidGrades {

    boolean isPaid(AgencyId agency, PieceId piece);
}
