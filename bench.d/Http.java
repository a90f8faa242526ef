import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** HTTP/1.1 over a plain socket: the JDK's client neither sets Host freely nor resolves names below localhost. */
final class Http {

    record Answer(int status, String head, String body) {

        String header(String name) {
            return head.lines()
                    .filter(l -> l.toLowerCase().startsWith(name + ":"))
                    .map(l -> l.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    static Answer get(int port, String host, String path) throws IOException {
        return send(port, host, "GET", path, "", null);
    }

    static Answer send(int port, String host, String method, String path, String cookie, String body)
            throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            byte[] content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
            String head = "%s %s HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\nX-Hoitu: 1\r\nCookie: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                    .formatted(method, path, host, port, cookie, content.length);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(content);
            out.flush();
            return read(socket.getInputStream());
        }
    }

    private static Answer read(InputStream in) throws IOException {
        String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int end = all.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("No answer");
        }
        String head = all.substring(0, end);
        return new Answer(Integer.parseInt(head.substring(9, 12)), head, all.substring(end + 4));
    }
}
