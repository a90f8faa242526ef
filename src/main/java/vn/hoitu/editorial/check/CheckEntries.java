package vn.hoitu.editorial.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** The lists of an agency in the database. */
@Repository
class CheckEntries {

    private final DSLContext sql;

    CheckEntries(DSLContext sql) {
        this.sql = sql;
    }

    List<CheckEntry> of(AgencyId agency, EntryList list) {
        return sql.fetch(
                        "select * from editorial.check_entry where agency_id = ? and list = ? order by lower(words), id",
                        agency.value(),
                        list.code())
                .map(CheckEntries::entry);
    }

    Optional<CheckEntry> find(AgencyId agency, UUID id) {
        return sql
                .fetch("select * from editorial.check_entry where agency_id = ? and id = ?", agency.value(), id)
                .stream()
                .findFirst()
                .map(CheckEntries::entry);
    }

    int count(AgencyId agency, EntryList list) {
        return sql.fetchCount(
                org.jooq.impl.DSL.table("editorial.check_entry"),
                org.jooq.impl.DSL.condition("agency_id = ? and list = ?", agency.value(), list.code()));
    }

    boolean add(AgencyId agency, CheckEntry e, String by, Instant at) {
        return sql.execute(
                        """
                        insert into editorial.check_entry (agency_id, id, list, words, folded, level, advice, by_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz) on conflict do nothing
                        """,
                        agency.value(),
                        e.id(),
                        e.list().code(),
                        e.words(),
                        e.folded(),
                        e.level().code(),
                        e.advice(),
                        by,
                        Times.at(at))
                == 1;
    }

    boolean save(AgencyId agency, CheckEntry e, String by, Instant at) {
        return sql.execute(
                        """
                        update editorial.check_entry set words = ?, folded = ?, level = ?, advice = ?, by_name = ?,
                            at = ?::timestamptz, version = version + 1
                        where agency_id = ? and id = ? and version = ?
                        """,
                        e.words(),
                        e.folded(),
                        e.level().code(),
                        e.advice(),
                        by,
                        Times.at(at),
                        agency.value(),
                        e.id(),
                        e.version())
                == 1;
    }

    void remove(AgencyId agency, UUID id) {
        sql.execute("delete from editorial.check_entry where agency_id = ? and id = ?", agency.value(), id);
    }

    static CheckEntry entry(Record r) {
        return new CheckEntry(
                r.get("id", UUID.class),
                EntryList.of(r.get("list", String.class)).orElseThrow(),
                r.get("words", String.class),
                r.get("folded", Boolean.class),
                CheckLevel.of(r.get("level", String.class)).orElseThrow(),
                r.get("advice", String.class),
                r.get("version", Integer.class));
    }
}
