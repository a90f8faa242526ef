package vn.hoitu.notice.push;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a message so that only the browser can read it, not the push service that carries it (RFC 8291, content
 * coding aes128gcm of RFC 8188, in one record).
 */
public final class PushCipher {

    /** A push service takes at least 4,096 bytes: 86 are the head, 17 the tag and the mark of the end. */
    public static final int MOST_PLAIN_BYTES = 3_993;

    public static final int POINT_BYTES = 65;
    public static final int AUTH_BYTES = 16;

    private static final int SALT_BYTES = 16;
    private static final int RECORD_BYTES = 4_096;
    private static final int KEY_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int SECRET_BYTES = 32;
    private static final int TAG_BITS = 128;
    private static final int COORDINATE_BYTES = 32;
    private static final byte UNCOMPRESSED = 4;
    private static final byte LAST_RECORD = 2;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ECParameterSpec CURVE = curve();

    private PushCipher() {}

    public static byte[] encrypt(byte[] plain, byte[] browserPoint, byte[] auth) throws GeneralSecurityException {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return encrypt(plain, browserPoint, auth, freshPair(), salt);
    }

    /** With a key pair and a salt of the caller's, which must never be used twice. */
    static byte[] encrypt(byte[] plain, byte[] browserPoint, byte[] auth, KeyPair own, byte[] salt)
            throws GeneralSecurityException {
        if (plain.length > MOST_PLAIN_BYTES) {
            throw new IllegalArgumentException("A push message holds at most " + MOST_PLAIN_BYTES + " bytes");
        }
        byte[] ownPoint = bytes((ECPublicKey) own.getPublic());
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own.getPrivate());
        agreement.doPhase(publicKey(browserPoint), true);
        byte[] keyWord = joined(words("WebPush: info\0"), browserPoint, ownPoint);
        byte[] secret = expanded(hmac(auth, agreement.generateSecret()), keyWord, SECRET_BYTES);
        byte[] mixed = hmac(salt, secret);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(expanded(mixed, words("Content-Encoding: aes128gcm\0"), KEY_BYTES), "AES"),
                new GCMParameterSpec(TAG_BITS, expanded(mixed, words("Content-Encoding: nonce\0"), NONCE_BYTES)));
        byte[] sealed = cipher.doFinal(joined(plain, new byte[] {LAST_RECORD}));
        return ByteBuffer.allocate(SALT_BYTES + Integer.BYTES + 1 + POINT_BYTES + sealed.length)
                .put(salt)
                .putInt(RECORD_BYTES)
                .put((byte) POINT_BYTES)
                .put(ownPoint)
                .put(sealed)
                .array();
    }

    /** Whether these bytes are a point of the curve, as a browser's key must be. */
    public static boolean isPoint(byte[] point) {
        try {
            publicKey(point);
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    public static KeyPair freshPair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(CURVE, RANDOM);
        return generator.generateKeyPair();
    }

    /** The 65 bytes of an uncompressed point. */
    public static byte[] bytes(ECPublicKey key) {
        byte[] point = new byte[POINT_BYTES];
        point[0] = UNCOMPRESSED;
        put(key.getW().getAffineX(), point, 1);
        put(key.getW().getAffineY(), point, 1 + COORDINATE_BYTES);
        return point;
    }

    static ECPublicKey publicKey(byte[] point) throws GeneralSecurityException {
        if (point.length != POINT_BYTES || point[0] != UNCOMPRESSED) {
            throw new IllegalArgumentException("Not an uncompressed point of P-256");
        }
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE_BYTES));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE_BYTES, POINT_BYTES));
        BigInteger p = ((ECFieldFp) CURVE.getCurve().getField()).getP();
        BigInteger right = x.pow(3)
                .add(CURVE.getCurve().getA().multiply(x))
                .add(CURVE.getCurve().getB())
                .mod(p);
        if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0 || !y.pow(2).mod(p).equals(right)) {
            throw new IllegalArgumentException("Not a point of P-256"); // it could betray our key
        }
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), CURVE));
    }

    static ECParameterSpec curve() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java knows no P-256", e);
        }
    }

    /** One step of HKDF-Expand (RFC 5869), enough for up to 32 bytes. */
    private static byte[] expanded(byte[] key, byte[] info, int length) throws GeneralSecurityException {
        return Arrays.copyOf(hmac(key, joined(info, new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }

    private static byte[] words(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[]... parts) {
        ByteBuffer all =
                ByteBuffer.allocate(Arrays.stream(parts).mapToInt(p -> p.length).sum());
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }

    private static void put(BigInteger number, byte[] into, int at) {
        byte[] bytes = number.toByteArray();
        int from = Math.max(0, bytes.length - COORDINATE_BYTES);
        int length = bytes.length - from;
        System.arraycopy(bytes, from, into, at + COORDINATE_BYTES - length, length);
    }
}
