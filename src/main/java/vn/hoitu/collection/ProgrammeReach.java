package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.strategy.programme.ProgrammeBook;

/**
 * Over whom a body may open a round of a programme, as {@link CollectionPolicy} says: what stands in the tree by
 * {@link RoundReach}, and the whole of the programme for whoever answers for it today ({@link Stewards}). Once a dated
 * decision has named somebody, nobody else opens the whole, whoever did before.
 */
@Component
class ProgrammeReach {

    private final Stewards stewards;
    private final RoundReach reach;
    private final OrganizationDirectory directory;
    private final CollectionTime time;

    ProgrammeReach(Stewards stewards, RoundReach reach, OrganizationDirectory directory, CollectionTime time) {
        this.stewards = stewards;
        this.reach = reach;
        this.directory = directory;
        this.time = time;
    }

    /** The whole of a local programme, where nobody said otherwise: what stands below its owner. */
    @Nullable
    UUID scope(ProgrammeBook book, @Nullable UUID wished, LocalDate last) {
        return wished != null || isNational(book)
                ? wished
                : stewards.owner(book, last).map(OrganizationOnDay::id).orElse(null);
    }

    /**
     * @param borrowed whether the decision names no calendar, so that nobody owes by its own words and only who answers
     *     for the programme may ask
     */
    Optional<Refusal> refused(
            ProgrammeBook book, boolean borrowed, UUID collector, @Nullable UUID scope, LocalDate last) {
        LocalDate today = time.today();
        Stewards.@Nullable Steward steward = stewards.of(book, today).orElse(null);
        boolean answers = steward != null && stewards.answers(collector, steward, today);
        if (steward != null && answers && isWithin(book, steward, scope, last)) {
            return Optional.empty();
        }
        boolean decided = borrowed || steward != null && steward.isNamed();
        boolean own = isNational(book) && isOwn(collector, scope, last);
        if (own || !decided && reach.covers(collector, scope, last)) {
            return Optional.empty();
        }
        if (!decided || answers) {
            return Optional.of(Refusal.of(Refusal.Kind.FORBIDDEN, "scope-beyond-collector"));
        }
        return Optional.of(
                steward == null
                        ? Refusal.of(Refusal.Kind.FORBIDDEN, "programme-without-body")
                        : Refusal.of(
                                Refusal.Kind.FORBIDDEN,
                                "programme-of-another",
                                Map.of("name", steward.name(), "source", steward.source())));
    }

    private boolean isOwn(UUID collector, @Nullable UUID scope, LocalDate on) {
        return scope != null
                && (scope.equals(collector) || directory.under(collector, on).contains(scope));
    }

    private boolean isWithin(ProgrammeBook book, Stewards.Steward steward, @Nullable UUID scope, LocalDate on) {
        if (isNational(book)) {
            return true;
        }
        if (scope == null) {
            return false;
        }
        UUID whole = stewards.owner(book, on).map(OrganizationOnDay::id).orElse(steward.id());
        Set<UUID> below = directory.under(whole, on);
        return whole.equals(scope) || below.contains(scope);
    }

    private static boolean isNational(ProgrammeBook book) {
        return book.scope().equals(Stewards.NATION);
    }
}
