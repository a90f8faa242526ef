package vn.hoitu.desk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** The screens of everybody at work, which hear of what others do. */
final class Hearing implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<WebSocket> sockets = new CopyOnWriteArrayList<>();
    private final Map<String, Long> expected = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
    private final int port;

    Hearing(int port) {
        this.port = port;
    }

    /** A build without the live line simply has no screens that listen. */
    void connect(String cookie) {
        try {
            sockets.add(client.newWebSocketBuilder()
                    .header("Cookie", cookie)
                    .header("Host", "localhost:" + port)
                    .header("Origin", "http://localhost:" + port)
                    .buildAsync(URI.create("ws://127.0.0.1:" + port + "/api/v1/live"), new Listener())
                    .join());
        } catch (java.util.concurrent.CompletionException refused) {
            System.err.println("live: " + refused.getCause());
        }
    }

    void expect(String piece, long begunNanos) {
        expected.put(piece, begunNanos);
    }

    boolean isOpen() {
        return !millis.isEmpty();
    }

    int screens() {
        return sockets.size();
    }

    double percentile(double p) {
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(p / 100 * sorted.length) - 1)];
    }

    @Override
    public void close() {
        sockets.forEach(WebSocket::abort);
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();
        private final Map<String, Long> heard = new ConcurrentHashMap<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                long now = System.nanoTime();
                ID.matcher(text).results().forEach(found -> {
                    Long begun = expected.get(found.group());
                    // A screen hears of each order once; a later hint of the same piece belongs to a later order.
                    if (begun != null && !begun.equals(heard.put(found.group(), begun))) {
                        millis.add((now - begun) / 1e6);
                    }
                });
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
