package vn.hoitu.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.hoitu.organization.register.Organization;
import vn.hoitu.organization.register.Register;
import vn.hoitu.organization.register.Succession;
import vn.hoitu.organization.register.Timeline;
import vn.hoitu.organization.register.Timeline.Entry;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.text.VietnameseText;

/** Writes what acts changed in a working copy of the register. */
@Repository
class RegisterStore {

    private static final int LOCK = 0x0411;

    private final DSLContext sql;
    private final IdSource ids;

    RegisterStore(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** One writer at a time: only so can two moves that are right alone not close a circle together. */
    void lock() {
        sql.execute("select pg_advisory_xact_lock(?, 1)", LOCK);
    }

    void save(Register register) {
        Collection<Organization> changed = register.changed();
        List<Object[]> founded = new ArrayList<>();
        List<Object[]> altered = new ArrayList<>();
        for (Organization o : changed) {
            var from = o.existence().knownFrom();
            var to = o.existence().knownTo();
            if (register.before(o.id()).isEmpty()) {
                founded.add(new Object[] {o.id(), from, to, o.source(), o.version()});
            } else {
                altered.add(new Object[] {from, to, o.version(), o.id()});
            }
        }
        batch("""
                insert into organization.organization (id, valid_from, valid_to, source, version)
                values (?, cast(? as date), cast(? as date), ?, ?)
                """, founded);
        batch("""
                update organization.organization
                set valid_from = cast(? as date), valid_to = cast(? as date), version = ? where id = ?
                """, altered);
        forget(changed);
        saveTimelines(changed);
        saveSuccessions(register.successions());
    }

    private void forget(Collection<Organization> changed) {
        UUID[] all = changed.stream().map(Organization::id).toArray(UUID[]::new);
        for (String table : List.of("name", "placement", "classification", "press_activity")) {
            sql.execute("delete from organization." + table + " where organization_id = any(?)", (Object) all);
        }
    }

    private void saveTimelines(Collection<Organization> changed) {
        batch(
                insert("name", "name, search_key", "?, ?"),
                rows(
                        changed,
                        Organization::names,
                        (o, e) -> row(o, e, e.value(), VietnameseText.searchKey(e.value()))));
        batch(
                insert("placement", "parent_id", "cast(? as uuid)"),
                rows(
                        changed,
                        Organization::parents,
                        (o, e) -> row(o, e, e.value().orElse(null))));
        batch(
                insert("classification", "kind", "?"),
                rows(changed, Organization::kinds, (o, e) -> row(o, e, e.value())));
        batch(
                insert("press_activity", "press_types", "?"),
                rows(
                        changed,
                        Organization::pressTypes,
                        (o, e) -> row(o, e, (Object) e.value().toArray(String[]::new))));
    }

    private void saveSuccessions(List<Succession> successions) {
        batch(
                """
                insert into organization.succession (id, kind, predecessor_id, successor_id, on_date, source, note)
                values (?, ?, cast(? as uuid), cast(? as uuid), ?, ?, ?)
                """,
                successions.stream()
                        .map(s -> new Object[] {
                            ids.next(), s.kind().code(), s.predecessor(), s.successor(), s.on(), s.source(), s.note()
                        })
                        .toList());
    }

    private static String insert(String table, String columns, String binds) {
        return "insert into organization." + table + " (organization_id, valid_from, valid_to, source, " + columns
                + ") values (?, cast(? as date), cast(? as date), ?, " + binds + ")";
    }

    private static <T> List<Object[]> rows(
            Collection<Organization> changed,
            Function<Organization, Timeline<T>> timeline,
            BiFunction<Organization, Entry<T>, Object[]> row) {
        return changed.stream()
                .flatMap(o -> timeline.apply(o).entries().stream().map(e -> row.apply(o, e)))
                .toList();
    }

    private static Object[] row(Organization o, Entry<?> entry, @org.jspecify.annotations.Nullable Object... values) {
        List<@org.jspecify.annotations.Nullable Object> row = new ArrayList<>();
        row.add(o.id());
        row.add(entry.period().knownFrom());
        row.add(entry.period().knownTo());
        row.add(entry.source());
        row.addAll(java.util.Arrays.asList(values));
        return row.toArray();
    }

    private void batch(String statement, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            sql.batch(statement, rows.toArray(Object[][]::new)).execute();
        }
    }
}
