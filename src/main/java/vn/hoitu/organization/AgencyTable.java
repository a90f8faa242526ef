package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** The agencies of this installation; what the register knows of them is read as of a day. */
@Repository
class AgencyTable {

    private static final String PROFILES = """
            select a.id, a.slug, a.host, a.product_name, a.domain, a.licence_number, a.licence_date, a.licence_issuer,
                   a.address, a.phone, a.email, a.head_name, a.head_title, a.accent_color, a.version,
                   n.name as agency_name, g.name as governing_body
            from (select a.*, o.valid_from, o.valid_to,
                         greatest(coalesce(o.valid_from, '-infinity'), least(cast(? as date), o.valid_to - 1)) as day
                  from organization.agency a join organization.organization o on o.id = a.id) a
            join organization.name n on n.organization_id = a.id and daterange(n.valid_from, n.valid_to) @> a.day
            join organization.placement p on p.organization_id = a.id and daterange(p.valid_from, p.valid_to) @> a.day
            left join organization.name g on g.organization_id = p.parent_id
                and daterange(g.valid_from, g.valid_to) @> a.day
            """;

    private final DSLContext sql;

    AgencyTable(DSLContext sql) {
        this.sql = sql;
    }

    List<AgencyProfile> all(LocalDate on) {
        return sql.fetch(PROFILES + " order by a.product_name collate \"vi-x-icu\", a.id", on)
                .map(AgencyTable::profile);
    }

    Optional<AgencyProfile> find(AgencyId agency, LocalDate on) {
        return sql.fetchOptional(PROFILES + " where a.id = ?", on, agency.value())
                .map(AgencyTable::profile);
    }

    Optional<String> kindOn(AgencyId agency, LocalDate on) {
        return sql.fetchOptional("""
                        select kind from organization.classification
                        where organization_id = ? and daterange(valid_from, valid_to) @> cast(? as date)
                        """, agency.value(), on).map(r -> r.get(0, String.class));
    }

    boolean hasSlug(String slug) {
        return sql.fetchOptional("select 1 from organization.agency where slug = ?", slug)
                .isPresent();
    }

    boolean hasHost(String host, AgencyId apartFrom) {
        return sql.fetchOptional(
                        "select 1 from organization.agency where host = ? and id <> ?", host, apartFrom.value())
                .isPresent();
    }

    void insert(AgencyProfile p) {
        sql.execute(
                """
                insert into organization.agency (id, slug, host, product_name, domain, licence_number, licence_date,
                    licence_issuer, address, phone, email, head_name, head_title, accent_color, version)
                values (?, ?, ?, ?, ?, ?, cast(? as date), ?, ?, ?, ?, ?, ?, ?, 1)
                """,
                p.id().value(),
                p.slug(),
                p.host(),
                p.productName(),
                p.domain(),
                p.licenceNumber(),
                p.licenceDate(),
                p.licenceIssuer(),
                p.address(),
                p.phone(),
                p.email(),
                p.headName(),
                p.headTitle(),
                p.accentColor());
    }

    /** Whether it still was as the person saw it. */
    boolean update(AgencyProfile p) {
        return sql.execute(
                        """
                        update organization.agency
                        set host = ?, product_name = ?, domain = ?, licence_number = ?, licence_date = cast(? as date),
                            licence_issuer = ?, address = ?, phone = ?, email = ?, head_name = ?, head_title = ?,
                            accent_color = ?, version = version + 1
                        where id = ? and version = ?
                        """,
                        p.host(),
                        p.productName(),
                        p.domain(),
                        p.licenceNumber(),
                        p.licenceDate(),
                        p.licenceIssuer(),
                        p.address(),
                        p.phone(),
                        p.email(),
                        p.headName(),
                        p.headTitle(),
                        p.accentColor(),
                        p.id().value(),
                        p.version())
                == 1;
    }

    private static AgencyProfile profile(Record r) {
        return new AgencyProfile(
                new AgencyId(r.get("id", java.util.UUID.class)),
                r.get("slug", String.class),
                r.get("host", String.class),
                r.get("product_name", String.class),
                r.get("agency_name", String.class),
                r.get("governing_body", String.class),
                r.get("domain", String.class),
                r.get("licence_number", String.class),
                r.get("licence_date", LocalDate.class),
                r.get("licence_issuer", String.class),
                r.get("address", String.class),
                r.get("phone", String.class),
                r.get("email", String.class),
                r.get("head_name", String.class),
                r.get("head_title", String.class),
                r.get("accent_color", String.class),
                r.get("version", Integer.class));
    }
}
