package vn.hoitu.collection;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.strategy.Oversight;

/** Finds a report for somebody whom it concerns or who follows it; for everybody else it is not there. */
@Component
class Reports {

    /** A report with its round and its chain. */
    record Seen(Obligation obligation, ReportingRound round, List<Obligation.Step> chain) {

        /** Who looks at it now. */
        Optional<Obligation.Step> current() {
            return chain.stream().filter(s -> s.position() == obligation.step()).findFirst();
        }
    }

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VietnamTime.ZONE);

    private final Rounds rounds;
    private final Obligations obligations;
    private final ObligationActs acts;
    private final CollectionPolicy policy;
    private final Following following;
    private final Oversight oversight;

    Reports(
            Rounds rounds,
            Obligations obligations,
            ObligationActs acts,
            CollectionPolicy policy,
            Following following,
            Oversight oversight) {
        this.rounds = rounds;
        this.obligations = obligations;
        this.acts = acts;
        this.policy = policy;
        this.following = following;
        this.oversight = oversight;
    }

    Outcome<Seen> find(Actor actor, UUID id) {
        if (!policy.mayReadSome(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return seen(id).filter(s -> policy.readsAll(actor) || concerns(actor, s) || isFollowed(actor, s))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.absent()));
    }

    /** For the program itself. */
    Optional<Seen> seen(UUID id) {
        return obligations
                .find(id)
                .flatMap(o -> rounds.find(o.roundId()).map(r -> new Seen(o, r, obligations.chain(o.id()))));
    }

    private boolean concerns(Actor actor, Seen seen) {
        Set<UUID> own = policy.readsFor(actor);
        return own.contains(seen.obligation().unitId())
                || own.contains(seen.obligation().holderId())
                || seen.chain().stream().anyMatch(s -> own.contains(s.organizationId()));
    }

    private boolean isFollowed(Actor actor, Seen seen) {
        return following.by(actor).of(seen.round()).shows(seen.obligation());
    }

    /** Whether somebody follows a report for one indicator only, and for which; none where he sees all of it. */
    Optional<Set<String>> only(Actor actor, Seen seen) {
        if (policy.readsAll(actor) || concerns(actor, seen)) {
            return Optional.empty();
        }
        Following.Followed followed = following.by(actor).of(seen.round());
        return followed.whole() ? Optional.empty() : Optional.of(followed.indicators());
    }

    /** Whether somebody looks who is neither of the unit nor in the report's chain. */
    boolean isFromOutside(Actor actor, Seen seen) {
        return !concerns(actor, seen);
    }

    /** From where somebody sees a report: as the unit's own, for a body of its chain, as a follower, as the operator. */
    Oversight.Sight sight(Actor actor, Seen seen) {
        Set<UUID> own = policy.readsFor(actor);
        if (own.contains(seen.obligation().unitId())
                || own.contains(seen.obligation().holderId())) {
            return Oversight.lookingAtOwn();
        }
        return seen.chain().stream()
                .map(Obligation.Step::organizationId)
                .filter(own::contains)
                .findFirst()
                .or(() ->
                        Optional.ofNullable(following.by(actor).of(seen.round()).body()))
                .map(oversight::lookingFor)
                .orElseGet(() -> Oversight.lookingAsOperator(actor));
    }

    /** Somebody else was faster; says who, what and when. */
    Refusal movedOn(UUID id) {
        List<ObligationActs.Act> all = acts.of(id, null);
        if (all.isEmpty()) {
            return Refusal.of(Refusal.Kind.CONFLICT, "report-moved-on", Map.of("by", "–", "at", "–"));
        }
        ObligationActs.Act last = all.getLast();
        String code = switch (last.act()) {
            case "approved", "accepted" -> "report-approved-already";
            case "returned" -> "report-returned-already";
            default -> "report-moved-on";
        };
        return Refusal.of(Refusal.Kind.CONFLICT, code, Map.of("by", last.by(), "at", AT.format(last.at())));
    }
}
