package vn.hoitu.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.shared.db.Tables.LETTER;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.MovableClock;

/** Letters leave through real mail servers on loopback. */
@ModuleTest
class PostmanTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LITTLE_PATIENCE = Duration.ofMillis(400);

    @Autowired
    Postbox postbox;

    @Autowired
    LettersOut letters;

    @Autowired
    DSLContext sql;

    @Autowired
    Problems texts;

    @Autowired
    IdSource ids;

    final MovableClock clock = new MovableClock(Clock.systemUTC().instant());
    final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void theServerOpens() {
        clock.moveTo(Clock.systemUTC().instant().plusSeconds(5).truncatedTo(ChronoUnit.SECONDS));
        mail.start();
    }

    @AfterEach
    void theServerCloses() {
        mail.stop();
    }

    @Test
    void aLetterArrivesWithEveryMarkAndAStableMessageId() throws Exception {
        String to = write("Trả lại: “Lũ ở Mường Lễ – 3 người mắc kẹt”", "Ông Nguyễn Văn Ẩn trả lại bài.\nẪ ễ ợ ữ");

        carry(postman(mail.getSmtp().getPort()));

        MimeMessage arrived = arrived(to).getFirst();
        assertThat(arrived.getSubject()).isEqualTo("Trả lại: “Lũ ở Mường Lễ – 3 người mắc kẹt”");
        assertThat(String.valueOf(arrived.getContent()).replace("\r", "").strip())
                .isEqualTo("Ông Nguyễn Văn Ẩn trả lại bài.\nẪ ễ ợ ữ");
        assertThat(arrived.getMessageID()).isEqualTo("<" + row(to).get(LETTER.ID) + "@toasoan.test>");
        assertThat(arrived.getFrom()[0].toString()).contains("toasoan@example.vn");
        assertThat(row(to).get(LETTER.SENT_AT)).isNotNull();
    }

    @Test
    void aRefusedRecipientHoldsNobodyElse() throws Exception {
        try (StubbornMailServer server = new StubbornMailServer()) {
            String unknown = writeTo("khong-co-" + UUID.randomUUID() + "@example.vn");
            String full = writeTo("day-hop-" + UUID.randomUUID() + "@example.vn");
            String broken = writeTo("không phải địa chỉ " + UUID.randomUUID());
            String fine = writeTo("tot-" + UUID.randomUUID() + "@example.vn");

            carry(postman(server.port()));

            assertThat(row(fine).get(LETTER.SENT_AT)).isNotNull();
            assertThat(row(unknown).get(LETTER.GIVEN_UP_AT)).isNotNull();
            assertThat(row(unknown).get(LETTER.TROUBLE)).contains("550");
            assertThat(row(broken).get(LETTER.GIVEN_UP_AT)).isNotNull();
            assertThat(row(full).get(LETTER.GIVEN_UP_AT)).isNull();
            assertThat(row(full).get(LETTER.DUE_AT)).isEqualTo(clock.instant().plus(LettersOut.FIRST_PAUSE));
            assertThat(row(full).get(LETTER.TROUBLE)).contains("452");
        }
    }

    @Test
    void aLetterThatIsPutOffForTooLongIsGivenUpWithItsReason() throws Exception {
        try (StubbornMailServer server = new StubbornMailServer()) {
            String full = writeTo("day-hop-" + UUID.randomUUID() + "@example.vn");
            Postman postman = postman(server.port());

            for (int i = 0; i < LettersOut.MOST_ATTEMPTS; i++) {
                carry(postman);
                clock.move(LettersOut.LONGEST_PAUSE);
            }

            assertThat(row(full).get(LETTER.GIVEN_UP_AT)).isNotNull();
            assertThat(row(full).get(LETTER.TROUBLE)).contains("mailbox full");
        }
    }

    @Test
    void aServerThatHangsIsLeftAndTheLetterGoesWhenItIsBack() throws Exception {
        try (StubbornMailServer server = new StubbornMailServer()) {
            String to = writeTo("doi-" + UUID.randomUUID() + "@example.vn");
            server.hang(true);

            carry(new Postman(
                    letters,
                    new MailSettings("127.0.0.1", server.port(), "", "", "none", "toasoan@example.vn", LITTLE_PATIENCE),
                    "Báo Mẫu",
                    "toasoan.test",
                    texts,
                    ids,
                    clock));
            assertThat(server.taken()).isEmpty();
            assertThat(row(to).get(LETTER.SENT_AT)).isNull();

            server.hang(false);
            clock.move(Duration.ofHours(1));
            carry(postman(server.port()));
            assertThat(server.taken()).filteredOn(l -> l.contains(to)).hasSize(1);
            assertThat(row(to).get(LETTER.SENT_AT)).isNotNull();
        }
    }

    @Test
    void aServerThatIsNotThereCostsNoLetterATry() throws Exception {
        List<String> to = IntStream.range(0, 3)
                .mapToObj(i -> writeTo("cho-" + UUID.randomUUID() + "@example.vn"))
                .toList();
        int port = mail.getSmtp().getPort();
        mail.stop();
        Postman postman = postman(port);

        for (int i = 0; i < 5; i++) {
            carry(postman);
            clock.move(Postman.LONGEST_REST);
        }

        assertThat(to)
                .allSatisfy(r -> assertThat(row(r).get(LETTER.GIVEN_UP_AT)).isNull());
        assertThat(to.stream().mapToInt(r -> row(r).get(LETTER.ATTEMPTS)).sum()).isLessThanOrEqualTo(5);
    }

    @Test
    void afterAFallBetweenSendingAndNotingTheLetterGoesAgainUnderTheSameId() throws Exception {
        String to = write("Một lần", "Nội dung");
        UUID id = row(to).get(LETTER.ID);
        List<LettersOut.Claimed> claimed = new ArrayList<>();
        for (var batch = letters.claim(clock.instant()); !batch.isEmpty(); batch = letters.claim(clock.instant())) {
            claimed.addAll(batch);
        }
        try (MailServer server = new MailServer(settings(mail.getSmtp().getPort()), "Hội Tụ", "toasoan.test")) {
            claimed.stream().filter(c -> c.letter().id().equals(id)).forEach(c -> server.send(c.letter()));
        }

        Postman other = postman(mail.getSmtp().getPort());
        carry(other);
        assertThat(arrived(to)).hasSize(1);
        clock.move(LettersOut.CLAIM.plusSeconds(1));
        carry(other);
        carry(other);

        List<MimeMessage> twice = arrived(to);
        assertThat(twice).hasSize(2);
        assertThat(twice.get(0).getMessageID()).isEqualTo(twice.get(1).getMessageID());
    }

    @Test
    void twoNodesSendEachLetterOnce() throws Exception {
        List<String> to = IntStream.range(0, 45)
                .mapToObj(i -> writeTo("doi-nut-" + UUID.randomUUID() + "@example.vn"))
                .toList();
        Postman one = postman(mail.getSmtp().getPort());
        Postman two = postman(mail.getSmtp().getPort());

        Thread other = Thread.ofVirtual().start(() -> carry(two));
        carry(one);
        other.join();
        carry(one);

        for (String recipient : to) {
            assertThat(arrived(recipient)).hasSize(1);
        }
    }

    @Test
    void withoutAServerLettersWaitAndTheOperatorIsToldSo() {
        String to = writeTo("cho-" + UUID.randomUUID() + "@example.vn");
        Postman none = new Postman(letters, settings(0, ""), "Hội Tụ", "toasoan.test", texts, ids, clock);

        carry(none);

        assertThat(row(to).get(LETTER.ATTEMPTS)).isZero();
        assertThat(none.state().configured()).isFalse();
        assertThat(none.state().waiting()).isPositive();
        assertThat(none.state().oldestWrittenAt()).isNotNull();
        assertThat(none.test(to, Locale.forLanguageTag("vi")))
                .isEqualTo(Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "mail-not-configured")));
    }

    @Test
    void aLetterWithASecretIsEmptiedAsSoonAsItLeft() throws Exception {
        String to = "bi-mat-" + UUID.randomUUID() + "@example.vn";
        postbox.put(new Letter(null, to, "Đường dẫn", "https://toasoan.test/bi-mat", Letter.SECRET + to));

        carry(postman(mail.getSmtp().getPort()));

        assertThat(String.valueOf(arrived(to).getFirst().getContent())).contains("bi-mat");
        assertThat(row(to).get(LETTER.BODY)).isEmpty();
    }

    @Test
    void whatLeftIsEmptiedOfWordsAndAddressAfterItsTime() {
        String to = write("Thư cũ", "Riêng tư");
        UUID id = row(to).get(LETTER.ID);
        Postman postman = postman(mail.getSmtp().getPort());
        carry(postman);

        clock.move(LettersOut.EMPTIED_AFTER.plusDays(1));
        carry(postman);

        Record row = sql.selectFrom(LETTER).where(LETTER.ID.eq(id)).fetchSingle();
        assertThat(row.get(LETTER.BODY) + row.get(LETTER.SUBJECT) + row.get(LETTER.RECIPIENT))
                .isEmpty();
        assertThat(row.get(LETTER.SENT_AT)).isNotNull();
    }

    @Test
    void whatNoServerEverTookIsEmptiedAsWell() {
        String to = write("Không ai gửi", "Riêng tư");
        UUID id = row(to).get(LETTER.ID);
        Postman none = new Postman(letters, settings(0, ""), "Hội Tụ", "toasoan.test", texts, ids, clock);

        clock.move(LettersOut.EMPTIED_AFTER.plusDays(1));
        carry(none);

        Record row = sql.selectFrom(LETTER).where(LETTER.ID.eq(id)).fetchSingle();
        assertThat(row.get(LETTER.BODY)).isEmpty();
        assertThat(row.get(LETTER.GIVEN_UP_AT)).isNotNull();
    }

    private static void carry(Postman postman) {
        while (postman.goRound()) {
            // until there is nothing more to carry now
        }
    }

    private Postman postman(int port) {
        return new Postman(letters, settings(port), "Báo Mẫu – Tòa soạn", "toasoan.test", texts, ids, clock);
    }

    private static MailSettings settings(int port) {
        return settings(port, "127.0.0.1");
    }

    private static MailSettings settings(int port, String host) {
        return new MailSettings(host, port, "", "", "none", "toasoan@example.vn", PATIENCE);
    }

    private String write(String subject, String body) {
        String to = "nhan-" + UUID.randomUUID() + "@example.vn";
        postbox.put(new Letter(null, to, subject, body, "test:" + to));
        return to;
    }

    private String writeTo(String to) {
        postbox.put(new Letter(null, to, "Tin", "Nội dung", "test:" + to));
        return to;
    }

    private Record row(String recipient) {
        return sql.selectFrom(LETTER).where(LETTER.RECIPIENT.eq(recipient)).fetchSingle();
    }

    private List<MimeMessage> arrived(String recipient) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(m -> {
                    try {
                        return m.getAllRecipients()[0].toString().equals(recipient);
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
