package vn.hoitu.print;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.print.setting.Unit;
import vn.hoitu.shared.AgencyId;

/** The rooms for pieces in the database. Each method runs within the agency's transaction. */
@Repository
class Placements {

    private final DSLContext sql;

    Placements(DSLContext sql) {
        this.sql = sql;
    }

    List<Placement> of(AgencyId agency, Collection<UUID> issues) {
        return sql.fetch(
                        "select * from print.placement where agency_id = ? and issue_id = any(?) order by position, id",
                        agency.value(),
                        issues.toArray(UUID[]::new))
                .map(Placements::placement);
    }

    List<Placement> ofPage(AgencyId agency, UUID page) {
        return sql.fetch(
                        "select * from print.placement where agency_id = ? and page_id = ? order by position, id",
                        agency.value(),
                        page)
                .map(Placements::placement);
    }

    /** Where a piece stands, the latest issue first. */
    List<Placement> ofPiece(AgencyId agency, UUID piece, int limit) {
        return sql.fetch("""
                        select l.* from print.placement l
                        join print.issue i on i.agency_id = l.agency_id and i.id = l.issue_id
                        where l.agency_id = ? and l.piece_id = ? order by i.day desc limit ?
                        """, agency.value(), piece, limit).map(Placements::placement);
    }

    /** Whoever changes a placement holds its issue. */
    Optional<Placement> find(AgencyId agency, UUID id) {
        return sql.fetch("select * from print.placement where agency_id = ? and id = ?", agency.value(), id).stream()
                .findFirst()
                .map(Placements::placement);
    }

    void add(AgencyId agency, Placement p) {
        Placement.Wish w = p.wish();
        sql.execute(
                """
                insert into print.placement (agency_id, id, issue_id, page_id, position, label, piece_id, wanted,
                    wanted_unit, columns, picture_lines, note)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                agency.value(),
                p.id(),
                p.issueId(),
                p.pageId(),
                p.position(),
                w.label(),
                w.pieceId(),
                w.wanted(),
                w.unit().code(),
                w.columns(),
                w.pictureLines(),
                w.note());
    }

    void change(AgencyId agency, UUID id, Placement.Wish w) {
        sql.execute(
                """
                update print.placement set label = ?, piece_id = ?, wanted = ?, wanted_unit = ?, columns = ?,
                    picture_lines = ?, note = ?, version = version + 1
                where agency_id = ? and id = ?
                """,
                w.label(),
                w.pieceId(),
                w.wanted(),
                w.unit().code(),
                w.columns(),
                w.pictureLines(),
                w.note(),
                agency.value(),
                id);
    }

    /** Makes room at a position of a page, or of the tray, and puts it there. */
    void put(AgencyId agency, UUID id, UUID issue, @Nullable UUID page, int position) {
        sql.execute("""
                update print.placement set position = position + 1
                where agency_id = ? and issue_id = ? and page_id is not distinct from ?::uuid and position >= ?
                """, agency.value(), issue, page, position);
        sql.execute("""
                update print.placement set page_id = ?::uuid, position = ?, version = version + 1
                where agency_id = ? and id = ?
                """, page, position, agency.value(), id);
    }

    int next(AgencyId agency, UUID issue, @Nullable UUID page) {
        return sql.fetchSingle("""
                        select coalesce(max(position), 0) + 1 from print.placement
                        where agency_id = ? and issue_id = ? and page_id is not distinct from ?::uuid
                        """, agency.value(), issue, page).get(0, Integer.class);
    }

    void remove(AgencyId agency, UUID id) {
        sql.execute("delete from print.placement where agency_id = ? and id = ?", agency.value(), id);
    }

    /** The texts with which a page was approved, by placement. */
    void approvedWith(AgencyId agency, UUID page, Map<UUID, Integer> texts) {
        forget(agency, page);
        texts.forEach((id, text) -> sql.execute(
                "update print.placement set approved_text = ? where agency_id = ? and id = ?",
                text,
                agency.value(),
                id));
    }

    void forget(AgencyId agency, UUID page) {
        sql.execute(
                "update print.placement set approved_text = null where agency_id = ? and page_id = ?",
                agency.value(),
                page);
    }

    boolean standsIn(AgencyId agency, UUID issue, UUID piece, UUID butNot) {
        return sql.fetchOptional(
                        "select 1 from print.placement where agency_id = ? and issue_id = ? and piece_id = ? and id <> ?",
                        agency.value(),
                        issue,
                        piece,
                        butNot)
                .isPresent();
    }

    private static Placement placement(Record r) {
        return new Placement(
                r.get("id", UUID.class),
                r.get("issue_id", UUID.class),
                r.get("page_id", UUID.class),
                r.get("position", Integer.class),
                new Placement.Wish(
                        r.get("label", String.class),
                        r.get("piece_id", UUID.class),
                        r.get("wanted", Integer.class),
                        Unit.of(r.get("wanted_unit", String.class)).orElseThrow(),
                        r.get("columns", Integer.class),
                        r.get("picture_lines", Integer.class),
                        r.get("note", String.class)),
                r.get("approved_text", Integer.class),
                r.get("version", Integer.class));
    }
}
