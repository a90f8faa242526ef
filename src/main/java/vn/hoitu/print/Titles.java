package vn.hoitu.print;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.hoitu.print.setting.Measure;
import vn.hoitu.shared.AgencyId;

/** The print titles of an agency in the database. Each method runs within the agency's transaction. */
@Repository
class Titles {

    private final DSLContext sql;

    Titles(DSLContext sql) {
        this.sql = sql;
    }

    List<PrintTitle> of(AgencyId agency) {
        return sql.fetch("select * from print.title where agency_id = ? order by active desc, name", agency.value())
                .map(Titles::title);
    }

    Optional<PrintTitle> find(AgencyId agency, UUID id) {
        return sql.fetch("select * from print.title where agency_id = ? and id = ?", agency.value(), id).stream()
                .findFirst()
                .map(Titles::title);
    }

    /** Keeps others from generating issues of the same title at once. */
    Optional<PrintTitle> lock(AgencyId agency, UUID id) {
        return sql
                .fetch("select * from print.title where agency_id = ? and id = ? for update", agency.value(), id)
                .stream()
                .findFirst()
                .map(Titles::title);
    }

    boolean isNamed(AgencyId agency, String name, UUID butNot) {
        return sql.fetchOptional(
                        "select 1 from print.title where agency_id = ? and lower(name) = lower(?) and id <> ?",
                        agency.value(),
                        name,
                        butNot)
                .isPresent();
    }

    void add(AgencyId agency, PrintTitle t) {
        PrintTitle.Wish w = t.wish();
        Measure m = w.measure();
        sql.execute(
                """
                insert into print.title (agency_id, id, name, kind, rhythm, days, pages, page_names, format, columns,
                    characters_per_line, lines_per_column, title_percent, sapo_percent, caption_percent,
                    closing_days_before, closing_time, first_number, active)
                values (?, ?, ?, ?, ?, ?::int[], ?, ?::text[], ?, ?, ?, ?, ?, ?, ?, ?, ?::time, ?, ?)
                """,
                agency.value(),
                t.id(),
                w.name(),
                w.kind(),
                w.rhythm(),
                w.days().toArray(Integer[]::new),
                w.pages(),
                w.pageNames().toArray(String[]::new),
                w.format(),
                m.columns(),
                m.charactersPerLine(),
                m.linesPerColumn(),
                m.titlePercent(),
                m.sapoPercent(),
                m.captionPercent(),
                w.closingDaysBefore(),
                w.closingTime().toString(),
                w.firstNumber(),
                w.active());
    }

    void change(AgencyId agency, UUID id, PrintTitle.Wish w) {
        Measure m = w.measure();
        sql.execute(
                """
                update print.title set name = ?, kind = ?, rhythm = ?, days = ?::int[], pages = ?, page_names = ?::text[],
                    format = ?, columns = ?, characters_per_line = ?, lines_per_column = ?, title_percent = ?,
                    sapo_percent = ?, caption_percent = ?, closing_days_before = ?, closing_time = ?::time,
                    first_number = ?, active = ?, version = version + 1
                where agency_id = ? and id = ?
                """,
                w.name(),
                w.kind(),
                w.rhythm(),
                w.days().toArray(Integer[]::new),
                w.pages(),
                w.pageNames().toArray(String[]::new),
                w.format(),
                m.columns(),
                m.charactersPerLine(),
                m.linesPerColumn(),
                m.titlePercent(),
                m.sapoPercent(),
                m.captionPercent(),
                w.closingDaysBefore(),
                w.closingTime().toString(),
                w.firstNumber(),
                w.active(),
                agency.value(),
                id);
    }

    private static PrintTitle title(Record r) {
        return new PrintTitle(
                r.get("id", UUID.class),
                new PrintTitle.Wish(
                        r.get("name", String.class),
                        r.get("kind", String.class),
                        r.get("rhythm", String.class),
                        List.of(r.get("days", Integer[].class)),
                        r.get("pages", Integer.class),
                        List.of(r.get("page_names", String[].class)),
                        r.get("format", String.class),
                        new Measure(
                                r.get("columns", Integer.class),
                                r.get("characters_per_line", Integer.class),
                                r.get("lines_per_column", Integer.class),
                                r.get("title_percent", Integer.class),
                                r.get("sapo_percent", Integer.class),
                                r.get("caption_percent", Integer.class)),
                        r.get("closing_days_before", Integer.class),
                        r.get("closing_time", LocalTime.class),
                        r.get("first_number", Integer.class),
                        r.get("active", Boolean.class)),
                r.get("version", Integer.class));
    }
}
