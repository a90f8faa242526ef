package vn.hoitu.editorial.check;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;

/** What other modules may set and declare, without our views. */
@Component
public class SaidForOthers {

    private final EntryDesk lists;
    private final CheckEntries entries;
    private final AiDesk ai;
    private final InterviewDesk interviews;
    private final Tenancy tenancy;

    SaidForOthers(EntryDesk lists, CheckEntries entries, AiDesk ai, InterviewDesk interviews, Tenancy tenancy) {
        this.lists = lists;
        this.entries = entries;
        this.ai = ai;
        this.interviews = interviews;
        this.tenancy = tenancy;
    }

    public boolean hasNoLines(AgencyId agency) {
        return tenancy.reading(
                agency, () -> Arrays.stream(EntryList.values()).allMatch(list -> entries.count(agency, list) == 0));
    }

    public Outcome<Boolean> line(AgencyId agency, Actor actor, String list, String words, String level, String advice) {
        return lists.add(agency, actor, new EntryWish(list, words, false, level, advice))
                .map(_ -> true);
    }

    public Outcome<Boolean> aiUse(
            AgencyId agency, Actor actor, UUID piece, String medium, String tool, String purpose) {
        return ai.declare(agency, actor, piece, new AiDesk.Wish(medium, tool, purpose, true, null))
                .map(_ -> true);
    }

    public Outcome<Boolean> interview(
            AgencyId agency, Actor actor, UUID piece, String interviewee, boolean wantsReview) {
        return interviews.add(agency, actor, piece, interviewee, wantsReview).map(_ -> true);
    }
}
