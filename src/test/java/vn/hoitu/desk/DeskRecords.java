package vn.hoitu.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** Fills the agency by the owner's hand, and does the desk's statements without the program, as what they can be measured by. */
final class DeskRecords {

    private static final int PAUSE_MILLIS = 100;
    private static final String DOCUMENT = """
            {"type":"doc","content":[{"type":"kicker"},{"type":"title","content":[{"type":"text","text":"'||t.title||'"}]},
            {"type":"sapo","content":[{"type":"text","text":"Tin từ cơ sở gửi về lúc sáng nay."}]},{"type":"body","content":[
            '||repeat('{"type":"paragraph","content":[{"type":"text","text":"Sáng nay, các lực lượng tại chỗ đã đưa người dân tới nơi an toàn, đường liên xã thông trở lại sau bốn giờ."}]},', 9)||'
            {"type":"paragraph","content":[{"type":"text","text":"Hết."}]}]}]}""";

    private final String url;
    private final Path secrets;
    private final String agency;

    DeskRecords(Path data, String agency) throws IOException {
        List<String> postmaster = Files.readAllLines(data.resolve("postgres/data-18/postmaster.pid"));
        this.url = "jdbc:postgresql://127.0.0.1:" + postmaster.get(3).strip() + "/hoitu";
        this.secrets = data.resolve("secrets");
        this.agency = agency;
    }

    private Connection connect(String user, String secret) throws Exception {
        return DriverManager.getConnection(
                url, user, Files.readString(secrets.resolve(secret)).strip());
    }

    void fill(List<String> working) throws Exception {
        try (Connection owner = connect("hoitu_owner", "database-owner");
                Statement sql = owner.createStatement()) {
            sql.execute("select set_config('tenancy.agency', '%s', false)".formatted(agency));
            people(sql);
            sections(sql);
            // Rows that fit by their making need no trigger to look after each of them, and none is mourned after a
            // crash.
            sql.execute("set session_replication_role = replica; set synchronous_commit = off; set work_mem = '64MB'");
            pieces(sql, working);
            sql.execute("""
                    insert into editorial.piece_word (agency_id, word, piece_id)
                    select p.agency_id, w, p.id from editorial.piece p cross join lateral editorial.words_of(p.folded) w
                    on conflict do nothing""");
            for (String table : List.of("piece", "piece_word", "hand_over")) {
                sql.execute("vacuum analyze editorial." + table);
            }
        }
    }

    /** Those who do not work at this hour; all the same their names are in lists and filters. */
    private void people(Statement sql) throws SQLException {
        sql.execute("create temp table idle as select gen_random_uuid() as id, n from generate_series(1, %d) n"
                .formatted(DeskBench.PEOPLE - 50));
        sql.execute("""
                insert into identity.person (id, email, name, password_hash, created_at)
                select id, 'nghi-' || n || '@bao-ben.example', 'Người nghỉ thứ ' || n, 'none', now() from idle""");
        sql.execute("""
                insert into identity.role_grant (id, person_id, organization_id, role, valid_from)
                select gen_random_uuid(), id, '%s', 'reporter', date '2020-01-01' from idle""".formatted(agency));
    }

    private void sections(Statement sql) throws SQLException {
        sql.execute("""
                insert into editorial.section (agency_id, id, slug, name, position)
                select '%s', gen_random_uuid(), 'muc-' || n, 'Mục ' || n, 10 + n from generate_series(1, 11) n""".formatted(agency));
        sql.execute("""
                create temp table filed as
                select id, (row_number() over (order by position))::int as n from editorial.section where agency_id = '%s'""".formatted(agency));
    }

