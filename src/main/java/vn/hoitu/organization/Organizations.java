package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.organization.register.Organization;
import vn.hoitu.organization.register.Period;
import vn.hoitu.organization.register.Register;
import vn.hoitu.organization.register.Succession;
import vn.hoitu.organization.register.Timeline;
import vn.hoitu.organization.register.Timeline.Entry;

/** Reads whole organisations, with all their days, from the register's tables. */
@Repository
class Organizations {

    private final DSLContext sql;

    Organizations(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Organization> find(UUID id) {
        return Optional.ofNullable(load(new UUID[] {id}).get(id));
    }

    /** Reads what the acts at hand ask for, one by one; for a few acts. */
    Register.Recorded oneByOne() {
        Map<UUID, Optional<Organization>> read = new HashMap<>();
        return new Register.Recorded() {
            @Override
            public Optional<Organization> find(UUID id) {
                return read.computeIfAbsent(id, Organizations.this::find);
            }

            @Override
            public Collection<UUID> everUnder(UUID parent) {
                return sql.fetch(
                                "select distinct organization_id from organization.placement where parent_id = ?",
                                parent)
                        .map(r -> r.get(0, UUID.class));
            }
        };
    }

    /** Reads everything at once; for many acts. */
    Register.Recorded everything() {
        Map<UUID, Organization> all = load(null);
        Map<UUID, List<UUID>> under = new HashMap<>();
        all.values()
                .forEach(o -> o.parents()
                        .entries()
                        .forEach(e -> e.value()
                                .ifPresent(p -> under.computeIfAbsent(p, x -> new ArrayList<>())
                                        .add(o.id()))));
        return new Register.Recorded() {
            @Override
            public Optional<Organization> find(UUID id) {
                return Optional.ofNullable(all.get(id));
            }

            @Override
            public Collection<UUID> everUnder(UUID parent) {
                return under.getOrDefault(parent, List.of());
            }
        };
    }

    Collection<Organization> all() {
        return load(null).values();
    }

    List<Succession> successions(UUID id) {
        return sql.fetch("""
                        select kind, predecessor_id, successor_id, on_date, source, note
                        from organization.succession where predecessor_id = ? or successor_id = ?
                        order by on_date, id
                        """, id, id)
                .map(r -> new Succession(
                        Succession.Kind.of(r.get("kind", String.class)),
                        r.get("predecessor_id", UUID.class),
                        r.get("successor_id", UUID.class),
                        r.get("on_date", LocalDate.class),
                        r.get("source", String.class),
                        r.get("note", String.class)));
    }

    private Map<UUID, Organization> load(UUID @Nullable [] ids) {
        var names = timelines("name", "name", ids, r -> r.get("value", String.class));
        var parents = timelines("placement", "parent_id", ids, r -> Optional.ofNullable(r.get("value", UUID.class)));
        var kinds = timelines("classification", "kind", ids, r -> r.get("value", String.class));
        var types = timelines("press_activity", "press_types", ids, r -> sorted(r.get("value", String[].class)));
        Map<UUID, Organization> found = new HashMap<>();
        for (Record r :
                rows("select id, valid_from, valid_to, source, version from organization.organization", "id", ids)) {
            UUID id = r.get("id", UUID.class);
            found.put(
                    id,
                    new Organization(
                            id,
                            r.get("version", Integer.class),
                            period(r),
                            r.get("source", String.class),
                            whole(names, id),
                            whole(parents, id),
                            whole(kinds, id),
                            whole(types, id)));
        }
        return found;
    }

    private <T> Map<UUID, List<Entry<T>>> timelines(
            String table, String column, UUID @Nullable [] ids, Function<Record, T> value) {
        Map<UUID, List<Entry<T>>> found = new HashMap<>();
        String select = "select organization_id, valid_from, valid_to, source, " + column
                + " as value from organization." + table;
        for (Record r : rows(select, "organization_id", ids)) {
            found.computeIfAbsent(r.get("organization_id", UUID.class), x -> new ArrayList<>())
                    .add(new Entry<>(period(r), value.apply(r), r.get("source", String.class)));
        }
        return found;
    }

    private List<Record> rows(String select, String idColumn, UUID @Nullable [] ids) {
        return ids == null
                ? List.copyOf(sql.fetch(select))
                : List.copyOf(sql.fetch(select + " where " + idColumn + " = any(?)", (Object) ids));
    }

    private static <T> Timeline<T> whole(Map<UUID, List<Entry<T>>> found, UUID id) {
        List<Entry<T>> entries = found.getOrDefault(id, Collections.emptyList());
        return new Timeline<>(entries.stream()
                .sorted((a, b) -> a.period().from().compareTo(b.period().from()))
                .toList());
    }

    private static Period period(Record row) {
        return Period.of(row.get("valid_from", LocalDate.class), row.get("valid_to", LocalDate.class));
    }

    static SortedSet<String> sorted(String[] types) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(List.of(types)));
    }
}
