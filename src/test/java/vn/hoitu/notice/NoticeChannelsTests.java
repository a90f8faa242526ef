package vn.hoitu.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.shared.db.Tables.LETTER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoitu.identity.Directory;
import vn.hoitu.identity.NotificationChannels.Told;
import vn.hoitu.identity.Notifications;
import vn.hoitu.notice.push.PushBrowser;
import vn.hoitu.notice.push.PushMessages;
import vn.hoitu.notice.push.PushService;
import vn.hoitu.notice.push.StrictPushService;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.mail.Postbox;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.PublicAddress;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.MovableClock;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** What is told in the product goes further as each person chose, and nothing twice. */
@ModuleTest
class NoticeChannelsTests {

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    Notifications notifications;

    @Autowired
    Choices choices;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Directory directory;

    @Autowired
    Postbox postbox;

    @Autowired
    PublicAddress addresses;

    @Autowired
    Problems texts;

    @Autowired
    Tenancy tenancy;

    @Autowired
    PushKey key;

    @Autowired
    IdSource ids;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transactions;

    final MovableClock clock = new MovableClock(Clock.systemUTC().instant());
    TestNewsroom paper;
    TestHttp http;
    PersonId person;
    ChosenChannels channels;
    NoticeLetters letters;
    StrictPushService service;
    PushRounds pushes;

    @BeforeEach
    void somebodyWhoIsToldThings() throws Exception {
        clock.moveTo(Clock.systemUTC().instant());
        paper = newsrooms.aPaper();
        http = paper.signedIn("Nguyễn Thị Ngọc Ẩn", Role.REPORTER);
        person = new PersonId(UUID.fromString(
                http.get("/api/v1/session").json().at("/person/id").asString()));
        channels = new ChosenChannels(choices, deliveries, () -> true);
        letters = new NoticeLetters(deliveries, notifications, directory, postbox, addresses, texts, tenancy, clock);
        service = new StrictPushService();
        pushes = pushRounds();
    }

    @AfterEach
    void theServiceCloses() {
        service.close();
    }

    @Test
    void aReturnedPieceGoesByMailWhenNobodyReadIt() {
        tell("piece-return", "Lũ ở Mường Lễ", "Trần Văn Biên trả lại bài. “Thiếu nguồn”");

        write(Duration.ofMinutes(4));
        assertThat(mailed()).isEmpty();
        write(Duration.ofMinutes(2));

        Record letter = mailed().getFirst();
        assertThat(letter.get(LETTER.SUBJECT)).isEqualTo("Lũ ở Mường Lễ");
        assertThat(letter.get(LETTER.BODY)).contains("“Thiếu nguồn”", "/toa-soan/x/tin-bai/1", "Nguyễn Thị Ngọc Ẩn");
    }

    @Test
    void whatWasReadInTheProductIsNotMailed() {
        tell("piece-return", "Đã đọc", "Trả lại");
        http.post("/api/v1/me/notifications/read", Map.of("all", true));

        write(Duration.ofMinutes(10));

        assertThat(mailed()).isEmpty();
    }

    @Test
    void aLetterGoesInTheLanguageOfItsReader() {
        http.patch("/api/v1/me", Map.of("locale", "en"));
        tell("piece-return", "Lũ ở Mường Lễ", "Returned");

        write(Duration.ofMinutes(6));

        assertThat(mailed().getFirst().get(LETTER.BODY)).contains("Open: ", "has not been seen");
    }

    @Test
    void theSameThingToldTwiceAndWrittenByTwoNodesIsOneLetter() throws Exception {
        Told told = tell("piece-return", "Một lần", "Trả lại");
        as(() -> carry(told));
        clock.move(Duration.ofMinutes(6));
        NoticeLetters other =
                new NoticeLetters(deliveries, notifications, directory, postbox, addresses, texts, tenancy, clock);

        Thread second = Thread.ofVirtual().start(() -> drain(other));
        drain(letters);
        second.join();
        drain(letters);

        assertThat(mailed()).hasSize(1);
    }

