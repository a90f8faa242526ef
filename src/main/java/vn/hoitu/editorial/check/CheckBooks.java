package vn.hoitu.editorial.check;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;

/** What agencies set for their checks. A book is read again only after it was changed, or on another day. */
@Repository
class CheckBooks {

    static final int MOST_BOOKS_KEPT = 200;

    private record Kept(int version, LocalDate day, CheckBook book) {}

    private final DSLContext sql;
    private final Clock clock;
    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

    CheckBooks(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Within the agency's transaction. */
    CheckBook of(AgencyId agency) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
        int version = sql.fetch("select version from editorial.check_book where agency_id = ?", agency.value()).stream()
                .findFirst()
                .map(r -> r.get(0, Integer.class))
                .orElse(0);
        Kept known = kept.get(agency.value());
        if (known != null && known.version() == version && known.day().equals(today)) {
            return known.book();
        }
        CheckBook book = read(agency);
        if (kept.size() >= MOST_BOOKS_KEPT) {
            kept.clear();
        }
        kept.put(agency.value(), new Kept(version, today, book));
        return book;
    }

    /** As it stands in this transaction, which may yet be taken back: never kept. */
    CheckBook read(AgencyId agency) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
        return new CheckBook(levels(agency), laws(today), entries(agency));
    }

    /** Called with every change, in its transaction; those who read before see the old number. */
    void changed(AgencyId agency) {
        sql.execute("""
                insert into editorial.check_book (agency_id, version) values (?, 1)
                on conflict (agency_id) do update set version = editorial.check_book.version + 1
                """, agency.value());
        kept.remove(agency.value());
    }

    void choose(AgencyId agency, CheckCode check, CheckLevel level, String by, Instant at) {
        sql.execute("""
                insert into editorial.check_setting (agency_id, check_code, level, by_name, at)
                values (?, ?, ?, ?, ?::timestamptz)
                on conflict (agency_id, check_code) do update
                set level = excluded.level, by_name = excluded.by_name, at = excluded.at
                """, agency.value(), check.code(), level.code(), by, Times.at(at));
    }

    private Map<CheckCode, CheckLevel> levels(AgencyId agency) {
        Map<CheckCode, CheckLevel> levels = new EnumMap<>(CheckCode.class);
        sql.fetch("select check_code, level from editorial.check_setting where agency_id = ?", agency.value())
                .forEach(r -> CheckCode.of(r.get("check_code", String.class))
                        .ifPresent(c -> levels.put(
                                c, CheckLevel.of(r.get("level", String.class)).orElseThrow())));
        return levels;
    }

    private Map<CheckCode, CheckLaw> laws(LocalDate day) {
        Map<CheckCode, CheckLaw> laws = new EnumMap<>(CheckCode.class);
        sql.fetch("""
                select * from editorial.check_law where valid_from <= ? and (valid_to is null or valid_to >= ?)
                """, day, day)
                .forEach(r -> CheckCode.of(r.get("check_code", String.class))
                        .ifPresent(c -> laws.put(
                                c,
                                new CheckLaw(
                                        CheckLaw.Binding.valueOf(
                                                r.get("binding", String.class).toUpperCase(Locale.ROOT)),
                                        r.get("citation", String.class),
                                        r.get("valid_from", LocalDate.class),
                                        r.get("certainty", String.class)))));
        return laws;
    }

    private Map<EntryList, List<CheckEntry>> entries(AgencyId agency) {
        return sql
                .fetch(
                        "select * from editorial.check_entry where agency_id = ? order by list, lower(words), id",
                        agency.value())
                .stream()
                .map(CheckEntries::entry)
                .collect(Collectors.groupingBy(CheckEntry::list));
    }
}
