package vn.hoitu.editorial.live;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoitu.document.DocumentJson;

/** The text of an open piece as this node knows it, and what was accepted lately. Belongs to the room's thread. */
final class RoomText {

    private static final Logger log = LoggerFactory.getLogger(RoomText.class);

    private final Authority.Place place;
    private final Room.House house;
    private final Crowd crowd;
    private final Trail trail = new Trail();
    private @Nullable Text text;
    private Authority.Pulse pulse = new Authority.Pulse(0, 0);
    private volatile Authority.Pulse seen = pulse;
    private int uncheckpointed;
    private long checkpointNanos = System.nanoTime();
    private volatile boolean checkpointWanted;
    private @Nullable Text written;
    private String json = "";

    RoomText(Authority.Place place, Room.House house, Crowd crowd) {
        this.place = place;
        this.house = house;
        this.crowd = crowd;
    }

    /** Where the piece stands, for whoever looks from outside the room's thread. */
    Authority.Pulse seen() {
        return seen;
    }

    Trail trail() {
        return trail;
    }

    /** Whether there is such a piece; reads it where it is not known. */
    boolean loaded() {
        if (text == null) {
            Optional<Authority.Opened> opened = house.authority().open(place);
            if (opened.isEmpty()) {
                return false;
            }
            reload(opened.get());
        }
        return true;
    }

    /** What was lost from sight, while the database was away, is told to those who are here. */
    private void reload(Authority.Opened opened) {
        int known = seen.documentVersion();
        text = opened.text();
        stand(opened.pulse());
        if (!crowd.isEmpty() && known < opened.text().version()) {
            tell(known, house.authority().since(place, known).orElse(List.of()));
        }
        checkpointWanted = true;
    }

    /** What is known may be wrong; it is read again before it is used. */
    void forget() {
        text = null;
    }

    Text present() {
        return Objects.requireNonNull(text);
    }

    int version() {
        return text == null ? 0 : text.version();
    }

    /** The text as JSON, written once for all who come in while nobody types. */
    String document() {
        Text now = present();
        if (written == null || written.version() != now.version()) {
            json = DocumentJson.write(now.document());
            written = now;
        }
        return json;
    }

    /** What somebody missed who holds an earlier version; empty when it cannot be told step by step. */
    Optional<List<AcceptedBatch>> missedSince(int version) {
        Text now = present();
        if (version < 0 || version > now.version()) {
            return Optional.empty();
        }
        return version == now.version()
                ? Optional.of(List.of())
                : trail.since(version).or(() -> house.authority().since(place, version));
    }

    /** Takes in what was accepted, and tells everybody. */
    void takeIn(Text now, List<AcceptedBatch> news, int behind) {
        int before = text == null ? now.version() : text.version();
        text = now;
        uncheckpointed = behind;
        checkpointWanted = behind > 0;
        tell(before, news);
        if (now.version() != before) {
            house.voices().moved(place, now.version());
        }
    }

    private void tell(int before, List<AcceptedBatch> news) {
        trail.add(news);
        if (!news.isEmpty()) {
            String frame = Frames.steps(before, news);
            crowd.members().forEach(member -> member.line().send(frame));
        }
    }

    /** Reads what others wrote up to a version, where that is news. */
    void catchUp(int version) {
        Text now = present();
        if (version <= now.version()) {
            return;
        }
        List<AcceptedBatch> missed =
                house.authority().since(place, now.version()).orElse(List.of());
        if (!missed.isEmpty()) {
            int steps = missed.stream().mapToInt(AcceptedBatch::count).sum();
            takeIn(now.after(missed), missed, uncheckpointed + steps);
        }
    }

    /** @return whether the piece itself, not only its text, is another than before */
    boolean stand(Authority.Pulse now) {
        boolean moved = now.pieceVersion() != pulse.pieceVersion();
        pulse = now;
        seen = now;
        return moved;
    }

    Authority.Pulse pulse() {
        return pulse;
    }

    // ---- keeping

    boolean checkpointDue(long nanoTime) {
        return checkpointWanted
                && (nanoTime - checkpointNanos > LiveLimits.CHECKPOINT_APART.toNanos()
                        || uncheckpointed >= LiveLimits.MOST_STEPS_WITHOUT_CHECKPOINT);
    }

    void checkpoint() {
        Text now = text;
        if (!checkpointWanted || now == null) {
            return;
        }
        checkpointNanos = System.nanoTime();
        house.commits().acquireUninterruptibly();
        try {
            house.authority().checkpoint(place, now);
            checkpointWanted = false;
            uncheckpointed = 0;
        } catch (RuntimeException e) {
            if (!Faults.mayPass(e)) {
                throw e;
            }
            log.warn("A checkpoint waits for the database: {}", e.getMessage());
        } finally {
            house.commits().release();
        }
    }

    /** Whether the text is in lists and search too. */
    boolean isKept() {
        return !checkpointWanted;
    }
}
