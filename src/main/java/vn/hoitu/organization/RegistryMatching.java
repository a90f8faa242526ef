package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.organization.register.Organization;
import vn.hoitu.shared.text.VietnameseText;

/**
 * Finds out which organisation a row speaks of and in which order rows can be applied: a parent that the file itself
 * brings must come before what stands under it.
 */
final class RegistryMatching {

    /** A parent as a row names it: none, one of the register, or one of another row. */
    sealed interface Parent {

        record None() implements Parent {}

        record Recorded(UUID id) implements Parent {}

        record OfRow(RegistryRow row) implements Parent {}

        /** Why it cannot be found, as a code of the message bundles. */
        record Unclear(String code) implements Parent {}
    }

    private final Map<UUID, Organization> recorded = new HashMap<>();
    private final Map<String, List<Organization>> recordedByName = new HashMap<>();
    private final Map<UUID, RegistryRow> rowsById = new HashMap<>();
    private final Map<String, List<RegistryRow>> rowsByName = new HashMap<>();
    private final LocalDate today;

    RegistryMatching(Collection<Organization> recorded, List<RegistryRow> rows, LocalDate today) {
        this.today = today;
        for (Organization o : recorded) {
            this.recorded.put(o.id(), o);
            o.names().entries().stream()
                    .map(e -> key(e.value()))
                    .distinct()
                    .forEach(n -> recordedByName
                            .computeIfAbsent(n, x -> new ArrayList<>())
                            .add(o));
        }
        for (RegistryRow row : rows) {
            if (row.id() != null) {
                rowsById.putIfAbsent(row.id(), row);
            }
            rowsByName.computeIfAbsent(key(row.name()), x -> new ArrayList<>()).add(row);
        }
    }

    LocalDate dayOf(RegistryRow row) {
        return row.asOf() == null ? today : row.asOf();
    }

    Parent parentOf(RegistryRow row) {
        if (row.parentId() != null) {
            RegistryRow other = rowsById.get(row.parentId());
            if (other != null && other != row) {
                return new Parent.OfRow(other);
            }
            return recorded.containsKey(row.parentId())
                    ? new Parent.Recorded(row.parentId())
                    : new Parent.Unclear("unknown-organization");
        }
        return row.parentName() == null ? new Parent.None() : parentByName(row, row.parentName());
    }

    private Parent parentByName(RegistryRow row, String name) {
        List<RegistryRow> inFile = rowsByName.getOrDefault(key(name), List.of()).stream()
                .filter(r -> r != row)
                .toList();
        if (inFile.size() == 1) {
            return new Parent.OfRow(inFile.getFirst());
        }
        List<Organization> there = called(name, dayOf(row));
        if (!inFile.isEmpty() || there.size() > 1) {
            return new Parent.Unclear("ambiguous-organization");
        }
        return there.isEmpty()
                ? new Parent.Unclear("unknown-organization")
                : new Parent.Recorded(there.getFirst().id());
    }

    /**
     * The organisation recorded so far that the row means: by id, or by name under the parent on the row's day.
     *
     * @param parent where the row puts it, or nothing where the file says nothing of parents
     */
    List<Organization> meantBy(RegistryRow row, @Nullable Optional<UUID> parent) {
        if (row.id() != null) {
            return Optional.ofNullable(recorded.get(row.id())).stream().toList();
        }
        LocalDate on = dayOf(row);
        return called(row.name(), on).stream()
                .filter(o -> parent == null
                        || o.parents().at(o.existence().nearest(on)).equals(parent))
                .toList();
    }

    /** Those so called on that day, also if they are of the past or of the future then. */
    private List<Organization> called(String name, LocalDate on) {
        return recordedByName.getOrDefault(key(name), List.of()).stream()
                .filter(o -> key(o.nameNear(on)).equals(key(name)))
                .toList();
    }

    /** Parents first; rows that stand above each other in a circle come last, in no order that works. */
    List<RegistryRow> inOrder(List<RegistryRow> rows, Map<RegistryRow, Parent> parents) {
        Map<RegistryRow, List<RegistryRow>> waiting = new HashMap<>();
        Deque<RegistryRow> ready = new ArrayDeque<>();
        for (RegistryRow row : rows) {
            if (parents.get(row) instanceof Parent.OfRow(RegistryRow parent)) {
                waiting.computeIfAbsent(parent, x -> new ArrayList<>()).add(row);
            } else {
                ready.add(row);
            }
        }
        List<RegistryRow> ordered = new ArrayList<>();
        while (!ready.isEmpty()) {
            RegistryRow row = ready.poll();
            ordered.add(row);
            ready.addAll(waiting.getOrDefault(row, List.of()));
        }
        return ordered;
    }

    private static String key(String name) {
        return VietnameseText.withOneTonePlacement(name).toLowerCase(java.util.Locale.ROOT);
    }
}
