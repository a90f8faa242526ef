package vn.hoitu.strategy.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why two lists of the same rule differ: who went, who came, and what became of whom. */
public record Bridge(int before, int after, List<Step> steps) {

    /**
     * @param kind {@code merged} (several became one), {@code ended}, {@code split}, {@code new}, {@code left} (still
     *     there, but no longer of the population), {@code joined}
     * @param change how the count changes by it
     */
    public record Step(String kind, List<String> from, List<String> to, int change) {}

    /** Who came after whom, as the register tells it; a successor it does not name is absent. */
    public interface Successions {
        Set<UUID> successorsOf(UUID predecessor);

        boolean existedBefore(UUID unit);
    }

    public static Bridge between(List<Unit> before, List<Unit> after, Successions successions) {
        Map<UUID, Unit> old = byId(before);
        Map<UUID, Unit> now = byId(after);
        List<Step> steps = new ArrayList<>();
        Set<UUID> explained = new java.util.HashSet<>();
        mergers(old, now, successions, steps, explained);
        before.stream()
                .filter(u -> !now.containsKey(u.id()) && !explained.contains(u.id()))
                .forEach(u -> {
                    List<String> to = successions.successorsOf(u.id()).stream()
                            .map(now::get)
                            .filter(java.util.Objects::nonNull)
                            .filter(s -> explained.add(s.id()))
                            .map(Unit::name)
                            .toList();
                    boolean split = to.size() > 1;
                    steps.add(new Step(split ? "split" : "ended", List.of(u.name()), to, to.size() - 1));
                });
        after.stream()
                .filter(u -> !old.containsKey(u.id()) && !explained.contains(u.id()))
                .forEach(u -> steps.add(new Step(
                        successions.existedBefore(u.id()) ? "joined" : "new", List.of(), List.of(u.name()), 1)));
        return new Bridge(before.size(), after.size(), List.copyOf(steps));
    }

    /** Whether the steps add up to the difference; a bridge that does not is no explanation. */
    public boolean holds() {
        return before + steps.stream().mapToInt(Step::change).sum() == after;
    }

    private static void mergers(
            Map<UUID, Unit> old, Map<UUID, Unit> now, Successions successions, List<Step> steps, Set<UUID> explained) {
        Map<UUID, List<Unit>> into = new java.util.LinkedHashMap<>();
        old.values().stream()
                .filter(u -> !now.containsKey(u.id()))
                .forEach(u -> successions.successorsOf(u.id()).stream()
                        .filter(now::containsKey)
                        .limit(1)
                        .forEach(s ->
                                into.computeIfAbsent(s, k -> new ArrayList<>()).add(u)));
        into.forEach((successor, gone) -> {
            boolean isNew = !old.containsKey(successor);
            if (gone.size() > 1 || !isNew) {
                gone.forEach(u -> explained.add(u.id()));
                explained.add(successor);
                Unit to = java.util.Objects.requireNonNull(now.get(successor));
                steps.add(new Step(
                        "merged",
                        gone.stream().map(Unit::name).toList(),
                        List.of(to.name()),
                        (isNew ? 1 : 0) - gone.size()));
            }
        });
    }

    private static Map<UUID, Unit> byId(List<Unit> units) {
        return units.stream()
                .collect(Collectors.toMap(Unit::id, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
    }
}
