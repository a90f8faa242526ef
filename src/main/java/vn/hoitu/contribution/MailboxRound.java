package vn.hoitu.contribution;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hoitu.contribution.letter.LetterReader;
import vn.hoitu.contribution.letter.ReadLetter;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.PublicAddresses;

/**
 * Empties mailboxes into the inbox. Each letter is taken in by a transaction of its own, by its Message-ID once; only
 * then the mailbox is marked as read up to it. Letters stay on the server.
 */
@Component
class MailboxRound {

    private static final String PATIENCE_MILLIS = "20000";
    private static final int MOST_TROUBLE_CHARACTERS = 300;
    private static final Logger log = LoggerFactory.getLogger(MailboxRound.class);

    private final Mailboxes mailboxes;
    private final Intake intake;
    private final FileShelf shelf;
    private final Agencies agencies;
    private final boolean privateAddresses;
    private final Tenancy tenancy;
    private final Clock clock;

    MailboxRound(
            Mailboxes mailboxes,
            Intake intake,
            FileShelf shelf,
            Agencies agencies,
            @Value("${hoitu.mailbox.private-addresses:false}") boolean privateAddresses,
            Tenancy tenancy,
            Clock clock) {
        this.mailboxes = mailboxes;
        this.intake = intake;
        this.shelf = shelf;
        this.agencies = agencies;
        this.privateAddresses = privateAddresses;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Looks into every mailbox nobody looked into lately; one that fails holds no other. */
    void goRound() {
        for (AgencyProfile agency : agencies.all()) {
            AgencyId id = agency.id();
            tenancy.within(id, () -> mailboxes.take(id, clock.instant())).forEach(this::look);
        }
    }

    void look(Mailboxes.Mailbox mailbox) {
        String trouble = null;
        try {
            mayConnect(mailbox.host());
            empty(mailbox);
        } catch (MessagingException | IOException | RuntimeException e) {
            String text = String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}+", " ");
            trouble = text.substring(0, Math.min(text.length(), MOST_TROUBLE_CHARACTERS));
            log.info("A mailbox could not be emptied: {}", e.getClass().getSimpleName());
        }
        String said = trouble;
        tenancy.within(mailbox.agency(), () -> mailboxes.looked(mailbox, said, clock.instant()));
    }

