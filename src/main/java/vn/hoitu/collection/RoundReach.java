package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.strategy.Oversight;

/**
 * Over whom a body may open a round: over itself and what stands below it; a body of the state also over the province
 * or the ministry it belongs to. Over the country only the state's press authority and the ministry above it do.
 */
@Component
class RoundReach {

    private static final String STATE = "state";
    /** Above these begins what is not the collector's own. */
    private static final Set<String> OUTERMOST = Set.of("province", "ministry");

    private static final Set<String> COLLECTED_FOR = Set.of("province", "ministry", "people-committee");

    private final OrganizationDirectory directory;

    RoundReach(OrganizationDirectory directory) {
        this.directory = directory;
    }

    /** @param scope none for the whole country */
    boolean covers(UUID collector, @Nullable UUID scope, LocalDate on) {
        if (collector.equals(scope)) {
            return true;
        }
        Map<UUID, OrganizationOnDay> standing = directory.standing(on, null, Locale.ROOT).stream()
                .collect(Collectors.toMap(OrganizationOnDay::id, Function.identity(), (a, b) -> a));
        OrganizationOnDay body = standing.get(collector);
        if (body == null) {
            return false;
        }
        Set<UUID> below = directory.under(collector, on);
        return scope != null && (below.contains(scope) || collectsFor(body, scope, standing))
                || isAuthority(body)
                || below.stream().anyMatch(id -> isAuthority(standing.get(id)));
    }

    private static boolean isAuthority(@Nullable OrganizationOnDay body) {
        return body != null && body.kind().equals(Oversight.PRESS_AUTHORITY);
    }

    private static boolean collectsFor(OrganizationOnDay body, UUID scope, Map<UUID, OrganizationOnDay> standing) {
        OrganizationOnDay at = body;
        for (int steps = 0; at != null && steps < standing.size(); steps++) {
            if (at.id().equals(scope)) {
                return body.group().equals(STATE) && COLLECTED_FOR.contains(at.kind());
            }
            if (OUTERMOST.contains(at.kind())) {
                return false;
            }
            at = at.parentId() == null ? null : standing.get(at.parentId());
        }
        return false;
    }
}
