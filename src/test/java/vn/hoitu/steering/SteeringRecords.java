package vn.hoitu.steering;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hoitu.shared.database.DatabaseAccess;

/** Fills the tables of figures by the owner's hand, as the product's own writing would leave them. */
final class SteeringRecords {

    static final int INDICATORS = 70;
    static final int FIRST_YEAR = 2015;
    static final int LAST_YEAR = 2026;
    static final int VINTAGES = 3;
    static final String PROGRAMME = "do-tai";

    private static final String TERMS = """
            {"code":"Q1","text":"Quý I","first":"12/-1","last":"3/0","before":"3/4/0","obligor":"indicator-unit","asks":[]},
            {"code":"Q2","text":"Quý II","first":"4/0","last":"6/0","before":"5/7/0","obligor":"indicator-unit","asks":[]},
            {"code":"Q3","text":"Quý III","first":"7/0","last":"9/0","before":"5/10/0","obligor":"indicator-unit","asks":[]},
            {"code":"Q4","text":"Quý IV","first":"10/0","last":"11/0","before":"5/12/0","obligor":"indicator-unit","asks":[]}""";

    private static final List<String> RULES =
            List.of("press-agencies", "agencies-with-two-press-types", "electronic-press-agencies");

    private final DatabaseAccess access;

    SteeringRecords(DatabaseAccess access) {
        this.access = access;
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(access.url(), access.ownerName(), access.ownerPassword());
    }

    /** Whether an earlier run left its records in the folder. */
    boolean isFilled() throws SQLException {
        return !ids("select organization_id from organization.classification where source = 'đo tải' limit 1")
                .isEmpty();
    }

    UUID authority() throws SQLException {
        return ids("select organization_id from organization.classification where kind = 'press-authority' and source = 'đo tải'")
                .getFirst();
    }

