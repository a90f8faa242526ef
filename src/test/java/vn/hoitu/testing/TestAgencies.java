package vn.hoitu.testing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.Role;

/** Makes agencies and people for tests of one module that need no more of them than an id and roles. */
public final class TestAgencies {

    private final IdSource ids;

    TestAgencies(IdSource ids) {
        this.ids = ids;
    }

    public AgencyId anAgency() {
        return new AgencyId(ids.next());
    }

    public Actor aPerson(String name, AgencyId agency, Role... roles) {
        Set<Grant> grants =
                Arrays.stream(roles).map(r -> new Grant(agency.value(), r)).collect(Collectors.toSet());
        return new Actor(
                new PersonId(ids.next()),
                name,
                Locale.forLanguageTag("vi"),
                grants,
                null,
                UUID.randomUUID(),
                "127.0.0.1");
    }
}
