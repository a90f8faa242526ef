package vn.hoitu.planning;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** What hangs on a story beside its assignments. Each method runs within the agency's transaction. */
@Repository
class StoryBelongings {

    private static final List<String> TABLES = List.of("shared_item", "guarded_source");

    private final DSLContext sql;

    StoryBelongings(DSLContext sql) {
        this.sql = sql;
    }

    /** What was shared, decided and expected for a story that was merged goes on under the one that took it in. */
    void hand(AgencyId agency, UUID from, UUID to) {
        for (String table : TABLES) {
            sql.execute(
                    "update planning." + table + " set story_id = ? where agency_id = ? and story_id = ?",
                    to,
                    agency.value(),
                    from);
        }
        sql.execute("""
                insert into planning.story_event (agency_id, story_id, event_id)
                select agency_id, ?, event_id from planning.story_event where agency_id = ? and story_id = ?
                on conflict (agency_id, story_id) do nothing
                """, to, agency.value(), from);
        sql.execute("""
                insert into planning.decision_story (agency_id, decision_id, story_id)
                select agency_id, decision_id, ? from planning.decision_story where agency_id = ? and story_id = ?
                on conflict do nothing
                """, to, agency.value(), from);
    }
}
