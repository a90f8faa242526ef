package vn.hoitu.editorial;

import org.springframework.stereotype.Service;
import vn.hoitu.editorial.check.SaidForOthers;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;

/** The rules as the checks keep them. */
@Service
class SetCheckRules implements CheckRules {

    private final SaidForOthers said;

    SetCheckRules(SaidForOthers said) {
        this.said = said;
    }

    @Override
    public boolean areEmpty(AgencyId agency) {
        return said.hasNoLines(agency);
    }

    @Override
    public Outcome<Boolean> line(AgencyId agency, Actor actor, String list, String words, String level, String advice) {
        return said.line(agency, actor, list, words, level, advice);
    }

    @Override
    public Outcome<Boolean> declareAi(
            AgencyId agency, Actor actor, PieceId piece, String medium, String tool, String purpose) {
        return said.aiUse(agency, actor, piece.value(), medium, tool, purpose);
    }

    @Override
    public Outcome<Boolean> declareInterview(
            AgencyId agency, Actor actor, PieceId piece, String interviewee, boolean wantsReview) {
        return said.interview(agency, actor, piece.value(), interviewee, wantsReview);
    }
}
