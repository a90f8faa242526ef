package vn.hoitu.identity;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import vn.hoitu.shared.secret.Token;

/**
 * A request whose body has been read to know it by its hash, and can be read again. Uploads are too large for that and
 * go by their length.
 */
final class RepeatableRequest extends HttpServletRequestWrapper {

    private final byte[] body;

    private RepeatableRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    static HttpServletRequest of(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/")
                ? request
                : new RepeatableRequest(request, request.getInputStream().readAllBytes());
    }

    static String fingerprint(HttpServletRequest request) {
        return request instanceof RepeatableRequest known
                ? HexFormat.of()
                        .formatHex(Token.hash(new String(known.body, java.nio.charset.StandardCharsets.ISO_8859_1)))
                : "upload of " + request.getContentLengthLong();
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return bytes.read(target, offset, length);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("The body is there already");
            }
        };
    }
}
