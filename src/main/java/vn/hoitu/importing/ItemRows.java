package vn.hoitu.importing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** What became of each item. Every method runs within the agency's tenancy. */
@Repository
class ItemRows {

    private final DSLContext sql;
    private final FindingsJson json;

    ItemRows(DSLContext sql, FindingsJson json) {
        this.sql = sql;
        this.json = json;
    }

    void add(AgencyId agency, UUID importId, ItemRow item, Instant at) {
        sql.execute(
                """
                insert into importing.item (agency_id, import_id, position, kind, source_id, origin, title, outcome,
                    findings, piece_id, picture_id, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::uuid, ?::uuid, ?::timestamptz)
                """,
                agency.value(),
                importId,
                item.position(),
                item.kind(),
                item.sourceId(),
                item.origin(),
                item.title(),
                item.outcome().code(),
                json.write(item.findings()),
                item.piece(),
                item.picture(),
                ImportRows.utc(at));
    }

    /** Where work goes on: the last position that was dealt with, 0 at the beginning. */
    int lastPosition(AgencyId agency, UUID importId) {
        return sql.fetchSingle("""
                        select coalesce(max(position), 0) from importing.item where agency_id = ? and import_id = ?
                        """, agency.value(), importId).get(0, Integer.class);
    }

    /** Whether this import has had an item of the same origin already. */
    boolean isTwice(AgencyId agency, UUID importId, String origin) {
        return sql.fetchSingle("""
                        select exists (select from importing.item where agency_id = ? and origin = ? and import_id = ?)
                        """, agency.value(), origin, importId).get(0, Boolean.class);
    }

    /** When an origin first came here: the date of a piece whose source gives none, the same in every import. */
    Optional<Instant> firstSeen(AgencyId agency, String origin) {
        return Optional.ofNullable(sql.fetchSingle(
                        "select min(at) as at from importing.item where agency_id = ? and origin = ?",
                        agency.value(),
                        origin)
                .get("at", Instant.class));
    }

    List<ItemRow> after(AgencyId agency, UUID importId, @Nullable ItemOutcome outcome, int position, int limit) {
        return sql.fetch(
                        """
                        select position, kind, source_id, origin, title, outcome, findings, piece_id, picture_id
                        from importing.item
                        where agency_id = ? and import_id = ? and position > ? and (?::text is null or outcome = ?)
                        order by position limit ?
                        """,
                        agency.value(),
                        importId,
                        position,
                        outcome == null ? null : outcome.code(),
                        outcome == null ? null : outcome.code(),
                        limit)
                .map(this::row);
    }

    private ItemRow row(Record r) {
        return new ItemRow(
                r.get("position", Integer.class),
                r.get("kind", String.class),
                r.get("source_id", String.class),
                r.get("origin", String.class),
                r.get("title", String.class),
                ItemOutcome.of(r.get("outcome", String.class)).orElseThrow(),
                json.read(r.get("findings", JSONB.class)),
                r.get("piece_id", UUID.class),
                r.get("picture_id", UUID.class));
    }
}
