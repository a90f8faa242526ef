package vn.hoitu.importing.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One GET over HTTP/1.1. Our own, because the clients of the JDK look names up themselves and could not be held to the
 * address that was checked.
 */
final class HttpAnswer implements Closeable {

    private static final int MOST_HEAD_BYTES = 64 * 1024;
    private static final Duration MOST_CONNECT_TIME = Duration.ofSeconds(5);
    private static final Duration MOST_SILENCE = Duration.ofSeconds(10);
    private static final String WHO = "HoiTu-Import/1 (newsroom import)";

    private final Socket socket;
    private final int status;
    private final Map<String, String> headers;
    private final InputStream body;

    private HttpAnswer(Socket socket, int status, Map<String, String> headers, InputStream rest) throws IOException {
        this.socket = socket;
        this.status = status;
        this.headers = headers;
        boolean chunked = headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked");
        this.body = chunked ? new ChunkedBody(rest) : new SizedBody(rest, announcedBytes());
    }

    static HttpAnswer get(URI uri, InetAddress address, long deadlineNanos) throws IOException {
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() > 0 ? uri.getPort() : secure ? 443 : 80;
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(address, port), (int) left(deadlineNanos, MOST_CONNECT_TIME));
            socket.setSoTimeout((int) left(deadlineNanos, MOST_SILENCE));
            Socket talking = secure ? secured(socket, uri.getHost(), port) : socket;
            talking.getOutputStream().write(request(uri).getBytes(StandardCharsets.US_ASCII));
            talking.getOutputStream().flush();
            InputStream in = new BufferedInputStream(new TimedStream(talking, deadlineNanos));
            String[] lines = head(in).split("\r?\n", -1);
            return new HttpAnswer(talking, status(lines[0]), headers(lines), in);
        } catch (IOException | RuntimeException failed) {
            socket.close();
            throw failed instanceof IOException io ? io : new IOException(failed);
        }
    }

    int status() {
        return status;
    }

    Optional<String> redirect() {
        boolean moved = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        return moved ? Optional.ofNullable(headers.get("location")) : Optional.empty();
    }

    /** -1 when the server does not say. */
    long announcedBytes() {
        String length = headers.getOrDefault("content-length", "");
        return length.matches("\\d{1,18}") ? Long.parseLong(length) : -1;
    }

    InputStream body() {
        return body;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, SafeFetch.literal(host), port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String request(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String port = uri.getPort() > 0 ? ":" + uri.getPort() : "";
        return "GET " + path + query + " HTTP/1.1\r\nHost: " + uri.getHost() + port + "\r\nUser-Agent: " + WHO
                + "\r\nAccept: */*\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int lineLength = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (head.size() > MOST_HEAD_BYTES) {
                throw new IOException("head too long");
            }
            head.write(b);
            if (b == '\n') {
                if (lineLength == 0 && head.size() > 2) {
                    return head.toString(StandardCharsets.ISO_8859_1);
                }
                lineLength = 0;
            } else if (b != '\r') {
                lineLength++;
            }
        }
        throw new IOException("ended within the head");
    }

    private static int status(String line) throws IOException {
        String[] words = line.split(" ", 3);
        if (words.length < 2 || !words[0].startsWith("HTTP/1.") || !words[1].matches("\\d{3}")) {
            throw new IOException("not HTTP");
        }
        return Integer.parseInt(words[1]);
    }

    private static Map<String, String> headers(String[] lines) {
        Map<String, String> headers = new HashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        lines[i].substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        lines[i].substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static long left(long deadlineNanos, Duration most) throws SocketTimeoutException {
        long left = Duration.ofNanos(deadlineNanos - System.nanoTime()).toMillis();
        if (left <= 0) {
            throw new SocketTimeoutException("out of time");
        }
        return Math.min(left, most.toMillis());
    }

    /** A server that sends a byte now and then must not hold us for ever. */
    private static final class TimedStream extends InputStream {

        private final Socket socket;
        private final InputStream in;
        private final long deadlineNanos;

        TimedStream(Socket socket, long deadlineNanos) throws IOException {
            this.socket = socket;
            this.in = socket.getInputStream();
            this.deadlineNanos = deadlineNanos;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            socket.setSoTimeout((int) left(deadlineNanos, MOST_SILENCE));
            return in.read(buffer, from, length);
        }
    }
}
