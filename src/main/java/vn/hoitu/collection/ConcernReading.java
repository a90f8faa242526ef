package vn.hoitu.collection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.text.VietnameseText;

/**
 * Proposals and difficulties as somebody sees them: of the own units all, of others those that have reached the bodies
 * for which he reads. What is shown of an agency is a look ({@link ConcernLooks}).
 */
@Service
class ConcernReading {

    private static final List<String> KINDS = List.of(Concerns.PROPOSAL, Concerns.DIFFICULTY);
    private static final List<String> STATES = List.of(Concerns.OPEN, Concerns.ANSWERED, Concerns.CLOSED);

    /** What of the list is wanted; all of it where nothing is said. */
    record Wish(
            @Nullable String q,
            @Nullable String kind,
            @Nullable String state) {

        Optional<Refusal> refused() {
            return Filters.refused(new Filters.Filter("kind", kind, KINDS), new Filters.Filter("state", state, STATES));
        }

        private List<Concerns.Concern> among(List<Concerns.Concern> all) {
            String words = VietnameseText.searchKey(Objects.requireNonNullElse(q, ""));
            return all.stream()
                    .filter(c -> kind == null || kind.isBlank() || c.kind().equals(kind))
                    .filter(c -> state == null || state.isBlank() || c.state().equals(state))
                    .filter(c -> words.isBlank()
                            || VietnameseText.searchKey(c.unitName() + " " + c.words())
                                    .contains(words))
                    .toList();
        }
    }

    /** Those that are shown, and all there are to count. */
    record Listed(List<Concerns.Concern> shown, List<Concerns.Concern> all) {}

    /** A concern with what was done and what this person may do. */
    record Seen(Concerns.Concern concern, List<Concerns.ConcernAct> acts, boolean answers, boolean raises) {}

    private final Concerns concerns;
    private final ConcernLooks looks;
    private final CollectionPolicy policy;
    private final Tenancy tenancy;

    ConcernReading(Concerns concerns, ConcernLooks looks, CollectionPolicy policy, Tenancy tenancy) {
        this.concerns = concerns;
        this.looks = looks;
        this.policy = policy;
        this.tenancy = tenancy;
    }

    /**
     * Called outside a transaction.
     *
     * @param what as what it is looked at, {@link vn.hoitu.strategy.ListLooks#CONCERNS} or its file
     */
    Outcome<Listed> list(Actor actor, Wish wish, String what) {
        Refusal unfit = policy.mayReadSome(actor) ? wish.refused().orElse(null) : Refusal.forbidden();
        if (unfit != null) {
            return Outcome.refused(unfit);
        }
        Set<UUID> own = policy.readsFor(actor);
        List<Concerns.Concern> all = tenancy.system(() -> concerns.of(own, policy.readsAll(actor)));
        List<Concerns.Concern> shown = wish.among(all);
        looks.intoList(actor, what, shown);
        return Outcome.done(new Listed(shown, all));
    }

    /** Called outside a transaction. */
    Outcome<Seen> one(Actor actor, UUID id) {
        if (!policy.mayReadSome(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        Optional<Seen> found = tenancy.system(() ->
                visible(actor, id).map(c -> new Seen(c, concerns.acts(id), answers(actor, c), raises(actor, c))));
        found.ifPresent(seen -> looks.intoOne(actor, seen.concern()));
        return found.map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.absent()));
    }

    /** Within a transaction; nothing for whom it does not concern, or whom it has not reached. */
    Optional<Concerns.Concern> visible(Actor actor, UUID id) {
        Set<UUID> own = policy.readsFor(actor);
        return concerns.find(id)
                .filter(c -> own.contains(c.unitId())
                        || c.reachedAt() != null && (policy.readsAll(actor) || own.contains(c.addresseeId())));
    }

    boolean answers(Actor actor, Concerns.Concern c) {
        return policy.mayCollect(actor, c.addresseeId());
    }

    boolean raises(Actor actor, Concerns.Concern c) {
        return actor.may(CollectionPolicy.REPORT, c.unitId(), policy);
    }
}
