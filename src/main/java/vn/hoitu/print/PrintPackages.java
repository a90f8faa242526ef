package vn.hoitu.print;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** Packages that were asked for, in the database. Each method runs within the agency's transaction. */
@Repository
class PrintPackages {

    static final int MOST_SHOWN = 20;

    /** @param missing how many placed pieces are not in it because they are not finished */
    record PrintPackageView(
            UUID id,
            UUID issueId,
            @Nullable UUID pageId,
            String state,
            int piecesDone,
            int piecesTotal,
            int missing,
            String fileName,
            @Nullable Long bytes,
            String byName,
            Instant at) {

        boolean runs() {
            return state.equals("waiting") || state.equals("running");
        }
    }

    private final DSLContext sql;

    PrintPackages(DSLContext sql) {
        this.sql = sql;
    }

    void add(AgencyId agency, PrintPackageView p, UUID by) {
        sql.execute(
                """
                insert into print.package (agency_id, id, issue_id, page_id, state, pieces_total, file_name, by_id, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)
                """,
                agency.value(),
                p.id(),
                p.issueId(),
                p.pageId(),
                p.state(),
                p.piecesTotal(),
                p.fileName(),
                by,
                p.byName(),
                Rows.at(p.at()));
    }

    List<PrintPackageView> of(AgencyId agency, UUID issue) {
        return sql.fetch(
                        "select * from print.package where agency_id = ? and issue_id = ? order by id desc limit ?",
                        agency.value(),
                        issue,
                        MOST_SHOWN)
                .map(PrintPackages::view);
    }

    Optional<PrintPackageView> find(AgencyId agency, UUID id) {
        return sql.fetch("select * from print.package where agency_id = ? and id = ?", agency.value(), id).stream()
                .findFirst()
                .map(PrintPackages::view);
    }

    Optional<String> file(AgencyId agency, UUID id) {
        return sql.fetchOptional(
                        "select file_hash from print.package where agency_id = ? and id = ? and state = 'done'",
                        agency.value(),
                        id)
                .map(r -> r.get(0, String.class));
    }

    /** @return whether it is still to be made; a cancelled one is not */
    boolean begin(AgencyId agency, UUID id) {
        return sql.execute("""
                        update print.package set state = 'running', pieces_done = 0
                        where agency_id = ? and id = ? and state in ('waiting', 'running')
                        """, agency.value(), id) > 0;
    }

    /** @return whether it is to go on */
    boolean advance(AgencyId agency, UUID id, int done) {
        return sql.execute("""
                        update print.package set pieces_done = ? where agency_id = ? and id = ? and state = 'running'
                        """, done, agency.value(), id) > 0;
    }

    void done(AgencyId agency, UUID id, String hash, long bytes, int missing) {
        sql.execute("""
                update print.package set state = 'done', file_hash = ?, bytes = ?, missing = ?
                where agency_id = ? and id = ? and state = 'running'
                """, hash, bytes, missing, agency.value(), id);
    }

    void failed(AgencyId agency, UUID id) {
        sql.execute("""
                update print.package set state = 'failed' where agency_id = ? and id = ? and state = 'running'
                """, agency.value(), id);
    }

    boolean cancel(AgencyId agency, UUID id) {
        return sql.execute("""
                        update print.package set state = 'cancelled'
                        where agency_id = ? and id = ? and state in ('waiting', 'running')
                        """, agency.value(), id) > 0;
    }

    private static PrintPackageView view(Record r) {
        return new PrintPackageView(
                r.get("id", UUID.class),
                r.get("issue_id", UUID.class),
                r.get("page_id", UUID.class),
                r.get("state", String.class),
                r.get("pieces_done", Integer.class),
                r.get("pieces_total", Integer.class),
                r.get("missing", Integer.class),
                r.get("file_name", String.class),
                r.get("bytes", Long.class),
                r.get("by_name", String.class),
                Rows.instant(r, "at"));
    }
}
