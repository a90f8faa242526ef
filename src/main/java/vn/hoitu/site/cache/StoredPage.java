package vn.hoitu.site.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.secret.Sha256;

/**
 * A page ready to be sent, as it is and compressed, with all its headers.
 *
 * @param tag names the content; the compressed form has its own
 * @param gzip absent where compression gains nothing
 */
public record StoredPage(
        int status,
        String tag,
        Map<String, String> headers,
        ByteBuffer identity,
        @Nullable ByteBuffer gzip) {

    private static final int LEAST_BYTES_TO_COMPRESS = 800;
    private static final int TAG_BYTES = 12;

    /** The answer to one request for the page; no body for HEAD and for readers who have it already. */
    public record Reply(
            int status,
            Map<String, String> headers,
            long lengthBytes,
            @Nullable ByteBuffer body) {}

    public static StoredPage of(int status, String type, byte[] body, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Content-Type", type);
        all.put("Vary", "Accept-Encoding");
        byte[] packed = body.length < LEAST_BYTES_TO_COMPRESS || type.startsWith("font/") ? body : compress(body);
        return new StoredPage(
                status,
                tag(body),
                all,
                ByteBuffer.wrap(body).asReadOnlyBuffer(),
                packed.length < body.length ? ByteBuffer.wrap(packed).asReadOnlyBuffer() : null);
    }

    /** The same with its bytes outside the heap, from where the network takes them without another copy. */
    StoredPage direct() {
        return new StoredPage(status, tag, headers, direct(identity), gzip == null ? null : direct(gzip));
    }

    long bytes() {
        return identity.remaining() + (gzip == null ? 0L : gzip.remaining());
    }

    public Reply reply(boolean head, @Nullable String acceptEncoding, @Nullable String ifNoneMatch) {
        ByteBuffer packed = gzip;
        boolean compressed = packed != null && accepts(acceptEncoding);
        ByteBuffer body = compressed && packed != null ? packed : identity;
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("ETag", '"' + tag + (compressed ? "-gz\"" : "\""));
        if (status == 200 && ifNoneMatch != null && known(ifNoneMatch)) {
            all.remove("Content-Type");
            return new Reply(304, all, -1, null);
        }
        if (compressed) {
            all.put("Content-Encoding", "gzip");
        }
        return new Reply(status, all, body.remaining(), head ? null : body.duplicate());
    }

    private boolean known(String ifNoneMatch) {
        return ifNoneMatch.strip().equals("*")
                || ifNoneMatch.contains('"' + tag + '"')
                || ifNoneMatch.contains('"' + tag + "-gz\"");
    }

    private static boolean accepts(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        for (String coding : acceptEncoding.split(",", 20)) {
            String name = coding.strip();
            if (name.equals("gzip") || (name.startsWith("gzip;") && !name.matches("gzip;\\s*q=0(\\.0*)?"))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] compress(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 3 + 64);
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static ByteBuffer direct(ByteBuffer heap) {
        return ByteBuffer.allocateDirect(heap.remaining())
                .put(heap.duplicate())
                .flip()
                .asReadOnlyBuffer();
    }

    private static String tag(byte[] body) {
        return HexFormat.of().formatHex(Sha256.of(body), 0, TAG_BYTES);
    }
}
