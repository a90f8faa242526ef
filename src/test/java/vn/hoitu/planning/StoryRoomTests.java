package vn.hoitu.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.planning.PlanPages.code;
import static vn.hoitu.planning.PlanPages.id;
import static vn.hoitu.testing.Days.today;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsrooms;

/** What those who work on a story share, and the sources only those named may know, over HTTP. */
@ModuleTest
class StoryRoomTests {

    private static final String CANARY = "Hoàng yến 7391";

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    DSLContext sql;

    @Autowired
    Tenancy tenancy;

    PlanPages plan;
    String story;

    @BeforeEach
    void aPaperWithAStory() {
        plan = new PlanPages(newsrooms);
        story = plan.story(plan.head, "Đất rừng bị lấn");
    }

    @Test
    void notesLinksContactsAndFilesAreSharedByThoseWhoWork() {
        share(plan.reporter, Map.of("kind", "note", "body", "Gặp kiểm lâm trước 9 giờ"));
        share(plan.other, Map.of("kind", "link", "title", "Quy hoạch", "link", "https://example.vn/quy-hoach"));
        share(plan.other, Map.of("kind", "contact", "title", "Anh Sáng, hạt kiểm lâm", "body", "0900 000 000"));
        TestHttp.Answer file =
                plan.upload(plan.reporter, "/plan/stories/" + story + "/room/files", "bien-ban.txt", "Biên bản");
        assertThat(file.status()).as(file.body()).isEqualTo(201);

        JsonNode items = plan.get(plan.head, "/plan/stories/" + story + "/room").at("/items");
        assertThat(items.findValuesAsString("kind")).containsExactly("note", "link", "contact", "file");
        TestHttp.Answer got = plan.head.get(
                plan.paper.api("/plan/room/" + file.json().at("/id").asString() + "/file"));
        assertThat(got.body()).isEqualTo("Biên bản");
        assertThat(got.header("content-disposition")).startsWith("attachment");

        String note = items.get(0).at("/id").asString();
        assertThat(plan.other.delete(plan.paper.api("/plan/room/" + note)).status())
                .isEqualTo(403);
        assertThat(plan.reporter.delete(plan.paper.api("/plan/room/" + note)).status())
                .isEqualTo(204);
        TestHttp.Answer wrong = plan.post(
                plan.reporter, "/plan/stories/" + story + "/room", Map.of("kind", "link", "link", "javascript:1"));
        assertThat(wrong.json().at("/fields/0/code").asString()).isEqualTo("malformed");
    }

    @Test
    void whatWasSharedIsChangedByWhoSharedItAndTheRecordSaysHowButNotAContactsNumber() {
        share(plan.reporter, Map.of("kind", "note", "body", "Gặp kiểm lâm trước 9 giờ"));
        share(plan.reporter, Map.of("kind", "contact", "title", "Anh Sáng", "body", "0900 000 000"));
        String room = "/plan/stories/" + story + "/room";
        JsonNode items = plan.get(plan.head, room).at("/items");
        String note = plan.paper.api("/plan/room/" + items.at("/0/id").asString());
        String contact = plan.paper.api("/plan/room/" + items.at("/1/id").asString());
        Map<String, Object> later = Map.of("kind", "note", "body", "Gặp kiểm lâm lúc 10 giờ", "version", 1);

        assertThat(plan.other.put(note, later).status()).isEqualTo(403);
        assertThat(plan.reporter.put(note, later).status()).isEqualTo(204);
        assertThat(code(plan.reporter.put(note, later))).isEqualTo("room-moved-on");
        assertThat(plan.reporter
                        .put(
                                contact,
                                Map.of("kind", "contact", "title", "Anh Sáng", "body", "0911 111 111", "version", 1))
                        .status())
                .isEqualTo(204);

        assertThat(plan.get(plan.head, room).at("/items").findValuesAsString("body"))
                .containsExactly("Gặp kiểm lâm lúc 10 giờ", "0911 111 111");
        TestHttp admin = plan.paper.signedIn("Quản trị", Role.AGENCY_ADMIN);
        String record = admin.get(plan.paper.api("/audit?act=room.changed")).body();
        assertThat(record)
                .contains("Gặp kiểm lâm trước 9 giờ")
                .contains("Gặp kiểm lâm lúc 10 giờ")
                .doesNotContain("0911 111 111")
                .doesNotContain("0900 000 000");
    }

    @Test
    void aGuardedSourceIsKnownToThoseNamedAndToNobodyElseWhateverTheirRole() {
        TestHttp chief = plan.paper.signedIn("Tổng biên tập", Role.EDITOR_IN_CHIEF, Role.AGENCY_ADMIN);
        String source = keep(plan.reporter, plan.head);

        for (TestHttp named : List.of(plan.reporter, plan.head)) {
            assertThat(sources(named).size()).isEqualTo(1);
            assertThat(plan.get(named, "/plan/sources/" + source).at("/words").asString())
                    .contains(CANARY);
        }
        for (TestHttp unnamed : List.of(plan.other, chief)) {
            assertThat(sources(unnamed).size()).isZero();
            assertThat(unnamed.get(plan.paper.api("/plan/sources/" + source)).status())
                    .isEqualTo(404);
        }
        assertThat(plan.head.delete(plan.paper.api("/plan/sources/" + source)).status())
                .isEqualTo(404);

        TestHttp.Answer narrowed = plan.reporter.put(
                plan.paper.api("/plan/sources/" + source), Map.of("name", "x", "words", CANARY, "version", 1));
        assertThat(narrowed.status()).isEqualTo(204);
        assertThat(plan.head.get(plan.paper.api("/plan/sources/" + source)).status())
                .isEqualTo(404);
        TestHttp.Answer old =
                plan.reporter.put(plan.paper.api("/plan/sources/" + source), Map.of("name", "x", "version", 1));
        assertThat(code(old)).isEqualTo("source-moved-on");
    }

