package vn.hoitu.notice.hint;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoitu.shared.actor.Actor;

/** The connection of one tab: tells hints and never waits for who does not read them; hears nothing but a knock. */
public final class HintTab implements Session.Listener.AutoDemanding {

    /** Why a connection ends; the client goes on asking after all but the first. */
    enum End {
        SIGNED_OUT("signed-out", StatusCode.POLICY_VIOLATION),
        MISBEHAVING("misbehaving", StatusCode.POLICY_VIOLATION),
        TOO_SLOW("too-slow", StatusCode.TRY_AGAIN_LATER),
        STOPPING("stopping", StatusCode.SHUTDOWN);

        private final String word;
        private final int code;

        End(String word, int code) {
            this.word = word;
            this.code = code;
        }
    }

    static final int MOST_KNOCK_CHARACTERS = 64;
    static final int MOST_KNOCKS_OF_A_SECOND = 20;
    static final int MOST_UNREAD_CHARACTERS = 256 << 10;
    private static final String HELLO = "{\"type\":\"hello\"}";
    private static final String PONG = "{\"type\":\"pong\"}";
    private static final Logger log = LoggerFactory.getLogger(HintTab.class);

    private final HintTabs tabs;
    private final AtomicLong unread = new AtomicLong();
    private final AtomicBoolean closing = new AtomicBoolean();
    private volatile @Nullable Session session;
    private volatile Actor actor;
    private int knocks;
    private int knockCharacters;

    HintTab(HintTabs tabs, Actor actor) {
        this.tabs = tabs;
        this.actor = actor;
    }

    Actor actor() {
        return actor;
    }

    /** The same person with the roles of this moment. */
    void actor(Actor now) {
        actor = now;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        tabs.enter(this);
        send(HELLO); // from here on nothing is missed
    }

    @Override
    public void onWebSocketPartialText(String part, boolean last) {
        knockCharacters += part.length();
        if (knockCharacters > MOST_KNOCK_CHARACTERS || ++knocks > MOST_KNOCKS_OF_A_SECOND) {
            close(End.MISBEHAVING);
        } else if (last) {
            knockCharacters = 0;
            send(PONG);
        }
    }

    @Override
    public void onWebSocketPartialBinary(ByteBuffer part, boolean last, Callback callback) {
        callback.succeed();
        close(End.MISBEHAVING);
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        log.debug("A connection for hints broke: {}", cause.toString());
        tabs.leave(this);
    }

    @Override
    public void onWebSocketClose(int code, @Nullable String reason, Callback callback) {
        closing.set(true);
        tabs.leave(this);
        callback.succeed();
    }

    /** A second has passed. */
    void breathe() {
        knocks = 0;
    }

    void send(String frame) {
        Session open = session;
        if (open == null || closing.get()) {
            return;
        }
        if (unread.addAndGet(frame.length()) > MOST_UNREAD_CHARACTERS) {
            close(End.TOO_SLOW);
            return;
        }
        open.sendText(
                frame,
                Callback.from(() -> unread.addAndGet(-frame.length()), fault -> unread.addAndGet(-frame.length())));
    }

    void close(End why) {
        Session open = session;
        if (open != null && closing.compareAndSet(false, true)) {
            tabs.leave(this);
            open.close(why.code, why.word, Callback.from(() -> {}, fault -> open.disconnect()));
            if (why == End.TOO_SLOW) {
                open.disconnect(); // a last word would wait behind what is not read
            }
        }
    }
}
