package vn.hoitu.shared.change;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;

/** Writes the change table, within the transaction of the change itself. */
@Component
public class ChangeLog {

    private final DSLContext sql;
    private final ChangeBell bell;

    ChangeLog(DSLContext sql, ChangeBell bell) {
        this.sql = sql;
        this.bell = bell;
    }

    /**
     * The row lock on the agency's counter is held until commit, so numbers of one agency appear in commit order and a
     * follower that has read number n will never meet a smaller one.
     */
    public void record(AgencyId agency, String kind, UUID subject) {
        sql.execute("""
                with given as (
                    insert into shared.change_counter (agency_id, last_number) values (?, 1)
                    on conflict (agency_id) do update set last_number = shared.change_counter.last_number + 1
                    returning last_number)
                insert into shared.change (agency_id, number, kind, subject_id)
                select ?, last_number, ?, ? from given
                """, agency.value(), agency.value(), kind, subject);
        bell.ringAfterCommit();
    }
}
