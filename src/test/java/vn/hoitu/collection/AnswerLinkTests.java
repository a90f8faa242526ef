package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.collection.db.Tables;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.TestHttp;

/** Units without an account hand in by a link, once. */
class AnswerLinkTests extends CollectionWorld {

    @Autowired
    DSLContext sql;

    @Autowired
    Tenancy tenancy;

    @Test
    void aUnitHandsInByItsLinkOnceAndTheSecondTimeIsToldSo() throws Exception {
        String report = report(openYear(2025), magazine);
        String path = link(report, "vanthu@tapchi.example.vn");
        TestHttp phone = new TestHttp(newsrooms.port());

        TestHttp.Answer page = phone.get(path);
        HttpResponse<String> taken = post(path, answers(report));
        HttpResponse<String> again = post(path, answers(report));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Tạp chí Thử")
                .contains("width=device-width")
                .contains("chậm nhất hết ngày 24/11/2025");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).contains("Liên kết đã dùng");
        assertThat(phone.get(path).status()).isEqualTo(410);
        JsonNode form = form(collector, report);
        assertThat(form.at("/row/state").asString()).isEqualTo("submitted");
        assertThat(form.at("/submissions/0/sentBy").asString()).isEqualTo("Lê Văn Chánh, Tổng Biên tập");
        assertThat(form.at("/submissions/0/way").asString()).isEqualTo("link");
        assertThat(form.at("/may/decide").asBoolean())
                .as("the head has signed by answering")
                .isTrue();
    }

    @Test
    void whatIsAskedOfTheUnitItselfIsAnsweredYesOrNo() throws Exception {
        String report = report(openYear(2025), magazine);
        String path = link(report, null);
        Map<String, String> typed = answers(report);
        typed.remove("whole.1");
        typed.put("part.1", "0");

        String page = new TestHttp(newsrooms.port()).get(path).body();
        HttpResponse<String> unmarked = post(path, typed);
        typed.put("itself.1", "1");
        HttpResponse<String> taken = post(path, typed);

        assertThat(page).contains("name=\"itself.1\"").contains("Chưa đạt").doesNotContain("name=\"whole.1\"");
        assertThat(unmarked.body()).contains("Báo cáo chưa gửi");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        JsonNode line = form(collector, report).at("/lines/0");
        assertThat(line.at("/indicator").asString()).isEqualTo("1");
        assertThat(line.at("/entry/part").asInt(-1)).isZero();
        assertThat(line.at("/entry/whole").asInt()).isEqualTo(1);
    }

    @Test
    void whatWasTypedStaysWhenItIsRefusedAndAHalfFilledFormCanBeLeft() throws Exception {
        String report = report(openYear(2025), magazine);
        String path = link(report, null);
        Map<String, String> wrong = answers(report);
        wrong.put("part.6", "1,234");
        wrong.put("note.1", "<b>đang kiểm</b>");

        HttpResponse<String> refused = post(path, wrong);
        Map<String, String> half =
                Map.of("do", "save", "part.6", "1.234", "whole.6", "2.000", "note.1", "làm tiếp sau");
        HttpClient phone = browser();
        HttpResponse<String> saved = post(phone, path, half);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Không rõ số này là phần nghìn")
                .contains("value=\"1,234\"")
                .contains("&lt;b&gt;đang kiểm");
        assertThat(saved.body()).contains("Đã lưu");
        assertThat(get(phone, path).body()).contains("làm tiếp sau").contains("value=\"1.234\"");
    }

    @Test
    void aLinkExpiresIsReplacedByTheNextAndHasLimitedTries() throws Exception {
        String report = report(openYear(2025), magazine);
        String first = link(report, null);
        String second = link(report, null);
        TestHttp phone = new TestHttp(newsrooms.port());

        assertThat(phone.get(first).status()).as("replaced").isEqualTo(410);
        for (int i = 0; i < AnswerLinks.MOST_TRIES; i++) {
            assertThat(post(second, Map.of("do", "send", "name", "A")).statusCode())
                    .isEqualTo(422);
        }
        assertThat(post(second, answers(report)).statusCode())
                .as("no tries left")
                .isEqualTo(410);
        String third = link(report, null);
        clock.move(Duration.ofDays(15));
        assertThat(phone.get(third).status()).as("expired").isEqualTo(410);
        assertThat(phone.get("/bao-cao/khong-co").status()).isEqualTo(404);
    }

    @Test
    void onlyTheHashOfALinkIsKept() {
        String report = report(openYear(2025), magazine);
        String token = link(report, null).substring("/bao-cao/".length());

        int kept = tenancy.system(() -> sql.fetchCount(
                vn.hoitu.collection.db.Tables.ANSWER_LINK,
                vn.hoitu.collection.db.Tables.ANSWER_LINK.TOKEN_HASH.eq(vn.hoitu.shared.secret.Token.hash(token))));

        assertThat(kept).isEqualTo(1);
        assertThat(collector.get(API + "/reports/" + report + "/links").body()).doesNotContain(token);
        assertThat(chief.post(API + "/reports/" + report + "/links", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void aUnitWhosePeopleHaveAccountsGetsNoLinkAndOneMadeBeforeClosesWithTheFirstAccount() throws Exception {
        String round = openYear(2025);
        String ofPaper = report(round, paper);
        String ofMagazine = report(round, magazine);
        String path = link(ofMagazine, null);

        TestHttp.Answer refused = collector.post(API + "/reports/" + ofPaper + "/links", Map.of("version", 1));
        person("Thư ký tạp chí", magazine, Role.SECRETARY);

        assertThat(refused.json().at("/code").asString()).isEqualTo("unit-has-accounts");
        assertThat(new TestHttp(newsrooms.port()).get(path).status()).isEqualTo(410);
        assertThat(post(path, answers(ofMagazine)).statusCode()).isEqualTo(410);
    }

    @Test
    void aLinkNeitherShowsNorOverwritesWhatPeopleOfTheUnitTyped() throws Exception {
        String report = report(openYear(2025), magazine);
        tenancy.system(() -> sql.insertInto(Tables.DRAFT)
                .set(Tables.DRAFT.OBLIGATION_ID, UUID.fromString(report))
                .set(Tables.DRAFT.VERSION, 1)
                .set(Tables.DRAFT.CONTENT, "{\"entries\":[{\"indicator\":\"1\",\"note\":\"chỉ của tòa soạn\"}]}")
                .set(Tables.DRAFT.SAVED_AT, clock.instant())
                .set(Tables.DRAFT.SAVED_BY, UUID.randomUUID())
                .set(Tables.DRAFT.SAVED_BY_NAME, "Người đã nghỉ")
                .execute());
        String path = link(report, null);

        String page = new TestHttp(newsrooms.port()).get(path).body();
        HttpResponse<String> saved = post(path, Map.of("do", "save", "version", "1", "note.1", "ghi đè"));

        assertThat(page).doesNotContain("chỉ của tòa soạn");
        assertThat(saved.statusCode()).isEqualTo(422);
        assertThat(saved.body()).contains("Người đã nghỉ").contains("ghi đè");
        assertThat(kept(report)).contains("chỉ của tòa soạn");
    }

    @Test
    void twoPagesOfOneLinkDoNotOverwriteEachOtherAndWhatIsTooLongIsNotKept() throws Exception {
        String report = report(openYear(2025), magazine);
        String path = link(report, null);

        HttpResponse<String> first = post(path, Map.of("do", "save", "version", "0", "note.1", "bản một"));
        HttpResponse<String> stale = post(path, Map.of("do", "save", "version", "0", "note.1", "bản hai"));
        HttpResponse<String> next = post(path, Map.of("do", "save", "version", "1", "note.1", "bản ba"));
        HttpResponse<String> tooLong = post(
                path, Map.of("do", "save", "version", "2", "note.1", "x".repeat(FormContent.MOST_TEXT_CHARACTERS + 1)));

        assertThat(first.body()).contains("name=\"version\" value=\"1\"");
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(next.body()).contains("name=\"version\" value=\"2\"");
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(kept(report)).contains("bản ba");
    }

    @Test
    void aReportThatIsPassedOnIsOutOfReachOfTheLinksGivenBefore() {
        String report = report(openYear(2025), magazine);
        String path = link(report, "vanthu@tapchi.example.vn");
        UUID after = body("Tạp chí Kế nhiệm", "magazine", province, "print");
        merged(magazine, after, LocalDate.of(2025, 11, 1));

        TestHttp.Answer passed = collector.post(
                API + "/reports/" + report + "/pass-on",
                Map.of(
                        "version",
                        form(collector, report).at("/row/version").asInt(),
                        "to",
                        after,
                        "on",
                        "2025-11-01",
                        "reason",
                        "Quyết định số 9"));

        assertThat(passed.status()).as(passed.body()).isEqualTo(200);
        assertThat(new TestHttp(newsrooms.port()).get(path).status()).isEqualTo(410);
        assertThat(tenancy.<String>system(() -> sql.select(Tables.OBLIGATION.CONTACT_EMAIL)
                        .from(Tables.OBLIGATION)
                        .where(Tables.OBLIGATION.ID.eq(UUID.fromString(report)))
                        .fetchSingle()
                        .value1()))
                .isNull();
    }

    @Test
    void whereAFigureIsAcceptedThePageAsksWhyItIsRevisedAndTakesTheAnswer() throws Exception {
        String report = report(openYear(2025), magazine);
        String first = link(report, null);
        assertThat(new TestHttp(newsrooms.port()).get(first).body()).doesNotContain("name=\"reason\"");
        Map<String, String> typed = answers(report);
        assertThat(post(first, typed).statusCode()).isEqualTo(200);
        assertThat(act(collector, report, "approve", null).status()).isEqualTo(200);
        String second = link(report, null);
        typed.put("part.1", "0");

        String page = new TestHttp(newsrooms.port()).get(second).body();
        String english = new TestHttp(newsrooms.port()).get(second + "?lang=en").body();
        HttpResponse<String> unsaid = post(second, typed);
        typed.put("reason", "<i>đếm lại</i>");
        typed.put("name", "");
        HttpResponse<String> unsigned = post(second, typed);
        typed.put("name", "Lê Văn Chánh");
        HttpResponse<String> taken = post(second, typed);

        assertThat(page).contains("<textarea id=\"reason\" name=\"reason\">").contains("Lý do điều chỉnh");
        assertThat(english).contains("Why accepted figures are revised");
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.body())
                .contains("id=\"reason-wrong\">Số liệu chính thức đã có: ghi lý do điều chỉnh.")
                .contains("name=\"reason\" aria-invalid=\"true\" aria-describedby=\"reason-wrong\"");
        assertThat(unsigned.body()).contains("&lt;i&gt;đếm lại&lt;/i&gt;");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(form(collector, report).at("/submissions/1/reason").asString())
                .isEqualTo("<i>đếm lại</i>");
    }

    @Test
    void whatIsSavedIsShownAgainOnlyInTheBrowserThatSavedIt() throws Exception {
        String report = report(openYear(2025), magazine);
        String path = link(report, null);
        HttpClient phone = browser();
        HttpClient other = browser();
        Map<String, String> half = Map.of("do", "save", "version", "0", "part.6", "1.234", "note.1", "chưa gửi");

        HttpResponse<String> saved = post(phone, path, half);
        String own = get(phone, path).body();
        String foreign = get(other, path).body();
        String english = get(other, path + "?lang=en").body();
        String newer = link(report, null);
        String byTheNewer = get(phone, newer).body();
        HttpResponse<String> replaced = post(other, newer, Map.of("do", "save", "version", "1", "note.1", "bản khác"));

        assertThat(saved.headers().firstValue("Set-Cookie").orElse(""))
                .contains("Path=" + path)
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .contains("Max-Age=");
        assertThat(own).contains("chưa gửi").contains("value=\"1.234\"").doesNotContain("trình duyệt khác");
        assertThat(foreign)
                .contains("lưu ở một trình duyệt khác")
                .doesNotContain("chưa gửi")
                .doesNotContain("1.234");
        assertThat(english).contains("saved in another browser");
        assertThat(byTheNewer).contains("trình duyệt khác").doesNotContain("chưa gửi");
        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(get(other, newer).body()).contains("bản khác");
        HttpResponse<String> taken = post(other, newer, answers(report));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private HttpResponse<String> get(HttpClient browser, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + newsrooms.port() + path))
                .header("Accept-Language", "vi")
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String kept(String report) {
        return tenancy.system(() -> sql.select(Tables.DRAFT.CONTENT)
                .from(Tables.DRAFT)
                .where(Tables.DRAFT.OBLIGATION_ID.eq(UUID.fromString(report)))
                .fetchSingle()
                .value1());
    }

    private String link(String report, String email) {
        Map<String, Object> wish = new java.util.HashMap<>();
        wish.put("version", form(collector, report).at("/row/version").asInt());
        wish.put("email", email);
        TestHttp.Answer made = collector.post(API + "/reports/" + report + "/links", wish);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String address = made.json().at("/address").asString();
        return address.substring(address.indexOf("/bao-cao/"));
    }

    private Map<String, String> answers(String report) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (JsonNode line : form(collector, report).at("/lines")) {
            String code = line.at("/indicator").asString();
            boolean people = line.at("/asked").asString().equals("people");
            typed.put("part." + code, people ? "8" : "1");
            typed.put("whole." + code, people ? "10" : "1");
        }
        typed.put("kind", "official");
        typed.put("name", "Lê Văn Chánh, Tổng Biên tập");
        typed.put("do", "send");
        return typed;
    }
}