    /** Sixty-three provinces with eight agencies each, thirty ministries with the rest; a press authority above nothing. */
    void register() throws SQLException {
        UUID authority = UUID.randomUUID();
        try (Connection owner = owner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                    create temp table body as
                    select gen_random_uuid() as id, 'Tỉnh ' || name as name, 'province' as kind,
                        (row_number() over (order by name))::int as n
                    from outlook.tile where set_code = '63' and part_of is null
                    union all
                    select gen_random_uuid(), 'Bộ thứ ' || n, 'ministry', 1000 + n from generate_series(1, 30) n""");
            sql.execute("insert into body values ('%s', 'Cục đo tải', 'press-authority', 0)".formatted(authority));
            sql.execute("""
                    create temp table unit as
                    select gen_random_uuid() as id, n,
                        (array['newspaper','broadcaster','magazine','newspaper','press-agency','magazine','broadcaster','newspaper'])
                            [1 + n % 8] as kind,
                        case when n <= 504 then 1 + (n - 1) % 63 else 1001 + n % 30 end as body
                    from generate_series(1, 1000) n""");
            for (String from : List.of("select id from body", "select id from unit")) {
                sql.execute("insert into organization.organization (id, source, version) select id, 'đo tải', 1 from ("
                        + from + ") x");
            }
            sql.execute("""
                    insert into organization.name (organization_id, name, search_key, source)
                    select id, name, lower(name), 'đo tải' from body
                    union all select id, 'Cơ quan báo chí số ' || n, 'co quan bao chi so ' || n, 'đo tải' from unit""");
            sql.execute("""
                    insert into organization.placement (organization_id, parent_id, source)
                    select id, null, 'đo tải' from body
                    union all select u.id, b.id, 'đo tải' from unit u join body b on b.n = u.body""");
            sql.execute("""
                    insert into organization.classification (organization_id, kind, source)
                    select id, kind, 'đo tải' from body union all select id, kind, 'đo tải' from unit""");
            sql.execute("""
                    insert into organization.press_activity (organization_id, press_types, source)
                    select id, '{}'::text[], 'đo tải' from body
                    union all select id, case n % 3 when 0 then '{electronic}'::text[] when 1 then '{electronic,print}'::text[]
                        else '{print,radio,television}'::text[] end, 'đo tải' from unit""");
        }
    }

    void programme() throws SQLException {
        List<String> indicators = new ArrayList<>();
        for (int i = 1; i <= INDICATORS; i++) {
            boolean people = i % 7 == 0;
            List<String> targets = new ArrayList<>();
            for (int year = FIRST_YEAR + 1; year <= 2030; year++) {
                int share = Math.min(100, 10 + (year - FIRST_YEAR) * 6);
                targets.add("{\"year\":%d,\"text\":\"%d%%\",\"part\":%d,\"whole\":100}".formatted(year, share, share));
            }
            indicators.add(
                    "{\"code\":\"%d\",\"shape\":\"share\",\"counts\":\"%s\",\"population\":\"%s\",\"text\":\"Chỉ tiêu đo tải số %d\",\"targets\":[%s]}"
                            .formatted(
                                    i,
                                    people ? "person" : "organization",
                                    people ? "people-of-press-agencies" : RULES.get(i % RULES.size()),
                                    i,
                                    String.join(",", targets)));
        }
        String book = """
                {"code":"%s","title":"Chương trình đo tải","scope":"nation","ownerName":"Đo tải","decision":{"issuer":"Đo tải",
                "signedText":"","effectiveText":"","basis":""},"indicators":[%s],"terms":[%s],"tasks":[],"responsibilities":[],
                "notes":[]}""".formatted(PROGRAMME, String.join(",", indicators), TERMS);
        try (Connection owner = owner();
                var insert = owner.prepareStatement("""
                        insert into strategy.edition (programme, number, book, fingerprint, reason, recorded_at, recorded_by, recorded_by_name)
                        values (?, 1, ?, md5(?), 'đo tải', now(), gen_random_uuid(), 'đo tải')""")) {
            insert.setString(1, PROGRAMME);
            insert.setString(2, book);
            insert.setString(3, book);
            insert.execute();
        }
    }

    /** Every unit has every indicator in every quarter, first provisional, then official, then revised. @return values */
    long figures() throws SQLException {
        try (Connection owner = owner();
                Statement sql = owner.createStatement()) {
            sql.execute("set session_replication_role = replica; set synchronous_commit = off; set work_mem = '128MB'");
            sql.execute(
                    "insert into strategy.measure (programme, indicator) select '%s', n::text from generate_series(1, %d) n"
                            .formatted(PROGRAMME, INDICATORS));
            sql.execute("""
                    insert into strategy.period (first_day, last_day)
                    select make_date(y, 12, 1) - interval '1 year', make_date(y, 3, 31) from generate_series(%1$d, %2$d) y
                    union all select make_date(y, 4, 1), make_date(y, 6, 30) from generate_series(%1$d, %2$d) y
                    union all select make_date(y, 7, 1), make_date(y, 9, 30) from generate_series(%1$d, %2$d) y
                    union all select make_date(y, 10, 1), make_date(y, 11, 30) from generate_series(%1$d, %2$d) y""".formatted(FIRST_YEAR, LAST_YEAR));
            sql.execute(
                    "alter table strategy.figure drop constraint figure_pkey; alter table strategy.standing drop constraint standing_pkey");
            sql.execute("drop index strategy.standing_by_unit");
            sql.execute("""
                    create temp table worth as
                    select m.id as measure, m.indicator::int as i, p.id as period, p.last_day, o.organization_id as unit,
                        abs(hashtext(o.organization_id::text || m.id)) %% 100 as luck,
                        10 + abs(hashtext(o.organization_id::text)) %% 190 as people,
                        (extract(year from p.last_day)::int - %d) * 6 + extract(month from p.last_day)::int / 3 as way
                    from strategy.measure m cross join strategy.period p
                    cross join (select organization_id from organization.classification
                        where source = 'đo tải' and kind in ('newspaper', 'broadcaster', 'magazine', 'press-agency')) o
                    where m.programme = '%s'""".formatted(FIRST_YEAR, PROGRAMME));
            String met = "w.luck < 8 + w.way + v.n * 2";
            sql.execute("""
                    insert into strategy.figure (measure_id, period_id, organization_id, source, vintage, status, verdict, part,
                        whole, reason, recorded_at, recorded_by, recorded_by_name)
                    select w.measure, w.period, w.unit, 'declared', v.n, v.status,
                        case when w.i %% 7 = 0 then 'none' when %1$s then 'met' else 'not-met' end,
                        case when w.i %% 7 = 0 then least(w.people, w.people * (8 + w.way + v.n) / 100) when %1$s then 1 else 0 end,
                        case when w.i %% 7 = 0 then w.people else 1 end,
                        case when v.n = 3 then 'Cập nhật số chính thức' end,
                        w.last_day + v.n * interval '20 days', '00000000-0000-0000-0000-000000000000', 'đo tải'
                    from worth w cross join (values (1, 'provisional'), (2, 'official'), (3, 'revised')) v (n, status)""".formatted(met));
            sql.execute("""
                    insert into strategy.standing (measure_id, period_id, organization_id, source, vintage, status, verdict, part,
                        whole, reason, recorded_at, differs)
                    select measure_id, period_id, organization_id, source, vintage, status, verdict, part, whole, reason,
                        recorded_at, false from strategy.figure where vintage = 3""");
            sql.execute("""
                    insert into strategy.moved (measure_id, period_id, at)
                    select measure_id, period_id, max(recorded_at) from strategy.figure group by measure_id, period_id""");
            sql.execute("set maintenance_work_mem = '512MB'");
            sql.execute(
                    "alter table strategy.figure add primary key (measure_id, period_id, organization_id, source, vintage)");
            sql.execute("alter table strategy.standing add primary key (measure_id, period_id, organization_id)");
            sql.execute("create index standing_by_unit on strategy.standing (organization_id, period_id, measure_id)");
            sql.execute("vacuum analyze strategy.figure");
            sql.execute("vacuum analyze strategy.standing");
            return number(sql, "select count(*) from strategy.figure");
        }
    }

    /** Sums that are kept against sums counted anew from all vintages. @return how many differ, of how many */
    int[] recount(int periods) throws SQLException {
        try (Connection owner = owner();
                Statement sql = owner.createStatement()) {
            sql.execute("set work_mem = '128MB'");
            ResultSet found = sql.executeQuery("""
                    with kept as (select t.* from strategy.total t join strategy.period p on p.id = t.period_id
                            join strategy.measure m on m.id = t.measure_id
                            where m.programme = '%s' order by md5(t.population_id::text || t.measure_id) limit %d),
                    newest as (select distinct on (s.population_id, f.measure_id, f.period_id, f.organization_id)
                            s.population_id, f.measure_id, f.period_id, f.verdict, f.part, f.whole from kept s
                            join strategy.population_member pm on pm.population_id = s.population_id
                            join strategy.figure f on f.measure_id = s.measure_id and f.period_id = s.period_id
                                and f.organization_id = pm.organization_id
                            order by s.population_id, f.measure_id, f.period_id, f.organization_id, f.vintage desc),
                    anew as (select population_id, measure_id, period_id, count(*) as reported,
                            count(*) filter (where verdict = 'met') as met, sum(part) as parts, sum(whole) as wholes
                        from newest group by 1, 2, 3)
                    select count(*), count(*) filter (where a.reported is distinct from s.reported or a.met is distinct from s.met
                        or a.parts is distinct from s.part_sum or a.wholes is distinct from s.whole_sum)
                    from kept s left join anew a using (population_id, measure_id, period_id)""".formatted(PROGRAMME, periods));
            found.next();
            return new int[] {found.getInt(2), found.getInt(1)};
        }
    }

    List<UUID> ids(String what) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Connection owner = owner();
                Statement sql = owner.createStatement();
                ResultSet found = sql.executeQuery(what)) {
            while (found.next()) {
                ids.add(found.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    long megabytes() throws SQLException {
        try (Connection owner = owner();
                Statement sql = owner.createStatement()) {
            return number(sql, "select pg_database_size(current_database()) / 1000000");
        }
    }

    private static long number(Statement sql, String query) throws SQLException {
        ResultSet found = sql.executeQuery(query);
        found.next();
        return found.getLong(1);
    }
}
