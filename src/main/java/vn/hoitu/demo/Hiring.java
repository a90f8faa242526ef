package vn.hoitu.demo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoitu.demo.Player.Part;
import vn.hoitu.identity.Directory;
import vn.hoitu.identity.Enrolment;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.Role;

/** Invites the people of the demo and accepts in their name. */
@Component
class Hiring {

    private static final String ADDRESS = "demo";

    private final Enrolment enrolment;
    private final Directory directory;

    Hiring(Enrolment enrolment, Directory directory) {
        this.enrolment = enrolment;
        this.directory = directory;
    }

    void hireAll(Places places, Actor program) {
        Player operator = Cast.OPERATOR_OF_ALL;
        enrolment
                .operator(operator.email(), operator.name(), Cast.password(operator))
                .orThrow();
        Cast.PEOPLE.forEach(player -> hire(places, program, player));
    }

    void hire(Places places, Actor program, Player player) {
        for (Part part : player.parts()) {
            String token = enrolment
                    .invite(places.id(part.place()), program, player.email(), player.name(), Set.of(part.role()), null)
                    .orThrow()
                    .token();
            enrolment
                    .accept(token, player.name(), Cast.password(player), ADDRESS)
                    .orThrow();
        }
    }

    boolean works(Places places, Player player) {
        return ids(places, player.parts().getFirst()).containsKey(player.name());
    }

    /** Everybody who writes or decides about pieces, ready to act, by key. */
    Map<String, Actor> troupe(Places places) {
        Map<String, Actor> troupe = new HashMap<>();
        for (Player player : Cast.PEOPLE) {
            Part part = player.parts().getFirst();
            if (part.role() != Role.OVERSEER && part.role() != Role.SPOKESPERSON) {
                UUID id = ids(places, part).get(player.name());
                if (id == null) {
                    continue; // has been taken off the staff since
                }
                troupe.put(player.key(), actor(places, player, id));
            }
        }
        return troupe;
    }

    /** Who oversees a place, ready to act. */
    Actor overseer(Places places, String place) {
        Player player = Cast.PEOPLE.stream()
                .filter(p -> p.parts().getFirst().place().equals(place)
                        && p.parts().getFirst().role() == Role.OVERSEER)
                .findFirst()
                .orElseThrow();
        Part part = player.parts().getFirst();
        UUID id = ids(places, part).get(player.name());
        return actor(places, player, java.util.Objects.requireNonNull(id, player.name()));
    }

    private Map<String, UUID> ids(Places places, Part part) {
        AgencyId agency = places.agency(part.place());
        Set<UUID> holders = directory.holders(agency, Set.of(part.role())).stream()
                .map(PersonId::value)
                .collect(Collectors.toSet());
        return directory.namesOf(holders).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
    }

    private static Actor actor(Places places, Player player, UUID id) {
        Set<Grant> grants = player.parts().stream()
                .map(p -> new Grant(places.id(p.place()), p.role()))
                .collect(Collectors.toSet());
        return new Actor(new PersonId(id), player.name(), Locale.forLanguageTag("vi"), grants, null, null, ADDRESS);
    }
}
