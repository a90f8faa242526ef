package vn.hoitu.contribution.letter;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import vn.hoitu.shared.secret.Sha256;

/**
 * Reads a letter. Never throws, whatever the bytes: what cannot be understood is left out and remarked on. Depth, number
 * and size of its parts are limited, so that a small letter cannot unfold into a large one.
 */
public final class LetterReader {

    public static final int MOST_LETTER_BYTES = 50 << 20;
    static final int MOST_PARTS = 200;
    static final int MOST_DEPTH = 10;
    static final int MOST_ENCLOSURES = 20;
    static final int MOST_TEXT_BYTES = 4 << 20;
    static final int MOST_ENCLOSED_BYTES = 50 << 20;
    private static final int MOST_HEADER_CHARACTERS = 1_000;
    private static final int MOST_ID_CHARACTERS = 200;

    private static final Session SESSION = session();

    private final List<ReadLetter.Enclosure> enclosures = new ArrayList<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private String plain = "";
    private String html = "";
    private int parts;
    private long enclosedBytes;

    private LetterReader() {}

    private static Session session() {
        Properties lenient = new Properties();
        lenient.setProperty("mail.mime.address.strict", "false");
        lenient.setProperty("mail.mime.parameters.strict", "false");
        lenient.setProperty("mail.mime.decodetext.strict", "false");
        lenient.setProperty("mail.mime.base64.ignoreerrors", "true");
        lenient.setProperty("mail.mime.uudecode.ignoreerrors", "true");
        lenient.setProperty("mail.mime.multipart.allowempty", "true");
        lenient.setProperty("mail.mime.multipart.ignoremissingendboundary", "true");
        return Session.getInstance(lenient);
    }

    public static ReadLetter read(byte[] bytes) {
        LetterReader reader = new LetterReader();
        try {
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(bytes));
            reader.walk(message, 0);
            return reader.letter(message, bytes);
        } catch (MessagingException | RuntimeException e) {
            reader.remarks.add("unreadable");
            return reader.done(hash(bytes), "", "", "");
        }
    }

    private ReadLetter letter(MimeMessage message, byte[] bytes) {
        String id = header(message, "Message-ID").strip();
        boolean usable = !id.isEmpty() && id.length() <= MOST_ID_CHARACTERS;
        String[] from = from(message);
        return done(usable ? id : hash(bytes), from[0], from[1], words(header(message, "Subject")));
    }

    private ReadLetter done(String id, String name, String address, String subject) {
        boolean asHtml = !html.isBlank();
        return new ReadLetter(
                id,
                name,
                address,
                subject,
                asHtml ? html : plain,
                asHtml,
                List.copyOf(enclosures),
                List.copyOf(remarks));
    }

    private void walk(Part part, int depth) {
        if (depth > MOST_DEPTH || ++parts > MOST_PARTS) {
            remarks.add("cut");
            return;
        }
        try {
            if (part.isMimeType("multipart/*")) {
                Multipart all = (Multipart) part.getContent();
                for (int i = 0; i < all.getCount() && parts <= MOST_PARTS; i++) {
                    BodyPart one = all.getBodyPart(i);
                    walk(one, depth + 1);
                }
            } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof MimeMessage inner) {
                walk(inner, depth + 1); // forwarded: its words count as this letter's
            } else {
                leaf(part);
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            remarks.add("part-unreadable");
        }
    }

    private void leaf(Part part) throws MessagingException, IOException {
        boolean enclosed = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                || name(part).length() > 0;
        if (!enclosed && part.isMimeType("text/plain")) {
            plain = joined(plain, text(part));
        } else if (!enclosed && part.isMimeType("text/html")) {
            html = joined(html, text(part));
        } else {
            enclose(part);
        }
    }

    private static String joined(String before, String more) {
        return before.isBlank() ? more : before + "\n\n" + more;
    }

    private String text(Part part) throws MessagingException, IOException {
        byte[] bytes;
        try (InputStream in = part.getInputStream()) {
            bytes = in.readNBytes(MOST_TEXT_BYTES + 1);
        }
        if (bytes.length > MOST_TEXT_BYTES) {
            remarks.add("cut");
            bytes = java.util.Arrays.copyOf(bytes, MOST_TEXT_BYTES);
        }
        LetterText.Decoded decoded = LetterText.decoded(bytes, charset(part));
        if (decoded.guessed()) {
            remarks.add("charset-guessed");
        }
        return decoded.text();
    }

    private static String charset(Part part) throws MessagingException {
        try {
            String charset = new ContentType(part.getContentType()).getParameter("charset");
            return charset == null ? "" : charset;
        } catch (jakarta.mail.internet.ParseException e) {
            return "";
        }
    }

    private void enclose(Part part) throws MessagingException, IOException {
        if (enclosures.size() >= MOST_ENCLOSURES) {
            remarks.add("too-many-files");
            return;
        }
        int room = (int) Math.min(MOST_LETTER_BYTES, MOST_ENCLOSED_BYTES - enclosedBytes);
        byte[] content;
        try (InputStream in = part.getInputStream()) {
            content = in.readNBytes(room + 1);
        }
        if (content.length > room) {
            remarks.add("file-too-large");
            return;
        }
        if (content.length > 0) {
            enclosedBytes += content.length;
            String name = name(part);
            enclosures.add(new ReadLetter.Enclosure(name.isEmpty() ? "tep-" + (enclosures.size() + 1) : name, content));
        }
    }

    private static String name(Part part) {
        try {
            String name = part.getFileName();
            return name == null ? "" : words(name);
        } catch (MessagingException | RuntimeException e) {
            return "";
        }
    }

    private static String header(MimeMessage message, String name) {
        try {
            String[] all = message.getHeader(name);
            return all == null || all.length == 0 ? "" : shortened(all[0]);
        } catch (MessagingException e) {
            return "";
        }
    }

    private static String[] from(MimeMessage message) {
        String raw = header(message, "From");
        try {
            InternetAddress[] all = InternetAddress.parseHeader(raw, false);
            if (all.length > 0) {
                String address = all[0].getAddress() == null ? "" : line(all[0].getAddress());
                String personal = all[0].getPersonal() == null ? "" : words(all[0].getPersonal());
                return new String[] {personal.isEmpty() ? address : personal, address};
            }
        } catch (jakarta.mail.internet.AddressException | RuntimeException e) {
            // What is no address is still shown as a name.
        }
        return new String[] {words(raw), ""};
    }

    /** A header in words: encoded words decoded; bytes written plainly are recognised as the body's are. */
    private static String words(String raw) {
        String text;
        try {
            text = MimeUtility.decodeText(MimeUtility.unfold(raw));
        } catch (UnsupportedEncodingException | RuntimeException e) {
            text = raw;
        }
        boolean bytesAsLetters =
                text.chars().anyMatch(c -> c > 0x7F) && text.chars().allMatch(c -> c <= 0xFF);
        return line(
                bytesAsLetters
                        ? LetterText.decoded(text.getBytes(StandardCharsets.ISO_8859_1), "")
                                .text()
                        : text);
    }

    private static String line(String text) {
        return shortened(text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip());
    }

    private static String shortened(String text) {
        return text.length() <= MOST_HEADER_CHARACTERS ? text : text.substring(0, MOST_HEADER_CHARACTERS);
    }

    private static String hash(byte[] bytes) {
        return "sha256:" + Sha256.hex(bytes);
    }
}
