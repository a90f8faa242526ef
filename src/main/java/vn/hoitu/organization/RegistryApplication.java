package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.organization.RegistryImport.Effect;
import vn.hoitu.organization.RegistryImport.RowProblem;
import vn.hoitu.organization.RegistryImport.RowResult;
import vn.hoitu.organization.RegistryMatching.Parent;
import vn.hoitu.organization.register.Act;
import vn.hoitu.organization.register.Organization;
import vn.hoitu.organization.register.Period;
import vn.hoitu.organization.register.Register;
import vn.hoitu.organization.register.Registrar;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Refusal;

/** Applies the rows of a registry file to a working copy of the register, noting what each one does. */
final class RegistryApplication {

    private final Register register;
    private final Registrar registrar;
    private final IdSource ids;
    private final RegistryMatching matching;
    private final List<RowProblem> problems;
    private final Map<RegistryRow, UUID> settled = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();
    private final Set<List<Object>> newPlaces = new HashSet<>();
    private final List<RowResult> results = new ArrayList<>();

    RegistryApplication(
            Register register,
            Registrar registrar,
            IdSource ids,
            RegistryMatching matching,
            List<RowProblem> problems) {
        this.register = register;
        this.registrar = registrar;
        this.ids = ids;
        this.matching = matching;
        this.problems = problems;
    }

    List<RowResult> apply(List<RegistryRow> rows) {
        Map<RegistryRow, Parent> parents = new LinkedHashMap<>();
        rows.forEach(r -> parents.put(r, matching.parentOf(r)));
        List<RegistryRow> ordered = matching.inOrder(rows, parents);
        ordered.forEach(r -> apply(r, parents.getOrDefault(r, new Parent.None())));
        Set<RegistryRow> applied = new HashSet<>(ordered);
        rows.stream().filter(r -> !applied.contains(r)).forEach(r -> {
            problem(r, RegistryColumn.PARENT_NAME, parentText(r), "field", FieldProblem.of("parentId", "circle"));
        });
        results.sort(java.util.Comparator.comparingInt(RowResult::row));
        return results;
    }

    private void apply(RegistryRow row, Parent named) {
        Optional<UUID> parent = Optional.empty();
        switch (named) {
            case Parent.None none -> {}
            case Parent.Recorded(var id) -> parent = Optional.of(id);
            case Parent.OfRow(var other) -> {
                UUID id = settled.get(other);
                if (id == null) {
                    problem(
                            row,
                            RegistryColumn.PARENT_NAME,
                            parentText(row),
                            "field",
                            FieldProblem.of("", "parent-row-has-problem"));
                    return;
                }
                parent = Optional.of(id);
            }
            case Parent.Unclear(var code) -> {
                problem(row, RegistryColumn.PARENT_NAME, parentText(row), "field", FieldProblem.of("", code));
                return;
            }
        }
        List<Organization> meant = matching.meantBy(row, row.placed() ? parent : null);
        if (meant.size() > 1) {
            problem(row, RegistryColumn.NAME, row.name(), "field", FieldProblem.of("", "ambiguous-organization"));
            return;
        }
        applyMeant(row, parent, meant.isEmpty() ? null : meant.getFirst());
    }

    private void applyMeant(RegistryRow row, Optional<UUID> parent, @Nullable Organization meant) {
        UUID id = meant != null ? meant.id() : row.id() != null ? row.id() : ids.next();
        boolean twice = !taken.add(id) || (meant == null && !newPlaces.add(List.of(row.name(), parent)));
        if (twice) {
            problem(row, RegistryColumn.NAME, row.name(), "field", FieldProblem.of("", "row-twice"));
            return;
        }
        try {
            List<String> changes = meant == null ? create(row, id, parent) : change(row, meant, parent);
            settled.put(row, id);
            Effect effect = meant == null ? Effect.CREATE : changes.isEmpty() ? Effect.UNCHANGED : Effect.CHANGE;
            results.add(new RowResult(row.number(), effect, id, row.name(), changes));
        } catch (Registrar.Forbidden forbidden) {
            refused(row, forbidden.refusal());
        }
    }

