package vn.hoitu.production;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** Who leads which desk. Each method runs within the agency's transaction. */
@Repository
class DeskHeads {

    private final DSLContext sql;

    DeskHeads(DSLContext sql) {
        this.sql = sql;
    }

    Set<UUID> desksOf(AgencyId agency, UUID person) {
        return Set.copyOf(sql.fetch(
                        "select desk_id from production.desk_head where agency_id = ? and person_id = ?",
                        agency.value(),
                        person)
                .map(r -> r.get(0, UUID.class)));
    }

    Map<UUID, List<UUID>> all(AgencyId agency) {
        Map<UUID, List<UUID>> heads = new LinkedHashMap<>();
        sql.fetch(
                        "select desk_id, person_id from production.desk_head where agency_id = ? order by desk_id, person_id",
                        agency.value())
                .forEach(r -> heads.computeIfAbsent(r.get(0, UUID.class), desk -> new java.util.ArrayList<>())
                        .add(r.get(1, UUID.class)));
        return heads;
    }

    void set(AgencyId agency, UUID desk, Set<UUID> people) {
        sql.execute("delete from production.desk_head where agency_id = ? and desk_id = ?", agency.value(), desk);
        people.forEach(person -> sql.execute(
                "insert into production.desk_head (agency_id, desk_id, person_id) values (?, ?, ?)",
                agency.value(),
                desk,
                person));
    }
}
