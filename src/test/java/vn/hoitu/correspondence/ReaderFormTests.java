package vn.hoitu.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** What a reader writes on the agency's site: a plain form, no script, no cookie, no session. */
@ModuleTest
class ReaderFormTests {

    private static final String PATH = "/thu-ban-doc";

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestHttp reader;
    TestHttp secretary;

    @BeforeEach
    void aPaperAndAReader() {
        paper = newsrooms.aPaper();
        secretary = paper.signedIn("Phạm Văn Thư", Role.SECRETARY);
        reader = new TestHttp(newsrooms.port())
                .at(paper.host())
                .with("X-Hoitu", null)
                .with("Content-Type", "application/x-www-form-urlencoded");
    }

    @Test
    void aReaderWritesWithoutScriptAndGetsANumber() {
        TestHttp.Answer form = reader.get(PATH);
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("form-action 'self'");
        assertThat(Jsoup.parse(form.body()).select("script:not([type=application/ld+json])"))
                .isEmpty();
        assertThat(form.header("Set-Cookie")).isEmpty();

        TestHttp.Answer sent = send(filled(token(form)));
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(Jsoup.parse(sent.body()).select(".letter-taken").text()).contains("số 1");
        assertThat(secretary.get("/api/v1/me/notifications").body()).contains("chưa có người phụ trách");
        assertThat(secretary
                        .get(paper.api("/letters"))
                        .json()
                        .at("/items/0/senderName")
                        .asString())
                .isEqualTo("Trần Văn Dân");
    }

    @Test
    void theSameFormTwiceIsOneLetter() {
        Map<String, String> form = filled(token(reader.get(PATH)));
        send(form);
        TestHttp.Answer again = send(form);

        assertThat(Jsoup.parse(again.body()).select(".letter-taken").text()).contains("số 1");
        assertThat(secretary.get(paper.api("/letters")).json().at("/total").asInt())
                .isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsLost() {
        Map<String, String> form = filled(token(reader.get(PATH)));
        form.put("ten", "");
        form.put("thu", "không phải địa chỉ");
        TestHttp.Answer answer = send(form);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.select(".letter-error")).hasSize(2);
        assertThat(page.select("textarea").val()).contains("ổ gà");
        form.put("ten", "Trần Văn Dân");
        form.put("thu", "");
        form.remove("dong-y");
        assertThat(send(form).body()).contains("Cần sự đồng ý");
        assertThat(secretary.get(paper.api("/letters")).json().at("/total").asInt())
                .isZero();
    }

    @Test
    void aSignThatCannotBeKeptIsMarkedAndTheLetterComesBack() {
        Map<String, String> form = filled(token(reader.get(PATH)));
        form.put("noi-dung", "Đường vào bản\0 nhiều ổ gà.");
        form.put("ten", "Trần\0 Dân");

        TestHttp.Answer answer = send(form);

        Document page = Jsoup.parse(answer.body());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.select(".letter-error")).hasSize(2);
        assertThat(page.select("textarea").val()).isEqualTo("Đường vào bản\uFFFD nhiều ổ gà.");
        assertThat(page.select("input[name=tieu-de]").val()).isEqualTo("Đường làng hỏng");
    }

    @Test
    void aScriptInALetterIsOnlyText() {
        Map<String, String> form = filled(token(reader.get(PATH)));
        form.put("noi-dung", "<script>alert(1)</script>\"><img src=x onerror=alert(2)>");
        form.put("tieu-de", "</textarea><script>alert(3)</script>");
        form.put("ten", "");
        Document page = Jsoup.parse(send(form).body());
        assertThat(page.select("script:not([type=application/ld+json]), img[onerror]"))
                .isEmpty();

        form.put("ten", "Kẻ nghịch");
        assertThat(send(form).status()).isEqualTo(200);
        String id =
                secretary.get(paper.api("/letters")).json().at("/items/0/id").asString();
        assertThat(secretary
                        .get(paper.api("/letters/" + id))
                        .json()
                        .at("/messages/0/text")
                        .asString())
                .startsWith("<script>alert(1)</script>");
    }

    @Test
    void aLetterOfFiveMegabytesIsRefusedBeforeItIsRead() {
        Map<String, String> form = filled(token(reader.get(PATH)));
        form.put("noi-dung", "a".repeat(5 << 20));
        TestHttp.Answer answer = send(form);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("Thư dài quá mức");
        form.put("noi-dung", "a".repeat(60_000));
        assertThat(send(form).status()).isEqualTo(422);
    }

    @Test
    void aFloodFromOneAddressIsStopped() {
        for (int i = 0; i < FormPace.MOST_LETTERS_OF_AN_ADDRESS; i++) {
            assertThat(send(filled(token(reader.get(PATH)))).status()).isEqualTo(200);
        }
        TestHttp.Answer flooded = send(filled(token(reader.get(PATH))));

        assertThat(flooded.status()).isEqualTo(429);
        assertThat(Jsoup.parse(flooded.body()).select("textarea").val()).contains("ổ gà");
        assertThat(secretary.get(paper.api("/letters")).json().at("/total").asInt())
                .isEqualTo(FormPace.MOST_LETTERS_OF_AN_ADDRESS);
    }

    @Test
    void aFormFromElsewhereOrWithoutItsMarkIsRefused() {
        Map<String, String> form = filled(token(reader.get(PATH)));
        assertThat(post(reader.with("Origin", "https://evil.example"), form).status())
                .isEqualTo(403);
        assertThat(post(reader.with("Sec-Fetch-Site", "cross-site"), form).status())
                .isEqualTo(403);
        form.put("ma", "AAAA");
        assertThat(send(form).status()).isEqualTo(410);
        TestNewsroom other = newsrooms.aPaper();
        form.put("ma", token(reader.get(PATH)));
        assertThat(post(
                                new TestHttp(newsrooms.port())
                                        .at(other.host())
                                        .with("Content-Type", "application/x-www-form-urlencoded"),
                                form)
                        .status())
                .as("a mark of one site opens no other")
                .isEqualTo(410);
        Map<String, String> bot = filled(token(reader.get(PATH)));
        bot.put("website", "http://spam.example");
        assertThat(send(bot).status()).isEqualTo(403);
        Map<String, String> request = filled(token(reader.get(PATH)));
        request.put("loai", "request");
        assertThat(send(request).status()).isEqualTo(422);
    }

    private Map<String, String> filled(String token) {
        return new LinkedHashMap<>(Map.of(
                "ma", token,
                "bai", "",
                "loai", "opinion",
                "tieu-de", "Đường làng hỏng",
                "noi-dung", "Đường vào bản nhiều ổ gà, đề nghị sửa.",
                "tu-cach", "person",
                "ten", "Trần Văn Dân",
                "dong-y", "co"));
    }

    private static String token(TestHttp.Answer form) {
        return Jsoup.parse(form.body()).select("input[name=ma]").val();
    }

    private TestHttp.Answer send(Map<String, String> form) {
        return post(reader, form);
    }

    private static TestHttp.Answer post(TestHttp who, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return who.post(PATH, body);
    }
}
