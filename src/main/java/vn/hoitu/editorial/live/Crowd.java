package vn.hoitu.editorial.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody who has the piece open: here, and as told by other nodes. Belongs to the room's thread. */
final class Crowd {

    private record Elsewhere(Person person, long seenNanos) {}

    private final Map<String, Member> here = new LinkedHashMap<>();
    private final Map<String, Elsewhere> elsewhere = new HashMap<>();

    void enter(Member member) {
        member.colour(colourFor(member.actor().person().value()));
        here.put(member.peer(), member);
    }

    boolean leave(Member member) {
        return here.remove(member.peer(), member);
    }

    Collection<Member> members() {
        return List.copyOf(here.values());
    }

    int size() {
        return here.size();
    }

    boolean isEmpty() {
        return here.isEmpty();
    }

    boolean has(Member member) {
        return here.get(member.peer()) == member;
    }

    List<Person> people() {
        return Stream.concat(
                        here.values().stream().map(Member::person),
                        elsewhere.values().stream().map(Elsewhere::person))
                .limit(LiveLimits.MOST_PEOPLE_OF_A_PIECE)
                .toList();
    }

    /** @return whether this is news */
    boolean seenElsewhere(Person person, long nanoTime) {
        Elsewhere before = elsewhere.put(person.peer(), new Elsewhere(person, nanoTime));
        return before == null || !before.person().equals(person);
    }

    boolean leftElsewhere(String peer) {
        return elsewhere.remove(peer) != null;
    }

    /** Forgets those whose node has not spoken of them for a while. @return whether there were any */
    boolean forgetSilent(long nanoTime) {
        return elsewhere.values().removeIf(e -> nanoTime - e.seenNanos() > LiveLimits.PRESENCE_LASTS.toNanos());
    }

    List<Member> movedCarets() {
        List<Member> moved = new ArrayList<>();
        for (Member member : here.values()) {
            if (member.caretMoved()) {
                moved.add(member);
            }
        }
        return moved;
    }

    /** A person keeps one colour in all tabs; others take what is free, beginning at a place of their own. */
    private int colourFor(UUID person) {
        Map<UUID, Integer> taken = new HashMap<>();
        people().forEach(p -> taken.put(p.personId(), p.colour()));
        Integer own = taken.get(person);
        if (own != null) {
            return own;
        }
        Set<Integer> colours = taken.values().stream().collect(Collectors.toSet());
        int first = Math.floorMod(person.hashCode(), LiveLimits.COLOURS);
        for (int i = 0; i < LiveLimits.COLOURS; i++) {
            int colour = (first + i) % LiveLimits.COLOURS;
            if (!colours.contains(colour)) {
                return colour;
            }
        }
        return first;
    }
}
