package vn.hoitu.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.StandIns;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.tenancy.Tenancy;

/** Tells the writing side who is away and who stands in, from leaves and deputations. Days are the newsroom's. */
@Component
class Deputies implements StandIns {

    private final LeaveBook leaves;
    private final Tenancy tenancy;

    Deputies(LeaveBook leaves, Tenancy tenancy) {
        this.leaves = leaves;
        this.tenancy = tenancy;
    }

    @Override
    public Set<PersonId> standingInFor(AgencyId agency, PersonId person, Instant at) {
        return tenancy.reading(
                agency,
                () -> leaves.standingInFor(agency, person.value(), day(at)).stream()
                        .map(PersonId::new)
                        .collect(Collectors.toSet()));
    }

    @Override
    public Map<PersonId, Set<PersonId>> away(AgencyId agency, Collection<PersonId> people, Instant at) {
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        Map<PersonId, Set<PersonId>> away = new HashMap<>();
        tenancy.reading(agency, () -> leaves.awayWithDeputies(agency, ids, day(at)))
                .forEach((person, deputies) -> away.put(
                        new PersonId(person),
                        deputies.stream().map(PersonId::new).collect(Collectors.toSet())));
        return away;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, VietnamTime.ZONE);
    }
}
