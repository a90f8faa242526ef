package vn.hoitu.correspondence;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.text.VietnameseText;

/** The letters in the database. Each method runs within the agency's transaction. */
@Repository
class Letters {

    private final DSLContext sql;

    Letters(DSLContext sql) {
        this.sql = sql;
    }

    long nextNumber(AgencyId agency) {
        return sql.fetchSingle("""
                        insert into correspondence.letter_counter (agency_id, last_number) values (?, 1)
                        on conflict (agency_id) do update
                            set last_number = correspondence.letter_counter.last_number + 1
                        returning last_number
                        """, agency.value()).get(0, Long.class);
    }

    /** The letter that was written with this form already. */
    Optional<Letter> byForm(AgencyId agency, byte[] formKey) {
        return one("select * from correspondence.letter where agency_id = ? and form_key = ?", agency.value(), formKey);
    }

    void add(Letter l, byte @Nullable [] formKey) {
        sql.execute(
                """
                insert into correspondence.letter (agency_id, id, number, kind, channel, state, subject, folded,
                    sender_kind, sender_name, sender_address, sender_phone, sender_email, received_on, piece_id,
                    work_title, work_section, work_on, authority_id, authority_name, forwarded_on, handler_id,
                    handler_name, due_on, due_code, due_citation, due_certainty, form_key, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?::timestamptz)
                """,
                l.agency().value(),
                l.id(),
                l.number(),
                l.kind().code(),
                l.channel(),
                l.state().code(),
                l.subject(),
                folded(l),
                l.sender().kind(),
                l.sender().name(),
                l.sender().address(),
                l.sender().phone(),
                l.sender().email(),
                l.receivedOn(),
                l.work().pieceId(),
                l.work().title(),
                l.work().section(),
                l.work().on(),
                l.authority().id(),
                l.authority().name(),
                l.authority().askedOn(),
                l.handler() == null ? null : l.handler().id(),
                l.handler() == null ? null : l.handler().name(),
                l.due() == null ? null : l.due().on(),
                l.due() == null ? null : l.due().code(),
                l.due() == null ? null : l.due().citation(),
                l.due() == null ? null : l.due().certainty(),
                formKey,
                at(l.createdAt()));
    }

    Optional<Letter> find(AgencyId agency, UUID id) {
        return one("select * from correspondence.letter where agency_id = ? and id = ?", agency.value(), id);
    }

    Optional<Letter> lock(AgencyId agency, UUID id) {
        return one("select * from correspondence.letter where agency_id = ? and id = ? for update", agency.value(), id);
    }

    /** Writes how the letter stands now; its version counts up. */
    void save(Letter l, Instant now) {
        sql.execute(
                """
                update correspondence.letter set state = ?, outcome = ?, subject = ?, folded = ?, sender_name = ?,
                    sender_address = ?, sender_phone = ?, sender_email = ?, erased_at = ?::timestamptz,
                    authority_id = ?, authority_name = ?, forwarded_on = ?, replied_on = ?, handler_id = ?,
                    handler_name = ?, due_on = ?, due_code = ?, due_citation = ?, due_certainty = ?, reason = ?,
                    closed_at = case when ? then coalesce(closed_at, ?::timestamptz) end, version = version + 1
                where agency_id = ? and id = ?
                """,
                l.state().code(),
                l.outcome(),
                l.subject(),
                folded(l),
                l.sender().name(),
                l.sender().address(),
                l.sender().phone(),
                l.sender().email(),
                at(l.sender().erasedAt()),
                l.authority().id(),
                l.authority().name(),
                l.authority().askedOn(),
                l.authority().repliedOn(),
                l.handler() == null ? null : l.handler().id(),
                l.handler() == null ? null : l.handler().name(),
                l.due() == null ? null : l.due().on(),
                l.due() == null ? null : l.due().code(),
                l.due() == null ? null : l.due().citation(),
                l.due() == null ? null : l.due().certainty(),
                l.reason(),
                l.state() == LetterState.CLOSED,
                at(now),
                l.agency().value(),
                l.id());
    }

