package vn.hoitu.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.document.DocumentReader;
import vn.hoitu.document.Node;
import vn.hoitu.document.Reading;
import vn.hoitu.document.Rebase;
import vn.hoitu.document.ReplaceStep;
import vn.hoitu.document.Schema;
import vn.hoitu.document.Step;
import vn.hoitu.document.StepReading;
import vn.hoitu.document.StepResult;
import vn.hoitu.document.Steps;
import vn.hoitu.testing.Patience;

/**
 * An editor without a screen: holds the confirmed text and its own unconfirmed steps, carries them over what others
 * wrote, sends one batch at a time and goes on after any break. It remembers when each of its batches was sent and seen,
 * so that it can be used to measure.
 */
public final class TypingClient {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_STEPS_OF_A_BATCH = 200;
    private static final Duration PING = Duration.ofSeconds(20);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** Where and as whom. */
    public record Door(int port, String path, Map<String, String> headers) {

        public static Door withCookie(int port, String path, String cookie) {
            return new Door(port, path, Map.of("Cookie", cookie, "Origin", "http://localhost:" + port));
        }
    }

    /** What somebody wants to know of every batch that arrives. */
    public interface Watch {
        /** @param typedNanos when each of the batch's steps was written */
        void sent(UUID client, long sequence, List<Long> typedNanos);

        void seen(UUID by, UUID client, long sequence, long nanoTime);
    }

    private final Door door;
    private final UUID id;
    private volatile @Nullable WebSocket socket;
    private Node confirmed = empty();
    private Node shown = empty();
    private int version = -1;
    private final List<Step> unconfirmed = new ArrayList<>();
    private final Deque<Long> typedNanos = new ArrayDeque<>();
    private int inFlight;
    private boolean outstanding;
    private long sequence;
    private boolean opened;
    private boolean held;
    private boolean mayWrite;
    private final List<JsonNode> frames = new ArrayList<>();
    private final List<JsonNode> refusals = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private Consumer<String> faults = fault -> {};
    private @Nullable Watch watch;
    private int closeCode;
    private volatile boolean reading = true;

    public TypingClient(Door door) {
        this(door, UUID.randomUUID());
    }

    public TypingClient(Door door, UUID id) {
        this.door = door;
        this.id = id;
    }

    private static Node empty() {
        return vn.hoitu.document.Articles.of(
                Schema.v1(), "", "", "", vn.hoitu.document.Articles.emptyBody(Schema.v1()));
    }

    public synchronized TypingClient watchedBy(Watch by) {
        watch = by;
        return this;
    }

    public UUID id() {
        return id;
    }

    // ---- the connection

