package vn.hoitu.notice.push;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import vn.hoitu.shared.web.PublicAddresses;

/**
 * Posts to a push service whose address a browser told us. It is a stranger's word, so only https to public machines is
 * spoken, to the very machine that was checked, no redirect is followed, and only the first lines of the answer are read.
 */
public final class PushService {

    public static final int MOST_ENDPOINT_CHARACTERS = 1_000;

    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;
    private static final int MOST_HEAD_BYTES = 16 << 10;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SHORT_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final boolean loopbackToo;

    /** @param loopbackToo also plain http to any machine, for a push service of a test's own */
    public PushService(boolean loopbackToo) {
        this.loopbackToo = loopbackToo;
    }

    /** Whether a subscription may name this address at all; where its name leads is looked at before each message. */
    public boolean mayBe(String endpoint) {
        return address(endpoint).isPresent();
    }

    public PushAnswer post(String endpoint, Map<String, String> head, byte[] body) {
        Optional<URI> uri = address(endpoint);
        if (uri.isEmpty()) {
            return new PushAnswer.Refused("not an https address");
        }
        try {
            InetAddress[] machines = InetAddress.getAllByName(host(uri.get()));
            for (InetAddress machine : machines) {
                if (!loopbackToo && !PublicAddresses.isPublic(machine)) {
                    return new PushAnswer.Refused("not a public machine");
                }
            }
            try (Socket socket = connected(uri.get(), machines[0])) {
                write(socket.getOutputStream(), uri.get(), head, body);
                return answer(new BufferedInputStream(socket.getInputStream()));
            }
        } catch (UnknownHostException e) {
            return new PushAnswer.Later(SHORT_PAUSE, "unknown host");
        } catch (IOException e) {
            return new PushAnswer.Later(SHORT_PAUSE, String.valueOf(e.getMessage()));
        }
    }

    private Optional<URI> address(String endpoint) {
        if (endpoint.length() > MOST_ENDPOINT_CHARACTERS) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(endpoint);
            boolean spoken = "https".equals(uri.getScheme()) || loopbackToo && "http".equals(uri.getScheme());
            boolean fits =
                    spoken && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
            return fits && (loopbackToo || uri.getPort() == -1 || uri.getPort() == HTTPS_PORT)
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Socket connected(URI uri, InetAddress machine) throws IOException {
        boolean tls = uri.getScheme().equals("https");
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? HTTPS_PORT : HTTP_PORT;
        Socket plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(machine, port), (int) PATIENCE.toMillis());
            plain.setSoTimeout((int) PATIENCE.toMillis());
            if (!tls) {
                return plain;
            }
            SSLSocket socket = (SSLSocket)
                    ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host(uri), port, true);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket;
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    private static String host(URI uri) {
        String host = uri.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static void write(OutputStream out, URI uri, Map<String, String> head, byte[] body) throws IOException {
        StringBuilder lines = new StringBuilder("POST ")
                .append(uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath())
                .append(uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
                .append(" HTTP/1.1\r\nHost: ")
                .append(uri.getRawAuthority())
                .append("\r\nConnection: close\r\nContent-Length: ")
                .append(body.length)
                .append("\r\n");
        head.forEach(
                (name, value) -> lines.append(name).append(": ").append(value).append("\r\n"));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(lines.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(body);
        out.write(all.toByteArray());
        out.flush();
    }

    private static PushAnswer answer(InputStream in) throws IOException {
        String[] lines = head(in).split("\r\n");
        String[] words = lines[0].split(" ", 3);
        if (words.length < 2 || !words[0].startsWith("HTTP/1.") || !words[1].matches("\\d{3}")) {
            return new PushAnswer.Later(SHORT_PAUSE, "no answer of HTTP");
        }
        int status = Integer.parseInt(words[1]);
        return switch (status / 100) {
            case 2 -> new PushAnswer.Taken();
            case 5 -> new PushAnswer.Later(pause(lines), "status " + status);
            default ->
                switch (status) {
                    case 404, 410 -> new PushAnswer.Gone();
                    case 429 -> new PushAnswer.Later(pause(lines), "status 429");
                    default -> new PushAnswer.Refused("status " + status);
                };
        };
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        int next;
        while ((next = in.read()) >= 0 && head.length() < MOST_HEAD_BYTES) {
            head.append((char) next);
            if (next == '\n' && head.toString().endsWith("\r\n\r\n")) {
                break;
            }
        }
        return head.toString();
    }

    private static Duration pause(String[] lines) {
        for (String line : lines) {
            if (line.toLowerCase(java.util.Locale.ROOT).matches("retry-after: *\\d{1,6} *")) {
                Duration asked = Duration.ofSeconds(
                        Long.parseLong(line.substring(line.indexOf(':') + 1).strip()));
                return asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE;
            }
        }
        return SHORT_PAUSE;
    }
}
