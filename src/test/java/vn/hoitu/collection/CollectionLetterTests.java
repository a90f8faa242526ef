package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.mail.MailPeer;
import vn.hoitu.testing.TestHttp;

/** What units are told, each in its language, over a real mail server. */
class CollectionLetterTests extends CollectionWorld {

    @Autowired
    ReminderLadder ladder;

    @Autowired
    ApplicationContext context;

    private MailPeer mail;
    private final String address = "vanthu-" + UUID.randomUUID() + "@tapchi.example.vn";

    @BeforeEach
    void theServerOpens() {
        mail = new MailPeer(context);
    }

    @AfterEach
    void theServerCloses() {
        mail.close();
    }

    @Test
    void peopleWithAnAccountAreTitledAndToldInTheLanguageOfTheirAccount() {
        clock.moveTo(Instant.parse("2025-11-01T02:00:00Z"));
        editor.patch("/api/v1/me", Map.of("locale", "en"));
        openYear(2025);

        clock.moveTo(Instant.parse("2025-11-25T02:00:00Z"));
        ladder.climb();

        JsonNode english = last(editor, "collection-due-after");
        JsonNode vietnamese = last(chief, "collection-due-after");
        assertThat(english.at("/title").asString()).endsWith(": report for the year 2025");
        assertThat(english.at("/body").asString()).startsWith("Overdue: the report was owed before 25/11/2025");
        assertThat(vietnamese.at("/title").asString()).endsWith(": báo cáo năm 2025");
        assertThat(vietnamese.at("/body").asString()).startsWith("Đã quá hạn");
    }

    @Test
    void aReturnedReportIsToldToItsPeopleInTheirOwnLanguages() {
        editor.patch("/api/v1/me", Map.of("locale", "en"));
        String report = report(openYear(2025), paper);
        assertThat(submit(chief, report, filled(report, Map.of()), "official", null)
                        .status())
                .isEqualTo(200);

        assertThat(act(collector, report, "return", "Thiếu mẫu số").status()).isEqualTo(200);

        await().untilAsserted(() -> {
            assertThat(last(editor, "collection-returned").at("/body").asString())
                    .isEqualTo("The report was returned: Thiếu mẫu số");
            assertThat(last(chief, "collection-returned").at("/body").asString())
                    .isEqualTo("Báo cáo bị trả lại: Thiếu mẫu số");
        });
    }

    @Test
    void aLinkSpeaksVietnameseUnlessAnotherLanguageIsChosen() {
        String report = report(openYear(2025), magazine);

        String path = link(report, address, null);

        MailPeer.Arrived letter = mail.arrivedAt(address).getFirst();
        assertThat(letter.subject()).startsWith("Biểu báo cáo năm 2025 của Tạp chí Thử");
        assertThat(letter.body())
                .contains("đề nghị đơn vị báo cáo năm 2025 trước ngày 25/11/2025")
                .contains("chậm nhất hết ngày 24/11/2025")
                .contains(path)
                .contains("Liên kết có hiệu lực đến ");
        assertThat(page(path).body()).contains("<html lang=\"vi\">").contains("Gửi báo cáo");
    }

    @Test
    void aLinkMadeInEnglishSpeaksEnglishOnItsPageAndInEveryLetterAfterIt() throws Exception {
        clock.moveTo(Instant.parse("2025-11-10T02:00:00Z"));
        String report = report(openYear(2025), magazine);

        String path = link(report, address, "en");
        String page = page(path).body();
        String inVietnamese = page(path + "?lang=vi").body();
        HttpResponse<String> refused = post(path, Map.of("do", "send", "part.6", "1,234"));
        HttpResponse<String> unnamed = post(path, Map.of("do", "send", "name", "x".repeat(201)));
        extend(report, "2025-12-05");
        clock.moveTo(Instant.parse("2025-12-05T02:00:00Z"));
        ladder.climb();

        assertThat(page)
                .contains("<html lang=\"en\">")
                .contains("<title>Report of Tạp chí Thử")
                .contains("Owed before 25/11/2025, that is by the end of 24/11/2025")
                .contains("Name and office of who answers for it")
                .contains("<legend lang=\"vi\">3. ")
                .contains("<span class=\"hint\" lang=\"en\">Converged newsroom</span>")
                .doesNotContain("Gửi báo cáo");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Not sent yet").doesNotContain("Không rõ");
        assertThat(unnamed.body()).contains("Too long, at most 200 characters");
        assertThat(inVietnamese).as("the reader's choice goes first").contains("Gửi báo cáo");
        assertThat(inVietnamese).as("the words of the decision say it").doesNotContain("Tòa soạn hội tụ<");
        await().untilAsserted(() -> assertThat(mail.arrivedAt(address))
                .extracting(MailPeer.Arrived::subject)
                .anySatisfy(s -> assertThat(s).startsWith("Report form of Tạp chí Thử"))
                .anySatisfy(
                        s -> assertThat(s).startsWith("Report of Tạp chí Thử").endsWith(", year 2025"))
                .anySatisfy(s -> assertThat(s).startsWith("Reminder of the report for the year 2025")));
        assertThat(mail.arrivedAt(address))
                .extracting(MailPeer.Arrived::body)
                .anySatisfy(b -> assertThat(b).contains("The report has more time, to the end of 05/12/2025: Bão lũ"))
                .anySatisfy(b -> assertThat(b).contains("Today is the last day in time"))
                .allSatisfy(b -> assertThat(b).startsWith("To Tạp chí Thử").doesNotContain("Kính gửi"));
    }

