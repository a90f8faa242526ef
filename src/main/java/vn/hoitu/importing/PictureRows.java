package vn.hoitu.importing;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.hoitu.importing.read.Origins;
import vn.hoitu.shared.AgencyId;

/** Which picture an address became. Every method runs within the agency's tenancy. */
@Repository
class PictureRows {

    record Known(UUID picture, UUID importId) {}

    private final DSLContext sql;

    PictureRows(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Known> find(AgencyId agency, String address) {
        return sql.fetchOptional("""
                        select picture_id, import_id from importing.picture where agency_id = ? and address_hash = ?
                        """, agency.value(), Origins.fingerprint(address))
                .map(r -> new Known(r.get("picture_id", UUID.class), r.get("import_id", UUID.class)));
    }

    void add(AgencyId agency, String address, UUID picture, UUID importId) {
        sql.execute("""
                insert into importing.picture (agency_id, address_hash, address, picture_id, import_id)
                values (?, ?, ?, ?, ?)
                on conflict (agency_id, address_hash) do nothing
                """, agency.value(), Origins.fingerprint(address), address, picture, importId);
    }
}
