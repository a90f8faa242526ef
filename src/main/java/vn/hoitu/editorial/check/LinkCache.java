package vn.hoitu.editorial.check;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.secret.Token;

/** What came of asking for addresses, with the time. */
@Repository
class LinkCache {

    record Probe(boolean alive, String detail, Instant at) {}

    private final DSLContext sql;

    LinkCache(DSLContext sql) {
        this.sql = sql;
    }

    Map<String, Probe> of(AgencyId agency, Collection<String> addresses) {
        Map<String, Probe> found = new HashMap<>();
        sql.fetch(
                        "select * from editorial.link_probe where agency_id = ? and address_hash = any (?::text[])",
                        agency.value(),
                        addresses.stream().map(LinkCache::hash).toArray(String[]::new))
                .forEach(r -> found.put(
                        r.get("address", String.class),
                        new Probe(
                                r.get("alive", Boolean.class),
                                r.get("detail", String.class),
                                Times.instant(r, "checked_at"))));
        return found;
    }

    void keep(AgencyId agency, String address, Probe probe) {
        sql.execute("""
                insert into editorial.link_probe (agency_id, address_hash, address, alive, detail, checked_at)
                values (?, ?, ?, ?, ?, ?::timestamptz)
                on conflict (agency_id, address_hash) do update
                set alive = excluded.alive, detail = excluded.detail, checked_at = excluded.checked_at
                """, agency.value(), hash(address), address, probe.alive(), probe.detail(), Times.at(probe.at()));
    }

    private static String hash(String address) {
        return HexFormat.of().formatHex(Token.hash(address));
    }
}