    @Test
    void everyLookAtAGuardedSourceIsOnRecordWithoutItsWords() {
        String source = keep(plan.reporter, plan.head);
        plan.get(plan.head, "/plan/sources/" + source);
        plan.get(plan.head, "/plan/sources/" + source);

        TestHttp admin = plan.paper.signedIn("Quản trị", Role.AGENCY_ADMIN);
        String record = admin.get(plan.paper.api("/audit?act=source.opened")).body();
        assertThat(record.split("\"act\":\"source.opened\"", -1)).hasSize(3);
        assertThat(record).contains("Lê Thị Trưởng").doesNotContain(CANARY);
    }

    @Test
    void itsWordsAreInNoAnswerOfTheInstallationButTheLookItself() {
        String source = keep(plan.reporter, plan.head);
        plan.get(plan.head, "/plan/sources/" + source);
        String feed = plan.made(plan.head, "/plan/feeds", Map.of("name", "x"))
                .at("/address")
                .asString()
                .replaceFirst("^https?://[^/]+", "");
        TestHttp admin = plan.paper.signedIn("Quản trị", Role.AGENCY_ADMIN, Role.EDITOR_IN_CHIEF);

        List<String> told = new ArrayList<>();
        int read = 0;
        for (TestHttp who : List.of(plan.head, plan.reporter, admin)) {
            for (String path : readings()) {
                TestHttp.Answer answer = who.get(path);
                read += answer.status() == 200 ? 1 : 0;
                if (answer.body().contains(CANARY) || answer.body().contains("Hoàng yến")) {
                    told.add(path);
                }
            }
        }
        assertThat(read).isGreaterThan(60);
        assertThat(told).isEmpty();
        assertThat(plan.head.get(feed).body()).doesNotContain("Hoàng yến");
    }

    @Test
    void whatWasSharedGoesOnUnderTheStoryThatTakesItsOwnIn() {
        String taker = plan.story(plan.head, "Phá rừng đầu nguồn");
        share(plan.reporter, Map.of("kind", "note", "body", "Bản đồ ở trạm"));
        keep(plan.reporter, plan.head);
        plan.made(plan.head, "/plan/stories/" + story + "/acts", Map.of("act", "merge", "version", 1, "intoId", taker));
        assertThat(plan.get(plan.other, "/plan/stories/" + taker + "/room")
                        .at("/items/0/body")
                        .asString())
                .isEqualTo("Bản đồ ở trạm");
        assertThat(plan.get(plan.head, "/plan/stories/" + taker + "/sources")
                        .at("/items")
                        .size())
                .isEqualTo(1);
    }

    /** The words lie in no column of any table in a form that can be read. */
    @Test
    void itsWordsLieInTheDatabaseSealed() {
        keep(plan.reporter, plan.head);
        byte[] sealed = tenancy.reading(
                plan.paper.id(),
                () -> sql.fetchSingle(
                                "select sealed from planning.guarded_source where agency_id = ?",
                                plan.paper.id().value())
                        .get(0, byte[].class));
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Hoàng yến");
        List<String> tables = sql.fetch("""
            select format('%I.%I', table_schema, table_name) as name from information_schema.tables
            where table_schema in ('planning', 'audit', 'identity', 'editorial', 'search', 'shared', 'site')
            and table_type = 'BASE TABLE'
            """).map(r -> r.get("name", String.class));
        assertThat(tables).hasSizeGreaterThan(30);
        for (String table : tables) {
            boolean found = tenancy.reading(plan.paper.id(), () -> {
                tenancy.asPerson(new vn.hoitu.shared.PersonId(java.util.UUID.fromString(id(plan.head))));
                String bytes = HexFormat.of().formatHex(CANARY.getBytes(StandardCharsets.UTF_8));
                String anyhow = "select 1 from " + table + " t where t::text ilike any(?)";
                String[] forms = {"%Hoàng yến%", "%hoang yen%", "%" + bytes + "%"};
                return !sql.fetch(anyhow, (Object) forms).isEmpty();
            });
            assertThat(found).as(table).isFalse();
        }
    }

    private List<String> readings() {
        List<String> paths = new ArrayList<>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().forEach(pattern -> {
                    boolean reads = info.getMethodsCondition().getMethods().isEmpty()
                            || info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
                    boolean look = pattern.endsWith("/plan/sources/{id}");
                    if (reads && !look && pattern.startsWith("/api/")) {
                        paths.add(pattern.replace("{agency}", plan.paper.id().toString())
                                        .replace("{id}", story)
                                        .replace("{day}", today().toString())
                                        .replaceAll("\\{[^}]+}", "1")
                                + "?q=hoang%20yen");
                        paths.add(pattern.replace("{agency}", plan.paper.id().toString())
                                .replace("{id}", story)
                                .replace("{day}", today().toString())
                                .replaceAll("\\{[^}]+}", "1"));
                    }
                }));
        return paths;
    }

    private String keep(TestHttp keeper, TestHttp reader) {
        return plan.made(
                        keeper,
                        "/plan/stories/" + story + "/sources",
                        Map.of(
                                "name", "Nguồn " + CANARY,
                                "words", "Người trong cuộc: " + CANARY,
                                "readerIds", List.of(id(reader))))
                .at("/id")
                .asString();
    }

    private JsonNode sources(TestHttp who) {
        return plan.get(who, "/plan/stories/" + story + "/sources").at("/items");
    }

    private void share(TestHttp who, Map<String, ?> item) {
        plan.made(who, "/plan/stories/" + story + "/room", item);
    }
}
