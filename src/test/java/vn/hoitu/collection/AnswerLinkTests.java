package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
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
    void whatWasTypedStaysWhenItIsRefusedAndAHalfFilledFormCanBeLeft() throws Exception {
        String report = report(openYear(2025), magazine);
        String path = link(report, null);
        Map<String, String> wrong = answers(report);
        wrong.put("part.6", "1,234");
        wrong.put("note.1", "<b>đang kiểm</b>");

        HttpResponse<String> refused = post(path, wrong);
        Map<String, String> half =
                Map.of("do", "save", "part.6", "1.234", "whole.6", "2.000", "note.1", "làm tiếp sau");
        HttpResponse<String> saved = post(path, half);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Không rõ số này là phần nghìn")
                .contains("value=\"1,234\"")
                .contains("&lt;b&gt;đang kiểm");
        assertThat(saved.body()).contains("Đã lưu");
        assertThat(new TestHttp(newsrooms.port()).get(path).body())
                .contains("làm tiếp sau")
                .contains("value=\"1.234\"");
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
