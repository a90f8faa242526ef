package vn.hoitu.print;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;

/** The pages of issues in the database. Each method runs within the agency's transaction. */
@Repository
class Pages {

    static final int MOST_STEPS = 200;

    record PageStepView(
            String act,
            String from,
            String to,
            String byName,
            Instant at,
            @Nullable String reason) {}

    private final DSLContext sql;
    private final IdSource ids;

    Pages(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void add(AgencyId agency, UUID issue, int number, String name, Instant closingAt) {
        sql.execute("""
                insert into print.page (agency_id, id, issue_id, number, name, state, closing_at)
                values (?, ?, ?, ?, ?, 'empty', ?::timestamptz)
                """, agency.value(), ids.next(), issue, number, name, Rows.at(closingAt));
    }

    void remove(AgencyId agency, UUID page) {
        sql.execute("delete from print.page where agency_id = ? and id = ?", agency.value(), page);
    }

    List<Page> of(AgencyId agency, Collection<UUID> issues) {
        return sql.fetch(
                        "select * from print.page where agency_id = ? and issue_id = any(?) order by number",
                        agency.value(),
                        issues.toArray(UUID[]::new))
                .map(Pages::page);
    }

    Optional<Page> find(AgencyId agency, UUID id) {
        return one("select * from print.page where agency_id = ? and id = ?", agency.value(), id);
    }

    Optional<Page> lock(AgencyId agency, UUID id) {
        return one("select * from print.page where agency_id = ? and id = ? for update", agency.value(), id);
    }

    /** The approved pages on which a piece stands. A page that is at the press is not called back by a keystroke. */
    List<Page> lockApprovedWith(AgencyId agency, UUID piece) {
        return sql.fetch("""
                        select p.* from print.page p
                        join print.placement l on l.agency_id = p.agency_id and l.page_id = p.id
                        where p.agency_id = ? and l.piece_id = ? and p.state = 'approved' for update of p
                        """, agency.value(), piece).map(Pages::page);
    }

    void change(Page p, AgencyId agency, PageWish w) {
        sql.execute(
                """
                update print.page set name = ?, responsible_id = ?, responsible_name = ?, closing_at = ?::timestamptz,
                    ad_share = ?, note = ?, version = version + 1
                where agency_id = ? and id = ?
                """,
                w.name(),
                w.responsibleId(),
                w.responsibleName(),
                Rows.at(w.closingAt()),
                w.adShare(),
                w.note(),
                agency.value(),
                p.id());
    }

    void step(AgencyId agency, Page p, PageState to, String act, @Nullable String reason, Actor actor, Instant at) {
        sql.execute(
                """
                insert into print.page_step (agency_id, id, page_id, from_state, to_state, act, by_id, by_name, at, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?)
                """,
                agency.value(),
                ids.next(),
                p.id(),
                p.state().code(),
                to.code(),
                act,
                actor.person().value(),
                actor.name(),
                Rows.at(at),
                reason);
        sql.execute("""
                update print.page set state = ?, state_by_id = ?, state_by_name = ?, state_at = ?::timestamptz,
                    version = version + 1
                where agency_id = ? and id = ?
                """, to.code(), actor.person().value(), actor.name(), Rows.at(at), agency.value(), p.id());
    }

    List<PageStepView> steps(AgencyId agency, UUID page) {
        return sql.fetch(
                        "select * from print.page_step where agency_id = ? and page_id = ? order by id desc limit ?",
                        agency.value(),
                        page,
                        MOST_STEPS)
                .map(r -> new PageStepView(
                        r.get("act", String.class),
                        r.get("from_state", String.class),
                        r.get("to_state", String.class),
                        r.get("by_name", String.class),
                        Rows.instant(r, "at"),
                        r.get("reason", String.class)));
    }

    private Optional<Page> one(String query, Object... values) {
        return sql.fetch(query, values).stream().findFirst().map(Pages::page);
    }

    private static Page page(Record r) {
        return new Page(
                r.get("id", UUID.class),
                r.get("issue_id", UUID.class),
                r.get("number", Integer.class),
                r.get("name", String.class),
                PageState.of(r.get("state", String.class)),
                r.get("responsible_id", UUID.class),
                r.get("responsible_name", String.class),
                Rows.instant(r, "closing_at"),
                r.get("ad_share", Integer.class),
                r.get("note", String.class),
                r.get("state_by_id", UUID.class),
                r.get("state_by_name", String.class),
                Rows.instantOrNull(r, "state_at"),
                r.get("version", Integer.class));
    }
}