    @Test
    void aFallBeforeTheEndOfWritingLeavesNothingHalfDone() {
        tell("piece-return", "Ngã giữa chừng", "Trả lại");
        clock.move(Duration.ofMinutes(6));

        transactions.executeWithoutResult(status -> {
            letters.writeDue();
            status.setRollbackOnly(); // as a node that is killed
        });
        assertThat(mailed()).isEmpty();
        drain(letters);
        drain(letters);

        assertThat(mailed()).hasSize(1);
    }

    @Test
    void theDigestHoldsOnlyWhatIsUnreadAndComesAtItsHour() {
        choose("piece-approve", "outcome", true, "digest");
        tell("piece-publish", "Bài thứ nhất", "Đã xuất bản");
        Told read = tell("piece-publish", "Bài đã đọc", "Đã xuất bản");
        http.post(
                "/api/v1/me/notifications/read", Map.of("ids", List.of(read.id().toString())));
        tell("piece-publish", "Bài thứ ba", "Đã xuất bản");
        ZonedDateTime seven = clock.instant()
                .atZone(VietnamTime.ZONE)
                .toLocalDate()
                .plusDays(1)
                .atTime(7, 0)
                .atZone(VietnamTime.ZONE);
        boolean beforeSeven = clock.instant().atZone(VietnamTime.ZONE).getHour() < 7;
        Instant due = (beforeSeven ? seven.minusDays(1) : seven).toInstant();

        clock.moveTo(due.minusSeconds(1));
        drain(letters);
        assertThat(mailed()).isEmpty();
        clock.moveTo(due);
        drain(letters);
        drain(letters);

        assertThat(mailed()).hasSize(1);
        assertThat(mailed().getFirst().get(LETTER.BODY))
                .contains("Bài thứ nhất", "Bài thứ ba")
                .doesNotContain("Bài đã đọc");
        assertThat(mailed().getFirst().get(LETTER.SUBJECT)).contains("2");
    }

    @Test
    void whatIsNotWantedInTheProductIsNotShownButAMentionAlwaysIs() {
        choose("piece-publish", "outcome", false, "none");
        choose("comment-mentioned", "mention", false, "none");

        notifications("piece-publish", "Không muốn xem");
        notifications("comment-mentioned", "Gọi tên");

        var shown = http.get("/api/v1/me/notifications").json();
        assertThat(shown.at("/items").findValuesAsString("title")).containsExactly("Gọi tên");
        assertThat(shown.at("/unread").asInt()).isEqualTo(1);
    }

    @Test
    void everyKindHasASubjectAlsoOneNobodyNamed() {
        assertThat(NoticeSubject.ofKind("piece-return")).isEqualTo(NoticeSubject.RETURNED);
        assertThat(NoticeSubject.ofKind("piece-late")).isEqualTo(NoticeSubject.DEADLINE);
        assertThat(NoticeSubject.ofKind("letter-due-soon")).isEqualTo(NoticeSubject.DEADLINE);
        assertThat(NoticeSubject.ofKind("duty-on")).isEqualTo(NoticeSubject.ASSIGNED);
        assertThat(NoticeSubject.ofKind("decision")).isEqualTo(NoticeSubject.PLAN);
        assertThat(NoticeSubject.ofKind("story-propose")).isEqualTo(NoticeSubject.PLAN);
        assertThat(NoticeSubject.ofKind("letter-registered")).isEqualTo(NoticeSubject.OTHER);
        assertThat(NoticeSubject.ofKind("điều mới")).isEqualTo(NoticeSubject.OTHER);
    }

