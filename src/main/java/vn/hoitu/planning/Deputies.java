package vn.hoitu.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
    public boolean isAway(AgencyId agency, PersonId person, Instant at) {
        return tenancy.reading(
                agency,
                () -> !leaves.away(agency, List.of(person.value()), day(at), day(at))
                        .isEmpty());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, VietnamTime.ZONE);
    }
}
