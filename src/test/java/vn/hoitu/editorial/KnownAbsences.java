package vn.hoitu.editorial;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;

/** Who is away in tests, as a test says it; people of other tests are never away. */
@Component
@Fallback
class KnownAbsences implements StandIns {

    private final Map<UUID, UUID> deputyOf = new ConcurrentHashMap<>();

    void standsInFor(String deputy, String away) {
        deputyOf.put(UUID.fromString(away), UUID.fromString(deputy));
    }

    @Override
    public Set<PersonId> standingInFor(AgencyId agency, PersonId person, Instant at) {
        return deputyOf.entrySet().stream()
                .filter(entry -> entry.getValue().equals(person.value()))
                .map(entry -> new PersonId(entry.getKey()))
                .collect(Collectors.toSet());
    }

    @Override
    public Map<PersonId, Set<PersonId>> away(AgencyId agency, Collection<PersonId> people, Instant at) {
        return people.stream()
                .filter(person -> deputyOf.containsKey(person.value()))
                .collect(Collectors.toMap(
                        person -> person, person -> Set.of(new PersonId(deputyOf.get(person.value())))));
    }
}
