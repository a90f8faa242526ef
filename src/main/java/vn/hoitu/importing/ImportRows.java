package vn.hoitu.importing;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.importing.read.Finding;
import vn.hoitu.shared.AgencyId;

/** The imports of an agency. Every method runs within its tenancy. */
@Repository
class ImportRows {

    /** A runner that has not been heard of for so long is taken for dead. */
    static final Duration LEASE = Duration.ofSeconds(20);

    private static final String FIELDS = """
            agency_id, id, kind, source_name, url, file_hash, state, attempt, done, total, created, updated,
            unchanged, skipped, failed, started_at, ended_at, by_person, by_name, by_roles, failure
            """;

    private final DSLContext sql;
    private final FindingsJson json;

    ImportRows(DSLContext sql, FindingsJson json) {
        this.sql = sql;
        this.json = json;
    }

    void add(ImportRow row, Instant at) {
        sql.execute(
                """
                insert into importing.import (agency_id, id, kind, source_name, url, file_hash, state, attempt,
                    requested_at, by_person, by_name, by_roles, remarks)
                values (?, ?, ?, ?, ?, ?, 'waiting', ?, ?::timestamptz, ?, ?, ?::text[], '[]')
                """,
                row.agency().value(),
                row.id(),
                row.kind().code(),
                row.sourceName(),
                row.url(),
                row.fileHash(),
                row.attempt(),
                utc(at),
                row.by().person(),
                row.by().name(),
                row.by().roles().toArray(String[]::new));
    }

    Optional<ImportRow> find(AgencyId agency, UUID id) {
        return sql.fetchOptional(
                        "select " + FIELDS + " from importing.import where agency_id = ? and id = ?",
                        agency.value(),
                        id)
                .map(this::row);
    }

    /** The newest first; ids grow with time. */
    List<ImportRow> before(AgencyId agency, @Nullable UUID last, int limit) {
        return sql.fetch(
                        "select " + FIELDS + " from importing.import where agency_id = ? and id < ?"
                                + " order by id desc limit ?",
                        agency.value(),
                        last == null ? new UUID(-1, -1) : last,
                        limit)
                .map(this::row);
    }

    /** Takes the agency's turn, if it is free and this import still wants it. */
    boolean claim(AgencyId agency, UUID id, UUID runner, Instant now) {
        return sql.execute("""
                        update importing.import i
                        set state = 'running', runner = ?, runner_at = ?::timestamptz,
                            started_at = coalesce(started_at, ?::timestamptz)
                        where agency_id = ? and id = ?
                          and (state = 'waiting' and not exists (
                                 select from importing.import o where o.agency_id = i.agency_id and o.state = 'running')
                               or state = 'running' and (runner_at is null or runner_at < ?::timestamptz))
                        """, runner, utc(now), utc(now), agency.value(), id, utc(now.minus(LEASE))) == 1;
    }

    /** Says that the runner lives; false when the import is no longer its own. */
    boolean alive(AgencyId agency, UUID id, UUID runner, Instant now) {
        return sql.execute("""
                        update importing.import set runner_at = ?::timestamptz
                        where agency_id = ? and id = ? and runner = ? and state = 'running'
                        """, utc(now), agency.value(), id, runner) == 1;
    }

    /** Lets another runner go on at once. */
    void release(AgencyId agency, UUID id, UUID runner) {
        sql.execute("""
                update importing.import set runner_at = null
                where agency_id = ? and id = ? and runner = ? and state = 'running'
                """, agency.value(), id, runner);
    }

    void read(AgencyId agency, UUID id, int total, List<Finding> remarks) {
        sql.execute(
                "update importing.import set total = ?, remarks = ?::jsonb where agency_id = ? and id = ?",
                total,
                json.write(remarks),
                agency.value(),
                id);
    }

    void stored(AgencyId agency, UUID id, String fileHash) {
        sql.execute(
                "update importing.import set file_hash = ? where agency_id = ? and id = ?",
                fileHash,
                agency.value(),
                id);
    }

    /** Counts an item in the transaction of the item; false when the import was cancelled or taken over meanwhile. */
    boolean count(AgencyId agency, UUID id, UUID runner, ItemOutcome outcome, Instant now) {
        String column = outcome.code();
        return sql.execute(
                        "update importing.import set done = done + 1, " + column + " = " + column + " + 1,"
                                + " runner_at = ?::timestamptz where agency_id = ? and id = ? and runner = ? and state = 'running'",
                        utc(now),
                        agency.value(),
                        id,
                        runner)
                == 1;
    }

    boolean end(AgencyId agency, UUID id, UUID runner, ImportState state, @Nullable Finding failure, Instant now) {
        return sql.execute(
                        """
                        update importing.import set state = ?, failure = ?::jsonb, ended_at = ?::timestamptz,
                            runner = null, runner_at = null
                        where agency_id = ? and id = ? and runner = ? and state = 'running'
                        """,
                        state.code(),
                        failure == null ? null : json.write(List.of(failure)),
                        utc(now),
                        agency.value(),
                        id,
                        runner)
                == 1;
    }

    boolean cancel(AgencyId agency, UUID id, Instant now) {
        return sql.execute("""
                        update importing.import set state = 'cancelled', ended_at = ?::timestamptz,
                            runner = null, runner_at = null
                        where agency_id = ? and id = ? and state in ('waiting', 'running')
                        """, utc(now), agency.value(), id) == 1;
    }

    boolean resume(AgencyId agency, UUID id) {
        return sql.execute("""
                        update importing.import
                        set state = 'waiting', attempt = attempt + 1, failure = null, ended_at = null
                        where agency_id = ? and id = ? and state in ('cancelled', 'failed')
                        """, agency.value(), id) == 1;
    }

    private ImportRow row(Record r) {
        return new ImportRow(
                new AgencyId(r.get("agency_id", UUID.class)),
                r.get("id", UUID.class),
                ImportKind.of(r.get("kind", String.class)).orElseThrow(),
                r.get("source_name", String.class),
                r.get("url", String.class),
                r.get("file_hash", String.class),
                ImportState.of(r.get("state", String.class)),
                r.get("attempt", Integer.class),
                new ImportRow.Counts(
                        r.get("done", Integer.class),
                        r.get("total", Integer.class),
                        r.get("created", Integer.class),
                        r.get("updated", Integer.class),
                        r.get("unchanged", Integer.class),
                        r.get("skipped", Integer.class),
                        r.get("failed", Integer.class)),
                r.get("started_at", Instant.class),
                r.get("ended_at", Instant.class),
                new ImportRow.Starter(
                        r.get("by_person", UUID.class),
                        r.get("by_name", String.class),
                        List.of(r.get("by_roles", String[].class))),
                json.read(r.get("failure", org.jooq.JSONB.class)).stream()
                        .findFirst()
                        .orElse(null));
    }

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
