package vn.hoitu.correspondence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** What was written to and fro. Each method runs within the agency's transaction. */
@Repository
class Messages {

    private final DSLContext sql;

    Messages(DSLContext sql) {
        this.sql = sql;
    }

    /** Puts it at the end of the letter's exchange; the letter is locked by who asks. */
    void add(AgencyId agency, Message m) {
        sql.execute(
                """
                insert into correspondence.message (agency_id, id, letter_id, position, party, act, text, on_day, by_id,
                    by_name, at)
                values (?, ?, ?, (select coalesce(max(position), 0) + 1 from correspondence.message
                    where agency_id = ? and letter_id = ?), ?, ?, ?, ?, ?, ?, ?::timestamptz)
                """,
                agency.value(),
                m.id(),
                m.letterId(),
                agency.value(),
                m.letterId(),
                m.party(),
                m.act(),
                m.text(),
                m.on(),
                m.byId(),
                m.byName(),
                Letters.at(m.at()));
    }

    List<Message> of(AgencyId agency, UUID letter) {
        return sql.fetch(
                        "select * from correspondence.message where agency_id = ? and letter_id = ? order by position",
                        agency.value(),
                        letter)
                .map(Messages::message);
    }

    Optional<Message> find(AgencyId agency, UUID letter, UUID id) {
        return sql
                .fetch(
                        "select * from correspondence.message where agency_id = ? and letter_id = ? and id = ?",
                        agency.value(),
                        letter,
                        id)
                .stream()
                .findFirst()
                .map(Messages::message);
    }

    Optional<Message> byPiece(AgencyId agency, UUID piece) {
        return sql
                .fetch(
                        "select * from correspondence.message where agency_id = ? and piece_id = ?",
                        agency.value(),
                        piece)
                .stream()
                .findFirst()
                .map(Messages::message);
    }

    void link(AgencyId agency, UUID id, UUID piece) {
        sql.execute(
                "update correspondence.message set piece_id = ? where agency_id = ? and id = ?",
                piece,
                agency.value(),
                id);
    }

    /** The pieces that publish feedback to a piece, in the order of the exchange. */
    List<UUID> piecesOn(AgencyId agency, UUID piece) {
        return sql.fetch("""
                        select m.piece_id from correspondence.message m
                        join correspondence.letter l on l.agency_id = m.agency_id and l.id = m.letter_id
                        where l.agency_id = ? and l.piece_id = ? and m.piece_id is not null
                        order by l.number, m.position
                        """, agency.value(), piece).map(r -> r.get(0, UUID.class));
    }

    /** The words of who wrote go; that something was written, and what the newsroom wrote, stays. */
    void forget(AgencyId agency, UUID letter, Collection<String> parties) {
        sql.execute(
                "update correspondence.message set text = '' where agency_id = ? and letter_id = ? and party = any(?)",
                agency.value(),
                letter,
                parties.toArray(String[]::new));
    }

    private static Message message(Record r) {
        return new Message(
                r.get("id", UUID.class),
                r.get("letter_id", UUID.class),
                r.get("position", Integer.class),
                r.get("party", String.class),
                r.get("act", String.class),
                r.get("text", String.class),
                r.get("on_day", LocalDate.class),
                r.get("by_id", UUID.class),
                r.get("by_name", String.class),
                r.get("piece_id", UUID.class),
                Objects.requireNonNull(Letters.instant(r, "at")));
    }
}
