package vn.hoitu.editorial.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoitu.shared.actor.Actor;

/** Looks again and again at who is still there, and as what. */
final class Attendance {

    private final Authority authority;

    Attendance(Authority authority) {
        this.authority = authority;
    }

    /** Sessions that ended, people who were locked out and roles that were withdrawn since. */
    void look(Collection<Room> rooms) {
        Map<Room, List<Member>> all = new HashMap<>();
        rooms.forEach(room -> all.put(room, room.members()));
        List<Member> members = all.values().stream().flatMap(List::stream).toList();
        if (members.isEmpty()) {
            return;
        }
        Set<Actor> active =
                members.stream().filter(Member::wasActive).map(Member::actor).collect(Collectors.toSet());
        authority.active(active);
        Map<Actor, Actor> now =
                authority.stillThere(members.stream().map(Member::actor).collect(Collectors.toSet()));
        all.forEach((room, here) -> {
            boolean changed = false;
            for (Member member : here) {
                Actor actor = now.get(member.actor());
                if (actor == null) {
                    member.line().close(Farewell.SIGNED_OUT);
                } else if (!actor.equals(member.actor())) {
                    member.actor(actor);
                    changed = true;
                }
            }
            if (changed) {
                room.put(() -> room.lookAtRights(false));
            }
        });
    }
}
