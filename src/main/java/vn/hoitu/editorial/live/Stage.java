package vn.hoitu.editorial.live;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the people in a room see of each other: who is here, and the carets. Works in the room's thread. */
final class Stage {

    private final Authority.Place place;
    private final Crowd crowd;
    private final Mailbox mailbox;
    private final Voices voices;
    private boolean peopleDue;
    private boolean caretsDue;
    private long announcedNanos = System.nanoTime();

    Stage(Authority.Place place, Crowd crowd, Mailbox mailbox, Voices voices) {
        this.place = place;
        this.crowd = crowd;
        this.mailbox = mailbox;
        this.voices = voices;
    }

    void entered(Member member) {
        if (crowd.size() == 1) {
            voices.ask(place);
        }
        voices.here(place, member.person());
        for (Member other : crowd.members()) {
            Incoming.Caret caret = other.caret();
            if (caret != null) {
                member.line().send(Frames.caret(other.peer(), caret));
            }
        }
        peopleChanged();
    }

    void left(Member member) {
        voices.left(place, member.peer());
        peopleChanged();
    }

    void peopleChanged() {
        if (!peopleDue) {
            peopleDue = true;
            mailbox.putAfter(LiveLimits.PEOPLE_APART, this::tellPeople);
        }
    }

    private void tellPeople() {
        peopleDue = false;
        String frame = Frames.people(crowd.people());
        crowd.members().forEach(member -> member.line().send(frame));
    }

    void caret(Member member, Incoming.@Nullable Caret caret) {
        member.caret(caret);
        caretsChanged();
    }

    private void caretsChanged() {
        if (!caretsDue) {
            caretsDue = true;
            mailbox.putAfter(apart(crowd.size()), this::tellCarets);
        }
    }

    /** Every caret goes to everybody, so that many people see each other's carets move less often. */
    static Duration apart(int people) {
        long perFrame = (long) people * people * LiveLimits.CARET_MICROS_OF_A_FRAME / 1_000;
        return Duration.ofMillis(Math.max(LiveLimits.CARETS_APART.toMillis(), perFrame));
    }

    private void tellCarets() {
        caretsDue = false;
        List<Member> moved = crowd.movedCarets();
        for (Member of : moved) {
            String frame = Frames.caret(of.peer(), of.caret());
            voices.caret(place, frame);
            for (Member to : crowd.members()) {
                if (to != of) {
                    to.line().send(frame);
                }
            }
        }
    }

    // ---- from other nodes

    void seenElsewhere(Person person) {
        if (crowd.seenElsewhere(person, System.nanoTime())) {
            peopleChanged();
        }
    }

    void leftElsewhere(String peer) {
        if (crowd.leftElsewhere(peer)) {
            peopleChanged();
        }
    }

    void caretElsewhere(String frame) {
        crowd.members().forEach(member -> member.line().send(frame));
    }

    /** Tells other nodes who is here, so that they need not believe it for ever. */
    void announce(boolean atOnce) {
        long now = System.nanoTime();
        if (atOnce || now - announcedNanos > LiveLimits.PRESENCE_APART.toNanos()) {
            announcedNanos = now;
            crowd.members().forEach(member -> voices.here(place, member.person()));
        }
        if (crowd.forgetSilent(now)) {
            peopleChanged();
        }
    }
}
