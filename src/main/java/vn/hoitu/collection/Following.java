package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.strategy.ProgrammeCatalog;

/**
 * What somebody follows because a dated decision names the body for which he collects: all rounds of a programme, or of
 * its rounds the reports that ask for an indicator, and of those that indicator alone. Whom the decision of today does
 * not name any more follows no more.
 */
@Component
class Following {

    private static final Followed NOTHING = new Followed(null, false, Set.of());

    /** @param body from where it is followed; none where nothing is */
    record Followed(@Nullable UUID body, boolean whole, Set<String> indicators) {

        boolean shows(Obligation o) {
            return whole || o.indicators().stream().anyMatch(indicators::contains);
        }

        boolean isNothing() {
            return body == null;
        }
    }

    /** Asked of many rounds of the same programmes; each programme is looked up once. */
    final class Of {

        private final Set<UUID> bodies;
        private final Map<String, Followed> known = new HashMap<>();

        private Of(Set<UUID> bodies) {
            this.bodies = bodies;
        }

        Followed of(ReportingRound round) {
            return bodies.isEmpty()
                    ? NOTHING
                    : known.computeIfAbsent(round.programme(), code -> followed(bodies, code));
        }

        /** Of several reports of a round those that are followed. */
        List<Obligation> among(ReportingRound round, List<Obligation> all) {
            Followed followed = of(round);
            return all.stream().filter(followed::shows).toList();
        }
    }

    private final Stewards stewards;
    private final Responsibilities responsibilities;
    private final ProgrammeCatalog catalog;
    private final OrganizationDirectory directory;
    private final CollectionPolicy policy;
    private final CollectionTime time;

    Following(
            Stewards stewards,
            Responsibilities responsibilities,
            ProgrammeCatalog catalog,
            OrganizationDirectory directory,
            CollectionPolicy policy,
            CollectionTime time) {
        this.stewards = stewards;
        this.responsibilities = responsibilities;
        this.catalog = catalog;
        this.directory = directory;
        this.policy = policy;
        this.time = time;
    }

    /** Within a transaction. */
    Of by(Actor actor) {
        return new Of(policy.collectsFor(actor));
    }

    private Followed followed(Set<UUID> bodies, String programme) {
        LocalDate today = time.today();
        Optional<UUID> whole = catalog.on(programme, today)
                .flatMap(e -> stewards.of(e.book(), today))
                .flatMap(s -> bodies.stream()
                        .filter(b -> stewards.answers(b, s, today))
                        .findFirst());
        if (whole.isPresent()) {
            return new Followed(whole.get(), true, Set.of());
        }
        for (UUID body : bodies) {
            Set<UUID> units = new HashSet<>(directory.under(body, today));
            units.add(body);
            Set<String> indicators = responsibilities.on(programme, today).values().stream()
                    .filter(r ->
                            units.contains(r.organizationId()) && !r.indicator().equals(Responsibilities.WHOLE))
                    .map(Responsibilities.Responsible::indicator)
                    .collect(Collectors.toSet());
            if (!indicators.isEmpty()) {
                return new Followed(body, false, indicators);
            }
        }
        return NOTHING;
    }
}
