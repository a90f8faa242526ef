package vn.hoitu.editorial.live;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.node.NodeBus;

/** The pieces that are open on this node, and the rounds that keep them right. */
public final class Rooms {

    private static final Logger log = LoggerFactory.getLogger(Rooms.class);

    /** A room, and how many are at its door; it is taken down only when nobody is. */
    private static final class Kept {
        final Room room;
        int entering;

        Kept(Room room) {
            this.room = room;
        }
    }

    private final Map<UUID, Kept> rooms = new ConcurrentHashMap<>();
    private final Set<LiveSocket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger peers = new AtomicInteger();
    private final Room.House house;
    private final Authority authority;
    private final Attendance attendance;
    private final Bus bus;
    private final String node;
    private volatile boolean closed;
    private long lookedNanos = System.nanoTime();
    private long rightsNanos = System.nanoTime();

    public Rooms(Authority authority, NodeBus nodes, MeterRegistry registry) {
        this.authority = authority;
        this.attendance = new Attendance(authority);
        this.node = nodes.node();
        this.bus = new Bus(nodes, this);
        LiveMeters meters = new LiveMeters(registry);
        meters.watch(rooms::size, sockets::size);
        this.house = new Room.House(authority, bus, meters, new Semaphore(LiveLimits.MOST_COMMITS_AT_ONCE));
    }

    /** Whether one more tab finds a place in the piece on this node. */
    public boolean hasPlace(UUID piece, PersonId person) {
        Room room = room(piece);
        if (closed || room == null) {
            return !closed;
        }
        long own = room.members().stream()
                .filter(member -> member.actor().person().equals(person))
                .count();
        return room.members().size() < LiveLimits.MOST_PEOPLE_OF_A_PIECE && own < LiveLimits.MOST_TABS_OF_A_PERSON;
    }

    /** What a connection of this person to this piece is answered by. */
    public LiveSocket socket(Authority.Place place, Actor actor) {
        return new LiveSocket(this, place, actor);
    }

    /** The piece, or what belongs to it, changed on this node: everybody who has it open looks again. */
    public void look(AgencyId agency, Collection<UUID> pieces) {
        List<UUID> open = pieces.stream().filter(rooms::containsKey).toList();
        if (!open.isEmpty()) {
            authority.pulses(agency, open).forEach(this::look);
        }
    }

    /** Tells everybody who has the piece open, on every node. */
    public void news(UUID piece, String kind) {
        newsHere(piece, kind);
        bus.news(piece, kind);
    }

    void newsHere(UUID piece, String kind) {
        Room room = room(piece);
        if (room != null) {
            room.put(() -> room.tellNews(kind));
        }
    }

    // ---- sockets

    void connected(LiveSocket socket) {
        sockets.add(socket);
        if (closed) {
            socket.close(Farewell.STOPPING);
        }
    }

    void disconnected(LiveSocket socket) {
        sockets.remove(socket);
    }

    Room enter(Authority.Place place, Member member, int version) {
        Kept kept = rooms.compute(place.piece(), (id, present) -> {
            Kept one = present == null ? new Kept(new Room(place, house)) : present;
            one.entering++;
            return one;
        });
        kept.room.put(() -> {
            Optional<Farewell> refused = Optional.of(Farewell.STOPPING); // also where the database is away: come again
            try {
                refused = closed ? refused : enter(kept.room, member, version);
            } catch (RuntimeException e) {
                if (!Faults.mayPass(e)) {
                    log.error("A piece cannot be opened", e);
                }
            } finally {
                rooms.computeIfPresent(place.piece(), (id, present) -> {
                    present.entering--;
                    return present;
                });
                refused.ifPresent(why -> {
                    member.line().close(why);
                    leave(kept.room, member);
                });
            }
        });
        return kept.room;
    }

    private static Optional<Farewell> enter(Room room, Member member, int version) {
        return room.enter(member, version) ? Optional.empty() : Optional.of(Farewell.GONE);
    }

    void leave(Room room, Member member) {
        room.put(() -> {
            room.leave(member);
            takeDownIfDone(room);
        });
    }

    /** In the room's thread. A room whose last text is not in the lists yet stays until it is. */
    private void takeDownIfDone(Room room) {
        if (room.members().isEmpty()) {
            room.checkpoint();
            if (room.isDone()) {
                rooms.computeIfPresent(
                        room.place().piece(), (id, kept) -> kept.room == room && kept.entering == 0 ? null : kept);
            }
        }
    }

    String freshPeer() {
        return node + "-" + Integer.toString(peers.incrementAndGet(), Character.MAX_RADIX);
    }

    String words(String code, Actor actor) {
        return authority.words(code, Map.of(), actor);
    }

    void refused(String code) {
        house.meters().refused(code);
    }

    @Nullable
    Room room(UUID piece) {
        Kept kept = rooms.get(piece);
        return kept == null ? null : kept.room;
    }

    // ---- rounds

    /** What is due now. Called several times a second; while the database is away what it is needed for waits. */
    public void goRound() {
        try {
            doWhatIsDue();
        } catch (RuntimeException e) {
            if (!Faults.mayPass(e)) {
                throw e;
            }
            log.debug("Open pieces wait for the database: {}", e.getMessage());
        }
    }

    private void doWhatIsDue() {
        long now = System.nanoTime();
        sockets.forEach(socket -> socket.mustSpeak(now));
        for (Kept kept : rooms.values()) {
            if (kept.room.members().isEmpty()) {
                kept.room.put(() -> takeDownIfDone(kept.room));
            } else if (kept.room.checkpointDue(now)) {
                kept.room.put(kept.room::checkpoint);
            }
            if (!bus.alone()) {
                kept.room.put(() -> kept.room.stage().announce(false));
            }
        }
        if (now - lookedNanos > LiveLimits.LOOK_APART.toNanos()) {
            lookedNanos = now;
            lookAtAll();
        }
        if (now - rightsNanos > LiveLimits.RIGHTS_APART.toNanos()) {
            rightsNanos = now;
            attendance.look(rooms.values().stream().map(kept -> kept.room).toList());
        }
    }

    /** What other nodes wrote is found here even when no word of it arrived. */
    private void lookAtAll() {
        Map<AgencyId, List<UUID>> byAgency = new HashMap<>();
        for (Kept kept : rooms.values()) {
            Authority.Place place = kept.room.place();
            byAgency.computeIfAbsent(place.agency(), a -> new ArrayList<>()).add(place.piece());
        }
        byAgency.forEach((agency, pieces) -> authority.pulses(agency, pieces).forEach(this::look));
    }

    private void look(UUID piece, Authority.Pulse found) {
        Room room = room(piece);
        if (room != null) {
            Authority.Pulse seen = room.seen();
            if (found.documentVersion() > seen.documentVersion() || found.pieceVersion() > seen.pieceVersion()) {
                room.put(() -> room.look(found));
            }
        }
    }

    /** Commits what waits, says good-bye to everybody and waits until it is done. */
    public void close() {
        closed = true;
        List<Kept> all = new ArrayList<>(rooms.values());
        sockets.stream().filter(LiveSocket::isAtTheDoor).forEach(socket -> socket.close(Farewell.STOPPING));
        Closing.of(all.stream().map(kept -> kept.room).toList());
    }

    public void reopen() {
        closed = false;
    }
}
