package vn.hoitu.editorial.live;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.actor.Actor;

/** One open tab of one person in a room. */
final class Member {

    private final String peer;
    private final UUID client;
    private final Line line;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile Actor actor;
    private volatile boolean active = true;
    /** Known to the room's own thread only. */
    private int colour;

    private Authority.@Nullable Rights rights;
    private Incoming.@Nullable Caret caret;
    private boolean caretMoved;

    Member(String peer, UUID client, Line line, Actor actor) {
        this.peer = peer;
        this.client = client;
        this.line = line;
        this.actor = actor;
    }

    String peer() {
        return peer;
    }

    UUID client() {
        return client;
    }

    Line line() {
        return line;
    }

    Actor actor() {
        return actor;
    }

    void actor(Actor now) {
        actor = now;
    }

    /** Whether another batch may wait; counts it if so. */
    boolean takesBatch() {
        if (waiting.incrementAndGet() > LiveLimits.MOST_WAITING_BATCHES_OF_A_TAB) {
            waiting.decrementAndGet();
            return false;
        }
        return true;
    }

    void answered() {
        waiting.decrementAndGet();
    }

    void didSomething() {
        active = true;
    }

    /** Whether the person did something since this was last asked. */
    boolean wasActive() {
        boolean was = active;
        active = false;
        return was;
    }

    int colour() {
        return colour;
    }

    void colour(int given) {
        colour = given;
    }

    Authority.@Nullable Rights rights() {
        return rights;
    }

    void rights(Authority.Rights now) {
        rights = now;
    }

    Incoming.@Nullable Caret caret() {
        return caret;
    }

    void caret(Incoming.@Nullable Caret now) {
        caret = now;
        caretMoved = true;
    }

    /** Whether the caret moved since this was last asked. */
    boolean caretMoved() {
        boolean moved = caretMoved;
        caretMoved = false;
        return moved;
    }

    Person person() {
        Authority.Rights known = rights;
        return new Person(peer, actor.person().value(), actor.name(), colour, known != null && known.mayWrite());
    }
}
