package vn.hoitu.editorial;

import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;

/** What an agency sets for the checks of its pieces, and what its people declare of them, for other modules. */
public interface CheckRules {

    /** Whether the agency has not set anything yet. */
    boolean areEmpty(AgencyId agency);

    /** A line of a list: sensitive, own-word, field, outside-word, legal-tag; {@code level} is block or warn. */
    Outcome<Boolean> line(AgencyId agency, Actor actor, String list, String words, String level, String advice);

    /** AI had a part in the piece; readers are told. The actor answers for it. {@code medium} as in {@link AiLabels}. */
    Outcome<Boolean> declareAi(AgencyId agency, Actor actor, PieceId piece, String medium, String tool, String purpose);

    /** The piece interviews somebody, who may have asked to see the answers before they go out. */
    Outcome<Boolean> declareInterview(
            AgencyId agency, Actor actor, PieceId piece, String interviewee, boolean wantsReview);
}
