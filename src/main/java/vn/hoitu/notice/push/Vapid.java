package vn.hoitu.notice.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * Who this installation is to a push service (RFC 8292): a token signed with its key, for one service and some hours.
 *
 * @param publicPoint as browsers are given it when they subscribe
 */
public record Vapid(byte[] publicPoint, PrivateKey key) {

    private static final Duration LASTS = Duration.ofHours(12);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    public static Vapid of(byte[] publicPoint, byte[] pkcs8) throws GeneralSecurityException {
        return new Vapid(publicPoint, KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
    }

    /** The value of the Authorization head. */
    String authorization(URI endpoint, String contact, Instant now) throws GeneralSecurityException {
        String origin = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
        String claims = "{\"aud\":\"%s\",\"exp\":%d,\"sub\":\"%s\"}"
                .formatted(origin, now.plus(LASTS).getEpochSecond(), contact);
        String token = text("{\"typ\":\"JWT\",\"alg\":\"ES256\"}") + "." + text(claims);
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key);
        signature.update(token.getBytes(StandardCharsets.US_ASCII));
        return "vapid t=" + token + "." + BASE64.encodeToString(signature.sign()) + ", k=" + publicKey();
    }

    /** The public key as browsers and push services write it. */
    public String publicKey() {
        return BASE64.encodeToString(publicPoint);
    }

    private static String text(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