    /** Those that fit, what is late or due next first, what is settled last. */
    List<Letter> page(AgencyId agency, LetterFilter filter, LocalDate today, int offset, int limit) {
        StringBuilder query = new StringBuilder("select l.* from correspondence.letter l where l.agency_id = ?");
        List<Object> values = new ArrayList<>(List.of(agency.value()));
        filter.narrow(query, values, today);
        query.append(" order by l.state = 'closed', l.due_on nulls last, l.number desc limit ? offset ?");
        values.add(limit);
        values.add(offset);
        return sql.fetch(query.toString(), values.toArray()).map(Letters::letter);
    }

    long count(AgencyId agency, LetterFilter filter, LocalDate today) {
        StringBuilder query = new StringBuilder("select count(*) from correspondence.letter l where l.agency_id = ?");
        List<Object> values = new ArrayList<>(List.of(agency.value()));
        filter.narrow(query, values, today);
        return sql.fetchSingle(query.toString(), values.toArray()).get(0, Long.class);
    }

    /** Those not settled that are due until the day and of whose present step nobody was reminded. */
    List<Letter> toRemind(AgencyId agency, LocalDate until, LocalDate today, int limit) {
        return sql.fetch("""
                        select l.* from correspondence.letter l
                        where l.agency_id = ? and l.state <> 'closed' and l.due_on <= ?
                          and not exists (select 1 from correspondence.reminder r
                              where r.agency_id = l.agency_id and r.letter_id = l.id and r.due_on = l.due_on
                                and r.step = case when l.due_on > cast(? as date) then 'before'
                                    when l.due_on = cast(? as date) then 'due' else 'late' end)
                        order by l.due_on, l.number limit ?
                        """, agency.value(), until, today, today, limit).map(Letters::letter);
    }

    private Optional<Letter> one(String query, Object... values) {
        return sql.fetch(query, values).stream().findFirst().map(Letters::letter);
    }

    /** By its words, by who wrote and who was asked; of who was erased nothing is left to search for. */
    private static String folded(Letter l) {
        return VietnameseText.searchKey(String.join(
                " ",
                Long.toString(l.number()),
                l.subject(),
                Objects.requireNonNullElse(l.sender().name(), ""),
                l.work().title(),
                l.authority().name()));
    }

    static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    static @Nullable Instant instant(Record r, String column) {
        OffsetDateTime at = r.get(column, OffsetDateTime.class);
        return at == null ? null : at.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
    }

    private static Letter letter(Record r) {
        UUID handler = r.get("handler_id", UUID.class);
        LocalDate due = r.get("due_on", LocalDate.class);
        return new Letter(
                new AgencyId(r.get("agency_id", UUID.class)),
                r.get("id", UUID.class),
                r.get("number", Long.class),
                LetterKind.of(r.get("kind", String.class)).orElseThrow(),
                r.get("channel", String.class),
                LetterState.of(r.get("state", String.class)).orElseThrow(),
                r.get("outcome", String.class),
                r.get("subject", String.class),
                sender(r),
                r.get("received_on", LocalDate.class),
                new Letter.Work(
                        r.get("piece_id", UUID.class),
                        r.get("work_title", String.class),
                        r.get("work_section", String.class),
                        r.get("work_on", LocalDate.class)),
                new Letter.Authority(
                        r.get("authority_id", UUID.class),
                        r.get("authority_name", String.class),
                        r.get("forwarded_on", LocalDate.class),
                        r.get("replied_on", LocalDate.class)),
                handler == null ? null : new Letter.Handler(handler, r.get("handler_name", String.class)),
                due == null
                        ? null
                        : new Letter.Due(
                                due,
                                r.get("due_code", String.class),
                                r.get("due_citation", String.class),
                                r.get("due_certainty", String.class)),
                r.get("reason", String.class),
                r.get("version", Integer.class),
                Objects.requireNonNull(instant(r, "created_at")));
    }

    private static Letter.Sender sender(Record r) {
        return new Letter.Sender(
                r.get("sender_kind", String.class),
                r.get("sender_name", String.class),
                r.get("sender_address", String.class),
                r.get("sender_phone", String.class),
                r.get("sender_email", String.class),
                instant(r, "erased_at"));
    }
}