    private List<String> create(RegistryRow row, UUID id, Optional<UUID> parent) {
        String kind = row.kind();
        if (kind == null) {
            throw new Registrar.Forbidden(Refusal.invalid(FieldProblem.of("kind", "required")));
        }
        LocalDate from = row.from();
        LocalDate to = row.to();
        if (from != null && to != null && !from.isBefore(to)) {
            throw new Registrar.Forbidden(Refusal.invalid(FieldProblem.of("to", "order")));
        }
        Period life = Period.of(from, to);
        // Older than its parent: under whom it stood before is not known, and stays empty.
        Optional<LocalDate> parentSince = parent.flatMap(register::find)
                .map(p -> p.existence().from())
                .filter(since -> life.contains(since) && since.isAfter(life.from()));
        registrar.apply(new Act.Create(
                id,
                row.name(),
                kind,
                parentSince.isPresent() ? Optional.empty() : parent,
                row.pressTypes() == null ? Collections.emptySortedSet() : row.pressTypes(),
                life,
                row.source()));
        parentSince.ifPresent(since -> registrar.apply(new Act.Move(id, parent, since, row.source())));
        return List.of();
    }

    private List<String> change(RegistryRow row, Organization now, Optional<UUID> parent) {
        LocalDate from = row.from();
        if (from != null && !from.equals(now.existence().from())) {
            throw new Registrar.Forbidden(Refusal.invalid(FieldProblem.of("from", "start-differs")));
        }
        LocalDate on = row.asOf() == null ? now.existence().nearest(matching.dayOf(row)) : row.asOf();
        if (!now.existsOn(on)) {
            throw new Registrar.Forbidden(Refusal.invalid(FieldProblem.of("asOf", "not-there-then")));
        }
        List<String> changes = new ArrayList<>();
        if (!now.names().at(on).equals(row.name())) {
            registrar.apply(new Act.Rename(now.id(), row.name(), on, row.source()));
            changes.add("rename");
        }
        if (row.kind() != null && !now.kinds().at(on).equals(row.kind())) {
            registrar.apply(new Act.Retype(now.id(), row.kind(), on, row.source()));
            changes.add("retype");
        }
        if (row.placed() && !now.parents().at(on).equals(parent)) {
            registrar.apply(new Act.Move(now.id(), parent, on, row.source()));
            changes.add("move");
        }
        if (row.pressTypes() != null && !now.pressTypes().at(on).equals(row.pressTypes())) {
            registrar.apply(new Act.ChangePressTypes(now.id(), row.pressTypes(), on, row.source()));
            changes.add("press-types");
        }
        close(row, now).ifPresent(changes::add);
        return changes;
    }

    private Optional<String> close(RegistryRow row, Organization now) {
        LocalDate to = row.to();
        if (to == null || to.equals(now.existence().to())) {
            return Optional.empty();
        }
        if (now.existence().knownTo() != null) {
            throw new Registrar.Forbidden(Refusal.invalid(FieldProblem.of("to", "end-differs")));
        }
        registrar.apply(new Act.Close(now.id(), to, List.of(), row.source(), null));
        return Optional.of("close");
    }

    private void refused(RegistryRow row, Refusal refusal) {
        if (refusal.fields().isEmpty()) {
            RegistryColumn column = switch (refusal.code()) {
                case "organization-circle", "parent-not-there" -> RegistryColumn.PARENT_NAME;
                case "still-has-children", "later-changes-recorded" -> RegistryColumn.TO;
                default -> RegistryColumn.NAME;
            };
            problem(row, column, "", "problem", new FieldProblem("", refusal.code(), refusal.values()));
        } else {
            FieldProblem field = refusal.fields().getFirst();
            problem(row, column(field.field()), "", "field", field);
        }
    }

    private static RegistryColumn column(String field) {
        return switch (field) {
            case "kind" -> RegistryColumn.KIND;
            case "pressTypes" -> RegistryColumn.PRESS_TYPES;
            case "parentId" -> RegistryColumn.PARENT_NAME;
            case "from" -> RegistryColumn.FROM;
            case "to", "on" -> RegistryColumn.TO;
            case "asOf" -> RegistryColumn.AS_OF;
            default -> RegistryColumn.NAME;
        };
    }

    private void problem(RegistryRow row, RegistryColumn column, String value, String group, FieldProblem problem) {
        problems.add(new RowProblem(row.number(), column, value, group, problem.code(), problem.values()));
        results.add(new RowResult(row.number(), Effect.PROBLEM, null, row.name(), List.of()));
    }

    private static String parentText(RegistryRow row) {
        return row.parentName() != null
                ? row.parentName()
                : row.parentId() == null ? "" : row.parentId().toString();
    }
}
