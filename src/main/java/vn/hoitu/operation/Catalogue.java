package vn.hoitu.operation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the database says of itself to a backup: tables in an order in which foreign keys hold, sequences, migrations. */
final class Catalogue {

    /** @param order what its rows are ordered by, so that equal content gives equal bytes */
    record StoredTable(String schema, String name, List<String> columns, String order) {

        String qualified() {
            return quoted(schema) + "." + quoted(name);
        }

        String columnList() {
            return String.join(", ", columns.stream().map(Catalogue::quoted).toList());
        }
    }

    private final Connection owner;

    Catalogue(Connection owner) {
        this.owner = owner;
    }

    /** Every table that declares whose its rows are, referenced ones before those that refer to them. */
    List<StoredTable> tables() throws SQLException {
        Map<String, StoredTable> byName = new LinkedHashMap<>();
        for (StoredTable table : read("""
                select n.nspname, c.relname,
                       array_to_string(array(select a.attname from pg_attribute a
                             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                             order by a.attnum), ',') as columns,
                       coalesce((select string_agg(quote_ident(a.attname)
                                     || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', ' order by k.place)
                                 from pg_index i
                                 cross join lateral unnest(i.indkey) with ordinality as k (attnum, place)
                                 join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
                                 where i.indrelid = c.oid and i.indisprimary),
                                't::text collate "C"') as ordering
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and obj_description(c.oid, 'pg_class') like 'tenancy: %'
                   or c.relispartition and c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
                order by 1, 2
                """)) {
            byName.put(table.schema() + "." + table.name(), table);
        }
        Set<String> ordered = new LinkedHashSet<>();
        Map<String, List<String>> references = references();
        byName.keySet().forEach(name -> place(name, references, ordered, new LinkedHashSet<>()));
        return ordered.stream().filter(byName::containsKey).map(byName::get).toList();
    }

    private static void place(
            String name, Map<String, List<String>> references, Set<String> ordered, Set<String> path) {
        if (ordered.contains(name) || !path.add(name)) {
            return;
        }
        references.getOrDefault(name, List.of()).forEach(other -> place(other, references, ordered, path));
        ordered.add(name);
    }

    private List<StoredTable> read(String query) throws SQLException {
        List<StoredTable> tables = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                tables.add(new StoredTable(
                        row.getString(1),
                        row.getString(2),
                        List.of(row.getString(3).split(",", -1)),
                        row.getString(4)));
            }
        }
        return tables;
    }

    private Map<String, List<String>> references() throws SQLException {
        Map<String, List<String>> references = new LinkedHashMap<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("""
                        select n.nspname || '.' || c.relname, fn.nspname || '.' || f.relname
                        from pg_constraint k
                        join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                        join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
                        where k.contype = 'f'
                        """)) {
            while (row.next()) {
                references
                        .computeIfAbsent(row.getString(1), n -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
        return references;
    }

    List<BackupManifest.Sequence> sequences() throws SQLException {
        List<BackupManifest.Sequence> sequences = new ArrayList<>();
        try (Statement names = owner.createStatement();
                ResultSet row = names.executeQuery("""
                        select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'S' and n.nspname not in ('pg_catalog', 'information_schema') order by 1, 2
                        """)) {
            while (row.next()) {
                sequences.add(sequence(row.getString(1), row.getString(2)));
            }
        }
        return sequences;
    }

    private BackupManifest.Sequence sequence(String schema, String name) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "select last_value, is_called from " + quoted(schema) + "." + quoted(name))) {
            row.next();
            return new BackupManifest.Sequence(schema, name, row.getLong(1), row.getBoolean(2));
        }
    }

    /** Applied migrations, by history table. */
    Map<String, List<String>> migrations() throws SQLException {
        Map<String, List<String>> migrations = new TreeMap<>();
        List<String> histories = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("""
                        select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and starts_with(c.relname, 'flyway_schema_history') order by 1, 2
                        """)) {
            while (row.next()) {
                histories.add(quoted(row.getString(1)) + "." + quoted(row.getString(2)));
            }
        }
        for (String history : histories) {
            migrations.put(history, versions(history));
        }
        return migrations;
    }

    private List<String> versions(String history) throws SQLException {
        List<String> versions = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select version from " + history
                        + " where success and version is not null and type = 'SQL' order by version")) {
            while (row.next()) {
                versions.add(row.getString(1));
            }
        }
        return versions;
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
