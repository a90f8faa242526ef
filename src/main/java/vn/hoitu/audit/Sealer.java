package vn.hoitu.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Numbers and chains what is recorded and not yet sealed. It sees committed entries only and takes no lock a writer
 * waits for: an entry whose transaction commits late is simply sealed later, with a later number.
 */
@Service
class Sealer {

    /** Named in pg_locks: one sealer per installation, whichever node it runs on. */
    static final long LOCK = 0x486F_6954_7553_6561L;

    static final int BATCH_ENTRIES = 1_000;
    private static final int MOST_AGENCIES_PER_ROUND = 1_000;

    private final DSLContext sql;
    private final Tenancy tenancy;
    private final InstallationKey installation;
    private final HeadAnchors anchors;
    private final Clock clock;

    Sealer(DSLContext sql, Tenancy tenancy, InstallationKey installation, HeadAnchors anchors, Clock clock) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.installation = installation;
        this.anchors = anchors;
        this.clock = clock;
    }

    /** Seals everything committed before the call. */
    int sealAll() {
        int sealed = 0;
        for (UUID agency : waiting()) {
            int batch;
            do {
                batch = sealBatch(new AgencyId(agency));
                sealed += batch;
            } while (batch == BATCH_ENTRIES);
            keepAnchor(new AgencyId(agency));
        }
        return sealed;
    }

    private List<UUID> waiting() {
        return sql.fetch("""
                        with recursive agency as (
                            (select agency_id from audit.unsealed order by agency_id limit 1)
                            union all
                            select (select u.agency_id from audit.unsealed u where u.agency_id > a.agency_id
                                    order by u.agency_id limit 1)
                            from agency a where a.agency_id is not null)
                        select agency_id from agency where agency_id is not null limit ?
                        """, MOST_AGENCIES_PER_ROUND).map(row -> row.get("agency_id", UUID.class));
    }

    private int sealBatch(AgencyId agency) {
        return tenancy.within(agency, () -> {
            sql.fetch("select pg_advisory_xact_lock(?)", LOCK);
            List<Record> entries =
                    List.copyOf(sql.fetch("select " + CanonicalForm.COLUMNS + """
                            from audit.unsealed u join audit.entry e on e.agency_id = u.agency_id and e.id = u.entry_id
                            where u.agency_id = ? order by u.entry_id limit ?
                            """, agency.value(), BATCH_ENTRIES));
            if (!entries.isEmpty()) {
                chain(agency, entries);
            }
            return entries.size();
        });
    }

    private void chain(AgencyId agency, List<Record> entries) {
        Record head = sql.fetchOne("select number, hash from audit.head where agency_id = ?", agency.value());
        long number = head == null ? 0 : head.get("number", Long.class);
        byte[] previous = head == null ? CanonicalForm.beginning() : head.get("hash", byte[].class);
        Long[] numbers = new Long[entries.size()];
        UUID[] ids = new UUID[entries.size()];
        byte[][] hashes = new byte[entries.size()][];
        byte[][] before = new byte[entries.size()][];
        for (int i = 0; i < entries.size(); i++) {
            number++;
            numbers[i] = number;
            ids[i] = entries.get(i).get("id", UUID.class);
            before[i] = previous;
            hashes[i] = CanonicalForm.hash(previous, agency.value(), number, entries.get(i));
            previous = hashes[i];
        }
        write(agency, numbers, ids, hashes, before);
        moveHead(agency, number, previous);
    }

    private void write(AgencyId agency, Long[] numbers, UUID[] ids, byte[][] hashes, byte[][] before) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        sql.execute("""
                insert into audit.seal (agency_id, number, entry_id, hash, previous, sealed_at)
                select ?, s.number, s.entry_id, s.hash, s.previous, ?::timestamptz
                from unnest(?::bigint[], ?::uuid[], ?::bytea[], ?::bytea[]) as s (number, entry_id, hash, previous)
                """, agency.value(), now, numbers, ids, hashes, before);
        sql.execute("delete from audit.unsealed where agency_id = ? and entry_id = any(?)", agency.value(), ids);
    }

    private void moveHead(AgencyId agency, long number, byte[] hash) {
        byte[] signature = installation.sign(CanonicalForm.head(agency.value(), number, hash));
        sql.execute("""
                insert into audit.head (agency_id, number, hash, signature) values (?, ?, ?, ?)
                on conflict (agency_id) do update
                set number = excluded.number, hash = excluded.hash, signature = excluded.signature
                """, agency.value(), number, hash, signature);
    }

    /** After the commit, so that an anchor never points beyond what is durable. */
    private void keepAnchor(AgencyId agency) {
        Record head = sql.fetchOne("select number, hash from audit.head where agency_id = ?", agency.value());
        if (head != null) {
            long number = head.get("number", Long.class);
            if (anchors.of(agency).map(a -> a.number() < number).orElse(true)) {
                anchors.keep(agency, number, head.get("hash", byte[].class));
            }
        }
    }

    /** The chains that are known: by their heads here, or by what this node remembers of them. */
    Set<AgencyId> chains() {
        Set<AgencyId> known = new LinkedHashSet<>(anchors.agencies());
        sql.fetch("select agency_id from audit.head")
                .forEach(row -> known.add(new AgencyId(row.get("agency_id", UUID.class))));
        return known;
    }
}
