package vn.hoitu.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.database.DataFolder;

/**
 * The key of this installation, kept in the data folder and never in the database: it wraps the keys of people and
 * signs the heads of the chains, so that whoever has only the database can neither read the one nor forge the other.
 */
@Component
class InstallationKey {

    static final String SECRET = "audit-key";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final byte[] wrapping;
    private final byte[] signing;

    InstallationKey(DataFolder folder) {
        byte[] secret = folder.secret(SECRET).getBytes(StandardCharsets.US_ASCII);
        this.wrapping = mac(secret, "wrap".getBytes(StandardCharsets.US_ASCII));
        this.signing = mac(secret, "sign".getBytes(StandardCharsets.US_ASCII));
    }

    byte[] wrap(byte[] key) {
        return encrypt(wrapping, key);
    }

    byte[] unwrap(byte[] wrapped) {
        return decrypt(wrapping, wrapped);
    }

    byte[] sign(byte[] message) {
        return mac(signing, message);
    }

    /** AES-256-GCM with a fresh nonce in front of the ciphertext. */
    byte[] encrypt(byte[] key, byte[] clear) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(clear);
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Unreadable when the bytes were altered or belong to another key */
    byte[] decrypt(byte[] key, byte[] whole) {
        try {
            byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
        } catch (AEADBadTagException | IllegalArgumentException e) {
            throw new Unreadable(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        SecretKey aes = new SecretKeySpec(key, "AES");
        cipher.init(mode, aes, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] mac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ciphertext that its key does not open. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(Throwable cause) {
            super(cause);
        }
    }
}
