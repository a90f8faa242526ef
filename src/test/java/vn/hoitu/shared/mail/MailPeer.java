package vn.hoitu.shared.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.problem.Problems;

/** A mail server on loopback and a postman who carries there what waits. */
public final class MailPeer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What stood in a letter that arrived. */
    public record Arrived(String subject, String body) {}

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Postman postman;

    public MailPeer(ApplicationContext context) {
        mail.start();
        postman = new Postman(
                context.getBean(LettersOut.class),
                new MailSettings("127.0.0.1", mail.getSmtp().getPort(), "", "", "none", "toasoan@example.vn", PATIENCE),
                "Hội Tụ",
                "toasoan.test",
                context.getBean(Problems.class),
                context.getBean(IdSource.class),
                Clock.systemUTC());
    }

    /** Everything that waits is carried first. */
    public List<Arrived> arrivedAt(String recipient) {
        while (postman.goRound()) {
            // until there is nothing more to carry now
        }
        return Arrays.stream(mail.getReceivedMessages())
                .filter(m -> recipients(m).contains(recipient))
                .map(MailPeer::read)
                .toList();
    }

    private static List<String> recipients(MimeMessage message) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .map(Object::toString)
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Arrived read(MimeMessage message) {
        try {
            return new Arrived(
                    message.getSubject(), String.valueOf(message.getContent()).replace("\r", ""));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        mail.stop();
    }
}
