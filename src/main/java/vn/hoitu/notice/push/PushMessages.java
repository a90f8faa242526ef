package vn.hoitu.notice.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.secret.Sha256;

/** Sends one notification to one browser. */
public final class PushMessages {

    /** A browser that was off for longer gets the digest, or sees it in the product. */
    private static final Duration KEPT_BY_THE_SERVICE = Duration.ofDays(1);

    private static final int TOPIC_CHARACTERS = 32;
    private static final int MOST_TITLE_CHARACTERS = 200;
    private static final int MOST_BODY_CHARACTERS = 500;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What the browser shows. @param onceKey under which a second coming replaces the first instead of standing beside */
    public record Message(String title, String body, String link, String onceKey) {}

    /** Where it goes, and the browser's keys. */
    public record Browser(String endpoint, byte[] publicKey, byte[] auth) {}

    private final PushService service;
    private final String contact;

    /** @param contact by which a push service reaches whoever runs this installation; a mailto or https address */
    public PushMessages(PushService service, String contact) {
        this.service = service;
        this.contact = contact;
    }

    public PushAnswer send(Vapid vapid, Browser browser, Message message, Instant now) {
        if (!service.mayBe(browser.endpoint())) {
            return new PushAnswer.Refused("not an https address");
        }
        try {
            byte[] body = PushCipher.encrypt(plain(message), browser.publicKey(), browser.auth());
            Map<String, String> head = new LinkedHashMap<>();
            head.put("Authorization", vapid.authorization(URI.create(browser.endpoint()), contact, now));
            head.put("Content-Encoding", "aes128gcm");
            head.put("Content-Type", "application/octet-stream");
            head.put("TTL", Long.toString(KEPT_BY_THE_SERVICE.toSeconds()));
            head.put("Topic", topic(message.onceKey()));
            head.put("Urgency", "normal");
            return service.post(browser.endpoint(), head, body);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return new PushAnswer.Refused(String.valueOf(e.getMessage()));
        }
    }

    private static byte[] plain(Message message) throws GeneralSecurityException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("title", shortened(message.title(), MOST_TITLE_CHARACTERS));
        all.put("body", shortened(message.body(), MOST_BODY_CHARACTERS));
        all.put("link", message.link());
        all.put("tag", topic(message.onceKey()));
        byte[] bytes = JSON.writeValueAsBytes(all);
        if (bytes.length > PushCipher.MOST_PLAIN_BYTES) {
            all.put("body", "");
            bytes = JSON.writeValueAsBytes(all);
        }
        return bytes;
    }

    /** A waiting message with the same topic is replaced by the service (RFC 8030, 5.4). */
    static String topic(String onceKey) {
        byte[] hash = Sha256.of(onceKey.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, TOPIC_CHARACTERS);
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
