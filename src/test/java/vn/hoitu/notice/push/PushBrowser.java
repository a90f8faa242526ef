package vn.hoitu.notice.push;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The other end: a browser that reads push messages as RFC 8291 says and nothing else. Written apart from our cipher. */
public final class PushBrowser {

    private static final int HEAD_BYTES = 86;

    private final KeyPair pair;
    private final byte[] auth;

    public PushBrowser(KeyPair pair, byte[] auth) {
        this.pair = pair;
        this.auth = auth;
    }

    public static PushBrowser fresh() throws GeneralSecurityException {
        byte[] auth = new byte[16];
        new java.security.SecureRandom().nextBytes(auth);
        return new PushBrowser(PushCipher.freshPair(), auth);
    }

    public String publicKey() {
        return base64(PushCipher.bytes((ECPublicKey) pair.getPublic()));
    }

    public String auth() {
        return base64(auth);
    }

    public byte[] read(byte[] body) throws GeneralSecurityException {
        ByteBuffer in = ByteBuffer.wrap(body);
        byte[] salt = take(in, 16);
        if (in.getInt() != 4096 || in.get() != 65) {
            throw new GeneralSecurityException(
                    "The head is wrong: " + HexFormat.of().formatHex(body, 0, HEAD_BYTES));
        }
        byte[] sender = take(in, 65);
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(pair.getPrivate());
        agreement.doPhase(PushCipher.publicKey(sender), true);
        byte[] info = ByteBuffer.allocate(14 + 65 + 65)
                .put("WebPush: info\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .put(PushCipher.bytes((ECPublicKey) pair.getPublic()))
                .put(sender)
                .array();
        byte[] secret = hkdf(auth, agreement.generateSecret(), info, 32);
        byte[] key = hkdf(salt, secret, words("Content-Encoding: aes128gcm\0"), 16);
        byte[] nonce = hkdf(salt, secret, words("Content-Encoding: nonce\0"), 12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] padded = cipher.doFinal(take(in, in.remaining()));
        int end = padded.length - 1;
        while (end >= 0 && padded[end] == 0) {
            end--;
        }
        if (end < 0 || padded[end] != 2) {
            throw new GeneralSecurityException("The record is not marked as the last");
        }
        return Arrays.copyOf(padded, end);
    }

    private static byte[] hkdf(byte[] salt, byte[] secret, byte[] info, int length) throws GeneralSecurityException {
        KDF kdf = KDF.getInstance("HKDF-SHA256");
        SecretKey key = kdf.deriveKey(
                "Generic",
                HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt).thenExpand(info, length));
        return key.getEncoded();
    }

    private static byte[] words(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static byte[] take(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
