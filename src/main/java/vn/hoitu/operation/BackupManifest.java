package vn.hoitu.operation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a backup holds, so that a restore can prove that it brought all of it back.
 *
 * @param migrations applied versions, by the name of the history table that keeps them
 */
record BackupManifest(
        int format,
        String version,
        Instant madeAt,
        Map<String, List<String>> migrations,
        List<Table> tables,
        List<Sequence> sequences,
        List<Stored> files,
        List<Stored> secrets) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    /** @param sha256 of the rows in the text form of COPY, ordered by primary key */
    record Table(String schema, String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + schema + "." + name + ".copy";
        }
    }

    record Sequence(String schema, String name, long value, boolean called) {}

    /** @param path below the data folder, with slashes */
    record Stored(String path, long bytes, String sha256) {

        String entry() {
            return "folder/" + path;
        }
    }

    Set<String> versions() {
        Set<String> all = new TreeSet<>();
        migrations.values().forEach(all::addAll);
        return all;
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
