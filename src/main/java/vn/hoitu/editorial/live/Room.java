package vn.hoitu.editorial.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoitu.document.DocumentJson;
import vn.hoitu.shared.actor.Actor;

/**
 * A piece that is open on this node. Whatever happens in it happens in its mailbox, one thing after another; batches that
 * wait while one is being committed are committed together.
 */
final class Room {

    private static final Logger log = LoggerFactory.getLogger(Room.class);
    private static final int MOST_BATCHES_OF_A_COMMIT = 200;

    private record Waiting(Member member, Authority.Submission submission, long sinceNanos) {}

    /** What all rooms of a node share. */
    record House(Authority authority, Voices voices, LiveMeters meters, Semaphore commits) {}

    private final Authority.Place place;
    private final House house;
    private final Mailbox mailbox;
    private final Crowd crowd = new Crowd();
    private final Stage stage;
    private final List<Waiting> waiting = new ArrayList<>();
    private Trail trail = new Trail();
    private @Nullable Text text;
    private Authority.Pulse pulse = new Authority.Pulse(0, 0);
    private int uncheckpointed;
    private long checkpointNanos = System.nanoTime();
    private long commitNanos = System.nanoTime() - LiveLimits.GATHER.toNanos();
    private volatile boolean checkpointWanted;
    private volatile Authority.Pulse seen = pulse;
    private volatile List<Member> members = List.of();
    private @Nullable Text written;
    private String json = "";

    Room(Authority.Place place, House house) {
        this.place = place;
        this.house = house;
        this.mailbox = new Mailbox("room", this::commitWaiting);
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
        return seen;
    }

    void put(Runnable letter) {
        mailbox.put(letter);
    }

    Stage stage() {
        return stage;
    }

    // ---- coming and going; in the room's thread

    /** Lets a member in, or not where there is no such piece for this person. */
    boolean enter(Member member, int version) {
        if (!loaded()) {
            return false;
        }
        Authority.Rights rights = rightsOf(Set.of(member.actor())).get(member.actor());
        if (rights == null || !rights.mayRead()) {
            return false;
        }
        long lastSequence = house.authority().lastSequence(place, member.client());
        member.rights(rights);
        crowd.enter(member);
        members = List.copyOf(crowd.members());
        welcome(member, version, lastSequence, rights);
        stage.entered(member);
        return true;
    }

    private void welcome(Member member, int version, long lastSequence, Authority.Rights rights) {
        Text now = present();
        Optional<List<AcceptedBatch>> missed = version < 0 || version > now.version()
                ? Optional.empty()
                : version == now.version() ? Optional.of(List.of()) : since(version);
        if (missed.isEmpty()) {
            member.line()
                    .send(Frames.opened(
                            now.version(), document(now), null, lastSequence, member.person(), rights, crowd.people()));
            return;
        }
        List<List<AcceptedBatch>> frames = Frames.split(missed.get());
        List<AcceptedBatch> first = frames.isEmpty() ? List.of() : frames.getFirst();
        int reached = first.isEmpty() ? version : first.getLast().endVersion();
        member.line()
                .send(Frames.opened(reached, null, first, lastSequence, member.person(), rights, crowd.people()));
        for (List<AcceptedBatch> more : frames.subList(Math.min(1, frames.size()), frames.size())) {
            member.line().send(Frames.steps(more.getFirst().firstVersion(), more));
        }
    }

    private Optional<List<AcceptedBatch>> since(int version) {
        return trail.since(version).or(() -> house.authority().since(place, version));
    }

    /** The text as JSON, written once for all who come in while nobody types. */
    private String document(Text now) {
        if (written != now) {
            json = DocumentJson.write(now.document());
            written = now;
        }
        return json;
    }

    void leave(Member member) {
        if (crowd.leave(member)) {
            members = List.copyOf(crowd.members());
            stage.left(member);
        }
    }

    // ---- writing

    void submit(Member member, Incoming.Batch batch) {
        if (crowd.has(member)) {
            waiting.add(new Waiting(
                    member,
                    new Authority.Submission(
                            member.client(), batch.sequence(), batch.version(), batch.steps(), member.actor()),
                    System.nanoTime()));
        } else {
            member.answered();
        }
    }

    private void commitWaiting() {
        if (waiting.isEmpty()) {
            return;
        }
        gather();
        List<Waiting> now = List.copyOf(waiting.subList(0, Math.min(waiting.size(), MOST_BATCHES_OF_A_COMMIT)));
        waiting.subList(0, now.size()).clear();
        try {
            commit(now);
        } catch (RuntimeException e) {
            text = null; // what is known of the text may be wrong now; it is read again
            failed(now, e);
        }
        if (!waiting.isEmpty()) {
            mailbox.put(() -> {});
        }
    }

