package vn.hoitu.shared.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One conversation with the mail server, over which several letters go. */
final class MailServer implements AutoCloseable {

    private static final int FIRST_FINAL_CODE = 500;
    private static final Pattern ANSWER = Pattern.compile("([245]\\d\\d)[ -]");
    private static final int MOST_REASON_CHARACTERS = 300;
    private static final int MOST_SUBJECT_CHARACTERS = 200;

    /**
     * A letter as it goes out.
     *
     * @param id also makes its Message-ID: who gets it twice, after a fall between sending and noting it, can tell
     */
    record Outgoing(UUID id, String recipient, String subject, String body, Instant writtenAt) {}

    private final MailSettings settings;
    private final String sender;
    private final String host;
    private final Session session;
    private @Nullable Transport line;

    MailServer(MailSettings settings, String sender, String host) {
        this.settings = settings;
        this.sender = sender;
        this.host = host;
        this.session = Session.getInstance(settings.properties());
    }

    Delivery send(Outgoing letter) {
        MimeMessage message;
        try {
            message = message(letter);
        } catch (MessagingException | UnsupportedEncodingException e) {
            return new Delivery.Refused(reason(e));
        }
        Transport open;
        try {
            open = open();
        } catch (MessagingException e) {
            return new Delivery.Away(reason(e));
        }
        try {
            open.sendMessage(message, message.getAllRecipients());
            return new Delivery.Taken();
        } catch (MessagingException e) {
            boolean broken = !open.isConnected();
            close();
            return judged(e, broken);
        }
    }

    private Transport open() throws MessagingException {
        Transport known = line;
        if (known != null) {
            return known;
        }
        Transport fresh = session.getTransport("smtp");
        if (settings.user().isEmpty()) {
            fresh.connect();
        } else {
            fresh.connect(settings.user(), settings.password());
        }
        line = fresh;
        return fresh;
    }

    private static Delivery judged(MessagingException failure, boolean broken) {
        for (Exception e = failure; e instanceof MessagingException one; e = one.getNextException()) {
            int code = code(one);
            if (code >= FIRST_FINAL_CODE) {
                return new Delivery.Refused(reason(one));
            }
            if (code > 0) {
                return new Delivery.NotNow(reason(one));
            }
        }
        return broken ? new Delivery.Away(reason(failure)) : new Delivery.NotNow(reason(failure));
    }

    /** What the server answered begins with its number (RFC 5321, 4.2); 0 where it did not answer. */
    private static int code(MessagingException e) {
        Matcher answer = ANSWER.matcher(String.valueOf(e.getMessage()));
        return answer.lookingAt() ? Integer.parseInt(answer.group(1)) : 0;
    }

    private MimeMessage message(Outgoing letter) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new Named(session, "<" + letter.id() + "@" + host + ">");
        message.setFrom(new InternetAddress(settings.from(), sender, StandardCharsets.UTF_8.name()));
        message.setRecipient(MimeMessage.RecipientType.TO, address(letter.recipient()));
        message.setSubject(oneLine(letter.subject()), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(letter.writtenAt()));
        message.setHeader("Auto-Submitted", "auto-generated"); // no holiday notes in answer (RFC 3834)
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(String text) throws AddressException {
        InternetAddress address = new InternetAddress(text, true);
        if (address.isGroup() || !address.getAddress().equals(text.strip())) {
            throw new AddressException("One plain address is needed");
        }
        return address;
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= MOST_SUBJECT_CHARACTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, MOST_SUBJECT_CHARACTERS))) + "…";
    }

    private static String reason(Exception e) {
        String text = String.valueOf(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.substring(0, Math.min(line.length(), MOST_REASON_CHARACTERS));
    }

    @Override
    public void close() {
        Transport open = line;
        line = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException e) {
                // It was over already.
            }
        }
    }

    /** Keeps the Message-ID that was given: the same letter has the same one at every try. */
    private static final class Named extends MimeMessage {

        private final String messageId;

        Named(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
