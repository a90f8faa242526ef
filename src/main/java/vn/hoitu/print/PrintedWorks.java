package vn.hoitu.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.tenancy.Tenancy;

/** What was printed where: facts of issues that came out, for other modules. */
@Service
public class PrintedWorks {

    private final DSLContext sql;
    private final Tenancy tenancy;

    PrintedWorks(DSLContext sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    /** Where these pieces were printed, the latest first. */
    public List<PrintedWork> of(AgencyId agency, Collection<UUID> pieces) {
        return tenancy.reading(
                agency,
                () -> sql.fetch("""
                        select * from print.printed_work where agency_id = ? and piece_id = any(?) order by day desc, page
                        """, agency.value(), pieces.toArray(UUID[]::new))
                        .map(PrintedWorks::work));
    }

    /** Everything printed from one day to another, both included. */
    public List<PrintedWork> between(AgencyId agency, LocalDate from, LocalDate to) {
        return tenancy.reading(
                agency, () -> sql.fetch("""
                        select * from print.printed_work where agency_id = ? and day between ? and ?
                        order by day, title_name, page
                        """, agency.value(), from, to).map(PrintedWorks::work));
    }

    void record(AgencyId agency, PrintedWork work, int textVersion, Instant at) {
        sql.execute(
                """
                insert into print.printed_work (agency_id, issue_id, piece_id, title_name, issue_number, day, page,
                    work_title, text_version, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)
                """,
                agency.value(),
                work.issueId(),
                work.pieceId(),
                work.titleName(),
                work.issueNumber(),
                work.day(),
                work.page(),
                work.workTitle(),
                textVersion,
                Rows.at(at));
    }

    private static PrintedWork work(Record r) {
        return new PrintedWork(
                r.get("piece_id", UUID.class),
                r.get("issue_id", UUID.class),
                r.get("title_name", String.class),
                r.get("issue_number", Integer.class),
                r.get("day", LocalDate.class),
                r.get("page", Integer.class),
                r.get("work_title", String.class));
    }
}
