package vn.hoitu.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.organization.Agencies;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** A mailbox on a real IMAP server on loopback is emptied into the inbox. */
@ModuleTest
class MailboxTests {

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    Mailboxes mailboxes;

    @Autowired
    Intake intake;

    @Autowired
    FileShelf shelf;

    @Autowired
    Agencies agencies;

    @Autowired
    Tenancy tenancy;

    final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    TestNewsroom paper;
    TestHttp chief;
    GreenMailUser desk;
    UUID mailbox;

    @BeforeEach
    void theDeskHasAMailbox() {
        mail.start();
        desk = mail.setUser("cong-tac@bao.vn", "cong-tac", "mat khau");
        paper = newsrooms.aPaper();
        chief = paper.signedIn("Phạm Tổng Biên Tập", Role.EDITOR_IN_CHIEF);
        TestHttp.Answer added = chief.post(
                paper.api("/contribution-mailboxes"), settings(mail.getImap().getPort()));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.body()).doesNotContain("mat khau");
        mailbox = UUID.fromString(added.json().at("/id").asString());
    }

    @AfterEach
    void theServerCloses() {
        chief.delete(paper.api("/contribution-mailboxes/" + mailbox));
        mail.stop();
    }

    @Test
    void aLetterWithAPictureLandsInTheInboxOnce() throws Exception {
        deliver("<mot@ctv.vn>", "=?UTF-8?B?" + base64("Lũ ở Mường Lễ") + "?=", """
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/html; charset=utf-8

                <p onclick="x()">Đoạn <b>một</b></p><script>alert(1)</script><img src="https://theo-doi.example/p.gif">
                --b
                Content-Type: image/png; name="anh.png"
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename="anh.png"

                %s
                --b--
                """.formatted(
                        base64Bytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0})));

        look();
        look();

        JsonNode inbox = chief.get(paper.api("/contributions")).json();
        assertThat(inbox.at("/items").size()).isEqualTo(1);
        JsonNode one = chief.get(
                        paper.api("/contributions/" + inbox.at("/items/0/id").asString()))
                .json();
        assertThat(one.at("/title").asString()).isEqualTo("Lũ ở Mường Lễ");
        assertThat(one.at("/senderName").asString()).isEqualTo("Lò Thị Ẩn");
        assertThat(one.at("/senderEmail").asString()).isEqualTo("an@ctv.vn");
        assertThat(one.at("/html").asString()).contains("một").doesNotContain("onclick", "script", "theo-doi");
        assertThat(one.at("/files/0/kind").asString()).isEqualTo("png");
    }

    @Test
    void aLetterSeenBeforeDoesNotComeAgainThoughTheServerCountsAnew() throws Exception {
        deliver("<hai@ctv.vn>", "Tin", "Content-Type: text/plain; charset=utf-8\n\nNội dung\n");
        look();
        tenancy.within(paper.id(), () -> mailboxes.reached(one(), 0, 0));

        look();

        assertThat(chief.get(paper.api("/contributions")).json().at("/items").size())
                .isEqualTo(1);
    }

    @Test
    void aWrongPasswordIsToldAndHoldsNothingElse() {
        chief.put(
                paper.api("/contribution-mailboxes/" + mailbox),
                Map.of(
                        "host", "127.0.0.1",
                        "port", mail.getImap().getPort(),
                        "security", "none",
                        "user", "cong-tac",
                        "password", "sai",
                        "version", 1));

        look();

        assertThat(chief.get(paper.api("/contribution-mailboxes"))
                        .json()
                        .at("/items/0/trouble")
                        .asString())
                .isNotEmpty();
    }

    @Test
    void aMailboxInsideOurOwnNetworkIsNotConnectedTo() {
        MailboxRound strict = new MailboxRound(mailboxes, intake, shelf, agencies, false, tenancy, Clock.systemUTC());

        strict.look(one());

        assertThat(chief.get(paper.api("/contribution-mailboxes"))
                        .json()
                        .at("/items/0/trouble")
                        .asString())
                .contains("public");
    }

    @Test
    void anEditorDoesNotSeeMailboxes() {
        TestHttp editor = paper.signedIn("Trần Văn Biên", Role.EDITOR);

        assertThat(editor.get(paper.api("/contribution-mailboxes")).status()).isEqualTo(403);
    }

    private static Map<String, Object> settings(int port) {
        return Map.of(
                "host", "127.0.0.1",
                "port", port,
                "security", "none",
                "user", "cong-tac",
                "password", "mat khau");
    }

    private void look() {
        new MailboxRound(mailboxes, intake, shelf, agencies, true, tenancy, Clock.systemUTC()).look(one());
    }

    private Mailboxes.Mailbox one() {
        return tenancy.reading(
                paper.id(), () -> mailboxes.find(paper.id(), mailbox).orElseThrow());
    }

    private void deliver(String id, String subject, String rest) throws Exception {
        String letter = "From: =?UTF-8?B?" + base64("Lò Thị Ẩn") + "?= <an@ctv.vn>\nTo: cong-tac@bao.vn\nMessage-ID: "
                + id + "\nSubject: " + subject + "\nMIME-Version: 1.0\n" + rest;
        desk.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(letter.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
    }

    private static String base64(String text) {
        return base64Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64Bytes(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
