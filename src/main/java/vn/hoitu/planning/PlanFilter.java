package vn.hoitu.planning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.text.VietnameseText;

/** What somebody wants to see of the plan; null asks for nothing. */
record PlanFilter(
        @Nullable String query,
        @Nullable String state,
        @Nullable String priority,
        @Nullable String form,
        @Nullable UUID desk,
        @Nullable UUID person,
        @Nullable UUID section) {

    static final PlanFilter ALL = new PlanFilter(null, null, null, null, null, null, null);

    void narrow(StringBuilder sql, List<Object> values) {
        if (query != null && !query.isBlank()) {
            sql.append(" and position(? in s.folded) > 0");
            values.add(VietnameseText.searchKey(query.strip()));
        }
        if (state != null && !state.isBlank()) {
            sql.append(" and s.state = any(?)");
            values.add(state.split(",", 10));
        } else {
            sql.append(" and s.state <> 'merged'");
        }
        if (priority != null && !priority.isBlank()) {
            sql.append(" and s.priority = ?");
            values.add(priority);
        }
        if (section != null) {
            sql.append(" and s.section_id = ?");
            values.add(section);
        }
        narrowByAssignment(sql, values);
    }

    private void narrowByAssignment(StringBuilder sql, List<Object> values) {
        if (form != null && !form.isBlank()) {
            sql.append(" and exists (select 1 from planning.assignment a where a.agency_id = s.agency_id"
                    + " and a.story_id = s.id and a.form = ?)");
            values.add(form);
        }
        if (desk != null) {
            sql.append(" and exists (select 1 from planning.assignment a where a.agency_id = s.agency_id"
                    + " and a.story_id = s.id and a.desk_id = ?)");
            values.add(desk);
        }
        if (person != null) {
            sql.append(" and (s.proposed_by_id = ? or exists (select 1 from planning.assignment a"
                    + " join planning.assignee p on p.agency_id = a.agency_id and p.assignment_id = a.id"
                    + " where a.agency_id = s.agency_id and a.story_id = s.id and p.person_id = ?))");
            values.add(person);
            values.add(person);
        }
    }
}
