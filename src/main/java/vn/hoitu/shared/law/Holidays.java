package vn.hoitu.shared.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Days that differ from the week, as dated data with their citation. */
@Component
public class Holidays {

    /**
     * A day that differs from the week.
     *
     * @param working a weekend day that is worked in exchange for another; otherwise a day of rest
     * @param certainty {@code verbatim}, {@code paraphrase} or {@code unverified}, as the source was read
     */
    public record Holiday(
            LocalDate day, String nameVi, String nameEn, boolean working, String citation, String certainty) {}

    private final DSLContext sql;

    Holidays(DSLContext sql) {
        this.sql = sql;
    }

    public List<Holiday> all() {
        return sql.fetch("select * from shared.holiday order by day").map(Holidays::holiday);
    }

    public Optional<Holiday> find(LocalDate day) {
        return sql.fetch("select * from shared.holiday where day = ?", day).stream()
                .findFirst()
                .map(Holidays::holiday);
    }

    public void keep(Holiday h) {
        sql.execute("""
                insert into shared.holiday (day, name_vi, name_en, working, citation, certainty)
                values (?, ?, ?, ?, ?, ?)
                on conflict (day) do update set name_vi = excluded.name_vi, name_en = excluded.name_en,
                    working = excluded.working, citation = excluded.citation, certainty = excluded.certainty
                """, h.day(), h.nameVi(), h.nameEn(), h.working(), h.citation(), h.certainty());
    }

    public void remove(LocalDate day) {
        sql.execute("delete from shared.holiday where day = ?", day);
    }

    public WorkingCalendar calendar() {
        return new WorkingCalendar(all().stream().collect(Collectors.toMap(Holiday::day, Holiday::working)));
    }

    private static Holiday holiday(Record r) {
        return new Holiday(
                r.get("day", LocalDate.class),
                r.get("name_vi", String.class),
                r.get("name_en", String.class),
                r.get("working", Boolean.class),
                r.get("citation", String.class),
                r.get("certainty", String.class));
    }
}
