package vn.hoitu.editorial.live;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoitu.shared.actor.Actor;

/** One WebSocket: reads what its client sends, within limits, and writes what the room says, without ever waiting. */
public final class LiveSocket implements Session.Listener.AutoDemanding, Line {

    private static final int KEPT_OF_A_REFUSED_FRAME = 300;
    private static final int MOST_UNUSABLE_FRAMES = 50;
    private static final Logger log = LoggerFactory.getLogger(LiveSocket.class);

    private final Rooms rooms;
    private final Authority.Place place;
    private final Actor actor;
    private final long connectedNanos = System.nanoTime();
    private volatile long heardNanos = System.nanoTime();
    private final StringBuilder frame = new StringBuilder();
    private long frameCharacters;
    private int unusable;
    private final Pace frames = new Pace(LiveLimits.MOST_FRAMES_IN_THE_WINDOW, LiveLimits.WINDOW);
    private final Pace batches = new Pace(LiveLimits.MOST_BATCHES_IN_THE_WINDOW, LiveLimits.WINDOW);
    private final Pace carets = new Pace(LiveLimits.MOST_CARETS_IN_THE_WINDOW, LiveLimits.WINDOW);
    private final AtomicLong unread = new AtomicLong();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final AtomicBoolean left = new AtomicBoolean();
    private volatile @Nullable Session session;
    private volatile @Nullable Member member;
    private @Nullable Room room;

    LiveSocket(Rooms rooms, Authority.Place place, Actor actor) {
        this.rooms = rooms;
        this.place = place;
        this.actor = actor;
    }

    // ---- from the client

    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        rooms.connected(this);
    }

    @Override
    public void onWebSocketPartialText(String part, boolean last) {
        heardNanos = System.nanoTime();
        frameCharacters += part.length();
        if (frameCharacters <= LiveLimits.MOST_FRAME_CHARACTERS) {
            frame.append(part);
        } else if (frame.length() > KEPT_OF_A_REFUSED_FRAME) {
            frame.setLength(KEPT_OF_A_REFUSED_FRAME);
            frame.trimToSize();
        }
        if (frameCharacters > LiveLimits.MOST_REFUSED_FRAME_CHARACTERS) {
            close(Farewell.TOO_LARGE);
        } else if (last) {
            String whole = frame.toString();
            boolean tooLarge = frameCharacters > LiveLimits.MOST_FRAME_CHARACTERS;
            frame.setLength(0);
            frame.trimToSize();
            frameCharacters = 0;
            take(tooLarge ? new Incoming.Unusable(Incoming.sequenceIn(whole), "too-large") : Incoming.of(whole));
        }
    }

    @Override
    public void onWebSocketPartialBinary(ByteBuffer part, boolean last, Callback callback) {
        callback.succeed();
        close(Farewell.NOT_TEXT);
    }

    private void take(Incoming incoming) {
        if (closing.get()) {
            return;
        }
        if (!frames.takes(System.nanoTime())) {
            rooms.refused("flood");
            close(Farewell.MISBEHAVING);
            return;
        }
        switch (incoming) {
            case Incoming.Ping() -> send(Frames.PONG);
            case Incoming.Open(UUID client, int version) -> open(client, version);
            case Incoming.Batch batch -> batch(batch);
            case Incoming.Caret caret -> caret(caret);
            case Incoming.NoCaret() -> caret(null);
            case Incoming.Unusable(Long sequence, String code) -> {
                if (++unusable > MOST_UNUSABLE_FRAMES) {
                    close(Farewell.MISBEHAVING);
                } else {
                    refuse(sequence, code);
                }
            }
        }
    }

    private void open(UUID client, int version) {
        if (member != null) {
            close(Farewell.MISBEHAVING);
            return;
        }
        Member entering = new Member(rooms.freshPeer(), client, this, actor);
        member = entering;
        room = rooms.enter(place, entering, version);
    }

    private void batch(Incoming.Batch batch) {
        Member here = member;
        Room in = room;
        if (here == null || in == null) {
            close(Farewell.MISBEHAVING); // whoever has not opened the piece has seen no text to write on
            return;
        }
        here.didSomething();
        if (!batches.takes(System.nanoTime()) || !here.takesBatch()) {
            refuse(batch.sequence(), "too-fast");
            return;
        }
        in.put(() -> in.submit(here, batch));
    }

    private void caret(Incoming.@Nullable Caret caret) {
        Member here = member;
        Room in = room;
        if (here == null || in == null || !carets.takes(System.nanoTime())) {
            return; // the next one tells where it is
        }
        here.didSomething();
        in.put(() -> in.stage().caret(here, caret));
    }

    private void refuse(@Nullable Long sequence, String code) {
        Room in = room;
        Member here = member;
        if (in != null && here != null) {
            in.put(() -> in.refuse(here, sequence, code, java.util.Map.of()));
        } else {
            rooms.refused(code);
            send(Frames.refused(sequence, new Authority.Reason(code, rooms.words(code, actor)), 0, java.util.Map.of()));
        }
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        log.debug("A connection of writing together broke: {}", cause.toString());
        leave();
    }

    @Override
    public void onWebSocketClose(int code, @Nullable String reason, Callback callback) {
        leave();
        callback.succeed();
    }

    private void leave() {
        if (left.compareAndSet(false, true)) {
            closing.set(true);
            rooms.disconnected(this);
            Room in = room;
            Member here = member;
            if (in != null && here != null) {
                rooms.leave(in, here);
            }
        }
    }

    /** Whether the piece has not been opened over this connection yet. */
    boolean isAtTheDoor() {
        return member == null;
    }

    /** Who does not open the piece, or is silent for longer than between two pings, is not there any more. */
    void mustSpeak(long nanoTime) {
        if (isAtTheDoor() && nanoTime - connectedNanos > LiveLimits.OPEN_WITHIN.toNanos()) {
            close(Farewell.MISBEHAVING);
        } else if (nanoTime - heardNanos > LiveLimits.SILENCE.toNanos()) {
            close(Farewell.TOO_SLOW);
        }
    }

    // ---- to the client

    @Override
    public void send(String text) {
        Session open = session;
        if (open == null || closing.get()) {
            return;
        }
        if (unread.addAndGet(text.length()) > LiveLimits.MOST_UNREAD_CHARACTERS) {
            close(Farewell.TOO_SLOW);
            return;
        }
        write(open, text);
    }

    private void write(Session open, String text) {
        open.sendText(
                text, Callback.from(() -> unread.addAndGet(-text.length()), fault -> unread.addAndGet(-text.length())));
    }

    /** The last word waits behind what was not read yet; who does not read it in time is cut off. */
    @Override
    public void close(Farewell why) {
        Session open = session;
        if (open == null || !closing.compareAndSet(false, true)) {
            return;
        }
        write(open, Frames.closing(why.word()));
        open.close(why.code(), why.word(), Callback.NOOP);
        Thread.ofVirtual().name("live-last-word").start(() -> {
            try {
                Thread.sleep(LiveLimits.LAST_WORD);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (open.isOpen()) {
                open.disconnect();
            }
            leave();
        });
    }
}