    /** Connects and opens the piece; returns when the server has answered with what was missed. */
    public TypingClient connect() throws IOException {
        CompletableFuture<WebSocket> connecting;
        WebSocket.Builder builder = HTTP.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(10));
        door.headers().forEach(builder::header);
        Ear ear = new Ear();
        connecting = builder.buildAsync(URI.create("ws://localhost:" + door.port() + door.path()), ear);
        try {
            WebSocket connected = connecting.get(15, TimeUnit.SECONDS);
            synchronized (this) {
                socket = connected;
                opened = false;
                ear.heard = connected;
                closeCode = 0;
                raw("{\"t\":\"open\",\"clientId\":\"" + id + "\",\"version\":" + (version < 0 ? "null" : version)
                        + "}");
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("No connection: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        keepAlive(socket);
        await("opened", () -> opened);
        return this;
    }

    private void keepAlive(@Nullable WebSocket connected) {
        Thread.ofVirtual().start(() -> {
            try {
                while (socket == connected && connected != null) {
                    raw("{\"t\":\"ping\"}");
                    Thread.sleep(PING);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Reads nothing any more, and says nothing of it. */
    public void stopReading() {
        reading = false;
    }

    /** What the server answers to somebody it does not let in; 101 when it does. */
    public static int knock(Door door) {
        WebSocket.Builder builder = HTTP.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(10));
        door.headers().forEach(builder::header);
        try {
            builder.buildAsync(URI.create("ws://localhost:" + door.port() + door.path()), new WebSocket.Listener() {})
                    .get(15, TimeUnit.SECONDS)
                    .abort();
            return 101;
        } catch (ExecutionException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof WebSocketHandshakeException refused) {
                    return refused.getResponse().statusCode();
                }
            }
            return -1;
        } catch (TimeoutException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    public synchronized void binary(byte[] bytes) {
        WebSocket open = socket;
        if (open != null) {
            open.sendBinary(java.nio.ByteBuffer.wrap(bytes), true);
        }
    }

    /** The network is gone without a word. */
    public synchronized void cut() {
        WebSocket gone = socket;
        socket = null;
        opened = false;
        if (gone != null) {
            gone.abort();
        }
    }

    public synchronized boolean connected() {
        return socket != null && opened;
    }

    public synchronized void raw(String frame) {
        WebSocket open = socket;
        if (open != null) {
            send(open, frame);
        }
    }

    private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);

    /** The next frame is given to the socket when it has taken the one before. */
    private void send(WebSocket to, String frame) {
        sending = sending.handle((done, fault) -> to.sendText(frame, true))
                .thenCompose(next -> next)
                .handle((done, fault) -> null);
    }

    private final class Ear implements WebSocket.Listener {

        private final StringBuilder part = new StringBuilder();
        volatile @Nullable WebSocket heard;

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                String frame = part.toString();
                part.setLength(0);
                synchronized (TypingClient.this) {
                    if (socket == null || socket == from || heard == null) {
                        try {
                            hear(JSON.readTree(frame));
                        } catch (RuntimeException e) {
                            faults.accept(e + " at " + frame);
                            lost.add("FAULT " + e);
                        }
                        TypingClient.this.notifyAll();
                    }
                }
            }
            if (reading) {
                from.request(1);
            }
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed(from, code);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closed(from, 1006);
        }

        private void closed(WebSocket from, int code) {
            synchronized (TypingClient.this) {
                if (socket == from || socket == null) {
                    socket = null;
                    opened = false;
                    closeCode = code;
                    TypingClient.this.notifyAll();
                }
            }
        }
    }

    // ---- what the server says

    private void hear(JsonNode frame) {
        frames.add(frame);
        if (frames.size() > 2_000) {
            frames.subList(0, 1_000).clear();
        }
        switch (frame.path("t").asString()) {
            case "opened" -> opened(frame);
            case "steps" -> steps(frame);
            case "refused" -> refused(frame);
            case "rights" -> mayWrite = frame.path("mayWrite").asBoolean();
            default -> {}
        }
    }

    private void opened(JsonNode frame) {
        mayWrite = frame.path("mayWrite").asBoolean();
        long answered = frame.path("lastSequence").asLong();
        if (!frame.path("document").isNull()) {
            confirmed = read(frame.path("document"));
            version = frame.path("version").asInt();
            if (answered >= sequence && outstanding) {
                unconfirmed.subList(0, inFlight).clear();
                inFlight = 0;
                outstanding = false;
            }
            reapply();
        } else {
            take(frame.path("batches"));
        }
        opened = true;
        if (outstanding && answered >= sequence && frame.path("document").isNull()) {
            dropInFlight(); // answered before, and nothing of it was left
            outstanding = false;
        }
        if (outstanding && inFlight > 0) {
            sendBatch();
        } else {
            outstanding = false;
            flush();
        }
    }

    private void steps(JsonNode frame) {
        int first = frame.path("version").asInt();
        if (first < version) {
            return; // an answer once more, to what is confirmed already
        }
        if (first > version) {
            throw new IllegalStateException("Steps from " + first + " follow on text " + version);
        }
        take(frame.path("batches"));
        if (opened) {
            flush();
        }
    }

    private boolean own(JsonNode batch) {
        return batch.path("clientId").asString().equals(id.toString());
    }

    private void take(JsonNode batches) {
        for (JsonNode batch : batches) {
            List<Step> steps = new ArrayList<>();
            batch.path("steps").forEach(each -> steps.add(read(Steps.read(Schema.v1(), each))));
            boolean own = own(batch) && batch.path("sequence").asLong() == sequence && outstanding;
            if (own) {
                confirmOwn(steps);
            } else if (!steps.isEmpty()) {
                takeOther(steps);
            }
            if (watch != null) {
                watch.seen(
                        id,
                        UUID.fromString(batch.path("clientId").asString()),
                        batch.path("sequence").asLong(),
                        System.nanoTime());
            }
        }
    }

    /** One's own steps come back as they were applied, which may be otherwise than they are held here. */
    private void confirmOwn(List<Step> applied) {
        List<Step> sent = List.copyOf(unconfirmed.subList(0, inFlight));
        List<Step> rest = List.copyOf(unconfirmed.subList(inFlight, unconfirmed.size()));
        List<Step> over = same(sent, applied) ? List.of() : inverted(sent);
        confirmed = apply(confirmed, applied);
        version += applied.size();
        unconfirmed.clear();
        inFlight = 0;
        outstanding = false;
        if (over.isEmpty() && same(sent, applied)) {
            unconfirmed.addAll(rest);
        } else {
            List<Step> back = new ArrayList<>(over);
            back.addAll(applied);
            place(rest, back);
        }
    }

    private List<Step> inverted(List<Step> steps) {
        Node text = confirmed;
        List<Step> inverted = new ArrayList<>();
        for (Step step : steps) {
            inverted.addFirst(step.invert(text));
            text = apply(text, List.of(step));
        }
        return inverted;
    }

    private static boolean same(List<Step> one, List<Step> other) {
        return one.size() == other.size()
                && one.stream()
                        .map(Step::json)
                        .toList()
                        .equals(other.stream().map(Step::json).toList());
    }

    private void takeOther(List<Step> steps) {
        List<Step> mine = List.copyOf(unconfirmed);
        confirmed = apply(confirmed, steps);
        version += steps.size();
        if (mine.isEmpty()) {
            shown = confirmed;
            return;
        }
        // the number of steps in flight may shrink; placing does not depend on what comes after
        List<String> told = new ArrayList<>();
        inFlight = keep(mine.subList(0, inFlight), steps, told).steps().size();
        unconfirmed.clear();
        place(mine, steps);
    }

    private record Kept(List<Step> steps, Node document) {}

    private Kept keep(List<Step> mine, List<Step> over, List<String> gone) {
        return switch (Rebase.onto(mine, over, confirmed)) {
            case Rebase.Placed(List<Step> steps, Node document, int dropped) -> new Kept(steps, document);
            case Rebase.Lost(int index, String reason) -> {
                gone.add(mine.get(index).json());
                List<Step> rest = new ArrayList<>(mine);
                rest.remove(index);
                yield keep(rest, over, gone);
            }
        };
    }

    private void place(List<Step> mine, List<Step> over) {
        Kept kept = keep(mine, over, lost);
        unconfirmed.addAll(kept.steps());
        shown = kept.document();
    }

    private void dropInFlight() {
        List<Step> sent = List.copyOf(unconfirmed.subList(0, inFlight));
        List<Step> rest = List.copyOf(unconfirmed.subList(inFlight, unconfirmed.size()));
        List<Step> back = inverted(sent);
        unconfirmed.clear();
        inFlight = 0;
        place(rest, back);
    }

    private void reapply() {
        List<Step> mine = List.copyOf(unconfirmed);
        unconfirmed.clear();
        Node text = confirmed;
        for (Step step : mine) {
            if (step.apply(text) instanceof StepResult.Done(Node after)) {
                text = after;
                unconfirmed.add(step);
            } else {
                lost.add(step.json());
            }
        }
        shown = text;
    }

    private void refused(JsonNode frame) {
        refusals.add(frame);
        if (frame.path("sequence").asLong(-1) == sequence && outstanding) {
            unconfirmed.subList(0, inFlight).forEach(step -> lost.add(step.json()));
            dropInFlight();
            outstanding = false;
            flush();
        }
    }

    // ---- what the person does

    /** Applies a step to what the person sees and sends it when its turn comes. */
    public synchronized boolean write(Step step) {
        if (!(step.apply(shown) instanceof StepResult.Done(Node after))) {
            return false;
        }
        shown = after;
        unconfirmed.add(step);
        if (watch != null) {
            typedNanos.addLast(System.nanoTime());
        }
        flush();
        return true;
    }

    /** Types at a position. */
    public boolean type(int position, String text) {
        return write(new ReplaceStep(
                position,
                position,
                new vn.hoitu.document.Slice(
                        vn.hoitu.document.Fragment.of(Schema.v1().text(text)), 0, 0)));
    }

    /** Keeps what is written to itself for a while, as a slow connection does. */
    public synchronized void hold(boolean now) {
        held = now;
        if (!now) {
            flush();
        }
    }

    private void flush() {
        if (opened && !held && !outstanding && !unconfirmed.isEmpty()) {
            outstanding = true;
            inFlight = Math.min(unconfirmed.size(), MOST_STEPS_OF_A_BATCH);
            sequence++;
            if (watch != null) {
                List<Long> typed = new ArrayList<>();
                for (int i = 0; i < inFlight && !typedNanos.isEmpty(); i++) {
                    typed.add(typedNanos.removeFirst());
                }
                watch.sent(id, sequence, typed);
            }
            sendBatch();
        }
    }

    private void sendBatch() {
        StringBuilder steps = new StringBuilder();
        unconfirmed
                .subList(0, inFlight)
                .forEach(s -> steps.append(steps.isEmpty() ? "" : ",").append(s.json()));
        raw("{\"t\":\"steps\",\"sequence\":" + sequence + ",\"version\":" + version + ",\"steps\":[" + steps + "]}");
    }

    // ---- what is known

    public synchronized Node shown() {
        return shown;
    }

    public synchronized Node confirmed() {
        return confirmed;
    }

    public synchronized int version() {
        return version;
    }

    public synchronized long sequence() {
        return sequence;
    }

    public synchronized boolean mayWrite() {
        return mayWrite;
    }

    public synchronized int closeCode() {
        return closeCode;
    }

    /** Whether everything written is confirmed. */
    public synchronized boolean settled() {
        return unconfirmed.isEmpty() && !outstanding;
    }

    public synchronized List<String> lost() {
        return List.copyOf(lost);
    }

    public synchronized List<JsonNode> refusals() {
        return List.copyOf(refusals);
    }

    public synchronized List<JsonNode> frames(String kind) {
        return frames.stream().filter(f -> f.path("t").asString().equals(kind)).toList();
    }

    public Optional<JsonNode> lastFrame(String kind) {
        List<JsonNode> all = frames(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Waits for what the server's next words bring about. */
    public void await(String what, BooleanSupplier holds) throws IOException {
        long until = System.nanoTime() + Patience.LIMIT.toNanos();
        synchronized (this) {
            while (!holds.getAsBoolean()) {
                long rest = until - System.nanoTime();
                if (rest <= 0) {
                    throw new IOException("In vain waited for: " + what + "; lost " + lost + ", refused " + refusals);
                }
                try {
                    wait(Math.min(200, rest / 1_000_000 + 1));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException(e);
                }
            }
        }
    }

    // ---- steps out of JSON

    private static Node read(JsonNode document) {
        return switch (DocumentReader.read(Schema.v1(), document)) {
            case Reading.Read(Node node) -> node;
            case Reading.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private static Step read(StepReading reading) {
        return switch (reading) {
            case StepReading.Read(Step step) -> step;
            case StepReading.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private static Node apply(Node document, List<Step> steps) {
        Node text = document;
        for (Step step : steps) {
            text = switch (step.apply(text)) {
                case StepResult.Done(Node after) -> after;
                case StepResult.Failed(String reason) ->
                    throw new IllegalStateException("What the server applied does not apply here: " + reason);
            };
        }
        return text;
    }
}
