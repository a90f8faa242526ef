package vn.hoitu.spokesperson;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.text.VietnameseText;

/** Requests of the press in the database, by the side that looks. */
@Repository
class PressRequests {

    /** Whose requests: of an authority or of an agency. */
    enum Side {
        AUTHORITY("authority_id"),
        AGENCY("agency_id");

        private final String column;

        Side(String column) {
            this.column = column;
        }
    }

    private final DSLContext sql;

    PressRequests(DSLContext sql) {
        this.sql = sql;
    }

    void add(PressRequest q, List<String> questions) {
        sql.execute(
                """
                insert into spokesperson.press_request (id, authority_id, authority_name, agency_id, agency_name,
                    number, kind, state, subject, folded, by_id, by_name, sent_at, due_on, due_citation, due_certainty)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?, ?)
                """,
                q.id(),
                q.authority(),
                q.authorityName(),
                q.agency(),
                q.agencyName(),
                q.number(),
                q.kind(),
                q.state(),
                q.subject(),
                VietnameseText.searchKey(
                        q.number() + " " + q.subject() + " " + q.agencyName() + " " + q.authorityName()),
                q.byId(),
                q.byName(),
                Releases.at(q.sentAt()),
                q.due() == null ? null : q.due().on(),
                q.due() == null ? null : q.due().citation(),
                q.due() == null ? null : q.due().certainty());
        for (int i = 0; i < questions.size(); i++) {
            sql.execute(
                    "insert into spokesperson.press_question (request_id, position, question) values (?, ?, ?)",
                    q.id(),
                    i + 1,
                    questions.get(i));
        }
    }

    Optional<PressRequest> find(Side side, UUID owner, UUID id) {
        return one("select * from spokesperson.press_request where " + side.column + " = ? and id = ?", owner, id);
    }

    Optional<PressRequest> lock(Side side, UUID owner, UUID id) {
        return one(
                "select * from spokesperson.press_request where " + side.column + " = ? and id = ? for update",
                owner,
                id);
    }

    void save(PressRequest q) {
        sql.execute("""
                update spokesperson.press_request set state = ?, review_wanted = ?, closed_at = ?::timestamptz,
                    reason = ?, version = ? where id = ?
                """, q.state(), q.reviewWanted(), Releases.at(q.closedAt()), q.reason(), q.version(), q.id());
    }

    void answer(UUID request, int position, String answer) {
        sql.execute(
                "update spokesperson.press_question set answer = ? where request_id = ? and position = ?",
                answer,
                request,
                position);
    }

    void write(UUID request, PressRequest.Message m) {
        sql.execute("""
                insert into spokesperson.press_message (id, request_id, side, act, text, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?::timestamptz)
                """, m.id(), request, m.side(), m.act(), m.text(), m.byName(), Releases.at(m.at()));
    }

    List<PressRequest.Question> questions(UUID request) {
        return sql.fetch("select * from spokesperson.press_question where request_id = ? order by position", request)
                .map(r -> new PressRequest.Question(
                        r.get("position", Integer.class),
                        r.get("question", String.class),
                        r.get("answer", String.class)));
    }

    List<PressRequest.Message> messages(UUID request) {
        return sql.fetch("select * from spokesperson.press_message where request_id = ? order by id", request)
                .map(r -> new PressRequest.Message(
                        r.get("id", UUID.class),
                        r.get("side", String.class),
                        r.get("act", String.class),
                        r.get("text", String.class),
                        r.get("by_name", String.class),
                        Objects.requireNonNull(Releases.instant(r, "at"))));
    }

    /** Open ones by their last day, what is late on top; the settled after them. */
    List<PressRequest> page(Side side, UUID owner, RequestFilter filter, LocalDate today, int offset, int limit) {
        StringBuilder query =
                new StringBuilder("select * from spokesperson.press_request where " + side.column + " = ?");
        List<Object> values = new ArrayList<>(List.of(owner));
        filter.narrow(query, values, today);
        query.append(" order by state not in ('sent', 'accepted'), case when state in ('sent', 'accepted') then due_on"
                + " end nulls last, sent_at desc limit ? offset ?");
        values.addAll(List.of(limit, offset));
        return sql.fetch(query.toString(), values.toArray()).map(PressRequests::request);
    }

    /** Open ones of whose present step nobody was reminded yet. */
    List<PressRequest> toRemind(LocalDate until, LocalDate today, int limit) {
        return sql.fetch("""
                        select q.* from spokesperson.press_request q
                        where q.state in ('sent', 'accepted') and q.due_on <= ?
                          and not exists (select 1 from spokesperson.reminder r
                              where r.request_id = q.id and r.due_on = q.due_on
                                and r.step = case when q.due_on > cast(? as date) then 'before'
                                    when q.due_on = cast(? as date) then 'due' else 'late' end)
                        order by q.due_on, q.number limit ?
                        """, until, today, today, limit).map(PressRequests::request);
    }

    /** @return whether this is the first time */
    boolean reminded(UUID request, LocalDate due, String step, Instant now) {
        return sql.execute("""
                        insert into spokesperson.reminder (request_id, due_on, step, at) values (?, ?, ?, ?::timestamptz)
                        on conflict do nothing
                        """, request, due, step, Releases.at(now)) == 1;
    }

    private Optional<PressRequest> one(String query, Object... values) {
        return sql.fetch(query, values).stream().findFirst().map(PressRequests::request);
    }

    private static PressRequest request(Record r) {
        LocalDate due = r.get("due_on", LocalDate.class);
        return new PressRequest(
                r.get("id", UUID.class),
                r.get("authority_id", UUID.class),
                r.get("authority_name", String.class),
                r.get("agency_id", UUID.class),
                r.get("agency_name", String.class),
                r.get("number", Long.class),
                r.get("kind", String.class),
                r.get("state", String.class),
                r.get("subject", String.class),
                r.get("review_wanted", Boolean.class),
                r.get("by_id", UUID.class),
                r.get("by_name", String.class),
                Objects.requireNonNull(Releases.instant(r, "sent_at")),
                due == null
                        ? null
                        : new PressRequest.Due(
                                due, r.get("due_citation", String.class), r.get("due_certainty", String.class)),
                Releases.instant(r, "closed_at"),
                r.get("reason", String.class),
                r.get("version", Integer.class));
    }

    /** What somebody wants to see of the requests; null asks for nothing. */
    record RequestFilter(
            @Nullable String query,
            @Nullable String state,
            @Nullable String kind) {

        void narrow(StringBuilder sql, List<Object> values, LocalDate today) {
            if (query != null && !query.isBlank()) {
                sql.append(" and position(? in folded) > 0");
                values.add(VietnameseText.searchKey(query.strip()));
            }
            if ("late".equals(state)) {
                sql.append(" and state in ('sent', 'accepted') and due_on < ?");
                values.add(today);
            } else if (state != null && !state.isBlank()) {
                sql.append(" and state = ?");
                values.add(state);
            }
            if (kind != null && !kind.isBlank()) {
                sql.append(" and kind = ?");
                values.add(kind);
            }
        }
    }
}
