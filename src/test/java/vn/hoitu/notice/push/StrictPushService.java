package vn.hoitu.notice.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A push service on loopback that checks every head as RFC 8030 and 8292 say and lets its browsers read. */
public final class StrictPushService implements AutoCloseable {

    /** What a browser read. */
    public record Arrived(String path, String topic, JsonNode message) {}

    private final HttpServer server;
    private final Map<String, PushBrowser> browsers = new ConcurrentHashMap<>();
    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private volatile int status = 201;

    public StrictPushService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    public String endpoint(String name, PushBrowser browser) {
        browsers.put("/" + name, browser);
        return origin() + "/" + name;
    }

    public String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What it answers from now on. */
    public void answers(int code) {
        status = code;
    }

    public List<Arrived> arrived() {
        return arrived;
    }

    public List<String> faults() {
        return faults;
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        PushBrowser browser = browsers.get(path);
        int code = browser == null ? 404 : status;
        if (code == 201) {
            try {
                check(exchange);
                JsonNode message = JsonMapper.shared()
                        .readTree(java.util.Objects.requireNonNull(browser).read(body));
                arrived.add(new Arrived(path, head(exchange, "Topic"), message));
            } catch (GeneralSecurityException | RuntimeException e) {
                faults.add(e.toString());
                code = 400;
            }
        }
        exchange.sendResponseHeaders(code, -1);
        exchange.close();
    }

    private void check(HttpExchange exchange) throws GeneralSecurityException {
        require(exchange.getRequestMethod().equals("POST"), "method");
        require(head(exchange, "Content-Encoding").equals("aes128gcm"), "encoding");
        require(head(exchange, "TTL").matches("\\d+"), "ttl");
        require(head(exchange, "Topic").matches("[A-Za-z0-9_-]{1,32}"), "topic");
        String[] parts = head(exchange, "Authorization").split("vapid t=|, k=");
        require(parts.length == 3, "authorization");
        String[] token = parts[1].split("\\.");
        JsonNode claims = JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token[1]));
        require(claims.path("aud").asString().equals(origin()), "audience");
        require(claims.path("sub").asString().matches("(mailto:|https://).+"), "contact");
        Instant expires = Instant.ofEpochSecond(claims.path("exp").asLong());
        require(expires.isAfter(Instant.now()) && expires.isBefore(Instant.now().plusSeconds(24 * 3600)), "expiry");
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(PushCipher.publicKey(Base64.getUrlDecoder().decode(parts[2])));
        signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
        require(signature.verify(Base64.getUrlDecoder().decode(token[2])), "signature");
    }

    private static String head(HttpExchange exchange, String name) {
        return java.util.Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
    }

    private static void require(boolean fine, String what) {
        if (!fine) {
            throw new IllegalStateException("Wrong: " + what);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
