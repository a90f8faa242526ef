package vn.hoitu.planning;

import static vn.hoitu.planning.PlanBook.at;
import static vn.hoitu.planning.PlanBook.instant;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/**
 * Sealed sources in the database. Every reading names the person for whom it is, so that no list of all of them can be
 * asked for. Each method runs within the agency's transaction.
 */
@Repository
class SourceBook {

    /** A source without its words. */
    record Kept(UUID id, UUID storyId, UUID keeperId, String keeperName, Instant madeAt, int version) {}

    private final DSLContext sql;

    SourceBook(DSLContext sql) {
        this.sql = sql;
    }

    void add(AgencyId agency, Kept source, byte[] sealed, Map<UUID, String> readers) {
        sql.execute(
                """
                insert into planning.guarded_source (agency_id, id, story_id, sealed, keeper_id, keeper_name, made_at)
                values (?, ?, ?, ?, ?, ?, ?::timestamptz)
                """,
                agency.value(),
                source.id(),
                source.storyId(),
                sealed,
                source.keeperId(),
                source.keeperName(),
                at(source.madeAt()));
        admit(agency, source.id(), readers);
    }

    void change(AgencyId agency, UUID id, byte[] sealed, Map<UUID, String> readers) {
        sql.execute(
                "update planning.guarded_source set sealed = ?, version = version + 1 where agency_id = ? and id = ?",
                sealed,
                agency.value(),
                id);
        sql.execute("delete from planning.source_reader where agency_id = ? and source_id = ?", agency.value(), id);
        admit(agency, id, readers);
    }

    private void admit(AgencyId agency, UUID id, Map<UUID, String> readers) {
        readers.forEach((person, name) -> sql.execute(
                "insert into planning.source_reader (agency_id, source_id, person_id, person_name) values (?, ?, ?, ?)",
                agency.value(),
                id,
                person,
                name));
    }

    void remove(AgencyId agency, UUID id) {
        sql.execute("delete from planning.guarded_source where agency_id = ? and id = ?", agency.value(), id);
    }

    int count(AgencyId agency, UUID story) {
        return sql.fetchSingle(
                        "select count(*) from planning.guarded_source where agency_id = ? and story_id = ?",
                        agency.value(),
                        story)
                .get(0, Integer.class);
    }

    List<Kept> of(AgencyId agency, UUID story, UUID reader) {
        return sql.fetch("""
            select s.id, s.story_id, s.keeper_id, s.keeper_name, s.made_at, s.version
            from planning.guarded_source s
            join planning.source_reader r on r.agency_id = s.agency_id and r.source_id = s.id
            where s.agency_id = ? and s.story_id = ? and r.person_id = ? order by s.made_at, s.id
            """, agency.value(), story, reader).map(SourceBook::kept);
    }

    Optional<byte[]> sealed(AgencyId agency, UUID id, UUID reader) {
        return sql.fetch("""
            select s.sealed from planning.guarded_source s
            join planning.source_reader r on r.agency_id = s.agency_id and r.source_id = s.id
            where s.agency_id = ? and s.id = ? and r.person_id = ?
            """, agency.value(), id, reader).stream().findFirst().map(r -> r.get("sealed", byte[].class));
    }

    /** Of whoever keeps it, and of nobody else. */
    Optional<Kept> lock(AgencyId agency, UUID id, UUID keeper) {
        return sql.fetch("""
            select id, story_id, keeper_id, keeper_name, made_at, version from planning.guarded_source
            where agency_id = ? and id = ? and keeper_id = ? for update
            """, agency.value(), id, keeper).stream().findFirst().map(SourceBook::kept);
    }

    List<GuardedSources.SourceReaderView> readers(AgencyId agency, UUID id) {
        return sql.fetch("""
            select person_id, person_name from planning.source_reader where agency_id = ? and source_id = ?
            order by person_name
            """, agency.value(), id)
                .map(p -> new GuardedSources.SourceReaderView(
                        p.get("person_id", UUID.class), p.get("person_name", String.class)));
    }

    private static Kept kept(Record r) {
        return new Kept(
                r.get("id", UUID.class),
                r.get("story_id", UUID.class),
                r.get("keeper_id", UUID.class),
                r.get("keeper_name", String.class),
                Objects.requireNonNull(instant(r, "made_at")),
                r.get("version", Integer.class));
    }
}
