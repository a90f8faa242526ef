package vn.hoitu.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** Print issues in the database. Each method runs within the agency's transaction. */
@Repository
class Issues {

    private final DSLContext sql;

    Issues(DSLContext sql) {
        this.sql = sql;
    }

    void add(AgencyId agency, Issue i) {
        sql.execute(
                """
                insert into print.issue (agency_id, id, title_id, number, day, closing_at, note, state)
                values (?, ?, ?, ?, ?, ?::timestamptz, ?, ?)
                """,
                agency.value(),
                i.id(),
                i.titleId(),
                i.number(),
                i.day(),
                Rows.at(i.closingAt()),
                i.note(),
                i.state().code());
    }

    Optional<Issue> find(AgencyId agency, UUID id) {
        return one("select * from print.issue where agency_id = ? and id = ?", agency.value(), id);
    }

    Optional<Issue> lock(AgencyId agency, UUID id) {
        return one("select * from print.issue where agency_id = ? and id = ? for update", agency.value(), id);
    }

    List<Issue> between(
            AgencyId agency, LocalDate from, LocalDate to, @Nullable UUID title, @Nullable String state, int limit) {
        StringBuilder query =
                new StringBuilder("select * from print.issue where agency_id = ? and day between ? and ?");
        List<Object> values = new ArrayList<>(List.of(agency.value(), from, to));
        if (title != null) {
            query.append(" and title_id = ?");
            values.add(title);
        }
        if (state != null) {
            query.append(" and state = ?");
            values.add(state);
        }
        query.append(" order by day, title_id limit ?");
        values.add(limit);
        return sql.fetch(query.toString(), values.toArray()).map(Issues::issue);
    }

    List<LocalDate> days(AgencyId agency, UUID title, LocalDate from, LocalDate to) {
        return sql.fetch(
                        "select day from print.issue where agency_id = ? and title_id = ? and day between ? and ?",
                        agency.value(),
                        title,
                        from,
                        to)
                .map(r -> r.get(0, LocalDate.class));
    }

    /** How many issues with a number come out before a day. */
    Optional<Integer> lastNumberBefore(AgencyId agency, UUID title, LocalDate day) {
        return Optional.ofNullable(sql.fetchSingle(
                        "select max(number) from print.issue where agency_id = ? and title_id = ? and day < ?",
                        agency.value(),
                        title,
                        day)
                .get(0, Integer.class));
    }

    boolean anyReleasedAfter(AgencyId agency, UUID title, LocalDate day) {
        return sql.fetchOptional("""
                        select 1 from print.issue where agency_id = ? and title_id = ? and day > ? and state = 'released'
                        limit 1
                        """, agency.value(), title, day).isPresent();
    }

    /** Numbers run on without gaps: those after a day move up or down. */
    void shiftNumbersAfter(AgencyId agency, UUID title, LocalDate day, int by) {
        sql.execute("""
                update print.issue set number = number + ?, version = version + 1
                where agency_id = ? and title_id = ? and day > ? and number is not null
                """, by, agency.value(), title, day);
    }

    void change(AgencyId agency, UUID id, Instant closingAt, String note) {
        sql.execute("""
                update print.issue set closing_at = ?::timestamptz, note = ?, version = version + 1
                where agency_id = ? and id = ?
                """, Rows.at(closingAt), note, agency.value(), id);
    }

    void decide(
            AgencyId agency,
            UUID id,
            Issue.State to,
            @Nullable Integer number,
            @Nullable String reason,
            String by,
            Instant at) {
        sql.execute("""
                update print.issue set state = ?, number = ?, reason = ?, decided_by_name = ?,
                    decided_at = ?::timestamptz, version = version + 1
                where agency_id = ? and id = ?
                """, to.code(), number, reason, by, Rows.at(at), agency.value(), id);
    }

    private Optional<Issue> one(String query, Object... values) {
        return sql.fetch(query, values).stream().findFirst().map(Issues::issue);
    }

    private static Issue issue(Record r) {
        return new Issue(
                r.get("id", UUID.class),
                r.get("title_id", UUID.class),
                r.get("number", Integer.class),
                r.get("day", LocalDate.class),
                Rows.instant(r, "closing_at"),
                r.get("note", String.class),
                Issue.State.of(r.get("state", String.class)),
                r.get("reason", String.class),
                r.get("decided_by_name", String.class),
                Rows.instantOrNull(r, "decided_at"),
                r.get("version", Integer.class));
    }
}
