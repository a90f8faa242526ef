package vn.hoitu.editorial.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The batches that wait in a room, and their way into the record. Belongs to the room's thread. */
final class Gathering {

    private static final int MOST_BATCHES_OF_A_COMMIT = 200;
    private static final Logger log = LoggerFactory.getLogger(Gathering.class);

    private record Waiting(Member member, Authority.Submission submission, long sinceNanos) {}

    private final Room room;
    private final RoomText text;
    private final Room.House house;
    private final Mailbox mailbox;
    private final List<Waiting> waiting = new ArrayList<>();
    private long commitNanos = System.nanoTime() - LiveLimits.GATHER.toNanos();

    Gathering(Room room, RoomText text, Room.House house, Mailbox mailbox) {
        this.room = room;
        this.text = text;
        this.house = house;
        this.mailbox = mailbox;
    }

    void add(Member member, Incoming.Batch batch) {
        waiting.add(new Waiting(
                member,
                new Authority.Submission(
                        member.client(), batch.sequence(), batch.version(), batch.steps(), member.actor()),
                System.nanoTime()));
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    void commitWaiting() {
        if (waiting.isEmpty()) {
            return;
        }
        gather();
        List<Waiting> now = List.copyOf(waiting.subList(0, Math.min(waiting.size(), MOST_BATCHES_OF_A_COMMIT)));
        waiting.subList(0, now.size()).clear();
        try {
            commit(now);
        } catch (RuntimeException e) {
            text.forget();
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
            sleep(Duration.ofNanos(rest));
            mailbox.readOn();
        }
        commitNanos = System.nanoTime();
    }

    private void commit(List<Waiting> now) {
        long begun = System.nanoTime();
        Optional<Authority.Commit> commit = text.loaded() ? decided(now) : Optional.empty();
        if (commit.isEmpty()) {
            now.forEach(one -> one.member().answered());
            waiting.forEach(one -> one.member().answered());
            waiting.clear();
            room.sayFarewell(Farewell.GONE);
            return;
        }
        tell(now, commit.get());
        house.meters().committed(now.size(), System.nanoTime() - begun);
        now.forEach(one -> house.meters().waited(System.nanoTime() - one.sinceNanos()));
    }

    private Optional<Authority.Commit> decided(List<Waiting> now) {
        house.commits().acquireUninterruptibly();
        try {
            return house.authority()
                    .commit(
                            room.place(),
                            text.present(),
                            text.trail(),
                            now.stream().map(Waiting::submission).toList());
        } finally {
            house.commits().release();
        }
    }

    private void tell(List<Waiting> now, Authority.Commit commit) {
        List<AcceptedBatch> news = new ArrayList<>(commit.caughtUp());
        for (Authority.Answer answer : commit.answers()) {
            if (answer instanceof Authority.Answer.Stored(AcceptedBatch batch)) {
                news.add(batch);
            }
        }
        text.takeIn(commit.text(), news, commit.uncheckpointedSteps());
        for (int i = 0; i < now.size(); i++) {
            Member member = now.get(i).member();
            member.answered();
            switch (commit.answers().get(i)) {
                case Authority.Answer.Stored stored -> {} // told to everybody above
                case Authority.Answer.Known(AcceptedBatch batch) ->
                    member.line().send(Frames.steps(batch.firstVersion(), List.of(batch)));
                case Authority.Answer.Refused(String code, Map<String, Object> values) ->
                    room.refuse(member, now.get(i).submission().sequence(), code, values);
            }
        }
        if (text.stand(commit.pulse())) {
            room.lookAtRights(true);
        }
    }

    /** The database may be away for a moment: then everything waits. Anything else is one batch's own fault. */
    private void failed(List<Waiting> now, RuntimeException fault) {
        if (Faults.mayPass(fault)) {
            log.warn("Steps wait for the database: {}", fault.getMessage());
            waiting.addAll(0, now);
            sleep(LiveLimits.COMMIT_RETRY);
        } else if (now.size() > 1) {
            log.warn("A commit of {} batches failed; they are tried one by one", now.size(), fault);
            now.forEach(this::alone);
        } else {
            log.error("A batch of steps brought down its commit and is refused", fault);
            now.getFirst().member().answered();
            room.refuse(now.getFirst().member(), now.getFirst().submission().sequence(), "bad-steps", Map.of());
        }
    }

    private void alone(Waiting one) {
        try {
            commit(List.of(one));
        } catch (RuntimeException fault) {
            text.forget();
            failed(List.of(one), fault);
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
