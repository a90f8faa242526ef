package vn.hoitu.notice.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The cipher of RFC 8291 against its own example and against a reader written apart from it. */
class PushCipherTests {

    private static final String BROWSER_PUBLIC =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private static final String BROWSER_PRIVATE = "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94";
    private static final String OWN_PUBLIC =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
    private static final String OWN_PRIVATE = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
    private static final String AUTH = "BTBZMqHH6r4Tts7J_aSIgg";
    private static final String SALT = "DGv6ra1nlYgDCS1FRnbzlw";
    private static final String MESSAGE = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml"
            + "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT"
            + "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";
    private static final String WORDS = "When I grow up, I want to be a watermelon";

    @Test
    void writesTheExampleOfTheStandardByteForByte() throws Exception {
        byte[] written = PushCipher.encrypt(
                WORDS.getBytes(StandardCharsets.UTF_8),
                bytes(BROWSER_PUBLIC),
                bytes(AUTH),
                pair(OWN_PUBLIC, OWN_PRIVATE),
                bytes(SALT));

        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(written))
                .isEqualTo(MESSAGE);
    }

    @Test
    void theReaderOfTheseTestsReadsTheExampleOfTheStandard() throws Exception {
        PushBrowser browser = new PushBrowser(pair(BROWSER_PUBLIC, BROWSER_PRIVATE), bytes(AUTH));

        assertThat(new String(browser.read(bytes(MESSAGE)), StandardCharsets.UTF_8))
                .isEqualTo(WORDS);
    }

    @Property(tries = 60)
    void whateverIsWrittenIsReadByThatBrowserAlone(@ForAll @Size(max = PushCipher.MOST_PLAIN_BYTES) byte[] plain)
            throws Exception {
        PushBrowser browser = PushBrowser.fresh();
        byte[] written = PushCipher.encrypt(plain, bytes(browser.publicKey()), bytes(browser.auth()));

        assertThat(browser.read(written)).isEqualTo(plain);
        assertThat(written.length).isLessThanOrEqualTo(4096);
        PushBrowser other = PushBrowser.fresh();
        assertThatThrownBy(() -> other.read(written)).isInstanceOf(java.security.GeneralSecurityException.class);
    }

    @Test
    void takesNoKeyThatIsNoPointOfTheCurve() {
        byte[] wrong = bytes(BROWSER_PUBLIC);
        wrong[64] ^= 1;

        assertThat(PushCipher.isPoint(bytes(BROWSER_PUBLIC))).isTrue();
        assertThat(PushCipher.isPoint(wrong)).isFalse();
        assertThat(PushCipher.isPoint(new byte[65])).isFalse();
        assertThat(PushCipher.isPoint(new byte[0])).isFalse();
    }

    @Test
    void speaksOnlyHttpsAndOnlyToPublicMachines() {
        PushService service = new PushService(false);

        assertThat(service.mayBe("https://push.example.com/abc")).isTrue();
        assertThat(service.mayBe("http://push.example.com/abc")).isFalse();
        assertThat(service.mayBe("https://user@push.example.com/abc")).isFalse();
        assertThat(service.mayBe("https://push.example.com:8443/abc")).isFalse();
        assertThat(service.mayBe("file:///etc/passwd")).isFalse();
        assertThat(service.post("https://127.0.0.1/abc", Map.of(), new byte[0]))
                .isEqualTo(new PushAnswer.Refused("not a public machine"));
        assertThat(service.post("https://[::1]/abc", Map.of(), new byte[0]))
                .isEqualTo(new PushAnswer.Refused("not a public machine"));
        assertThat(service.post("https://169.254.169.254/latest", Map.of(), new byte[0]))
                .isEqualTo(new PushAnswer.Refused("not a public machine"));
        assertThat(service.post("https://localhost/abc", Map.of(), new byte[0]))
                .isEqualTo(new PushAnswer.Refused("not a public machine"));
    }

    private static KeyPair pair(String point, String secret) throws Exception {
        PublicKey open = PushCipher.publicKey(bytes(point));
        PrivateKey closed = KeyFactory.getInstance("EC")
                .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, bytes(secret)), PushCipher.curve()));
        return new KeyPair(open, closed);
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