    @Test
    void aUnitWithoutAccountLearnsByMailThatItsReportWasReturned() throws Exception {
        String report = report(openYear(2025), magazine);
        String path = link(report, address, "vi");
        assertThat(post(path, answers(report)).statusCode()).isEqualTo(200);

        assertThat(act(collector, report, "return", "Mẫu số chưa khớp").status())
                .isEqualTo(200);

        await().untilAsserted(() -> assertThat(mail.arrivedAt(address))
                .extracting(MailPeer.Arrived::body)
                .anySatisfy(b -> assertThat(b)
                        .contains("Báo cáo bị trả lại: Mẫu số chưa khớp")
                        .contains("Cần liên kết mới")));
    }

    @Test
    void aUnitWithNeitherAccountNorAddressGetsNoLetterAndHoldsNobodyUp() {
        clock.moveTo(Instant.parse("2025-11-01T02:00:00Z"));
        String report = report(openYear(2025), magazine);
        link(report, null, null);

        clock.moveTo(Instant.parse("2025-11-25T02:00:00Z"));
        ladder.climb();
        extend(report, "2025-12-05");

        assertThat(mail.arrivedAt(address)).isEmpty();
        assertThat(last(chief, "collection-due-after").at("/kind").asString()).isEqualTo("collection-due-after");
        assertThat(form(collector, report).at("/row/reminders").asInt()).isEqualTo(1);
    }

    @Test
    void anEscalatedReminderReachesTheAddressOfTheUnitToo() {
        clock.moveTo(Instant.parse("2025-11-01T02:00:00Z"));
        String report = report(openYear(2025), magazine);
        link(report, address, "vi");

        clock.moveTo(Instant.parse("2025-12-03T02:00:00Z"));
        ladder.climb();

        assertThat(mail.arrivedAt(address))
                .extracting(MailPeer.Arrived::body)
                .anySatisfy(b -> assertThat(b).contains("Quá hạn nhiều ngày"));
        assertThat(last(collector, "collection-due-escalated").at("/body").asString())
                .contains("chưa gửi");
    }

    @Test
    void aLanguageThatThereIsNotIsRefused() {
        String report = report(openYear(2025), magazine);

        TestHttp.Answer refused = collector.post(
                API + "/reports/" + report + "/links",
                Map.of("version", version(report), "email", address, "language", "fr"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/fields/0/field").asString()).isEqualTo("language");
        assertThat(mail.arrivedAt(address)).isEmpty();
    }

    private TestHttp.Answer page(String path) {
        return new TestHttp(newsrooms.port()).get(path);
    }

    private int version(String report) {
        return form(collector, report).at("/row/version").asInt();
    }

    private void extend(String report, String until) {
        TestHttp.Answer extended = collector.post(
                API + "/reports/" + report + "/extend",
                Map.of("version", version(report), "until", until, "reason", "Bão lũ"));
        assertThat(extended.status()).as(extended.body()).isEqualTo(200);
    }

    private String link(String report, @Nullable String email, @Nullable String language) {
        Map<String, Object> wish = new HashMap<>();
        wish.put("version", version(report));
        wish.put("email", email);
        wish.put("language", language);
        TestHttp.Answer made = collector.post(API + "/reports/" + report + "/links", wish);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String whole = made.json().at("/address").asString();
        return whole.substring(whole.indexOf("/bao-cao/"));
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

    private static JsonNode last(TestHttp who, String kind) {
        List<JsonNode> all = new ArrayList<>();
        who.get("/api/v1/me/notifications").json().at("/items").forEach(all::add);
        return all.stream()
                .filter(n -> n.at("/kind").asString().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " is not among " + all));
    }
}
