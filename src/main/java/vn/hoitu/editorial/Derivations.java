package vn.hoitu.editorial;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** Which piece was made from which text of which other. Each method runs within the agency's transaction. */
@Repository
class Derivations {

    /** Of forms of forms, those this far removed are still told. */
    private static final int MOST_STEPS = 5;

    /**
     * A piece and the one it was made from.
     *
     * @param version the kept version of the origin that it was made from
     * @param changed the origin has another text by now
     */
    record Link(
            UUID piece,
            UUID origin,
            UUID root,
            String form,
            int version,
            boolean changed,
            boolean copy,
            Instant madeAt) {}

    private final DSLContext sql;

    Derivations(DSLContext sql) {
        this.sql = sql;
    }

    void add(AgencyId agency, UUID piece, Piece origin, int version, boolean copy, String by, Instant at) {
        sql.execute(
                """
                insert into editorial.derivation (agency_id, piece_id, origin_id, origin_document_version, origin_version,
                    copy, made_by_name, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?::timestamptz)
                """,
                agency.value(),
                piece,
                origin.id().value(),
                origin.documentVersion(),
                version,
                copy,
                by,
                java.sql.Timestamp.from(at));
    }

    Optional<Link> of(AgencyId agency, UUID piece) {
        return sql.fetch("""
            select d.piece_id, d.origin_id, d.origin_id as root_id, p.form, d.origin_version,
                o.document_version > d.origin_document_version as changed, d.copy, d.made_at
            from editorial.derivation d
            join editorial.piece p on p.agency_id = d.agency_id and p.id = d.piece_id
            join editorial.piece o on o.agency_id = d.agency_id and o.id = d.origin_id
            where d.agency_id = ? and d.piece_id = ?
            """, agency.value(), piece).stream().findFirst().map(Derivations::link);
    }

    /** What was made from the pieces, directly or through others; copies are works of their own. */
    List<Link> from(AgencyId agency, Collection<UUID> pieces) {
        return pieces.isEmpty()
                ? List.of()
                : sql.fetch(
                                """
                                with recursive made as (
                                    select d.piece_id, d.origin_id, d.origin_id as root_id, d.origin_version,
                                        d.origin_document_version, d.copy, d.made_at, 1 as steps
                                    from editorial.derivation d where d.agency_id = ? and d.origin_id = any(?) and not d.copy
                                    union all
                                    select d.piece_id, d.origin_id, m.root_id, d.origin_version, d.origin_document_version, d.copy,
                                        d.made_at, m.steps + 1
                                    from editorial.derivation d join made m on d.origin_id = m.piece_id
                                    where d.agency_id = ? and not d.copy and m.steps < ?
                                )
                                select m.*, p.form, o.document_version > m.origin_document_version as changed
                                from made m
                                join editorial.piece p on p.agency_id = ? and p.id = m.piece_id
                                join editorial.piece o on o.agency_id = ? and o.id = m.origin_id
                                order by m.made_at
                                """,
                                agency.value(),
                                pieces.toArray(UUID[]::new),
                                agency.value(),
                                MOST_STEPS,
                                agency.value(),
                                agency.value())
                        .map(Derivations::link);
    }

    /** Everything that has this piece's words in it: forms, forms of forms, and copies. */
    List<UUID> madeFrom(AgencyId agency, UUID piece) {
        return sql.fetch("""
                with recursive made as (
                    select d.piece_id, 1 as steps from editorial.derivation d where d.agency_id = ? and d.origin_id = ?
                    union
                    select d.piece_id, m.steps + 1
                    from editorial.derivation d join made m on d.origin_id = m.piece_id
                    where d.agency_id = ? and m.steps < ?
                )
                select distinct piece_id from made
                """, agency.value(), piece, agency.value(), MOST_STEPS)
                .map(r -> r.get("piece_id", UUID.class));
    }

    private static Link link(Record r) {
        return new Link(
                r.get("piece_id", UUID.class),
                r.get("origin_id", UUID.class),
                r.get("root_id", UUID.class),
                r.get("form", String.class),
                r.get("origin_version", Integer.class),
                r.get("changed", Boolean.class),
                r.get("copy", Boolean.class),
                r.get("made_at", OffsetDateTime.class).toInstant());
    }
}
