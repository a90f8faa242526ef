package vn.hoitu.editorial;

import java.util.List;
import vn.hoitu.shared.AgencyId;

/**
 * Who gave what to a piece, for those who pay royalties and those who count work. It is computed from steps that are
 * kept for ever, so that the same question about a publication has the same answer years later. What came from another
 * system was written by nobody here.
 */
public interface Contributions {

    /** In the text that readers have; in the text of this moment while there is none. Empty for an unknown piece. */
    List<Contribution> of(AgencyId agency, PieceId piece);

    /**
     * In the text that a publication took.
     *
     * @param revision 1 for the first publication, then counted up; empty for one that never was
     */
    List<Contribution> atPublication(AgencyId agency, PieceId piece, int revision);
}
