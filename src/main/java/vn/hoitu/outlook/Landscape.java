package vn.hoitu.outlook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.hoitu.organization.OrganizationOnDay;

/** The register of a day, as a tree that can be asked quickly. */
final class Landscape {

    private final LocalDate on;
    private final Map<UUID, OrganizationOnDay> byId = new HashMap<>();
    private final Map<UUID, Set<UUID>> children = new HashMap<>();

    Landscape(LocalDate on, Iterable<OrganizationOnDay> standing) {
        this.on = on;
        for (OrganizationOnDay one : standing) {
            byId.put(one.id(), one);
            if (one.parentId() != null) {
                children.computeIfAbsent(one.parentId(), x -> new HashSet<>()).add(one.id());
            }
        }
    }

    LocalDate on() {
        return on;
    }

    boolean isOfKind(UUID id, String kind) {
        OrganizationOnDay one = byId.get(id);
        return one != null && one.kind().equals(kind);
    }

    Optional<OrganizationOnDay> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    Collection<OrganizationOnDay> all() {
        return byId.values();
    }

    Set<UUID> under(UUID body) {
        Set<UUID> below = new HashSet<>();
        collect(body, below);
        return below;
    }

    private void collect(UUID body, Set<UUID> below) {
        for (UUID child : children.getOrDefault(body, Set.of())) {
            if (below.add(child)) {
                collect(child, below);
            }
        }
    }

    /** The nearest above it, or itself, of which the question holds. */
    Optional<OrganizationOnDay> above(UUID id, Predicate<OrganizationOnDay> question) {
        Set<UUID> seen = new HashSet<>();
        OrganizationOnDay at = byId.get(id);
        while (at != null && seen.add(at.id())) {
            if (question.test(at)) {
                return Optional.of(at);
            }
            at = at.parentId() == null ? null : byId.get(at.parentId());
        }
        return Optional.empty();
    }
}
