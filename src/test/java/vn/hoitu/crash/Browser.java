package vn.hoitu.crash;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person's browser without a screen, for a program that may die in the middle of an answer: a broken connection is an
 * {@link IOException}, and whoever sent something without an answer does not know what became of it.
 */
public final class Browser {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LIMIT = Duration.ofSeconds(30);
    /** Java resolves no names below localhost, so the host is named beside the address. */
    private static final HttpClient CLIENT = client();

    public record Answer(int status, byte[] bytes) {

        public boolean done() {
            return status / 100 == 2;
        }

        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(bytes);
        }
    }

    private final int port;
    private final String host;
    private volatile String cookie = "";

    public Browser(int port, String host) {
        this.port = port;
        this.host = host;
    }

    private static HttpClient client() {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,connection");
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    public String cookie() {
        return cookie;
    }

    public Answer get(String path) throws IOException {
        return send("GET", path, "application/json", new byte[0]);
    }

    public Answer post(String path, Object body) throws IOException {
        return send("POST", path, "application/json", JSON.writeValueAsBytes(body));
    }

    public Answer put(String path, Object body) throws IOException {
        return send("PUT", path, "application/json", JSON.writeValueAsBytes(body));
    }

    Answer upload(String path, Map<String, String> fields, String fileName, byte[] content) throws IOException {
        String boundary = UUID.randomUUID().toString();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            part(
                    body,
                    boundary,
                    "name=\"" + field.getKey() + "\"",
                    field.getValue().getBytes(StandardCharsets.UTF_8));
        }
        part(body, boundary, "name=\"file\"; filename=\"" + fileName + "\"", content);
        body.write(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send("POST", path, "multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String boundary, String name, byte[] content)
            throws IOException {
        String head = "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(boundary, name);
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private Answer send(String method, String path, String type, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(LIMIT)
                .header("Host", host + ":" + port)
                .header("X-Hoitu", "1")
                .header("Content-Type", type)
                .method(
                        method,
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().firstValue("set-cookie").ifPresent(c -> cookie = c.split(";", 2)[0]);
            return new Answer(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
