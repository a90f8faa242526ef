package vn.hoitu.organization.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A working copy of the register: what is recorded, with the changes of the acts at hand laid over it. */
public final class Register {

    /** What is recorded so far. */
    public interface Recorded {

        Optional<Organization> find(UUID id);

        /** All that stood, stand or will stand directly under it. */
        Collection<UUID> everUnder(UUID parent);
    }

    private final Recorded recorded;
    private final Map<UUID, Organization> changed = new LinkedHashMap<>();
    private final Map<UUID, Set<UUID>> under = new HashMap<>();
    private final List<Succession> successions = new ArrayList<>();

    public Register(Recorded recorded) {
        this.recorded = recorded;
    }

    public Optional<Organization> find(UUID id) {
        Organization mine = changed.get(id);
        return mine != null ? Optional.of(mine) : recorded.find(id);
    }

    public Optional<Organization> before(UUID id) {
        return recorded.find(id);
    }

    public Collection<Organization> changed() {
        return changed.values();
    }

    public List<Succession> successions() {
        return successions;
    }

    /** Direct children on any day of the period. */
    public List<Organization> childrenDuring(UUID parent, Period period) {
        Set<UUID> candidates = new LinkedHashSet<>(recorded.everUnder(parent));
        candidates.addAll(under.getOrDefault(parent, Set.of()));
        return candidates.stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .filter(c -> c.parents().entries().stream()
                        .anyMatch(e -> e.value().equals(Optional.of(parent))
                                && e.period().overlaps(period)))
                .toList();
    }

    void put(Organization organization) {
        changed.put(organization.id(), organization);
        organization
                .parents()
                .entries()
                .forEach(e -> e.value()
                        .ifPresent(p -> under.computeIfAbsent(p, x -> new LinkedHashSet<>())
                                .add(organization.id())));
    }

    void put(Succession succession) {
        successions.add(succession);
    }

    /** Whether the child would, on some day of the period, stand above the parent it is to stand under. */
    boolean wouldCircle(UUID child, UUID parent, Period period) {
        record Step(UUID at, Period days) {}
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(parent, period)));
        Set<Step> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (step.at().equals(child)) {
                return true;
            }
            if (!seen.add(step)) {
                continue;
            }
            find(step.at())
                    .ifPresent(o -> o.parents().entries().stream()
                            .filter(e -> e.value().isPresent() && e.period().overlaps(step.days()))
                            .forEach(e -> open.push(
                                    new Step(e.value().orElseThrow(), e.period().shared(step.days())))));
        }
        return false;
    }
}
