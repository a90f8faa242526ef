package vn.hoitu.editorial.live;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.actor.Actor;

/**
 * A piece that is open on this node. Whatever happens in it happens in its mailbox, one thing after another; batches that
 * wait while one is being committed are committed together.
 */
final class Room {

    /** What all rooms of a node share. */
    record House(Authority authority, Voices voices, LiveMeters meters, Semaphore commits) {}

    private final Authority.Place place;
    private final House house;
    private final Mailbox mailbox;
    private final Crowd crowd = new Crowd();
    private final RoomText text;
    private final Gathering gathering;
    private final Stage stage;
    private volatile List<Member> members = List.of();

    Room(Authority.Place place, House house) {
        this.place = place;
        this.house = house;
        this.mailbox = new Mailbox("room", this::commitWaiting);
        this.text = new RoomText(place, house, crowd);
        this.gathering = new Gathering(this, text, house, mailbox);
        this.stage = new Stage(place, crowd, mailbox, house.voices());
    }

    Authority.Place place() {
        return place;
    }

    /** The people here, for whoever looks from outside the room's thread. */
    List<Member> members() {
        return members;
    }

    Authority.Pulse seen() {
        return text.seen();
    }

    void put(Runnable letter) {
        mailbox.put(letter);
    }

    Stage stage() {
        return stage;
    }

    // ---- coming and going; from here on in the room's thread

    /** Lets a member in, or not where there is no such piece for this person. */
    boolean enter(Member member, int version) {
        if (!text.loaded()) {
            return false;
        }
        Authority.Rights rights = rightsOf(Set.of(member.actor())).get(member.actor());
        if (rights == null || !rights.mayRead()) {
            return false;
        }
        long lastSequence = house.authority().lastSequence(place, member.client());
        Optional<List<AcceptedBatch>> missed = text.missedSince(version);
        member.rights(rights);
        crowd.enter(member);
        members = List.copyOf(crowd.members());
        if (missed.isPresent()) {
            resume(member, version, missed.get(), lastSequence, rights);
        } else {
            member.line()
                    .send(Frames.opened(
                            text.version(),
                            text.document(),
                            null,
                            lastSequence,
                            member.person(),
                            rights,
                            crowd.people()));
        }
        stage.entered(member);
        return true;
    }

    private void resume(
            Member member, int version, List<AcceptedBatch> missed, long lastSequence, Authority.Rights rights) {
        List<List<AcceptedBatch>> frames = Frames.split(missed);
        List<AcceptedBatch> first = frames.isEmpty() ? List.of() : frames.getFirst();
        int reached = first.isEmpty() ? version : first.getLast().endVersion();
        member.line().send(Frames.opened(reached, null, first, lastSequence, member.person(), rights, crowd.people()));
        for (List<AcceptedBatch> more : frames.subList(Math.min(1, frames.size()), frames.size())) {
            member.line().send(Frames.steps(more.getFirst().firstVersion(), more));
        }
    }

    void leave(Member member) {
        if (crowd.leave(member)) {
            members = List.copyOf(crowd.members());
            stage.left(member);
        }
    }

    /** Whether nothing keeps the room: nobody is in it, and what was written is in lists and search too. */
    boolean isDone() {
        return crowd.isEmpty() && gathering.isEmpty() && text.isKept();
    }

    // ---- writing

    void submit(Member member, Incoming.Batch batch) {
        if (crowd.has(member)) {
            gathering.add(member, batch);
        } else {
            member.answered();
        }
    }

    private void commitWaiting() {
        gathering.commitWaiting();
    }

    void refuse(Member member, @Nullable Long sequence, String code, Map<String, Object> values) {
        house.meters().refused(code);
        String words = house.authority().words(code, values, member.actor());
        member.line().send(Frames.refused(sequence, new Authority.Reason(code, words), text.version(), values));
    }

    // ---- what happens elsewhere

    /** Somebody else changed the piece or its text, on this node or another. */
    void look(Authority.Pulse found) {
        if (found.equals(text.pulse()) || crowd.isEmpty() || !text.loaded()) {
            return;
        }
        text.catchUp(found.documentVersion());
        int pieceVersion = Math.max(found.pieceVersion(), text.pulse().pieceVersion());
        if (text.stand(new Authority.Pulse(pieceVersion, text.version()))) {
            lookAtRights(true);
        }
    }

    /** Another node says that the text has moved on. */
    void textMoved(int version) {
        if (!crowd.isEmpty() && text.loaded()) {
            text.catchUp(version);
            text.stand(new Authority.Pulse(text.pulse().pieceVersion(), text.version()));
        }
    }

    /** Tells those whose rights are different now; everybody, when the piece itself has moved. */
    void lookAtRights(boolean pieceMoved) {
        Collection<Member> all = crowd.members();
        if (all.isEmpty()) {
            return;
        }
        Set<Actor> actors = new HashSet<>();
        all.forEach(member -> actors.add(member.actor()));
        Map<Actor, Authority.Rights> found = rightsOf(actors);
        boolean changed = false;
        for (Member member : all) {
            Authority.Rights rights = found.get(member.actor());
            if (rights == null || !rights.mayRead()) {
                member.line().close(Farewell.GONE);
            } else if (!rights.equals(member.rights())) {
                changed = true;
                member.rights(rights);
                member.line().send(Frames.rights(rights));
            }
        }
        if (pieceMoved) {
            tellNews("piece");
        }
        if (changed) {
            stage.peopleChanged();
        }
    }

    private Map<Actor, Authority.Rights> rightsOf(Set<Actor> actors) {
        return house.authority().rights(place, actors);
    }

    void tellNews(String kind) {
        String frame = Frames.news(kind);
        crowd.members().forEach(member -> member.line().send(frame));
    }

    // ---- keeping and closing

    boolean checkpointDue(long nanoTime) {
        return text.checkpointDue(nanoTime);
    }

    void checkpoint() {
        text.checkpoint();
    }

    /** Says good-bye to everybody, after what they sent is committed. */
    void close(Farewell why) {
        commitWaiting();
        checkpoint();
        sayFarewell(why);
    }

    void sayFarewell(Farewell why) {
        crowd.members().forEach(member -> member.line().close(why));
    }
}