    /** An agency names the host; it must not lead into the installation's own network. */
    private void mayConnect(String host) throws UnknownHostException {
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (!privateAddresses && !PublicAddresses.isPublic(address)) {
                throw new UnknownHostException("not a public machine");
            }
        }
    }

    private void empty(Mailboxes.Mailbox mailbox) throws MessagingException, IOException {
        boolean tls = mailbox.security().equals("tls");
        try (Store store = Session.getInstance(properties(mailbox)).getStore(tls ? "imaps" : "imap")) {
            store.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
            try (Folder folder = store.getFolder(mailbox.folder())) {
                folder.open(Folder.READ_WRITE);
                UIDFolder uids = (UIDFolder) folder;
                long validity = uids.getUIDValidity();
                long from = validity == mailbox.uidValidity() ? mailbox.lastUid() + 1 : 1;
                Message[] fresh = uids.getMessagesByUID(from, UIDFolder.LASTUID);
                List<Message> ordered = new ArrayList<>(Arrays.asList(fresh));
                ordered.removeIf(m -> m == null || uid(uids, m) < from); // LASTUID answers with the last one always
                ordered.sort(Comparator.comparingLong(m -> uid(uids, m)));
                for (Message message :
                        ordered.subList(0, Math.min(ordered.size(), ContributionLimits.MOST_LETTERS_OF_A_ROUND))) {
                    take(mailbox, message, validity, uid(uids, message));
                }
            }
        }
    }

    private static long uid(UIDFolder folder, Message message) {
        try {
            return folder.getUID(message);
        } catch (MessagingException e) {
            throw new IllegalStateException("The server gave a letter no number", e);
        }
    }

    private void take(Mailboxes.Mailbox mailbox, Message message, long validity, long uid)
            throws MessagingException, IOException {
        Bytes bytes = new Bytes();
        boolean whole = message.getSize() <= LetterReader.MOST_LETTER_BYTES;
        if (whole) {
            try {
                message.writeTo(bytes);
            } catch (Bytes.Full e) {
                whole = false;
            }
        }
        if (whole) {
            Submission sent = submission(mailbox, LetterReader.read(bytes.toByteArray()));
            tenancy.within(mailbox.agency(), () -> {
                intake.take(mailbox.agency(), sent);
                mailboxes.reached(mailbox, validity, uid);
            });
        } else {
            log.info("A letter of more than {} bytes was left in its mailbox", LetterReader.MOST_LETTER_BYTES);
            tenancy.within(mailbox.agency(), () -> mailboxes.reached(mailbox, validity, uid));
            return; // it stays unread there, for a person to see
        }
        message.setFlag(Flags.Flag.SEEN, true);
    }

    private Submission submission(Mailboxes.Mailbox mailbox, ReadLetter letter) {
        List<String> remarks = new ArrayList<>(letter.remarks());
        List<SentFile> kept = new ArrayList<>();
        for (ReadLetter.Enclosure enclosure : letter.enclosures()) {
            try {
                switch (shelf.put(kept.size(), enclosure.name(), new ByteArrayInputStream(enclosure.content()), true)) {
                    case FileShelf.Put.Kept(SentFile file) -> kept.add(file);
                    case FileShelf.Put.TooLarge tooLarge -> remarks.add("file-too-large");
                    case FileShelf.Put.NotOfAKind other -> {}
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        String subject = letter.subject().isBlank() ? "—" : letter.subject();
        return new Submission(
                Submission.Channel.MAIL,
                "mail:" + letter.messageId(),
                null,
                mailbox.id(),
                new Submission.Sender(
                        cut(
                                letter.fromName().isBlank() ? "—" : letter.fromName(),
                                ContributionLimits.MOST_NAME_CHARACTERS),
                        cut(letter.fromAddress(), ContributionLimits.MOST_EMAIL_CHARACTERS),
                        ""),
                "vi",
                cut(subject, ContributionLimits.MOST_TITLE_CHARACTERS),
                letter.body(),
                letter.html(),
                remarks.stream()
                        .distinct()
                        .limit(ContributionLimits.MOST_REMARKS)
                        .toList(),
                null,
                mailbox.section(),
                kept);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static Properties properties(Mailboxes.Mailbox mailbox) {
        Properties all = new Properties();
        boolean starttls = mailbox.security().equals("starttls");
        for (String protocol : List.of("mail.imap.", "mail.imaps.")) {
            all.setProperty(protocol + "connectiontimeout", PATIENCE_MILLIS);
            all.setProperty(protocol + "timeout", PATIENCE_MILLIS);
            all.setProperty(protocol + "writetimeout", PATIENCE_MILLIS);
            all.setProperty(protocol + "ssl.checkserveridentity", "true");
            all.setProperty(protocol + "peek", "true");
        }
        all.setProperty("mail.imap.starttls.enable", Boolean.toString(starttls));
        all.setProperty("mail.imap.starttls.required", Boolean.toString(starttls));
        return all;
    }

    /** Keeps as much as a letter may have. */
    private static final class Bytes extends ByteArrayOutputStream {

        static final class Full extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        @Override
        public synchronized void write(byte[] from, int at, int length) {
            if (size() + (long) length > LetterReader.MOST_LETTER_BYTES) {
                throw new Full();
            }
            super.write(from, at, length);
        }

        @Override
        public synchronized void write(int next) {
            if (size() >= LetterReader.MOST_LETTER_BYTES) {
                throw new Full();
            }
            super.write(next);
        }
    }
}