    /** Nearly everything is published long since; six thousand pieces are in work, a thousand of them with those at work. */
    private void pieces(Statement sql, List<String> working) throws SQLException {
        sql.execute("create temp table busy (id uuid, n serial)");
        for (String person : working) {
            sql.execute("insert into busy (id) values ('%s')".formatted(person));
        }
        sql.execute("""
                insert into editorial.piece (agency_id, id, number, state, document, title, folded, words, section_id, tags,
                    authors, owner_id, owner_name, saved_by_id, saved_by_name, saved_at, created_at, updated_at, published_at,
                    revision, published_document_version, slug, form, urgency, step, step_since, step_due_at, holder_id,
                    holder_name, workflow_version_id)
                select '%s', gen_random_uuid(), 1000 + t.n, t.state, '%s', t.title, t.folded, 380, f.id, '{bench}',
                    jsonb_build_array(jsonb_build_object('name', 'Người ' || t.person, 'personId', o.id)),
                    o.id, 'Người ' || t.person, o.id, 'Người ' || t.person, t.at, t.at, t.at,
                    case when t.state = 'published' then t.at end, case when t.state = 'published' then 1 else 0 end,
                    case when t.state = 'published' then 1 end, case when t.state = 'published' then 'bai-' || t.n end,
                    (array['web','web','web','web','print','radio','tv','social'])[1 + t.n %% 8],
                    case when t.n %% 50 = 0 then 'urgent' when t.n %% 20 = 0 then 'important' else 'normal' end,
                    case t.state when 'submitted' then 'editing' when 'reviewed' then 'desk' when 'approved' then 'secretariat'
                        when 'scheduled' then 'secretariat' when 'published' then 'published' else 'draft' end,
                    t.at, case when t.state in ('submitted', 'reviewed') then t.at + interval '4 hours' end,
                    case when t.state in ('draft', 'returned') then o.id end,
                    case when t.state in ('draft', 'returned') then 'Người ' || t.person end,
                    case when t.state <> 'draft' then '00000000-0000-0000-0000-000000000101'::uuid end
                from (select n, case when n > 6000 then 'published' else (array['draft','draft','draft','submitted','submitted',
                            'returned','reviewed','reviewed','approved','scheduled'])[1 + (n / 300 + n) %% 10] end as state,
                        case when n <= 6000 then n %% 300 else (n * 7) %% 300 end as person,
                        now() - n * interval '3 minutes' as at,
                        (array['Lũ quét','Giá lúa','Hội nghị','Bóng đá nữ','Chợ phiên','Đường liên xã','Trường học','Mùa cá'])
                            [1 + n %% 8] || ' ' || (array['ở vùng cao','ven biển','tại thành phố','miền Tây'])[1 + (n / 8) %% 4]
                            || ' bản tin số ' || n as title,
                        (array['Lu quet','Gia lua','Hoi nghi','Bong da nu','Cho phien','Duong lien xa','Truong hoc','Mua ca'])
                            [1 + n %% 8] || ' ' || (array['o vung cao','ven bien','tai thanh pho','mien Tay'])[1 + (n / 8) %% 4]
                            || ' ban tin so ' || n || ' Nguoi ' || n %% 300 as folded
                      from generate_series(1, %d) n) t
                join (select id, n - 1 as n from busy union all select id, 49 + n from idle) o on o.n = t.person
                join filed f on f.n = 1 + t.n %% 12""".formatted(agency, DOCUMENT.replace("%", "%%"), DeskBench.PIECES));
        sql.execute("update editorial.piece_counter set last_number = 1000 + %d where agency_id = '%s'"
                .formatted(DeskBench.PIECES, agency));
        sql.execute("""
                insert into editorial.piece_counter (agency_id, last_number) values ('%s', %d) on conflict do nothing""".formatted(agency, 1000 + DeskBench.PIECES));
    }

    /** What the database needs for the same by itself, while the others work. */
    void alone(Timings timings, long until) {
        try (Connection application = connect("hoitu_app", "database-application")) {
            application.setAutoCommit(false);
            while (System.nanoTime() < until) {
                page(application, timings, "alone.list", "state <> 'discarded'", 51);
                page(
                        application,
                        timings,
                        "alone.words",
                        "exists (select 1 from editorial.piece_word w where w.agency_id = p.agency_id and w.piece_id = p.id"
                                + " and w.word >= 'quet' and w.word < 'quet~')",
                        51);
                long begun = System.nanoTime();
                for (String state : List.of("draft", "returned", "submitted", "reviewed", "approved", "scheduled")) {
                    page(application, null, "", "state = '" + state + "'", 21);
                }
                timings.took("alone.board", begun);
                page(application, timings, "alone.queue", "holder_id is null and state = 'submitted'", 51);
                step(application, timings);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void page(Connection application, Timings timings, String what, String where, int limit)
            throws SQLException {
        long begun = System.nanoTime();
        open(application);
        try (PreparedStatement query = application.prepareStatement("""
                        select id, number, title, form, urgency, state, step, step_since, step_due_at, version, section_id,
                            tags, owner_id, owner_name, holder_id, holder_name, updated_at, published_at, words, slug
                        from editorial.piece p where agency_id = ? and %s order by updated_at desc, id desc limit %d""".formatted(where, limit))) {
            query.setObject(1, UUID.fromString(agency));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    rows.getString("title");
                }
            }
        }
        application.commit();
        if (timings != null) {
            timings.took(what, begun);
        }
    }

    /** A piece that is nobody's business is read under lock, moved, and its hand-over written and committed. */
    private void step(Connection application, Timings timings) throws SQLException {
        long begun = System.nanoTime();
        open(application);
        try (Statement sql = application.createStatement()) {
            String key = "agency_id = '%s' and number = %d".formatted(agency, 1000 + DeskBench.PIECES);
            sql.executeQuery("select * from editorial.piece where " + key + " for update")
                    .next();
            sql.execute("update editorial.piece set version = version + 1, updated_at = updated_at where " + key);
            sql.execute("""
                    insert into editorial.hand_over (agency_id, piece_id, id, from_state, to_state, act, by_id, by_name, at)
                    select agency_id, id, gen_random_uuid(), state, state, 'bench', owner_id, owner_name, now()
                    from editorial.piece where %s""".formatted(key));
        }
        application.commit();
        timings.took("alone.transition", begun);
    }

    private void open(Connection application) throws SQLException {
        try (Statement sql = application.createStatement()) {
            sql.execute("select set_config('tenancy.agency', '%s', true)".formatted(agency));
        }
    }
}
