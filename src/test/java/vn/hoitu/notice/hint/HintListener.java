package vn.hoitu.notice.hint;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.testing.Patience;

/** A tab without a screen that hears hints over a real socket. */
public final class HintListener implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Patience.LIMIT;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final List<JsonNode> frames = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private @Nullable WebSocket socket;
    private int closeCode;
    private String closeWord = "";

    /** Listens from when this returns. */
    public static HintListener open(int port, String cookie) throws Exception {
        return open(port, cookie, "http://localhost:" + port);
    }

    public static HintListener open(int port, String cookie, String origin) throws Exception {
        HintListener listener = new HintListener();
        listener.socket = HTTP.newWebSocketBuilder()
                .header("Cookie", cookie)
                .header("Origin", origin)
                .buildAsync(URI.create("ws://localhost:" + port + "/api/v1/live"), listener)
                .get(15, TimeUnit.SECONDS);
        listener.await(f -> f.path("type").asString().equals("hello"));
        return listener;
    }

    public void say(String text) {
        java.util.Objects.requireNonNull(socket).sendText(text, true).join();
    }

    @Override
    public synchronized CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            frames.add(JSON.readTree(part.toString()));
            part.setLength(0);
            notifyAll();
        }
        webSocket.request(1);
        return java.util.concurrent.CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        closeCode = code;
        closeWord = reason;
        notifyAll();
        return java.util.concurrent.CompletableFuture.completedFuture(null);
    }

    /** The first frame of this kind, taken out. */
    public synchronized JsonNode await(Predicate<JsonNode> wanted) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            for (JsonNode frame : frames) {
                if (wanted.test(frame)) {
                    frames.remove(frame);
                    return frame;
                }
            }
            long left = until - System.nanoTime();
            if (left <= 0 || closeCode != 0) {
                throw new AssertionError("Not heard, but " + frames + ", closed with " + closeCode);
            }
            wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
        }
    }

    public JsonNode awaitChange(String kind) throws InterruptedException {
        return await(f -> f.path("kind").asString().equals(kind));
    }

    public synchronized String awaitEnd() throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (closeCode == 0 && System.nanoTime() < until) {
            wait(200);
        }
        return closeWord;
    }

    public synchronized List<JsonNode> frames() {
        return List.copyOf(frames);
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }
}
