package vn.hoitu.audit;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.ChainCheck.Break;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Walks a chain from its beginning and names the first link that does not hold. It finds altered, removed, exchanged
 * and inserted entries and links, a shortened chain, and a chain calculated anew by somebody who has the database but
 * not the data folder. It cannot find what somebody does who holds both, unless a head noted down elsewhere is compared;
 * nor an entry that the owner of the database removes within the second before it is sealed.
 */
@Service
public class ChainVerification {

    private static final int BATCH_LINKS = 2_000;

    private final DSLContext sql;
    private final Tenancy tenancy;
    private final InstallationKey installation;
    private final HeadAnchors anchors;
    private final Sealer sealer;

    ChainVerification(
            DSLContext sql, Tenancy tenancy, InstallationKey installation, HeadAnchors anchors, Sealer sealer) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.installation = installation;
        this.anchors = anchors;
        this.sealer = sealer;
    }

    /** The agencies whose chains are known here. */
    public Set<AgencyId> chains() {
        return sealer.chains();
    }

    public ChainCheck verify(AgencyId agency) {
        Optional<HeadAnchors.Anchor> anchor = anchors.of(agency); // before the head, which may move on meanwhile
        Head head = head(agency);
        Walk walk = new Walk(agency, head.number(), anchor.orElse(null));
        while (walk.goesOn()) {
            List<Record> links = links(agency, walk.number);
            links.forEach(walk::take);
            if (links.size() < BATCH_LINKS) {
                break;
            }
        }
        return walk.broken().orElseGet(() -> end(agency, head, walk, anchor.orElse(null)));
    }

    private ChainCheck end(AgencyId agency, Head head, Walk walk, HeadAnchors.@Nullable Anchor anchor) {
        if (walk.number < head.number()) {
            return ChainCheck.broken(walk.number + 1, Break.END_MISSING);
        }
        if (!head.fits(walk.hash, installation, agency)) {
            return ChainCheck.broken(Math.max(1, head.number()), Break.END_NOT_SIGNED);
        }
        if (anchor != null && anchor.number() > walk.number) {
            return ChainCheck.broken(walk.number + 1, Break.SET_BACK);
        }
        return loose(agency, walk);
    }

    /** Entries outside the chain: waiting for the sealer, or, which must not be, neither chained nor waiting. */
    private ChainCheck loose(AgencyId agency, Walk walk) {
        Record row =
                tenancy.reading(agency, () -> sql.fetchSingle("""
                        select count(*) filter (where u.entry_id is not null) as waiting,
                               count(*) filter (where u.entry_id is null) as stray,
                               (select max(number) from audit.seal where agency_id = ?) as last,
                               (select number from audit.head where agency_id = ?) as head
                        from audit.entry e
                        left join audit.seal s on s.agency_id = e.agency_id and s.entry_id = e.id
                        left join audit.unsealed u on u.agency_id = e.agency_id and u.entry_id = e.id
                        where e.agency_id = ? and s.entry_id is null
                        """, agency.value(), agency.value(), agency.value()));
        Long last = row.get("last", Long.class);
        if (last != null && !last.equals(row.get("head", Long.class))) {
            return ChainCheck.broken(Math.min(last, walk.number) + 1, Break.END_NOT_SIGNED);
        }
        if (row.get("stray", Long.class) > 0) {
            return ChainCheck.broken(walk.number + 1, Break.ENTRY_NEVER_CHAINED);
        }
        String head = walk.number == 0 ? null : HexFormat.of().formatHex(walk.hash);
        return ChainCheck.whole(walk.number, row.get("waiting", Long.class), head);
    }

    private List<Record> links(AgencyId agency, long after) {
        return tenancy.reading(
                agency,
                () -> List.copyOf(sql.fetch(
                        "select s.number, s.hash, s.previous, s.entry_id, " + CanonicalForm.COLUMNS + """
                                from audit.seal s
                                left join audit.entry e on e.agency_id = s.agency_id and e.id = s.entry_id
                                where s.agency_id = ? and s.number > ? order by s.number limit ?
                                """,
                        agency.value(),
                        after,
                        BATCH_LINKS)));
    }

    private Head head(AgencyId agency) {
        Record row = sql.fetchOne("select number, hash, signature from audit.head where agency_id = ?", agency.value());
        return row == null
                ? new Head(0, CanonicalForm.beginning(), null)
                : new Head(
                        row.get("number", Long.class),
                        row.get("hash", byte[].class),
                        row.get("signature", byte[].class));
    }

    private record Head(long number, byte[] hash, byte @Nullable [] signature) {

        boolean fits(byte[] reached, InstallationKey installation, AgencyId agency) {
            if (signature == null) {
                return true; // no chain yet, or its head was removed: the anchor and the links tell which
            }
            byte[] expected = installation.sign(CanonicalForm.head(agency.value(), number, hash));
            return MessageDigest.isEqual(hash, reached) && MessageDigest.isEqual(expected, signature);
        }
    }

    /** One walk along the links up to the head as it stood at the start. */
    private static final class Walk {

        private final AgencyId agency;
        private final long end;
        private final HeadAnchors.@Nullable Anchor anchor;
        private long number;
        private byte[] hash = CanonicalForm.beginning();
        private @Nullable ChainCheck broken;

        Walk(AgencyId agency, long end, HeadAnchors.@Nullable Anchor anchor) {
            this.agency = agency;
            this.end = end;
            this.anchor = anchor;
        }

        boolean goesOn() {
            return broken == null && number < end;
        }

        Optional<ChainCheck> broken() {
            return Optional.ofNullable(broken);
        }

        void take(Record link) {
            if (!goesOn()) {
                return;
            }
            long next = number + 1;
            Optional<Break> reason = fault(link, next);
            if (reason.isPresent()) {
                broken = ChainCheck.broken(next, reason.get());
                return;
            }
            number = next;
            hash = link.get("hash", byte[].class);
            if (anchor != null && anchor.number() == number && !MessageDigest.isEqual(anchor.hash(), hash)) {
                broken = ChainCheck.broken(number, Break.SET_BACK);
            }
        }

        private Optional<Break> fault(Record link, long next) {
            if (link.get("number", Long.class) != next) {
                return Optional.of(Break.LINK_MISSING);
            }
            if (!MessageDigest.isEqual(link.get("previous", byte[].class), hash)) {
                return Optional.of(Break.LINK_ALTERED);
            }
            if (link.get("id") == null) {
                return Optional.of(Break.ENTRY_MISSING);
            }
            byte[] expected = CanonicalForm.hash(hash, agency.value(), next, link);
            return MessageDigest.isEqual(expected, link.get("hash", byte[].class))
                    ? Optional.empty()
                    : Optional.of(Break.ENTRY_ALTERED);
        }
    }
}
