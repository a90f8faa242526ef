package vn.hoitu.collection;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** The unit takes back what it handed in: from its way, or after it counted. */
@Service
class TakingBack {

    private final ReportActs doing;
    private final Submissions submissions;
    private final ObligationActs acts;
    private final Figures figures;
    private final CollectionPolicy policy;

    TakingBack(
            ReportActs doing, Submissions submissions, ObligationActs acts, Figures figures, CollectionPolicy policy) {
        this.doing = doing;
        this.submissions = submissions;
        this.acts = acts;
        this.figures = figures;
        this.policy = policy;
    }

    /** What is still on its way. */
    Outcome<UUID> recall(Actor actor, UUID id, @Nullable Integer version, @Nullable String words) {
        return own(
                actor,
                id,
                version,
                seen -> seen.obligation().state() != Obligation.State.SUBMITTED
                        ? Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "report-not-on-its-way"))
                        : doing.done(actor, seen, recalled(seen.obligation()), "recalled", words));
    }

    private Obligation recalled(Obligation o) {
        return acts.counting(o.id())
                .flatMap(n -> submissions.find(o.id(), n))
                .map(s -> Moves.countsOn(o, s.number(), s.sentAt()))
                .orElseGet(() -> Moves.recalled(o));
    }

    /** Figures that count; they are withdrawn with the reason, and the report is owed again. */
    Outcome<UUID> withdraw(Actor actor, UUID id, @Nullable Integer version, @Nullable String words) {
        return own(actor, id, version, seen -> {
            if (seen.obligation().state() == Obligation.State.SUBMITTED
                    || acts.counting(id).isEmpty()) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "report-does-not-count"));
            }
            return Words.said(words, "words")
                    .then(w -> doing.done(
                            actor,
                            seen,
                            Moves.withdrawn(seen.obligation()),
                            "withdrawn",
                            w,
                            () -> figures.withdraw(actor, seen, w)));
        });
    }

    private Outcome<UUID> own(
            Actor actor, UUID id, @Nullable Integer version, Function<Reports.Seen, Outcome<UUID>> work) {
        return doing.looking(actor, id, version, seen -> policy.mayReport(actor, seen.obligation()), work);
    }
}
