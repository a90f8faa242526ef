package vn.hoitu.search;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;

/** Asks the change table in the database. */
@Component
class RecordedChanges implements ChangeTable {

    private final DSLContext sql;

    RecordedChanges(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Cursors ends() {
        return cursors("select agency_id, last_number as number from shared.change_counter");
    }

    @Override
    public Cursors beginnings() {
        return cursors("""
                select c.agency_id, first.number
                from shared.change_counter c
                cross join lateral (
                    select number from shared.change where agency_id = c.agency_id order by number limit 1) first
                """);
    }

    private Cursors cursors(String query) {
        Map<AgencyId, Long> found = new HashMap<>();
        sql.fetch(query)
                .forEach(row ->
                        found.put(new AgencyId(row.get("agency_id", UUID.class)), row.get("number", Long.class)));
        return new Cursors(found);
    }
}
