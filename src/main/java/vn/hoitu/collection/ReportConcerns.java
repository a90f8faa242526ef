package vn.hoitu.collection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.actor.Actor;

/**
 * What a report proposes and complains of becomes something that is answered, each once for its report. It goes the
 * report's way: whoever collects sees it once the report has reached him, and until then it is between the unit and
 * those who look at the report. Where a report is sent anew, what it said before is closed with the reason as soon as
 * the new one has come as far; answers that were given stay.
 */
@Component
class ReportConcerns {

    private final Concerns concerns;
    private final Submissions submissions;

    ReportConcerns(Concerns concerns, Submissions submissions) {
        this.concerns = concerns;
        this.submissions = submissions;
    }

    /** Within the transaction in which the report was sent; its content is kept already. */
    void sent(Reports.Seen seen, Obligation after, Actor actor, Instant now) {
        said(after).forEach((kind, words) -> {
            List<Concerns.Concern> standing = concerns.standing(after.id(), kind);
            close(standing.stream().filter(c -> c.reachedAt() == null).toList(), words, after, actor, now);
            if (!words.isEmpty() && standing.stream().noneMatch(c -> c.words().equals(words))) {
                concerns.raise(raised(seen, kind, words), false, actor.name(), now);
            }
        });
        arrived(seen, after, actor, now);
    }

    /** Within the transaction in which the report went on; nothing happens before it is where it goes to. */
    void arrived(Reports.Seen seen, Obligation after, Actor actor, Instant now) {
        if (!hasArrived(seen, after)) {
            return;
        }
        said(after).forEach((kind, words) -> {
            List<Concerns.Concern> standing = concerns.standing(after.id(), kind);
            close(standing, words, after, actor, now);
            standing.stream()
                    .filter(c -> c.words().equals(words) && !c.state().equals(Concerns.CLOSED))
                    .forEach(c -> concerns.reach(c.id(), now));
        });
    }

    private Map<String, String> said(Obligation o) {
        FormContent content =
                submissions.find(o.id(), o.submission()).orElseThrow().content();
        return Map.of(
                Concerns.PROPOSAL, content.proposalText().strip(),
                Concerns.DIFFICULTY, content.difficultyText().strip());
    }

    private static boolean hasArrived(Reports.Seen seen, Obligation after) {
        return after.state() == Obligation.State.ACCEPTED
                || seen.chain().stream()
                        .filter(s -> s.position() <= after.step())
                        .anyMatch(s -> s.organizationId().equals(seen.round().collectorId()));
    }

    private void close(List<Concerns.Concern> those, String words, Obligation after, Actor actor, Instant now) {
        String act = words.isEmpty() ? Concerns.LEFT_OUT : Concerns.REPLACED;
        those.stream()
                .filter(c -> !c.state().equals(Concerns.CLOSED) && !c.words().equals(words))
                .forEach(c -> concerns.move(c, act, String.valueOf(after.submission()), actor.name(), now));
    }

    /** Of whoever reports: of a unit that is no more, the one after it, whose people can read and answer for it. */
    private static Concerns.NewConcern raised(Reports.Seen seen, String kind, String words) {
        ReportingRound round = seen.round();
        return new Concerns.NewConcern(
                kind,
                seen.obligation().holderId(),
                seen.obligation().holderName(),
                round.collectorId(),
                round.collectorName(),
                seen.obligation().id(),
                round.programme(),
                null,
                words);
    }
}