    /** The first batch after a pause goes at once; those that follow closely wait a moment for each other. */
    private void gather() {
        long rest = LiveLimits.GATHER.toNanos() - (System.nanoTime() - commitNanos);
        if (rest > 0) {
            try {
                Thread.sleep(Duration.ofNanos(rest));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            mailbox.readOn();
        }
        commitNanos = System.nanoTime();
    }

    private void commit(List<Waiting> now) {
        if (!loaded()) {
            gone();
            return;
        }
        long begun = System.nanoTime();
        house.commits().acquireUninterruptibly();
        Optional<Authority.Commit> commit;
        try {
            commit = house.authority()
                    .commit(place, present(), trail, now.stream().map(Waiting::submission).toList());
        } finally {
            house.commits().release();
        }
        if (commit.isEmpty()) {
            gone();
            return;
        }
        tell(now, commit.get());
        house.meters().committed(now.size(), System.nanoTime() - begun);
        now.forEach(w -> house.meters().waited(System.nanoTime() - w.sinceNanos()));
    }

    private void tell(List<Waiting> now, Authority.Commit commit) {
        List<AcceptedBatch> news = new ArrayList<>(commit.caughtUp());
        commit.answers().forEach(answer -> {
            if (answer instanceof Authority.Answer.Stored(AcceptedBatch batch)) {
                news.add(batch);
            }
        });
        takeIn(commit.text(), news, commit.uncheckpointedSteps());
        for (int i = 0; i < now.size(); i++) {
            Member member = now.get(i).member();
            member.answered();
            switch (commit.answers().get(i)) {
                case Authority.Answer.Stored(AcceptedBatch batch) -> {} // told to everybody above
                case Authority.Answer.Known(AcceptedBatch batch) -> member.line()
                        .send(Frames.steps(batch.firstVersion(), List.of(batch)));
                case Authority.Answer.Refused(String code, Map<String, Object> values) -> refuse(
                        member, now.get(i).submission().sequence(), code, values);
            }
        }
        boolean moved = commit.pulse().pieceVersion() != pulse.pieceVersion();
        stand(commit.pulse());
        if (moved) {
            lookAtRights(true);
        }
    }

    private void takeIn(Text now, List<AcceptedBatch> news, int behind) {
        int before = text == null ? now.version() : text.version();
        text = now;
        trail.add(news);
        uncheckpointed = behind;
        checkpointWanted = behind > 0;
        if (!news.isEmpty()) {
            String frame = Frames.steps(before, news);
            crowd.members().forEach(member -> member.line().send(frame));
            if (now.version() != before) {
                house.voices().moved(place, now.version());
            }
        }
    }

    void refuse(Member member, @Nullable Long sequence, String code, Map<String, Object> values) {
        house.meters().refused(code);
        String words = house.authority().words(code, values, member.actor());
        int version = text == null ? 0 : text.version();
        member.line().send(Frames.refused(sequence, new Authority.Reason(code, words), version, values));
    }

    /** The database may be away for a moment: then everything waits. Anything else is one batch's own fault. */
    private void failed(List<Waiting> now, RuntimeException e) {
        if (Faults.mayPass(e)) {
            log.warn("Steps wait for the database: {}", e.getMessage());
            waiting.addAll(0, now);
            mailbox.putAfter(LiveLimits.COMMIT_RETRY, () -> {});
            sleepAWhile();
        } else if (now.size() > 1) {
            log.warn("A commit of {} batches failed; they are tried one by one", now.size(), e);
            now.forEach(one -> {
                try {
                    commit(List.of(one));
                } catch (RuntimeException again) {
                    text = null;
                    failed(List.of(one), again);
                }
            });
        } else {
            log.error("A batch of steps brought down its commit and is refused", e);
            now.getFirst().member().answered();
            refuse(now.getFirst().member(), now.getFirst().submission().sequence(), "bad-steps", Map.of());
        }
    }

    private static void sleepAWhile() {
        try {
            Thread.sleep(LiveLimits.COMMIT_RETRY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // ---- what happens elsewhere

    /** Somebody else changed the piece or its text, on this node or another. */
    void look(Authority.Pulse found) {
        if (found.equals(pulse) || crowd.isEmpty() || !loaded()) {
            return;
        }
        catchUp(found.documentVersion());
        boolean moved = found.pieceVersion() > pulse.pieceVersion();
        stand(new Authority.Pulse(Math.max(found.pieceVersion(), pulse.pieceVersion()), present().version()));
        if (moved) {
            lookAtRights(true);
        }
    }

    /** Another node says that the text has moved on. */
    void textMoved(int version) {
        if (!crowd.isEmpty() && loaded()) {
            catchUp(version);
            stand(new Authority.Pulse(pulse.pieceVersion(), present().version()));
        }
    }

    private void catchUp(int version) {
        Text now = present();
        if (version <= now.version()) {
            return;
        }
        List<AcceptedBatch> missed = house.authority().since(place, now.version()).orElse(List.of());
        if (!missed.isEmpty()) {
            takeIn(now.after(missed), missed, uncheckpointed + missed.stream().mapToInt(AcceptedBatch::count).sum());
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

    /** Whether nothing keeps the room: nobody is in it, and what was written is in lists and search too. */
    boolean isDone() {
        return crowd.isEmpty() && waiting.isEmpty() && !checkpointWanted;
    }

    /** Says good-bye to everybody, after what they sent is committed. */
    void close(Farewell why) {
        commitWaiting();
        checkpoint();
        crowd.members().forEach(member -> member.line().close(why));
    }

    private void gone() {
        crowd.members().forEach(member -> member.line().close(Farewell.GONE));
        waiting.forEach(w -> w.member().answered());
        waiting.clear();
    }

    private boolean loaded() {
        if (text == null) {
            Optional<Authority.Opened> opened = house.authority().open(place);
            if (opened.isEmpty()) {
                return false;
            }
            reload(opened.get());
        }
        return true;
    }

    private void reload(Authority.Opened opened) {
        int known = seen.documentVersion();
        trail = crowd.isEmpty() ? new Trail() : trail;
        text = opened.text();
        stand(opened.pulse());
        if (!crowd.isEmpty() && known < text.version()) {
            // what was lost from sight while the database was away is told to those who are here
            List<AcceptedBatch> missed = house.authority().since(place, known).orElse(List.of());
            trail.add(missed);
            String frame = Frames.steps(known, missed);
            crowd.members().forEach(member -> member.line().send(frame));
        }
        checkpointWanted = true;
    }

    private Text present() {
        return java.util.Objects.requireNonNull(text);
    }

    private void stand(Authority.Pulse now) {
        pulse = now;
        seen = now;
    }
}