    @Test
    void quietHoursPutOffToTheirEnd() {
        Rhythm night = new Rhythm(7, 22 * 60, 6 * 60);
        assertThat(night.undisturbed(vietnam(23, 30))).isEqualTo(vietnam(6, 0).plus(Duration.ofDays(1)));
        assertThat(night.undisturbed(vietnam(2, 0))).isEqualTo(vietnam(6, 0));
        assertThat(night.undisturbed(vietnam(6, 0))).isEqualTo(vietnam(6, 0));
        assertThat(night.undisturbed(vietnam(12, 0))).isEqualTo(vietnam(12, 0));
        Rhythm noon = new Rhythm(7, 12 * 60, 13 * 60);
        assertThat(noon.undisturbed(vietnam(12, 1))).isEqualTo(vietnam(13, 0));
        assertThat(noon.undisturbed(vietnam(13, 0))).isEqualTo(vietnam(13, 0));
    }

    @Test
    void aBrowserIsWokenOnceAndReadsEveryMark() throws Exception {
        PushBrowser browser = PushBrowser.fresh();
        subscribe(service.endpoint("mot", browser), browser);
        Told told = tell("piece-return", "Trả lại: Lũ ở Mường Lễ", "“Thiếu nguồn”");

        push(Duration.ofSeconds(5));
        assertThat(service.arrived()).isEmpty();
        push(Duration.ofSeconds(30));
        as(() -> carry(told));
        push(Duration.ofMinutes(1));

        assertThat(service.faults()).isEmpty();
        assertThat(service.arrived()).hasSize(1);
        var message = service.arrived().getFirst().message();
        assertThat(message.at("/title").asString()).isEqualTo("Trả lại: Lũ ở Mường Lễ");
        assertThat(message.at("/body").asString()).isEqualTo("“Thiếu nguồn”");
        assertThat(message.at("/tag").asString())
                .isEqualTo(service.arrived().getFirst().topic());
    }

    @Test
    void aBrowserThatIsGoneIsForgotten() throws Exception {
        PushBrowser browser = PushBrowser.fresh();
        subscribe(service.endpoint("di", browser), browser);
        tell("piece-return", "Tin", "Trả lại");
        service.answers(410);

        push(Duration.ofMinutes(1));

        assertThat(as(() -> choices.subscriptions(person))).isEmpty();
    }

    @Test
    void aServiceThatIsTiredIsAskedAgainLaterAndNotForEver() throws Exception {
        PushBrowser browser = PushBrowser.fresh();
        subscribe(service.endpoint("met", browser), browser);
        tell("piece-return", "Tin", "Trả lại");
        service.answers(503);
        push(Duration.ofMinutes(1));
        service.answers(201);
        push(Duration.ofSeconds(10));
        assertThat(service.arrived()).isEmpty();

        push(Duration.ofHours(1));

        assertThat(service.arrived()).hasSize(1);
    }

    @Test
    void aFallBetweenWakingAndNotingWakesAgainInTheSamePlace() throws Exception {
        PushBrowser browser = PushBrowser.fresh();
        subscribe(service.endpoint("lai", browser), browser);
        Told told = tell("piece-return", "Tin", "Trả lại");
        push(Duration.ofMinutes(1));
        sql.execute(
                "update notice.delivery set done_at = null, claimed_until = null where person_id = ?", person.value());

        push(Duration.ofMinutes(1));

        assertThat(service.arrived()).hasSize(2);
        assertThat(service.arrived().get(0).topic())
                .isEqualTo(service.arrived().get(1).topic());
        assertThat(told.onceKey()).isNotEmpty();
    }

