package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationOnDay;

/**
 * To whom a unit may bring what it proposes or struggles with: to a body above it in the tree, to one that takes care of
 * its province or ministry as the department of a province does, to a ministry or the press authority, to who answers for
 * the programme, and to whoever collects its reports or looks at them on their way.
 */
@Component
class Addressees {

    private static final String MINISTRY = "ministry";

    private final OrganizationDirectory directory;
    private final RoundReach reach;
    private final Obligations obligations;
    private final Stewards stewards;
    private final Responsibilities responsibilities;
    private final ProgrammeTerm term;

    Addressees(
            OrganizationDirectory directory,
            RoundReach reach,
            Obligations obligations,
            Stewards stewards,
            Responsibilities responsibilities,
            ProgrammeTerm term) {
        this.directory = directory;
        this.reach = reach;
        this.obligations = obligations;
        this.stewards = stewards;
        this.responsibilities = responsibilities;
        this.term = term;
    }

    /** Within a transaction. */
    boolean takes(OrganizationOnDay body, UUID unit, Optional<String> programme, LocalDate today) {
        if (!Bodies.isBody(body) || body.id().equals(unit)) {
            return false;
        }
        return body.kind().equals(MINISTRY)
                || standsAbove(body.id(), unit, today)
                || programme.isPresent() && answers(body.id(), programme.get(), today)
                || isInAChainOf(unit, body.id());
    }

    /** The press authority covers every unit; a department covers what its province covers. */
    private boolean standsAbove(UUID body, UUID unit, LocalDate today) {
        Map<UUID, OrganizationOnDay> standing = directory.standing(today, null, Locale.ROOT).stream()
                .collect(Collectors.toMap(OrganizationOnDay::id, Function.identity(), (a, b) -> a));
        Set<UUID> above = new LinkedHashSet<>();
        OrganizationOnDay at = standing.get(unit);
        while (at != null && above.add(at.id())) {
            at = at.parentId() == null ? null : standing.get(at.parentId());
        }
        return above.stream().anyMatch(each -> reach.covers(body, each, today));
    }

    private boolean answers(UUID body, String programme, LocalDate today) {
        Set<UUID> named = new HashSet<>();
        term.book(programme, today)
                .flatMap(book -> stewards.of(book, today))
                .ifPresent(steward -> named.add(steward.id()));
        responsibilities.on(programme, today).values().forEach(r -> named.add(r.organizationId()));
        return named.contains(body);
    }

    private boolean isInAChainOf(UUID unit, UUID body) {
        Set<UUID> own = obligations.concerning(null, Set.of(unit)).stream()
                .filter(o -> o.unitId().equals(unit) || o.holderId().equals(unit))
                .map(Obligation::id)
                .collect(Collectors.toSet());
        return obligations.chains(own).values().stream()
                .flatMap(chain -> chain.stream())
                .anyMatch(step -> step.organizationId().equals(body));
    }
}
