package vn.hoitu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.database.DatabaseAccess;
import vn.hoitu.testing.ModuleTest;

/** Walks the catalogue: every table says whose its rows are, and the database holds it to that. */
@ModuleTest
class TenancyCatalogueTests {

    @Autowired
    DSLContext sql;

    @Autowired
    DatabaseAccess access;

    private record Declared(String table, String kind, boolean secured, List<String> policies, List<String> columns) {

        boolean holds() {
            return switch (kind) {
                case "tenant" ->
                    secured
                            && policies.equals(List.of("(agency_id = ( SELECT tenancy.agency() AS agency))"))
                            && columns.contains("agency_id");
                case "person" ->
                    secured
                            && policies.equals(List.of("(person_id = ( SELECT tenancy.person() AS person))"))
                            && columns.contains("person_id");
                case "public", "filed", "system" -> !secured && policies.isEmpty();
                default -> false;
            };
        }
    }

    @Test
    void everyTableIsDeclaredAndItsPolicyFits() {
        List<Declared> tables = tables();

        assertThat(tables).hasSizeGreaterThan(3);
        assertThat(tables)
                .allSatisfy(t -> assertThat(t.holds()).as(t.toString()).isTrue());
    }

    @Test
    void keysAndIndexesOfTenantTablesBeginWithTheAgency() {
        List<String> others = owner().fetch("""
                        select i.indexrelid::regclass::text as name
                        from pg_index i
                        join pg_class c on c.oid = i.indrelid
                        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                        where obj_description(c.oid, 'pg_class') = 'tenancy: tenant' and a.attname <> 'agency_id'
                        """).map(r -> r.get("name", String.class));

        assertThat(others).isEmpty();
    }

    @Test
    void theApplicationHasNoWayAroundRowLevelSecurity() {
        Record role = sql.fetchSingle(
                "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user");

        assertThat(role.intoList()).containsOnly(false);
        assertThat(sql.fetchValue("select count(*) from pg_class where pg_get_userbyid(relowner) = current_user"))
                .isEqualTo(0L);
    }

    @Test
    void aTenantTableTouchedWithoutAnAgencyIsAnError() {
        assertThatThrownBy(() -> sql.fetch("select * from audit.entry")).hasStackTraceContaining("No agency is open");
    }

    private List<Declared> tables() {
        return owner().fetch("""
                        select c.oid::regclass::text as name,
                               coalesce(obj_description(c.oid, 'pg_class'), '') as declaration,
                               c.relrowsecurity as secured,
                               array(select p.qual from pg_policies p
                                     where p.schemaname = n.nspname and p.tablename = c.relname) as policies,
                               array(select a.attname::text from pg_attribute a
                                     where a.attrelid = c.oid and a.attnum > 0) as columns
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
                          and c.relname not like 'flyway%'
                        """)
                .map(r -> new Declared(
                        r.get("name", String.class),
                        r.get("declaration", String.class).replace("tenancy: ", ""),
                        r.get("secured", Boolean.class),
                        List.of(r.get("policies", String[].class)),
                        List.of(r.get("columns", String[].class))));
    }

    private DSLContext owner() {
        return DSL.using(access.url(), access.ownerName(), access.ownerPassword());
    }
}