    @Test
    void choicesAreKeptAndWrongOnesRefused() throws Exception {
        var before = http.get("/api/v1/me/notice-choices").json();
        assertThat(before.at("/digestHour").asInt()).isEqualTo(7);
        assertThat(Base64.getUrlDecoder().decode(before.at("/pushKey").asString()))
                .hasSize(65);

        TestHttp.Answer kept = http.put(
                "/api/v1/me/notice-choices",
                Map.of(
                        "subjects",
                        List.of(Map.of("subject", "returned", "inProduct", true, "mail", "digest", "push", false)),
                        "digestHour",
                        17,
                        "quietFrom",
                        1320,
                        "quietUntil",
                        360));
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        assertThat(http.get("/api/v1/me/notice-choices").json().toString())
                .isEqualTo(kept.json().toString());
        assertThat(kept.json().at("/quietUntil").asInt()).isEqualTo(360);

        TestHttp.Answer wrong = http.put(
                "/api/v1/me/notice-choices",
                Map.of(
                        "subjects",
                        List.of(Map.of("subject", "gì đó", "inProduct", true, "mail", "bồ câu", "push", false)),
                        "digestHour",
                        24));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().at("/fields").findValuesAsString("field"))
                .containsExactly("subjects[0].subject", "subjects[0].mail", "digestHour");
        assertThat(http.post(
                                "/api/v1/me/notice-choices/browsers",
                                Map.of("endpoint", "https://push.example/x", "publicKey", "AAAA", "auth", "AAAA"))
                        .status())
                .isEqualTo(422);
    }

    private PushRounds pushRounds() {
        return new PushRounds(
                deliveries,
                choices,
                notifications,
                directory,
                key,
                new PushMessages(new PushService(true), "mailto:toasoan@example.vn"),
                tenancy,
                clock);
    }

    private void push(Duration later) {
        clock.move(later);
        while (pushes.sendDue()) {
            // until nothing is due
        }
    }

    private void write(Duration later) {
        clock.move(later);
        drain(letters);
    }

    private static void drain(NoticeLetters letters) {
        while (letters.writeDue()) {
            // until nothing is due
        }
    }

    private void subscribe(String endpoint, PushBrowser browser) {
        as(() -> {
            choices.subscribe(
                    person,
                    new Choices.Subscription(
                            ids.next(),
                            endpoint,
                            Base64.getUrlDecoder().decode(browser.publicKey()),
                            Base64.getUrlDecoder().decode(browser.auth()),
                            "Firefox",
                            clock.instant(),
                            null));
            return true;
        });
    }

    private void choose(String kind, String subject, boolean inProduct, String mail) {
        NoticeSubject chosen = NoticeSubject.of(subject).orElseThrow();
        assertThat(NoticeSubject.ofKind(kind)).isEqualTo(chosen);
        as(() -> {
            choices.choose(
                    person, chosen, new Choice(inProduct, MailTiming.of(mail).orElseThrow(), false));
            return true;
        });
    }

    private void notifications(String kind, String title) {
        tenancy.within(
                paper.id(),
                () -> notifications.tell(
                        paper.id(),
                        List.of(person),
                        new Notifications.Message(kind, title, "…", "/toa-soan/x", title)));
    }

    private void carry(Told told) {
        channels.ways(List.of(told.person()), told.kind()).carry(List.of(told));
    }

    /** Told in the product; the channels of this test carry it, whose clock stands where the test puts it. */
    private Told tell(String kind, String title, String body) {
        String onceKey = UUID.randomUUID().toString();
        tenancy.within(
                paper.id(),
                () -> notifications.tell(
                        paper.id(),
                        List.of(person),
                        new Notifications.Message(kind, title, body, "/toa-soan/x/tin-bai/1", onceKey)));
        UUID id = UUID.fromString(
                http.get("/api/v1/me/notifications").json().at("/items/0/id").asString());
        Told told = new Told(id, person, kind, onceKey, clock.instant());
        as(() -> {
            sql.execute("delete from notice.delivery where once_key = ?", onceKey);
            carry(told);
            return true;
        });
        return told;
    }

    private void as(Runnable work) {
        as(() -> {
            work.run();
            return true;
        });
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return tenancy.system(() -> {
            tenancy.asPerson(person);
            return work.get();
        });
    }

    private List<Record> mailed() {
        String email = directory.addressee(person).orElseThrow().email();
        return List.copyOf(sql.select(LETTER.SUBJECT, LETTER.BODY)
                .from(LETTER)
                .where(LETTER.RECIPIENT.eq(email))
                .fetch());
    }

    private static Instant vietnam(int hour, int minute) {
        return java.time.LocalDate.of(2026, 11, 28)
                .atTime(hour, minute)
                .atZone(VietnamTime.ZONE)
                .toInstant();
    }
}
